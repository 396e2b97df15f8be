from __future__ import annotations

from .._runtime.models.model import Model


class PutRaw4xxResponse(Model):
    """putRaw 4xx response."""

    title: str | None = None
