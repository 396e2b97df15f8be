from __future__ import annotations

from .._runtime.models.model import Model


class Image(Model):
    """One produced image, given as base64 data or as a link."""

    b64_json: str | None = None
    url: str | None = None
    revised_prompt: str | None = None
