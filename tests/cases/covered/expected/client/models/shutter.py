from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class Shutter(OpenStrEnum):
    """The `to` of a `TurnShutter`."""

    ON = "on"
    OFF = "off"
