from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._upload_request import PutRawFilterDict


class PutRawFilter(Model):
    a: int | None = None
    b: list[str] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PutRawFilterDict]) -> None: ...
