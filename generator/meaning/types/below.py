"""What a schema can be, behind references and in unions.

In: a schema. Out: what it and everything that it leads to by references and alternatives comes to, each once. Loops where
documents are deep, and goes no way twice.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.meaning.store import Store
from generator.meaning.types.effective import Effective, effective
from generator.meaning.types.forms import Form
from generator.meaning.types.levels import MOST
from generator.model.types import TypeId
from generator.openapi.objects import Schema


def below(schema: Schema, store: Store, seen: set[TypeId]) -> Iterator[Effective]:
    """The schema and what it leads to, in the order of the document, without what was `seen`."""
    waiting = [schema]
    while waiting:
        found = effective(waiting.pop(), store)
        if found.schema.id in seen:
            continue
        seen.add(found.schema.id)
        yield found
        if found.form is Form.REFERENCE and found.schema.ref is not None:
            waiting.append(store.schema(found.schema.ref))
        elif found.form is Form.UNION:
            waiting += reversed((*found.schema.one_of, *found.schema.any_of))


def nested(union: Schema, store: Store) -> list[Effective] | None:
    """What all alternatives of a union lead to; None where unions are nested deeper than values may be, since each would
    have to know all below it."""
    deep: set[TypeId] = store.memo_of(nested, (), set)
    found: dict[TypeId, Effective] = {}
    waiting = [(each, 0) for each in reversed((*union.one_of, *union.any_of))]
    while waiting:
        schema, depth = waiting.pop()
        each = effective(schema, store)
        if each.schema.id in found:
            continue
        if depth > MOST or each.schema.id in deep:
            deep.add(union.id)
            return None
        found[each.schema.id] = each
        if each.form is Form.REFERENCE and each.schema.ref is not None:
            waiting.append((store.schema(each.schema.ref), depth))
        elif each.form is Form.UNION:
            inner = (*each.schema.one_of, *each.schema.any_of)
            waiting += ((one, depth + 1) for one in reversed(inner))
    return [*found.values()]
