"""Choices in an intersection: each alternative together with everything else that must hold.

In: merged leaves and the choices beside them. Out: `Distributed`: the alternatives of one choice that says the same. Two
choices become one of their pairs, up to `MOST` of them; pairs that nothing can be, such as an object that is a text, or
objects with two values for one tag, are left out. An alternative that the rest adds nothing to stays what it is, a
reference a reference.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import product
from typing import Any

from generator.meaning.implicit import implicit
from generator.meaning.intersection.joined import joined
from generator.meaning.intersection.merge import Merged, merge
from generator.meaning.intersection.parts import Choice, Parts, is_reference, parts_of
from generator.meaning.intersection.said import COMPOSITION, alike, noted, structure
from generator.meaning.store import Store
from generator.openapi.objects import Discriminator, Schema, SchemaId
from generator.openapi.sparse import replace, said
from generator.values import dataclass
from generator.values import replace as replaced

MOST = 64
"""Pairs of alternatives that are written out; of further choices it is only checked that they hold."""
_UNEVALUATED = ("unevaluated_properties", "unevaluated_items")
_SHAPE = frozenset(
    (
        *("properties", "additional_properties", "pattern_properties", "items", "prefix_items"),
        *("enum", "const", "format", "content_encoding", "content_media_type"),
    )
)
"""What a value of the alternatives looks like; anything else is held against it from outside."""


@dataclass(frozen=True, slots=True)
class Distributed:
    """Alternatives, and what must hold besides. `clashing` are alternatives that cannot be, with the rest."""

    alternatives: tuple[Schema, ...]
    around: Schema
    exclusive: bool
    discriminator: Discriminator | None
    clashing: tuple[Schema, ...]


def demands(choice: Choice, merged: Schema, store: Store) -> bool:
    """Whether the alternatives of a choice leave the type of what is beside them as it is."""
    says_what = merged.types or merged.properties or merged.items or merged.prefix_items
    return bool(says_what) and not any(
        _adds_something(each, merged.types, store) for each in choice.alternatives
    )


def _adds_something(alternative: Schema, types: tuple[str, ...], store: Store) -> bool:
    parts = parts_of(alternative, store)
    return (
        bool(parts.choices)
        or alternative.boolean is not None
        or any(
            {*structure(leaf)} & _SHAPE
            or leaf.boolean is not None
            or (leaf.types and {*leaf.types} != {*types})
            for leaf in parts.leaves.values()
        )
    )


def distribute(
    merged: Schema, leaves: Sequence[Schema], choices: Sequence[Choice], store: Store
) -> Distributed:
    """One choice for all of them, with what is beside them."""
    chosen, left = _within_limit(choices, store)
    bare, around = _bare(merged, leaves, chosen, store)
    around = replace(around, also=(*around.also, *(each.demand() for each in left)))
    found: dict[SchemaId, Schema] = {}
    clashing: list[Schema] = []
    targets: dict[SchemaId, SchemaId] = {}
    for picked in product(*(each.alternatives for each in chosen)):
        every = _apart(joined((*bare, *picked), store), merged, store)
        if is_possible(every, store):
            each = _simplest(every, picked, store)
            target = each.ref if each.ref is not None and is_reference(each) else each.id
            found.setdefault(target, each)
            if picked[0].ref is not None:
                targets.setdefault(picked[0].ref, target)
        else:
            clashing.append(picked[-1])
    return Distributed(
        alternatives=tuple(found.values()),
        around=around,
        exclusive=all(each.exclusive for each in chosen),
        discriminator=_discriminator(chosen[0], targets, store),
        clashing=tuple(clashing),
    )


def _apart(every: Schema, merged: Schema, store: Store) -> Schema:
    """An alternative that says nothing leaves one of the schemas beside it, whose id is that of what it stands in. It is
    another type than that, which has the choice besides."""
    is_known = store.knows(every.id) and not is_reference(every)
    is_more = is_known and parts_of(store.schema(every.id), store).choices
    if every.id != merged.id and not (is_more and not parts_of(every, store).choices):
        return every
    return store.make(replace(every, id=f"{every.id}&alone"))


def _within_limit(
    choices: Sequence[Choice], store: Store
) -> tuple[Sequence[Choice], Sequence[Choice]]:
    """The choices to write out together, and those for which there is no room."""
    chosen: list[Choice] = []
    pairs = 1
    for each in choices:
        pairs *= len(each.alternatives)
        if chosen and (pairs > MOST or not store.has_room):
            break
        chosen.append(each)
    return chosen, choices[len(chosen) :]


def _bare(
    merged: Schema, leaves: Sequence[Schema], chosen: Sequence[Choice], store: Store
) -> tuple[Sequence[Schema], Schema]:
    """What each alternative is merged with, and what is held against all of them from outside."""
    said = {*structure(merged)}
    nothing = Schema(id=merged.id, at=merged.at)
    named = any(is_reference(one) for each in chosen for one in each.alternatives)
    if not said & _SHAPE and (named or said <= {"types"}):
        if not merged.types:
            return (), merged
        name = f"type {' '.join(merged.types)}"
        typed = store.make(Schema(id=name, at=merged.at, types=merged.types))
        return (typed,), replace(merged, types=())
    unevaluated: dict[str, Any] = {
        name: getattr(merged, name) for name in _UNEVALUATED if name in said
    }
    if not unevaluated or all(each.exclusive for each in chosen):
        return leaves, nothing
    inner = replace(merged, unevaluated_properties=None, unevaluated_items=None)
    return (store.make(replace(inner, id=f"{merged.id}&evaluated")),), replace(
        nothing, **unevaluated
    )


def _simplest(every: Schema, picked: Sequence[Schema], store: Store) -> Schema:
    """Alternatives with what is beside them; one of them alone where the rest adds nothing to it."""
    for each in picked:
        if every is each or says_the_same(parts_of(every, store), parts_of(each, store), store):
            return each
    words = (each.title or store.word(each.ref) for each in picked)
    store.words.setdefault(every.id, " ".join(dict.fromkeys(each for each in words if each)))
    notes = [each for each in picked if not is_reference(each)]
    return noted(replace(every, description=None, examples=()), notes)


def says_the_same(one: Parts, other: Parts, store: Store) -> bool:
    """Whether the leaves of both come to the same, and both leave the same choices."""
    if one.choices.keys() != other.choices.keys():
        return False
    merged = [merge(tuple(each.leaves.values()), store) for each in (one, other) if each.leaves]
    return len(merged) == 2 and alike(merged[0].schema, merged[1].schema)


def is_possible(schema: Schema, store: Store) -> bool:
    """Whether no part of a schema contradicts another, so far as types, values and required properties tell."""
    if is_reference(schema) or schema.boolean is not None:
        return schema.boolean is not False
    merged = _merged(schema, store)
    if merged is None:
        return True
    inner = (merged.schema.properties.get(name) for name in merged.schema.required)
    found = (merged, *(_merged(each, store) for each in inner if each is not None and each.all_of))
    return not any(clash.is_final for each in found if each is not None for clash in each.clashes)


def _merged(schema: Schema, store: Store) -> Merged | None:
    if said(schema).keys().isdisjoint(COMPOSITION):  # as most are
        return Merged(schema, ())
    leaves = parts_of(schema, store).leaves
    return merge(tuple(leaves.values()), store) if leaves else None


def _discriminator(
    choice: Choice, targets: Mapping[SchemaId, SchemaId], store: Store
) -> Discriminator | None:
    """The discriminator, with the alternatives as they are now."""
    told = choice.discriminator
    if told is None or all(old == new for old, new in targets.items()):
        return told
    mapping = {value: targets.get(old, old) for value, old in told.mapping.items()}
    for old, new in targets.items():
        name = implicit(old, store)
        if name is not None and old not in told.mapping.values():
            mapping.setdefault(name, new)
    default = told.default and targets.get(told.default, told.default)
    return replaced(told, mapping=mapping, default=default)
