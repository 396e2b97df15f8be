from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ModelPrint(Model):
    """One of the kinds of a `Medium`."""

    kind: Literal["print"] = "print"
    pages: int
