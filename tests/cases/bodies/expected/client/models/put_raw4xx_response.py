from __future__ import annotations

from .._runtime.models.model import Model


class PutRaw4xxResponse(Model):
    """An error of `put_raw`."""

    title: str | None = None
