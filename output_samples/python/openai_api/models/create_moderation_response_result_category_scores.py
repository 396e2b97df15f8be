from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.model import Model


class CreateModerationResponseResultCategoryScores(Model):
    """For each category, the model's confidence from 0 to 1 that it applies."""

    hate: float
    """Confidence that the content is hateful, 0 to 1."""

    hate_threatening: Annotated[float, Field(alias="hate/threatening")]
    """Confidence that the content is hateful and threatening, 0 to 1."""

    harassment: float
    """Confidence that the content harasses someone, 0 to 1."""

    harassment_threatening: Annotated[float, Field(alias="harassment/threatening")]
    """Confidence that the content harasses someone with threats, 0 to 1."""

    illicit: float
    """Confidence that the content advises on wrongdoing, 0 to 1."""

    illicit_violent: Annotated[float, Field(alias="illicit/violent")]
    """Confidence that the content advises on violent wrongdoing, 0 to 1."""

    self_harm: Annotated[float, Field(alias="self-harm")]
    """Confidence that the content depicts or encourages self-harm, 0 to 1."""

    self_harm_intent: Annotated[float, Field(alias="self-harm/intent")]
    """Confidence that the speaker means to harm themselves, 0 to 1."""

    self_harm_instructions: Annotated[float, Field(alias="self-harm/instructions")]
    """Confidence that the content explains ways of self-harm, 0 to 1."""

    sexual: float
    """Confidence that the content is sexual, 0 to 1."""

    sexual_minors: Annotated[float, Field(alias="sexual/minors")]
    """Confidence that the content sexualizes minors, 0 to 1."""

    violence: float
    """Confidence that the content is violent, 0 to 1."""

    violence_graphic: Annotated[float, Field(alias="violence/graphic")]
    """Confidence that the content is violent in gory detail, 0 to 1."""
