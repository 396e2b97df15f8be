from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.model import Model


class CreateModerationResponseResultCategoryScores(Model):
    """For each category, the model's confidence from 0 to 1 that it applies."""

    hate: float
    hate_threatening: Annotated[float, Field(alias="hate/threatening")]
    harassment: float
    harassment_threatening: Annotated[float, Field(alias="harassment/threatening")]
    illicit: float
    illicit_violent: Annotated[float, Field(alias="illicit/violent")]
    self_harm: Annotated[float, Field(alias="self-harm")]
    self_harm_intent: Annotated[float, Field(alias="self-harm/intent")]
    self_harm_instructions: Annotated[float, Field(alias="self-harm/instructions")]
    sexual: float
    sexual_minors: Annotated[float, Field(alias="sexual/minors")]
    violence: float
    violence_graphic: Annotated[float, Field(alias="violence/graphic")]
