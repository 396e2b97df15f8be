from __future__ import annotations

from .._runtime.models.model import Model


class TranscriptionLanguage(Model):
    """A language heard in a recording."""

    code: str
    """Code of the language, such as `en`."""
