"""What the annotations of a model say of its fields, read as the texts that they are.

pydantic itself knows it only when the class is built.
"""

from __future__ import annotations

import re
from ast import literal_eval
from inspect import get_annotations

# A keyword with a text, or a text, which may hold what looks like one.
ALIAS = re.compile(
    r"""\balias=("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'"""
)
DEPRECATED = re.compile(r"""\bdeprecated=["']""")
_wire_names: dict[type, dict[str, str]] = {}
_written: dict[type, dict[str, str]] = {}


def wire_names(cls: type) -> dict[str, str]:
    """The keys in JSON of a model's fields, where they are not the attributes' names.

    Read from the annotations: pydantic itself knows them only when the class is built.
    """
    found = _wire_names.get(cls)
    if found is None:
        texts = [item for part in cls.__mro__ for item in written(part).items()]
        matches = [(name, alias_in(text)) for name, text in reversed(texts)]
        found = {name: literal_eval(alias) for name, alias in matches if alias}
        _wire_names[cls] = found
    return found


def alias_in(text: str) -> str | None:
    """The literal of the alias in an annotation, if it has one."""
    if "alias=" not in text:
        return None
    return next((found[1] for found in ALIAS.finditer(text) if found[1]), None)


def deprecated_names(cls: type) -> set[str]:
    """The attributes that the document calls deprecated; read like `wire_names`."""
    texts = [item for part in cls.__mro__ for item in written(part).items()]
    return {name for name, text in texts if DEPRECATED.search(text)}


def written(cls: type) -> dict[str, str]:
    """The annotations of one class as they are written."""
    found = _written.get(cls)
    if found is None:
        given: dict[str, object] = get_annotations(cls)
        found = {name: text for name, text in given.items() if isinstance(text, str)}
        _written[cls] = found
    return found
