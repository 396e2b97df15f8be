from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from .._runtime.types.named import TypeAliasType
else:
    from typing_extensions import TypeAliasType

    from .voice_ids_or_custom_voice_object import VoiceIdsOrCustomVoiceObject
    from .voice_ids_shared import VoiceIdsShared

VoiceIdsOrCustomVoice = TypeAliasType(
    "VoiceIdsOrCustomVoice",
    "VoiceIdsShared | VoiceIdsOrCustomVoiceObject",
)
"""Voice for spoken output: a built-in one by name, or a custom one by ID."""
