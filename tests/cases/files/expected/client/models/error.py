from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .tag import Tag


class Error(Model):
    """Error."""

    code: int
    about: Tag | None = None
