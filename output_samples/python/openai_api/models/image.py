from __future__ import annotations

from .._runtime.models.model import Model


class Image(Model):
    """One produced image, given as base64 data or as a link."""

    b64_json: str | None = None
    """Base64 image data; GPT image models always fill it, DALL·E models on request."""

    url: str | None = None
    """Link to a DALL·E image, valid for an hour after creation."""

    revised_prompt: str | None = None
    """Rewritten prompt that `dall-e-3` actually drew from."""
