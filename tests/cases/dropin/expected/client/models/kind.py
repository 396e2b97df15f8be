from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Kind = TypeAliasType("Kind", 'Literal["book"]')
