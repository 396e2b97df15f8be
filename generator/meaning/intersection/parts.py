"""A schema taken apart: what it and all that it is made of say themselves, and the choices that they leave.

In: a schema. Out: `Parts`: leaves, which have no references, no `allOf` and no alternatives, those of `$ref` and `allOf`
first and the schema's own last; and choices. No part is there twice, so that a part that leads back to itself, or is
reached on many ways, costs nothing. Nothing here goes down into properties or items.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from generator.diagnostics import Location
from generator.meaning.intersection.excluded import without_excluded
from generator.meaning.intersection.said import COMPOSITION, beside_reference, tells
from generator.meaning.intersection.values import NULL, distinct, is_of, respelled
from generator.meaning.store import Store
from generator.openapi.objects import MISSING, Discriminator, Schema, SchemaId
from generator.openapi.sparse import replace, said, without
from generator.values import dataclass
from generator.values import replace as replaced

_NOT_OWN: Final = frozenset(
    (*COMPOSITION, *("title", "description", "examples", "deprecated", "xml"))
)


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives of which one must hold, `exclusive` where exactly one (`oneOf`)."""

    id: str
    owner: SchemaId
    at: Location
    alternatives: tuple[Schema, ...]
    exclusive: bool
    discriminator: Discriminator | None

    def demand(self) -> Schema:
        """The choice as a schema of its own."""
        one_of, any_of = (self.alternatives, ()) if self.exclusive else ((), self.alternatives)
        return Schema(id=self.id, at=self.at, one_of=one_of, any_of=any_of)


@dataclass(frozen=True, slots=True)
class Parts:
    """What must hold together. `opened` are the ids of all schemas on the way, the outermost first."""

    leaves: Mapping[SchemaId, Schema]
    choices: Mapping[str, Choice]
    opened: Mapping[SchemaId, Schema]

    @property
    def key(self) -> frozenset[str]:
        """The same for all intersections of the same parts."""
        return frozenset((*self.leaves, *self.choices))


def parts_of(schema: Schema, store: Store) -> Parts:
    """The parts of a schema."""
    return store.memo(_parts, schema)


def _parts(schema: Schema, store: Store) -> Parts:
    if said(schema).keys().isdisjoint(COMPOSITION):
        leaf = own(schema, store)
        return Parts({schema.id: leaf} if tells(leaf) else {}, {}, {schema.id: schema})
    return _fulfilled_left_out(_Opening(store).all(schema), store)


def is_reference(schema: Schema) -> bool:
    """Whether the schema is another one, with notes at the most."""
    return schema.ref is not None and not beside_reference(schema)


