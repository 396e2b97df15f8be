from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._filter import NoteMixedObjectDict


class NoteMixedObject(Model):
    """One of the kinds of the `mixed` of a `Note`."""

    a: int | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[NoteMixedObjectDict]) -> None:
            """One of the kinds of the `mixed` of a `Note`."""
