"""The document's own examples as samples: which one serves, and what of it may be sent.

In: values that the document gives, a type. Out: a value that fits it and is short enough to be shown.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import field
from itertools import islice

from generator.model.declarations import (
    Access,
    Alias,
    Declaration,
    Default,
    Field,
    Record,
    Union,
)
from generator.model.fits import fits
from generator.model.types import Json, ListOf, MapOf, Named, Nullable, TypeId, TypeRef
from generator.values import dataclass

LONGEST = 600
"""Examples of the document with more characters than this are no samples."""


@dataclass(frozen=True, slots=True)
class Examples:
    """Chooses among examples; with `sending`, what only the server sets is left out of them."""

    declarations: Mapping[TypeId, Declaration]
    sending: bool
    asked: dict[tuple[int, int], tuple[Json, TypeRef, bool]] = field(default_factory=dict)
    """What has been found of each example and type, by which they are."""

    def first(self, examples: Iterable[Json], type_: TypeRef) -> list[Json]:
        """The first example that serves, if one does."""
        for each in examples:
            if self.serves(each, type_):
                return [self._ours(each, type_)]
        return []

    def serves(self, example: Json, type_: TypeRef) -> bool:
        """Whether an example is short and one of the type; looked at once, as several files show it."""
        known = self.asked.get((id(example), id(type_)))
        if known is None:
            known = example, type_, self._serves(example, type_)
            self.asked[id(example), id(type_)] = known
        return known[-1]

    def _serves(self, example: Json, type_: TypeRef) -> bool:
        if example is None or len(json.dumps(example)) > LONGEST:
            return False
        return fits(example, type_, self.declarations)

    def shown(self, record: Record) -> dict[str, Json]:
        """What the document shows of a record's fields, two at most."""
        found = {
            each.wire_name: example
            for each in record.fields
            if each.access is Access.BOTH and not each.doc.deprecated
            for example in each.examples[:1]
            if self.serves(example, each.type)
        }
        return dict(islice(found.items(), 2))

    def _ours(self, value: Json, type_: TypeRef) -> Json:
        """An example without what only the server sets, where it is sent."""
        match type_ if self.sending else None:
            case Nullable(inner):
                return self._ours(value, inner)
            case ListOf(item) if isinstance(value, list):
                return [self._ours(each, item) for each in value]
            case MapOf(entry, keys=None) if isinstance(value, dict):
                return {key: self._ours(each, entry) for key, each in value.items()}
            case Named(id_):
                return self._ours_of(value, self.declarations[id_])
            case _:
                return value

    def _ours_of(self, value: Json, declaration: Declaration) -> Json:
        match declaration:
            case Alias():
                return self._ours(value, declaration.type)
            case Union():
                fitting = (
                    each.type
                    for each in declaration.variants
                    if fits(value, each.type, self.declarations)
                )
                found = next(fitting, None)
                return value if found is None else self._ours(value, found)
            case Record() if isinstance(value, dict):
                fields = {each.wire_name: each for each in declaration.fields}
                return {
                    key: self._ours(each, fields[key].type) if key in fields else each
                    for key, each in value.items()
                    if key not in fields or fields[key].access is not Access.READ_ONLY
                }
            case _:
                return value


def examples_of(field: Field) -> tuple[Json, ...]:
    """The examples of a field, its default behind them."""
    if isinstance(field.presence, Default) and field.presence.value is not None:
        return (*field.examples, field.presence.value)
    return field.examples
