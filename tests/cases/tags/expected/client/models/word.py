from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

Word = TypeAliasType("Word", "Annotated[str, Field(max_length=40)]")
