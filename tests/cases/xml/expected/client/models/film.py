from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Film(Model):
    """One of the kinds of a `Medium`."""

    kind: Literal["film"] = "film"
    minutes: float
