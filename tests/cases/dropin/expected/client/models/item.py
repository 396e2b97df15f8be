from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

Item = TypeAliasType("Item", "str | list[Annotated[int, Field(le=255)]]")
