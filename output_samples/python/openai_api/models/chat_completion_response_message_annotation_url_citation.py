from __future__ import annotations

from .._runtime.models.model import Model


class ChatCompletionResponseMessageAnnotationUrlCitation(Model):
    """The cited page and the stretch of text that it supports."""

    end_index: int
    start_index: int
    url: str
    title: str
