"""A plausible JSON value of any type, for examples on pages.

In: a `TypeRef` and the API. Out: a value that is valid for the type: the document's own example where that is short and
valid, else a default, a constant, the first known value, or one that format, constraints, name and description suggest.
Records have their required fields. The same for the same document, and finite for recursive types. Raw octets have no
JSON value: `RAW` stands for them, and the target spells it. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from generator.model.declarations import Access, Alias, Field, Record, Required, Tag
from generator.model.holds import holds
from generator.model.operations import Api, Content, Parameter, Place
from generator.model.samples import choosing
from generator.model.samples.by_type import ByType, Path
from generator.model.samples.examples import examples_of
from generator.model.samples.records import announced, extended, fulfilled
from generator.model.samples.spot import NOWHERE, Endless, Spot, has_misfit
from generator.model.types import ANY, Json, MapOf, Named, Nullable, TypeRef


def sample(type_: TypeRef, api: Api) -> Json:
    """A value of the type; whoever needs many asks one `Sampler`."""
    return Sampler(api).sample(type_)


EMPTY: Final[tuple[Json, ...]] = ("", [], {})
"""What calls another path where it stands in one."""

DEEP = 6
"""In so many types a record may as well be empty."""


class Sampler(ByType):
    """Samples of one API; remembers them. With `sending`, what only the server sets is left out; with `telling`, the
    outermost record has a few fields that matter besides what it must have, and none is empty that can be told of.
    """

    def sample(self, type_: TypeRef, name: str = "", examples: Iterable[Json] = ()) -> Json:
        """A value of the type; `name` is what it is called where it stands."""
        return self._sampled(type_, Spot(name), examples)

    def parameter(self, parameter: Parameter) -> Json:
        """A value of a parameter."""
        defaults = () if parameter.default is None else (parameter.default,)
        known = [*parameter.examples, *defaults]
        if parameter.place is Place.PATH:
            known = [each for each in known if each not in EMPTY]
        spot = Spot(parameter.wire_name, "", parameter.doc.description)
        found = self._sampled(parameter.type, spot, known)
        is_nowhere = found == {} and parameter.place is Place.PATH
        return self._shown(parameter.type) if is_nowhere else found

    def content(self, content: Content) -> Json:
        """A value of a body."""
        return self._sampled(content.type, NOWHERE, content.examples)

    def field(self, field: Field) -> Json:
        """A value of a field."""
        spot = Spot(field.wire_name, "", field.doc.description)
        return self._sampled(field.type, spot, examples_of(field))

    def has_none(self, source: Parameter | Field | Content) -> bool:
        """Whether no value of it can be made: it would have no end, be larger than anybody reads, fit no pattern or
        no rules, or stand empty in a path."""
        if isinstance(source, Parameter) and self._is_lost(source):
            return True
        examples = examples_of(source) if isinstance(source, Field) else source.examples
        try:
            return has_misfit(self._value(source.type, NOWHERE, (), examples))
        except Endless:
            return True

    def _is_lost(self, parameter: Parameter) -> bool:
        return parameter.place is Place.PATH and self.parameter(parameter) in EMPTY

    def telling(self, fields: Iterable[Field]) -> list[Field]:
        """Those of the optional fields of a record that are worth showing."""
        return choosing.telling(fields, self._declarations, sending=self._sending)

    def _sampled(self, type_: TypeRef, spot: Spot, examples: Iterable[Json]) -> Json:
        try:
            return self._value(type_, spot, (), examples)
        except Endless:
            return {}

    def _shown_of(self, record: Record) -> dict[str, Json]:
        """What the document shows of a record that needs nothing."""
        return {} if self._is_telling else self._examples.shown(record)

    def _shown(self, type_: TypeRef) -> Json:
        """An object that needs nothing, with one field or entry: what stands in a path is not empty."""
        match self._declarations[type_.id] if isinstance(type_, Named) else type_:
            case Alias(type=type_) | Nullable(type_):
                return self._shown(type_)
            case Record() as record:
                further = (
                    {}
                    if record.closed
                    else self._shown(MapOf(record.extra or ANY, keys=record.keys))
                )
                return dict(islice(self._others(record, {}, ()), 1)) or further
            case MapOf() as map_:
                return self._sampled(map_, NOWHERE, ())
            case _:
                return {}

    def _record(self, record: Record, path: Path) -> Json:
        for example in self._examples.first(record.examples, Named(record.id)):
            return example
        if record.subtypes is not None:
            return self._subtype(record, record.subtypes, path)
        found: dict[str, Json] = dict(self._needed(record, path))
        known = (found or self._shown_of(record)) | dict(self._tags.get(record.id, {}))
        others = self._others(record, known, path)
        found = fulfilled(record, known, others, lambda: self._entry(record, path))
        found = extended(record, found, dict(self._more(record, found, path)))
        if record.rules is not None and not holds(record.rules.schema, found):
            raise Endless
        base = self._declarations.get(record.base) if record.base else None
        tag = base.subtypes if isinstance(base, Record) else None
        return announced(found, Named(record.id), tag)

    def _entry(self, record: Record, path: Path) -> Json:
        """A value of a name that is no field."""
        try:
            return self._value(record.extra or ANY, NOWHERE, path)
        except Endless:
            return "example"

    def _others(
        self, record: Record, found: dict[str, Json], path: Path
    ) -> Iterator[tuple[str, Json]]:
        """Values of the fields that are not there yet, where they have one."""
        missing = (
            each
            for each in record.fields
            if each.wire_name not in found
            and not (self._sending and each.access is Access.READ_ONLY)
        )
        yield from self._values(record, missing, path)

    def _values(
        self, record: Record, fields: Iterable[Field], path: Path
    ) -> Iterator[tuple[str, Json]]:
        for each in fields:
            try:
                yield each.wire_name, self._member(record, each, path)
            except Endless:
                continue

    def _member(self, record: Record, field: Field, path: Path) -> Json:
        spot = Spot(field.wire_name, record.name, field.doc.description)
        return self._value(field.type, spot, path, examples_of(field))

    def _subtype(self, record: Record, tag: Tag, path: Path) -> Json:
        """The first subtype that can be made: a tag has to name one."""
        for each in tag.values:
            if each.type == record.id:
                return {**dict(self._needed(record, path)), tag.field: each.value}
            try:
                value = self._value(Named(each.type), NOWHERE, path)
                return announced(value, Named(each.type), tag)
            except Endless:
                continue
        raise Endless

    def _more(
        self, record: Record, found: dict[str, Json], path: Path
    ) -> Iterator[tuple[str, Json]]:
        """The fields that matter besides, of the outermost record, or of one that would be empty."""
        if not self._is_telling or (found and not self._is_outermost(path[:-1])):
            return
        wanted = [each for each in self.telling(record.fields) if each.wire_name not in found]
        told = [*self._values(record, wanted, path)]
        is_deep = len(path) > DEEP  # a chain of records would be told to its end
        yield from told or (
            () if found or is_deep else islice(self._others(record, found, path), 1)
        )

    def _needed(self, record: Record, path: Path) -> Iterator[tuple[str, Json]]:
        for field in record.fields:
            is_ours = not (self._sending and field.access is Access.READ_ONLY)
            if isinstance(field.presence, Required) and is_ours:
                yield field.wire_name, self._member(record, field, path)
