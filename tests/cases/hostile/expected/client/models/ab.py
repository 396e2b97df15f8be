from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model


class AB(Model):
    """ends with a quote\" """

    a_import_os: Annotated[
        Literal['"""\n\\'] | None, Field(alias='a"); import os #')
    ] = None
    var_: Annotated[str | None, Field(alias="\u202e")] = None
    """\"\"\" """
