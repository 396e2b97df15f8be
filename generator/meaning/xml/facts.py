"""What the XML Objects say of a schema: its own, and those of what it refers to.

In: a schema as it is written. Out: `Facts`. Own words come before those behind a `$ref`, in `allOf`, or in the one
alternative that is not null. Builds no shape.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.meaning.store import Store
from generator.meaning.types.nulls import is_null
from generator.model.xml import XmlName
from generator.openapi.objects import Schema, SchemaId, Xml
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Facts:
    """The node that a schema is: `name` where the document gives one, `node` one of OAS 3.2's `nodeType`s."""

    name: str
    namespace: str
    prefix: str
    node: str
    wrapped: bool

    def named(self, inferred: str) -> XmlName:
        """The name, with the inferred one where there is none; a prefix may stand in the name itself."""
        prefix, _, name = (self.name or inferred).rpartition(":")
        return XmlName(name, self.namespace, self.prefix or prefix)


def facts(schema: Schema, store: Store) -> Facts:
    """Everything that is said."""
    said = list(_said(schema, store, set()))
    named = next((each for each in said if each.name), None)
    spaced = next((each for each in said if each.namespace or each.prefix), None)
    return Facts(
        name=(named.name if named else None) or "",
        namespace=(spaced.namespace if spaced else None) or "",
        prefix=(spaced.prefix if spaced else None) or "",
        node=next((each.node for each in said if each.node), ""),
        wrapped=any(each.wrapped for each in said),
    )


def _said(schema: Schema, store: Store, seen: set[SchemaId]) -> Iterator[Xml]:
    """The XML Objects, the nearest first."""
    waiting = [schema]
    while waiting:
        each = waiting.pop(0)
        if each.xml is not None:
            yield each.xml
        if each.ref is not None and each.ref not in seen:
            seen.add(each.ref)
            waiting.append(store.schema(each.ref))
        choices = [one for one in (*each.any_of, *each.one_of) if not is_null(one)]
        waiting += [*each.all_of, *(choices if len(choices) == 1 else ())]


def component(schema: Schema, store: Store) -> str:
    """The name of the component that a schema is, or is by reference; nothing where it is none."""
    seen: set[SchemaId] = set()
    while True:
        if schema.id in store.component_names:
            return store.component_names[schema.id]
        if schema.ref is None or schema.ref in seen:
            return ""
        seen.add(schema.ref)
        schema = store.schema(schema.ref)
