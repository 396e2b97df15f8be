from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum


class AudioResponseFormat(OpenStrEnum):
    """Shape of the transcription result. The plain GPT-4o transcription models support
    only `json`, and speaker labels come only with `diarized_json`.
    """

    JSON = "json"
    TEXT = "text"
    SRT = "srt"
    VERBOSE_JSON = "verbose_json"
    VTT = "vtt"
    DIARIZED_JSON = "diarized_json"
