from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Blue(Model):
    """Blue."""

    colour: Literal["blue"] = "blue"
