"""The report of a run as workflow commands of GitHub, which shows each problem at its line.

In: problems. Out: a line for each. Does not print.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from generator.diagnostics import Diagnostic, Diagnostics

_LEVELS: Final[Mapping[str, str]] = MappingProxyType(
    {"error": "error", "warning": "warning", "note": "notice"}
)


def github(diagnostics: Diagnostics) -> str:
    """The commands, each with a line feed behind it."""
    return "".join(f"{_command(each)}\n" for each in diagnostics.items)


def _command(item: Diagnostic) -> str:
    place = {}
    if item.at is not None and "://" not in item.at.source.name:
        name = item.at.source.name.replace(os.sep, "/")
        place = {"file": name, "line": item.at.line, "col": item.at.column}
    properties = {**place, "title": f"gen-client {item.code}"}
    told = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    text = f"{item.message}\n{item.hint}" if item.hint else item.message
    return f"::{_LEVELS[item.severity]} {told}::{_data(text)}"


def _data(text: str) -> str:
    """Text that ends no command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
