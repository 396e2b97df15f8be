from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

Word = TypeAliasType("Word", "Annotated[str, Field(max_length=40)]")
