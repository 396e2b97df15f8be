from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._parcel import PostDict


class Post(Model):
    office: str

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PostDict]) -> None: ...
