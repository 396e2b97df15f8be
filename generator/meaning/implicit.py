"""What announces a schema where no mapping says it (OAS 3.1 §4.8.25): its name.

In: the id of a schema. Out: the key of a component, also of one in another file, else the name of the file of which it is
all; nothing for a schema that stands within another one.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from urllib.parse import unquote

from generator.meaning.store import Store
from generator.openapi.objects import SchemaId

_NAMING = ("schemas", "definitions", "$defs")


def implicit(id_: SchemaId, store: Store) -> str | None:
    """The value of a tag that stands for the schema."""
    if id_ in store.component_names:
        return store.component_names[id_]
    file, _, pointer = id_.partition("#")
    parts = [each.replace("~1", "/").replace("~0", "~") for each in pointer.split("/")[1:]]
    if not parts:
        return PurePosixPath(unquote(file)).stem or None
    is_key = len(parts) == 1 or parts[-2] in _NAMING
    return parts[-1] if is_key else None
