from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Ship(Model, tag="kind", subtypes={"ferry": "Ferry", "tanker": "Tanker"}):
    """The answer of `add_ship`."""

    kind: Literal["ferry", "tanker"] | str
    name: str | None = None
