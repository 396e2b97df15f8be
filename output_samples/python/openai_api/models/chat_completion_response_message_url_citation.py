from __future__ import annotations

from .._runtime.models.model import Model


class ChatCompletionResponseMessageUrlCitation(Model):
    """The cited page and the stretch of text that it supports."""

    end_index: int
    """Character position in the reply at which the citation ends."""

    start_index: int
    """Character position in the reply at which the citation begins."""

    url: str
    """Address of the cited page."""

    title: str
    """Title of the cited page."""
