from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._question import QuestionDict


class Question(Model):
    """The body of `talk`, among others."""

    text: str
    stream: Nullable[bool] = False

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[QuestionDict]) -> None:
            """The body of `talk`, among others."""
