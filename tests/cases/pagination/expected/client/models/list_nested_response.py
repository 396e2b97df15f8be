from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .list_nested_response_meta import ListNestedResponseMeta


class ListNestedResponse(Model):
    """The answer of `list_nested`."""

    things: list[str] | None = None
    meta: ListNestedResponseMeta | None = None
