from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Urgency = TypeAliasType("Urgency", 'Literal[1, "soon"]')
"""How urgent it is."""
