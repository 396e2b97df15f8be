from __future__ import annotations

from .._runtime.models.model import Model


class BedsIdGetResponseValue(Model):
    """A value in the answer of `beds_id_get`."""

    size: int | None = None
