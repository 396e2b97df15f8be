from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model as _Model

if TYPE_CHECKING:
    from .any import Any


class Model(_Model):
    """The `model` of an `Any`."""

    any: Any | None = None
