"""Who is made of whom by `allOf`, as the document writes it: parents, children, and heads of families.

In: ids of schemas. Out: ids of schemas. A family is headed by a schema that has a `discriminator` and no alternatives
of its own (OAS 3.1 §4.8.25). All is found once for a document, in time that grows with it. Merges nothing and builds no
type.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.meaning.store import Store
from generator.openapi.objects import Schema, SchemaId


class Lineage:
    """The parents, children and heads of all schemas of a document."""

    def __init__(self, schemas: Mapping[SchemaId, Schema]) -> None:
        self._schemas = schemas
        self.parents = {id_: parents(each) for id_, each in schemas.items() if each.all_of}
        self.children: dict[SchemaId, list[SchemaId]] = {}
        for id_, each in self.parents.items():
            for parent in dict.fromkeys(each):
                self.children.setdefault(parent, []).append(id_)
        self.roots: dict[SchemaId, SchemaId] = {}
        self._find_roots()

    def _find_roots(self) -> None:
        """Heads first, then who is made of them, then who is made of those: the nearest head is a schema's own, of
        several as near the one that is named first."""
        found = [id_ for id_, each in self._schemas.items() if _heads(each)]
        while found:
            near = {id_: self._root(id_) for id_ in found}
            self.roots |= near
            further = (child for id_ in found for child in self.children.get(id_, ()))
            found = [each for each in dict.fromkeys(further) if self._is_new(each)]

    def _root(self, id_: SchemaId) -> SchemaId:
        if _heads(self._schemas[id_]):
            return id_
        return next(self.roots[each] for each in self.parents[id_] if each in self.roots)

    def _is_new(self, id_: SchemaId) -> bool:
        return id_ not in self.roots and not _has_alternatives(self._schemas[id_])

    def descendants(self, id_: SchemaId) -> Iterator[SchemaId]:
        """The children, each followed by its own, each once."""
        waiting, seen = [iter(self.children.get(id_, ()))], {id_}
        while waiting:
            child = next(waiting[-1], None)
            if child is None:
                waiting.pop()
            elif child not in seen:
                seen.add(child)
                yield child
                waiting.append(iter(self.children.get(child, ())))


def lineage(store: Store) -> Lineage:
    """The lineage of the store's document."""
    return store.memo_of(Lineage, (), lambda: Lineage(store.document.schemas))


def parents(schema: Schema) -> list[SchemaId]:
    """The schemas that a schema names in its `allOf`."""
    return [each.ref for each in schema.all_of if each.ref is not None]


def family_parents(id_: SchemaId, store: Store) -> list[SchemaId]:
    """Those of the parents that belong to a family."""
    known = lineage(store)
    return [each for each in known.parents.get(id_, ()) if each in known.roots]


def root(id_: SchemaId, store: Store) -> SchemaId | None:
    """The head of a schema's family: this one, or the nearest that it is made of."""
    return lineage(store).roots.get(id_)


def is_child(id_: SchemaId, store: Store) -> bool:
    """Whether a component is a subtype in a family, which it is also if it adds nothing to its parent."""
    return bool(family_parents(id_, store))


def in_family(schema: Schema, store: Store) -> bool:
    """Whether a schema heads a family or is a subtype in one: its values are objects, whatever else it says."""
    written = store.document.schemas.get(schema.id)
    if written is None or _has_alternatives(written):
        return False
    return written.discriminator is not None or is_child(schema.id, store)


def _heads(schema: Schema) -> bool:
    return schema.discriminator is not None and not _has_alternatives(schema)


def _has_alternatives(schema: Schema) -> bool:
    return bool(schema.one_of or schema.any_of)
