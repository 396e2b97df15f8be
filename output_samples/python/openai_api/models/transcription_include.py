from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

TranscriptionInclude = TypeAliasType("TranscriptionInclude", 'Literal["logprobs"]')
"""Extra data that a transcription can return."""
