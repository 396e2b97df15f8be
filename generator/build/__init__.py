"""OpenAPI objects become the model: what a keyword *means* is decided here.

`build(document, diagnostics)` makes the `Api`. Knows nothing of YAML, of a target, or of files.
"""

from generator.build.api import build

__all__ = ["build"]
