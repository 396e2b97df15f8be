from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model


class CreateModerationCategoryAppliedInputTypes(Model):
    """For each category, which kinds of input its score takes into account."""

    hate: list[Literal["text"]]
    """Input kinds checked for hate; only text is supported."""

    hate_threatening: Annotated[list[Literal["text"]], Field(alias="hate/threatening")]
    """Input kinds checked for hateful threats; only text is supported."""

    harassment: list[Literal["text"]]
    """Input kinds checked for harassment; only text is supported."""

    harassment_threatening: Annotated[
        list[Literal["text"]], Field(alias="harassment/threatening")
    ]
    """Input kinds checked for harassing threats; only text is supported."""

    illicit: list[Literal["text"]]
    """Input kinds checked for advice on wrongdoing; only text is supported."""

    illicit_violent: Annotated[list[Literal["text"]], Field(alias="illicit/violent")]
    """Input kinds checked for advice on violent wrongdoing; only text is supported."""

    self_harm: Annotated[list[Literal["text", "image"] | str], Field(alias="self-harm")]
    """Input kinds checked for self-harm, text or images."""

    self_harm_intent: Annotated[
        list[Literal["text", "image"] | str], Field(alias="self-harm/intent")
    ]
    """Input kinds checked for an intent to self-harm, text or images."""

    self_harm_instructions: Annotated[
        list[Literal["text", "image"] | str], Field(alias="self-harm/instructions")
    ]
    """Input kinds checked for ways of self-harm, text or images."""

    sexual: list[Literal["text", "image"] | str]
    """Input kinds checked for sexual content, text or images."""

    sexual_minors: Annotated[list[Literal["text"]], Field(alias="sexual/minors")]
    """Input kinds checked for sexual content with minors; only text is supported."""

    violence: list[Literal["text", "image"] | str]
    """Input kinds checked for violence, text or images."""

    violence_graphic: Annotated[
        list[Literal["text", "image"] | str], Field(alias="violence/graphic")
    ]
    """Input kinds checked for gory violence, text or images."""
