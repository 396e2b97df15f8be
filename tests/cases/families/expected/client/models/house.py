from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .pet import Pet


class House(Model):
    """One of the kinds of the `home` of a `Pet`, among others."""

    pets: list[Pet] | None = None
