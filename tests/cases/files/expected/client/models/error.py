from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .tag import Tag


class Error(Model):
    """An error of `list_pets`, among others."""

    code: int
    about: Tag | None = None
