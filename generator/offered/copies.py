"""What a file of the user's own begins with.

In: an original. Out: its content; a template tells by a comment, which prints nothing, for which views it was written.
"""

from __future__ import annotations

from generator.offered.inventory import Original
from generator.targets.views import INTERFACE, MARK


def content(original: Original) -> bytes:
    """The bytes of the copy."""
    written = original.file.read_bytes()
    if not original.name.endswith(".jinja"):
        return written
    return f"{{# {MARK} {INTERFACE} #}}\n".encode() + written
