"""Members of enums that a field reads as, where nothing was set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types.link import model

if TYPE_CHECKING:
    from collections.abc import Mapping


def assume(schema: Any, assumed: Mapping[str, str]) -> None:
    """Give fields of a core schema their defaults: ``Kind.CAT`` by their names."""
    while "fields" not in schema:
        schema = schema["schema"]
    for name, text in assumed.items():
        kind, _, member = text.partition(".")
        schema["fields"][name]["schema"]["default"] = getattr(model(kind), member)
