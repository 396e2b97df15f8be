from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .other import Other

One = TypeAliasType("One", "Other | str | list[One]")
