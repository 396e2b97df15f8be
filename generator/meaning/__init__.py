"""OpenAPI objects become the model: what a keyword *means* is decided here.

`build(document, diagnostics, corrections, streams, deep)` makes the `Api`; a `Correction`, a `StreamSetting` and the style
of arrays in brackets are what the user knows better, as is what `with_xml` adds to a document before.
Knows nothing of YAML, of a target, or of files.
"""

from generator.meaning.api import build
from generator.meaning.calls.corrections import Correction, correction
from generator.meaning.calls.encodings import deep_style
from generator.meaning.calls.end_markers import StreamSetting, stream_setting
from generator.meaning.xml.settings import XmlSetting, with_xml

__all__ = [
    "Correction",
    "StreamSetting",
    "XmlSetting",
    "build",
    "correction",
    "deep_style",
    "stream_setting",
    "with_xml",
]
