from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .medium import Medium


class Shelf(Model):
    """The answer of `list_media`."""

    media: list[Medium]
