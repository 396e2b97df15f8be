from __future__ import annotations

from .._runtime.models.model import Model


class TranscriptionSegment(Model):
    """A part of a transcript with its time span and decoding statistics."""

    id: int
    """Number of the segment within the transcript."""

    seek: int
    """Offset in the audio at which decoding of the segment began."""

    start: float
    """Seconds into the recording at which the segment begins."""

    end: float
    """Seconds into the recording at which the segment stops."""

    text: str
    """Words of the segment."""

    tokens: list[int]
    """Token IDs of the text."""

    temperature: float
    """Temperature that decoding ended up using."""

    avg_logprob: float
    """Mean log probability of the tokens; below -1 the text is doubtful."""

    compression_ratio: float
    """How well the text compresses; above 2.4 it probably repeats itself."""

    no_speech_prob: float
    """Likelihood that nothing was said; together with a low `avg_logprob` it suggests
    silence.
    """
