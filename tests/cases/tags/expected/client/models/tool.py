from __future__ import annotations

from .._runtime.model import Model


class Tool(Model):
    """Tool."""

    tool: str
