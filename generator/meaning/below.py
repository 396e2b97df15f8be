"""What a schema can be, behind references and in unions.

In: a schema. Out: what it and everything that it leads to by references and alternatives comes to, each once. Loops where
documents are deep, and goes no way twice.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.meaning.effective import Effective, Form, effective
from generator.meaning.store import Store
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
