"""OpenAPI objects become the model: what a keyword *means* is decided here.

`build(document, diagnostics, …)` makes the `Api`; a `Correction`, a `StreamSetting`, the style of arrays in brackets, a
`ResourceSetting`, a `Renaming` and an `AnswerSetting` are what the user knows better, as is what `with_xml` adds to a
document before.
Knows nothing of YAML, of a target, or of files.
"""

from generator.meaning.api import build
from generator.meaning.calls.corrections import Correction, correction
from generator.meaning.calls.encodings import deep_style
from generator.meaning.calls.stream_settings import StreamSetting, stream_setting
from generator.meaning.readme import with_example
from generator.meaning.renamings import Renaming, renamings
from generator.meaning.resources import ResourceSetting
from generator.meaning.selections import AnswerSetting, with_selections
from generator.meaning.xml.settings import XmlSetting, with_xml

__all__ = [
    "AnswerSetting",
    "Correction",
    "Renaming",
    "ResourceSetting",
    "StreamSetting",
    "XmlSetting",
    "build",
    "correction",
    "deep_style",
    "renamings",
    "stream_setting",
    "with_example",
    "with_selections",
    "with_xml",
]
