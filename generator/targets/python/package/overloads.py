"""The heads of a method's overloads: one for each way to call it, three where the call may ask for a stream.

In: the ways to call an operation and the speller of arguments. Out: the heads, for the sync and the async class. Type
checkers carry them over to the forms that are derived from the method.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum as PythonEnum
from enum import auto
from functools import cached_property

from generator.model.calling import Declarations, item_type
from generator.model.declarations import Alias, Enum, Field
from generator.model.operations import Content, ContentKind, Switch
from generator.model.types import ANY, Kind, Literal, Named, Nullable, Scalar, TypeRef
from generator.targets.code import Code
from generator.targets.python.package.constants import must_be_given
from generator.targets.python.package.inputs import InputSpeller
from generator.targets.python.package.signatures import Argument
from generator.targets.python.package.ways import Asking, Calling, Way
from generator.targets.python.spelling.annotations import NONE, Spelling, either
from generator.targets.python.spelling.expressions import function_head, parameter, subscript, union
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import value
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass

Use = Callable[[Spelling], Code]


class Asked(PythonEnum):
    """Whether a call asks for a stream, as far as its types tell."""

    YES = auto()
    NO = auto()
    MAYBE = auto()


@dataclass(frozen=True, slots=True)
class Results:
    """What a method gives: its answer, its stream, or either."""

    answer: Code
    stream: Code

    def of(self, asked: Asked) -> Code:
        """What such a call gives."""
        match asked:
            case Asked.NO:
                return self.answer
            case Asked.YES:
                return self.stream
            case Asked.MAYBE:
                return union([self.answer, self.stream])


@dataclass(frozen=True, slots=True)
class Taken:
    """What a way takes: a whole body, or keywords with their types, and whether they have to be given."""

    whole: Spelling | None
    keys: Mapping[str, tuple[Spelling, bool]]


def self_argument(keyword: str, speller: Speller) -> Code:
    """`self: Api`: a method is also one of the nodes of the resource tree, which are no such API class."""
    owner = "AsyncApi" if keyword.startswith("async") else "Api"
    return parameter(Code("self"), speller.word("@api", owner).text)


@dataclass(frozen=True)
class Overloads:
    """Spells the overloads of one method."""

    method: Code
    calling: Calling
    speller: InputSpeller
    use: Use

    def heads(self, results: Results, keyword: str = "def") -> tuple[Code, ...]:
        """The overloads; none where there is but one way to call the method, and one thing that it gives."""
        ways = self._distinct
        if not self.has_several_ways and self.calling.asking(ways[0]) is None:
            return ()
        spelled = [each for way in ways for each in self._spelled(way)]
        own = self_argument(keyword, self.speller)
        return tuple(
            lay_out(
                function_head(
                    Code(f"{keyword} {self.method}"),
                    [own, *pieces],
                    results.of(asked),
                    is_stub=True,
                ),
                4,
            )
            for wanted in Asked
            for asked, pieces in spelled
            if asked is wanted
        )

    @property
    def has_several_ways(self) -> bool:
        """Whether there are several ways to call the method."""
        return len(self._distinct) > 1

    @cached_property
    def _distinct(self) -> list[Way]:
        """Without the ways that others cover: mypy refuses an overload that nothing reaches."""
        offered: list[tuple[Way, Taken]] = []
        for each in self.calling.ways():
            taken = _taken(each, self.speller)
            if not any(covers(*other, each, taken) for other in offered):
                offered.append((each, taken))
        return [way for way, _ in offered]

    def _spelled(self, way: Way) -> Iterator[tuple[Asked, list[Code]]]:
        """The arguments of a way, once for each thing that it can give."""
        asking = self.calling.asking(way)
        if asking is None:
            yield Asked.NO, self._pieces(way)
            return
        for asked in Asked:
            yield asked, self._pieces(way, asking, asked)

    def _pieces(
        self, way: Way, asking: Asking | None = None, asked: Asked = Asked.NO
    ) -> list[Code]:
        """What comes after `self`: the arguments by position, those by name only, and the options."""
        positional, named = list(way.positional), list(way.named)
        if asking is not None and asked is Asked.YES:
            place = _place(asking.name, positional)
            positional, named = positional[:place], [*positional[place:], *named]
        spelled = [self._argument(each, asking, asked) for each in named]
        if asking is not None and all(each.name != asking.name for each in (*positional, *named)):
            spelled.insert(0, self._switch(asking, asked))
        return [
            *([Code("/")] if self.calling.takes_keywords and not way.unnamed else []),
            *(self._argument(each, asking, asked) for each in positional),
            *([Code("/")] if way.unnamed else []),
            *([Code("*"), *spelled] if spelled else []),
            parameter(Code("**options"), self.use(self._options(way, asking))),
        ]

    def _options(self, way: Way, asking: Asking | None) -> Spelling:
        if way.is_open:
            return self.speller.spell(ANY)
        if way.record is None:
            return self.speller.unpacked(self.speller.word("@options", "RequestOptions"))
        return self.speller.keywords(way.record, apart=asking is not None)

    def _argument(self, given: Argument, asking: Asking | None, asked: Asked) -> Code:
        if asking is not None and given.name == asking.name:
            return self._switch(asking, asked)
        return argument(given, self.speller, self.use)

    def _switch(self, asking: Asking, asked: Asked) -> Code:
        """The argument that asks for a stream."""
        stream = self.calling.operation.stream
        assert stream is not None
        assert stream.switch is not None
        if asked is Asked.YES:
            return parameter(asking.name, self.use(self._literal([stream.switch.value])))
        spelled = self.speller.spell(asking.type)
        if asked is Asked.NO:
            others = _others(asking.type, stream.switch, self.speller.declarations)
            nothing = [NONE] if not asking.required or _is_nullable(asking.type) else []
            spelled = either([*([self._literal(others)] if others else []), *nothing])
        if asking.required:
            return parameter(asking.name, self.use(spelled))
        return parameter(asking.name, self.use(either([spelled, NONE])), NONE.text)

    def _literal(self, values: Sequence[str | bool]) -> Spelling:
        word = self.speller.word("typing", "Literal")
        return Spelling((subscript(word.text, map(value, values)),), word.imports)


def argument(given: Argument, speller: InputSpeller, use: Use) -> Code:
    """An argument with its type, and None where it need not be given."""
    spelling = argument_type(given, speller)
    if given.required:
        return parameter(given.name, use(spelling))
    return parameter(given.name, use(either([spelling, NONE])), NONE.text)


def argument_type(given: Argument, speller: InputSpeller) -> Spelling:
    """What may be given: a file where the body is octets, anything to go through where it is a stream."""
    kind = given.source.kind if isinstance(given.source, Content) else None
    if kind is ContentKind.BINARY:
        return speller.spell(Scalar(Kind.BINARY))
    if kind in (ContentKind.EVENT_STREAM, ContentKind.JSON_LINES):
        item = item_type(given.type, speller.declarations)
        return either([*speller.stream(item), speller.word("@values", "Written")])
    if kind is ContentKind.PARTS:
        return either([speller.spell(given.type), speller.builtin("bytes")])
    return speller.spell(given.type)


def covers(wide: Way, known: Taken, narrow: Way, other: Taken) -> bool:
    """Whether one way is right for whatever another one takes."""
    if known.whole is not None and other.whole is not None:
        return _takes(known.whole, other.whole)
    if wide.whole is not None and not wide.whole.required and narrow.whole is None:
        return narrow.record is not None and not narrow.record.fields and not narrow.is_open
    if wide.whole is not None or narrow.whole is not None:
        return False
    return (
        all(
            wide.is_open or (name in known.keys and _takes(known.keys[name][0], spelled))
            for name, (spelled, _) in other.keys.items()
        )
        and all(
            name in other.keys and other.keys[name][1]
            for name, (_, is_needed) in known.keys.items()
            if is_needed
        )
        and (wide.is_open or not narrow.is_open)
    )


def _taken(way: Way, speller: InputSpeller) -> Taken:
    if way.whole is not None:
        return Taken(argument_type(way.whole, speller), {})
    return Taken(None, _keys(way, speller))


def _keys(way: Way, speller: InputSpeller) -> dict[str, tuple[Spelling, bool]]:
    """What a way takes by name: the types, and whether they have to be given."""
    found = {
        str(each.name): (argument_type(each, speller), each.required)
        for each in (*way.positional, *way.named)
    }
    for each in way.record.fields if way.record else ():
        assert way.record is not None
        is_needed = must_be_given(way.record, each, speller.declarations)
        name = speller.names.fields[way.record.id, each.wire_name]
        found[name] = _spelled(each, speller), is_needed
    return found


def _spelled(field: Field, speller: InputSpeller) -> Spelling:
    """The type of a field, without the name that an alias gives it."""
    type_ = field.type
    inner = type_.type if isinstance(type_, Nullable) else type_
    while isinstance(inner, Named) and isinstance(found := speller.declarations[inner.id], Alias):
        inner = found.type
    return speller.spell(Nullable(inner) if isinstance(type_, Nullable) else inner)


def _takes(wide: Spelling, narrow: Spelling) -> bool:
    takes_files = not {"FileInput", "Written"}.isdisjoint(wide.alternatives)
    taken = {*wide.alternatives, *(("str", "bytes") if takes_files else ())}
    if taken & {"Sequence[str]", "Sequence[Any]"}:  # which a text is, too
        taken.add("str")
    return wide.is_any or all(
        each in taken or (each.startswith("Literal[") and "str" in taken)
        for each in narrow.alternatives
    )


def _place(name: Code, arguments: list[Argument]) -> int:
    """Where an argument is; at the end if it is none of them."""
    return next(
        (index for index, each in enumerate(arguments) if each.name == name), len(arguments)
    )


def _others(type_: TypeRef, switch: Switch, declarations: Declarations) -> list[str | bool]:
    """The known values that do not ask for a stream."""
    match type_:
        case Nullable(inner):
            return _others(inner, switch, declarations)
        case Literal(values):
            return [
                each for each in values if isinstance(each, str | bool) and each != switch.value
            ]
        case Named(id_):
            found = declarations[id_]
            if isinstance(found, Enum):
                values = tuple(each.value for each in found.values)
                return _others(Literal(values), switch, declarations)
            return _others(found.type, switch, declarations) if isinstance(found, Alias) else []
        case Scalar(Kind.BOOLEAN):
            return [False]
        case _:
            return []


def _is_nullable(type_: TypeRef) -> bool:
    return isinstance(type_, Nullable)
