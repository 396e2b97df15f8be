from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .thing import Thing


class Holder(Model):
    thing: Thing | None = None
    """Only a reference"""

    beside: Annotated[Thing | None, Field(deprecated="beside is deprecated")] = None
    """In 3.1 a sibling."""
