from __future__ import annotations

from .._runtime.models.model import Model


class CreateTranslationResponseJson(Model):
    """A translated text, as returned for `json`."""

    text: str
