"""Types that no operation leads to, or that are in another place, under another name: known by what they are.

In: the types of two clients, and which are paired already. Out: pairs of types with names that say the same: the same
fields of the same types, the same values. What several types say (a code and a message) tells none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from json import dumps

from generator.changes.surface import AliasOf, Content, Declared, EnumOf, RecordOf, UnionOf
from generator.changes.types_as_json import to_json
from generator.model.types import TypeId
from generator.values import dataclass

HALF = 0.5
"""What unions and names of other types have in common: that they are of one kind."""


def alike(old: Content, new: Content) -> float:
    """How much two types have in common: 0 is nothing, 1 is all."""
    match old, new:
        case RecordOf(), RecordOf():
            return _share(
                {each.wire_name for each in old.fields}, {each.wire_name for each in new.fields}
            )
        case EnumOf(), EnumOf():
            return _share(
                {str(each.value) for each in old.values}, {str(each.value) for each in new.values}
            )
        case (UnionOf(), UnionOf()) | (AliasOf(), AliasOf()):
            return HALF
        case _:
            return 0


def _share(one: set[str], other: set[str]) -> float:
    every = one | other
    return len(one & other) / len(every) if every else 1


@dataclass(frozen=True, slots=True)
class Alike:
    """Finds types that say the same; `found` and `taken` are the pairs that there are."""

    old: Mapping[TypeId, Declared]
    new: Mapping[TypeId, Declared]
    found: Mapping[TypeId, TypeId]
    taken: set[TypeId]

    def pairs(self) -> Iterator[tuple[TypeId, TypeId]]:
        """What of the old client is alone with what it says, and so in the new one."""
        was = self._alone(self.old, self.found, lambda id_: self.found.get(id_))
        now = self._alone(self.new, self.taken, lambda id_: id_ if id_ in self.taken else None)
        for said, old in was.items():
            if said in now:
                yield old, now[said]

    def _alone(
        self,
        types: Mapping[TypeId, Declared],
        paired: Mapping[TypeId, TypeId] | set[TypeId],
        known: Callable[[TypeId], TypeId | None],
    ) -> dict[str, TypeId]:
        """The types with names that are left, by what they say; none of which several say it."""
        every: dict[str, list[TypeId]] = {}
        for id_, each in types.items():
            if id_ not in paired and each.named and _has(each):
                said = _said(each.content, partial(_word, types, known, id_))
                every.setdefault(said, []).append(id_)
        return {said: ids[0] for said, ids in every.items() if len(ids) == 1}


def _word(
    types: Mapping[TypeId, Declared],
    known: Callable[[TypeId], TypeId | None],
    self_: TypeId,
    id_: TypeId,
) -> str:
    """What stands for a type in what another one says: one that is paired for itself, one without a name for its parts."""
    if id_ == self_:
        return "self"
    if (paired := known(id_)) is not None:
        return paired
    each = types[id_]
    return f"other {each.key}" if each.named else f"inner {_parts(each.content)}"


def _said(content: Content, word: Callable[[TypeId], str]) -> str:
    """What a record or an enum says, whatever it is called."""
    if isinstance(content, RecordOf):
        fields = [[each.wire_name, to_json(each.type, word)] for each in content.fields]
        return dumps(sorted(fields, key=lambda each: str(each[0])), sort_keys=True)
    return _parts(content)


def _parts(content: Content) -> str:
    match content:
        case RecordOf(fields=fields):
            return f"fields {sorted(each.wire_name for each in fields)}"
        case EnumOf(values=values):
            return f"values {sorted(repr(each.value) for each in values)}"
        case UnionOf(variants=variants):
            return f"one of {len(variants)}"
        case AliasOf():
            return "another"


def _has(declared: Declared) -> bool:
    """Whether a type has enough in it to be known by that."""
    match declared.content:
        case RecordOf(fields=fields):
            return len(fields) > 1
        case EnumOf(values=values):
            return len(values) > 1
        case _:
            return False
