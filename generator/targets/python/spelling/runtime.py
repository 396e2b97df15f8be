"""Where the runtime has the words that generated modules take from it.

`@unions` is how the spellers call a module of the runtime; in which room it stands (`_runtime/models/unions.py`) is
said here alone.
"""

from __future__ import annotations

from types import MappingProxyType

ROOMS = MappingProxyType(
    {
        "answer": ("paging", "parsed", "webhooks"),
        "methods": ("api", "client_options", "clients", "old_arguments", "renamed", "resource"),
        "config": ("options",),
        "models": (
            *("enums", "extras", "from_class", "keys", "model", "renamed_parts", "rules"),
            *("tuples", "unions", "unknown", "values"),
        ),
        "values": ("unlisted",),
        "types": ("json_texts", "marks", "named"),
        "words": ("contents", "deprecation", "former", "operation", "parameters", "settings"),
        "xml": ("body", "objects", "shapes"),
    }
)
"""The rooms, and the modules of each that generated ones import."""

_ROOM = {module: room for room, modules in ROOMS.items() for module in modules}


def runtime(module: str, package: str = "") -> str:
    """The module that `@unions` means, seen from a folder in which the client's package is `package` (`.`, `..`);
    any other module as it is."""
    name = module.removeprefix("@")
    return module if name == module else f"{package}_runtime.{_ROOM[name]}.{name}"
