"""`ChatFinished`."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class ChatFinished(Model):
    """The answer is whole."""

    type: Literal["finished"] = "finished"
    tokens: int
