from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model as _Model

if TYPE_CHECKING:
    from .model import Model


class ListModelsResponse(_Model):
    """All models that the caller may use."""

    object: Literal["list"] = "list"
    """Always `list`."""

    data: list[Model]
    """The available models, in no particular order."""
