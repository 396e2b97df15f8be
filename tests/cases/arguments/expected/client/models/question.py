from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._message import QuestionArguments


class Question(Model):
    """The body of `ask`."""

    question: str | None = None
    request_body: Annotated[str | None, Field(alias="requestBody")] = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[QuestionArguments]) -> None:
            """The body of `ask`."""
