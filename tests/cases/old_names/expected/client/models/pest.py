from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .address import Address
    from .pest_object import PestObject
    from .pest_object2 import PestObject2

Pest = TypeAliasType("Pest", "PestObject | PestObject2 | Address")
