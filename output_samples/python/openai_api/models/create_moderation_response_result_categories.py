from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models.model import Model


class CreateModerationResponseResultCategories(Model):
    """For each category, whether the content falls into it."""

    hate: bool
    """Attacks or demeans people for a protected trait such as race, religion or
    gender.
    """

    hate_threatening: Annotated[bool, Field(alias="hate/threatening")]
    """Hateful content that also threatens the targeted group with violence or serious
    harm.
    """

    harassment: bool
    """Insults, bullies or intimidates someone, or encourages others to do so."""

    harassment_threatening: Annotated[bool, Field(alias="harassment/threatening")]
    """Harassment that also threatens its target with violence or serious harm."""

    illicit: bool | None
    """Gives advice on how to commit a crime or other wrongdoing, such as
    shoplifting.
    """

    illicit_violent: Annotated[bool | None, Field(alias="illicit/violent")]
    """Gives such advice for wrongdoing that involves violence or getting hold of a
    weapon.
    """

    self_harm: Annotated[bool, Field(alias="self-harm")]
    """Depicts or encourages self-injury, suicide or eating disorders."""

    self_harm_intent: Annotated[bool, Field(alias="self-harm/intent")]
    """The speaker says that they are harming themselves, or mean to."""

    self_harm_instructions: Annotated[bool, Field(alias="self-harm/instructions")]
    """Explains or urges ways of harming oneself."""

    sexual: bool
    """Aims to arouse or promotes sexual services; health and sex education do not
    count.
    """

    sexual_minors: Annotated[bool, Field(alias="sexual/minors")]
    """Sexual content that involves a person under 18."""

    violence: bool
    """Shows or describes killing, beating or other bodily harm."""

    violence_graphic: Annotated[bool, Field(alias="violence/graphic")]
    """Shows or describes death or injury in gory detail."""
