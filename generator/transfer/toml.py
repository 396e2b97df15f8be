"""Settings as somebody writes them into a TOML file.

In: values of `Options` by name. Out: the text of a table, keys as the settings have them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from json import dumps
from os import fspath
from pathlib import Path
from typing import Any, Final

_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")


def settings_text(header: str, values: Mapping[str, Any]) -> str:
    """The table `[header]`, or the keys of a whole file where it is empty; tables within it come last."""
    return (
        "\n".join(_table(header, {key.replace("_", "-"): each for key, each in values.items()}))
        + "\n"
    )


def _table(header: str, values: Mapping[str, Any]) -> Iterator[str]:
    plain = {key: value for key, value in values.items() if not isinstance(value, Mapping)}
    if header and (plain or not values):
        yield f"[{header}]"
    for key, value in plain.items():
        yield f"{_key(key)} = {_value(value)}"
    for key, value in values.items():
        if isinstance(value, Mapping):
            if plain or key != next(iter(values)):
                yield ""
            name = header.removesuffix("]").removeprefix("[")
            yield from _table(f"{name}.{_key(key)}" if name else _key(key), value)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _value(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return str(value)
        case list() | tuple():
            return f"[{', '.join(map(_value, value))}]"
        case Path():
            return _text(fspath(value))
        case _:
            return _text(str(value))


def _text(text: str) -> str:
    """A basic string, which escapes as JSON does, and DEL besides."""
    return dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
