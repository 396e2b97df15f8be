from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._animal import AnimalDict


class Animal(Model):
    """Animal."""

    name: str
    born: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AnimalDict]) -> None: ...
