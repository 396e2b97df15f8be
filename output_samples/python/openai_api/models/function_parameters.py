from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

FunctionParameters = TypeAliasType("FunctionParameters", "dict[str, Any]")
"""Parameters of a function as a JSON Schema object. Leave it out for a function without
parameters.
"""
