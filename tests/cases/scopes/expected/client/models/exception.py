from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._exception import ExceptionDict
    from .exception import Exception as Exception_


class Exception(Model):
    """The body of `int`, among others."""

    cause: Exception_ | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ExceptionDict]) -> None:
            """The body of `int`, among others."""
