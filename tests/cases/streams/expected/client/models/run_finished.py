from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class RunFinished(Model):
    """One of the kinds of a `RunEvent`."""

    event: Literal["finished"] = "finished"
    data: str
