"""The ways to call an operation: with a whole body or with its fields as keywords, for each of its bodies, and what asks
for a stream or selects the answer among them.

In: an operation of the model and the names. Out: `Way`s, still in types of the model. The first body of the document has
the method's own arguments; what is the same as another one is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import takewhile

from generator.diagnostics import Diagnostics
from generator.model.calling import Declarations, Role
from generator.model.declarations import Field, Record, Required
from generator.model.operations import OBJECTS, Content, Operation, Parameter
from generator.model.types import Scalar, TypeRef
from generator.targets.code import Code
from generator.targets.python.package.inputs import clashes, keyword_records
from generator.targets.python.package.signatures import (
    Argument,
    Signature,
    signature,
    spelled_signature,
)
from generator.targets.python.spelling.api_names import argument_names
from generator.targets.python.spelling.names import Names
from generator.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Way:
    """One way: arguments that may be given by position, then those only by name. `record` has the fields that are
    keywords besides, `is_open` takes any. `content` is the whole body that is given; by its place alone where the
    method has other arguments, `unnamed`."""

    positional: tuple[Argument, ...]
    named: tuple[Argument, ...] = ()
    record: Record | None = None
    is_open: bool = False
    content: Content | None = None
    unnamed: bool = False

    @property
    def whole(self) -> Argument | None:
        """The argument that is a whole body."""
        given = (*self.positional, *self.named)
        found = (each for each in given if isinstance(each.source, Content))
        return next(found, None)


@dataclass(frozen=True, slots=True)
class Asking:
    """The field or parameter that asks for a stream, or that selects the answer, as a way has it: by which name, of which
    type, and whether it has to be given, which a field of a whole body need not be besides."""

    name: Code
    type: TypeRef
    required: bool


@dataclass(frozen=True)
class Calling:
    """Finds the ways to call one operation."""

    operation: Operation
    names: Names
    declarations: Declarations

    def ways(self) -> tuple[Way, ...]:
        """All of them, those of the first body first."""
        return self._ways

    @cached_property
    def _ways(self) -> tuple[Way, ...]:
        contents = self._contents()
        if not contents:
            return (Way(self.own.arguments),)
        first, *others = contents
        found = (*self._first(first), *(way for each in others for way in self._other(each)))
        return tuple(map(self._in_place, found))

    @cached_property
    def own(self) -> Signature:
        """The arguments of the method."""
        return signature(self.operation, self.names, self.declarations)

    @property
    def takes_keywords(self) -> bool:
        """Whether fields of a body are keywords, one of which may be called `self`."""
        return any(each.record is not None or each.is_open for each in self.ways())

    def asking(self, way: Way) -> Asking | None:
        """What asks for a stream in this way, if anything does."""
        stream = self.operation.stream
        return self._given(way, stream.switch.wire_name) if stream and stream.switch else None

    def selecting(self, way: Way) -> Asking | None:
        """What selects the answer in this way, if anything does."""
        selection = self.operation.selection
        return self._given(way, selection.wire_name) if selection else None

    def _given(self, way: Way, wire_name: str) -> Asking | None:
        for each in (*way.positional, *way.named):
            if isinstance(each.source, Parameter | Field) and each.source.wire_name == wire_name:
                return Asking(each.name, each.type, each.required)
        records = [way.record] if way.record else []
        if way.content is not None:
            records = list(keyword_records(way.content.type, self.declarations) or ())
        for record in records:
            for field in record.fields:
                if field.wire_name == wire_name:
                    name = self.names.fields[record.id, wire_name]
                    is_needed = isinstance(field.presence, Required) and way.content is None
                    return Asking(name, field.type, is_needed)
        return None

    def _contents(self) -> list[Content]:
        """The bodies, each type and kind once; what has the fields of JSON before it is no way of its own."""
        found: list[Content] = []
        for each in self.operation.body.contents if self.operation.body else ():
            kinds = (each.kind, *OBJECTS)
            if not any(each.type == other.type and other.kind in kinds for other in found):
                found.append(each)
        return found

    @property
    def others(self) -> tuple[Content, ...]:
        """The bodies besides the first one that are given in a way of their own."""
        return tuple(self._contents()[1:])

    def alone(self, content: Content) -> Signature:
        """The arguments with this body alone."""
        assert self.operation.body is not None
        body = replace(self.operation.body, contents=(content,))
        alone = replace(self.operation, body=body)
        names = self.names
        spelled = argument_names(
            alone, names.modules, names.fields, self.declarations, Diagnostics()
        )
        found = spelled_signature(alone, spelled, self.declarations)
        own = [each for each in self.own.arguments if each.role is Role.PARAMETER]
        return replace(found, arguments=tuple(_as_in(own, each) for each in found.arguments))

    def _first(self, content: Content) -> Iterator[Way]:
        found = self.own
        whole = content if found.body is not None else None
        yield Way(found.arguments, content=whole)
        yield from self._keywords(found)

    def _other(self, content: Content) -> Iterator[Way]:
        found = self.alone(content)
        if found.body is None:
            fields = tuple(each for each in found.arguments if each.role is Role.FIELD)
            before, after = _around(found, fields[0]) if fields else (found.arguments, ())
            if self.own.body is not None:  # where the method has it, nothing else is given
                before, after = _around(self.own, self.own.body)
            yield Way(before, (*fields, *(each for each in after if each not in fields)))
            return
        own, around = self.own, _around(found, found.body)
        if own.body is not None:
            body = replace(found.body, name=own.body.name)
            yield Way((*around[0], body), around[1], content=content)
        elif self._can_be_first_field(found):
            yield Way((*around[0], found.body), around[1], content=content, unnamed=True)
        yield from self._keywords(found)

    def _in_place(self, way: Way) -> Way:
        """The way, where only what stands at its place in the method, too, is given by position."""
        own = [each.name for each in self.own.arguments]
        places = zip(own, way.positional, strict=False)
        same = takewhile(lambda each: way.unnamed or each[0] == each[1].name, places)
        place = len(tuple(same))
        named = (*way.positional[place:], *way.named)
        return replace(way, positional=way.positional[:place], named=named)

    def _can_be_first_field(self, found: Signature) -> bool:
        """Whether a whole body comes where the method has the first field of a form."""
        roles = [each.role for each in self.own.arguments]
        place = roles.index(Role.FIELD) if Role.FIELD in roles else -1
        if found.body is None or found.arguments.index(found.body) != place:
            return False
        return not _is_same_scalar(self.own.arguments[place].type, found.body.type)

    def _keywords(self, found: Signature) -> Iterator[Way]:
        if not found.takes_keywords or found.body is None:
            return
        before, after = _around(found, found.body)
        content = found.body.source
        assert isinstance(content, Content)
        records = keyword_records(content.type, self.declarations)
        taken = [each.name for each in found.arguments]
        if records is None or any(clashes(each, taken, self.names) for each in records):
            yield Way(before, after, is_open=True)
            return
        for each in records:
            yield Way(before, after, each)


def _is_same_scalar(one: TypeRef, other: TypeRef) -> bool:
    """Whether a field takes the whole body's values already, so that type checkers cannot tell them apart."""
    return isinstance(one, Scalar) and isinstance(other, Scalar) and one.kind is other.kind


def _as_in(own: list[Argument], argument: Argument) -> Argument:
    """A parameter under the name that the method has for it."""
    return next((each for each in own if each.source == argument.source), argument)


def _around(
    found: Signature, middle: Argument
) -> tuple[tuple[Argument, ...], tuple[Argument, ...]]:
    """The parameters before an argument, and those after it, which cannot be given by position without it."""
    place = found.arguments.index(middle)
    parameters = [each for each in found.arguments if each.role is Role.PARAMETER]
    return (
        tuple(each for each in parameters if found.arguments.index(each) < place),
        tuple(each for each in parameters if found.arguments.index(each) > place),
    )
