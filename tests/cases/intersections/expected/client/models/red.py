from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Red(Model):
    colour: Literal["red"] = "red"
