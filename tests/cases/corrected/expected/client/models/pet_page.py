from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class PetPage(Model):
    """The answer of `list_animals`."""

    things: list[Pet] | None = None
    upto: str | None = None
