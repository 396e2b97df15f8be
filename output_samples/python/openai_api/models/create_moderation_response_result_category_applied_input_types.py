from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model


class CreateModerationResponseResultCategoryAppliedInputTypes(Model):
    """For each category, which kinds of input its score takes into account."""

    hate: list[Literal["text"]]
    hate_threatening: Annotated[list[Literal["text"]], Field(alias="hate/threatening")]
    harassment: list[Literal["text"]]
    harassment_threatening: Annotated[
        list[Literal["text"]], Field(alias="harassment/threatening")
    ]
    illicit: list[Literal["text"]]
    illicit_violent: Annotated[list[Literal["text"]], Field(alias="illicit/violent")]
    self_harm: Annotated[list[Literal["text", "image"] | str], Field(alias="self-harm")]
    self_harm_intent: Annotated[
        list[Literal["text", "image"] | str], Field(alias="self-harm/intent")
    ]
    self_harm_instructions: Annotated[
        list[Literal["text", "image"] | str], Field(alias="self-harm/instructions")
    ]
    sexual: list[Literal["text", "image"] | str]
    sexual_minors: Annotated[list[Literal["text"]], Field(alias="sexual/minors")]
    violence: list[Literal["text", "image"] | str]
    violence_graphic: Annotated[
        list[Literal["text", "image"] | str], Field(alias="violence/graphic")
    ]
