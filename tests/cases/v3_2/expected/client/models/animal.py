from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._animal import AnimalDict


class Animal(Model):
    """An item of the answer of `search_animals`, among others."""

    name: str
    born: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AnimalDict]) -> None:
            """An item of the answer of `search_animals`, among others."""
