from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.model import Model
from .._runtime.values import Number


class CreateModerationResponseResultCategoryScores(Model):
    """For each category, the model's confidence from 0 to 1 that it applies."""

    hate: Number
    hate_threatening: Annotated[Number, Field(alias="hate/threatening")]
    harassment: Number
    harassment_threatening: Annotated[Number, Field(alias="harassment/threatening")]
    illicit: Number
    illicit_violent: Annotated[Number, Field(alias="illicit/violent")]
    self_harm: Annotated[Number, Field(alias="self-harm")]
    self_harm_intent: Annotated[Number, Field(alias="self-harm/intent")]
    self_harm_instructions: Annotated[Number, Field(alias="self-harm/instructions")]
    sexual: Number
    sexual_minors: Annotated[Number, Field(alias="sexual/minors")]
    violence: Number
    violence_graphic: Annotated[Number, Field(alias="violence/graphic")]
