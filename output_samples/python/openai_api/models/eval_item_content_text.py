from __future__ import annotations

from typing_extensions import TypeAliasType

EvalItemContentText = TypeAliasType("EvalItemContentText", "str")
"""Plain text, which may contain placeholders such as `{{item.question}}`."""
