"""Names of types are aliases, to type checkers and to programs (`compatibility = false`)."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

__all__ = ["MODEL_ATTRIBUTES", "TypeAliasType", "late", "plain"]
MODEL_ATTRIBUTES = ()


def plain(found: Any) -> Any:
    """The alias that pydantic knows, which the name of a type is."""
    return found


def late(owner: Any, name: str) -> Any:
    """An attribute that is not there."""
    raise AttributeError(name)
