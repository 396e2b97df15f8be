"""OpenAPI objects become the model: what a keyword *means* is decided here.

`build(document, diagnostics, corrections)` makes the `Api`; a `Correction` is what the user knows better.
Knows nothing of YAML, of a target, or of files.
"""

from generator.build.api import build
from generator.build.corrections import Correction, correction

__all__ = ["Correction", "build", "correction"]
