from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from .._runtime.models.keys import Keys

ClosedMap = TypeAliasType(
    "ClosedMap",
    'Annotated[dict[str, int], Keys({"^x-": "int"}, None)]',
)
