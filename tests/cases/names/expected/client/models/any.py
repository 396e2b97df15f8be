from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any as _Any

from .._runtime.models.model import Model as _Model

if TYPE_CHECKING:
    from .model import Model


class Any(_Model):
    """The `any` of a `Model`."""

    model: Model | None = None
    rest: _Any = None
