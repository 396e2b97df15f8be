"""How far the client is like OpenAPI Generator's in matters of taste (`compatibility`)."""

from __future__ import annotations

EXACT = True
"""Whether fields are checked when they are set, and what is wrong is told as pydantic does."""
SHOWN = True
"""Whether `to_str` shows further properties where there are none."""