class _Opening:
    """Opens schemas one after the other, without recursion: documents may be as deep as they like."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.leaves: dict[SchemaId, Schema] = {}
        self.choices: dict[str, Choice] = {}
        self.opened: dict[SchemaId, Schema] = {}

    def all(self, schema: Schema) -> Parts:
        waiting: list[Iterator[Schema]] = [iter((schema,))]
        inside: list[Schema] = []
        while waiting:
            each = next(waiting[-1], None)
            if each is None:
                waiting.pop()
                if inside:
                    self.close(inside.pop())
            elif each.id not in self.opened:
                self.opened[each.id] = each
                inside.append(each)
                waiting.append(iter(self.inner(each)))
        return Parts(self.leaves, self.choices, self.opened)

    def inner(self, schema: Schema) -> tuple[Schema, ...]:
        """The schemas that hold with this one: a lone alternative is one."""
        referred = () if schema.ref is None else (self.store.schema(schema.ref),)
        lone = (each.alternatives[0] for each in choices(schema) if len(each.alternatives) == 1)
        return (*referred, *schema.all_of, *lone)

    def close(self, schema: Schema) -> None:
        leaf = own(schema, self.store)
        if tells(leaf):
            self.leaves[schema.id] = leaf
        for each in choices(schema):
            if len(each.alternatives) > 1:
                self.choices[each.id] = each


def own(schema: Schema, store: Store) -> Schema:
    """What a schema says itself, without what it is made of and its notes."""
    return store.memo(_own, schema)


def _own(schema: Schema, store: Store) -> Schema:
    is_base = not schema.one_of and not schema.any_of
    return meant(without(schema, _NOT_OWN if is_base else _NOT_OWN | {"discriminator"}), store)


def meant(leaf: Schema, store: Store) -> Schema:
    """Types and values of one schema, as authors mean them beside each other: null in one is null in both, values whose
    quotes are forgotten are values of the type, what the schema itself excludes is none, and of values beside a constant
    only that one counts."""
    if leaf.const is not MISSING and leaf.enum is not None:
        leaf = replace(leaf, enum=None)
    if leaf.const is not MISSING and leaf.const is not None and leaf.types:
        only = respelled(leaf.const, leaf.types)
        leaf = replace(leaf, const=only)
        leaf = leaf if is_of(only, leaf.types) else _untyped(leaf, store)
    if leaf.enum is None:
        return leaf
    if len(distinct(leaf.enum)) < len(leaf.enum) and not leaf.extensions:
        leaf = replace(leaf, enum=distinct(leaf.enum))
    return without_excluded(_typed(leaf, store) if leaf.types else leaf, store)


def _untyped(leaf: Schema, store: Store) -> Schema:
    """Values alone, of which none is of the types beside them: they are narrower than types."""
    store.diagnostics.report("B406", leaf.at, types=" or ".join(leaf.types))
    return replace(leaf, types=())


def _typed(leaf: Schema, store: Store) -> Schema:
    """An enum whose values are of the types beside it."""
    listed = leaf.enum or ()
    has_null = None in listed or NULL in leaf.types
    types = tuple(dict.fromkeys((*leaf.types, NULL))) if has_null else leaf.types
    values = [respelled(each, types) for each in listed]
    if has_null and None not in values:
        values.append(None)
    fitting = [each for each in values if is_of(each, types)]
    if len(fitting) <= has_null < len(values):
        return _untyped(replace(leaf, enum=tuple(values)), store)
    return replace(leaf, types=types, enum=tuple(fitting))


def choices(schema: Schema) -> Iterator[Choice]:
    """The choices that a schema leaves itself; alternatives that are the same one are one."""
    if not (schema.one_of or schema.any_of):
        return
    for name, alternatives in (("oneOf", schema.one_of), ("anyOf", schema.any_of)):
        if alternatives:
            yield Choice(
                id=f"{schema.id}/{name}",
                owner=schema.id,
                at=schema.at,
                alternatives=_each_once(alternatives),
                exclusive=name == "oneOf",
                discriminator=schema.discriminator,
            )


def _each_once(alternatives: Iterable[Schema]) -> tuple[Schema, ...]:
    found: dict[SchemaId | None, Schema] = {}
    for each in alternatives:
        found.setdefault(each.ref if is_reference(each) else each.id, each)
    return tuple(found.values())


def _fulfilled_left_out(parts: Parts, store: Store) -> Parts:
    """A choice that has one of the parts among its alternatives is fulfilled: so a parent that lists its children is, for
    a child, what it says itself. An alternative that is the choice itself adds nothing to it."""
    if not parts.choices:
        return parts
    opened = {id_ for id_, each in parts.opened.items() if not is_reference(each)}
    left: dict[str, Choice] = {}
    for id_, choice in parts.choices.items():
        others = opened - {choice.owner}
        found = tuple(
            each for each in choice.alternatives if not is_name_of(each, choice.owner, store)
        )
        if found and not (others and any(_reached(each, store) & others for each in found)):
            same = len(found) == len(choice.alternatives)
            left[id_] = choice if same else replaced(choice, alternatives=found)
    return Parts(parts.leaves, left, parts.opened)


def is_name_of(alternative: Schema, owner: SchemaId, store: Store) -> bool:
    """Whether an alternative is a name of the choice itself."""
    seen: set[SchemaId] = set()
    while alternative.ref is not None and is_reference(alternative) and alternative.ref not in seen:
        seen.add(alternative.ref)
        alternative = store.schema(alternative.ref)
    return owner in seen


def _reached(alternative: Schema, store: Store) -> set[SchemaId]:
    """The schemas that an alternative is, or is a name or a choice of."""
    if is_reference(alternative) and alternative.ref is not None:
        target = store.schema(alternative.ref)
        return {alternative.id} | store.memo(_below, target)
    return _below(alternative, store)


def _below(alternative: Schema, store: Store) -> set[SchemaId]:
    seen: set[SchemaId] = set()
    waiting = [alternative]
    while waiting:
        each = waiting.pop()
        if each.id in seen:
            continue
        seen.add(each.id)
        if is_reference(each) and each.ref is not None:
            waiting.append(store.schema(each.ref))
        elif not tells(own(each, store)) and not each.all_of:
            waiting += (*each.one_of, *each.any_of)
    return seen
