"""OpenAPI objects become the model: what a keyword *means* is decided here.

`build(document, diagnostics, corrections, streams)` makes the `Api`; a `Correction` and a `StreamSetting` are what the
user knows better.
Knows nothing of YAML, of a target, or of files.
"""

from generator.build.api import build
from generator.build.corrections import Correction, correction
from generator.build.end_markers import StreamSetting, stream_setting

__all__ = ["Correction", "StreamSetting", "build", "correction", "stream_setting"]
