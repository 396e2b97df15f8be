from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Blue(Model):
    colour: Literal["blue"] = "blue"
