from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._model_表 import 表Dict
    from .model_表 import 表 as 表_


class 表(Model):
    """The body of `表`, among others."""

    表: 表_ | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[表Dict]) -> None:
            """The body of `表`, among others."""
