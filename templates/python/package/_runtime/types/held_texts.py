"""Whether a type has values that stand in a text, which takes a look at all of it."""

from __future__ import annotations

from typing import Any

from .json_texts import is_in_text
from .link import built
from .recursive import inside


def holds_texts(schema: Any) -> bool:
    """Whether there are such values in those of a schema."""
    seen: set[type] = set()
    waiting = [schema]
    while waiting:
        for each in inside(waiting.pop()):
            if is_in_text(each):
                return True
            cls = built(each) if "type" in each else None
            if cls is not None and cls not in seen:
                seen.add(cls)
                waiting.append(cls.__pydantic_core_schema__)
    return False
