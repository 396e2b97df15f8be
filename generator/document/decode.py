"""Bytes become text.

In: bytes. Out: text without a byte order mark. UTF-8 is the rule; UTF-16 and UTF-32 are told by their mark or by the
zero bytes of the first character, which is ASCII (YAML 1.2.2 §5.2).
"""

from __future__ import annotations

import codecs
from hashlib import sha256
from typing import Final

from generator.diagnostics import Diagnostics, Source
from generator.document.other_texts import other_bytes

MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
ZERO_PATTERNS: Final = {
    (True, True, True, False): "utf-32-be",
    (False, True, True, True): "utf-32-le",
    (True, False): "utf-16-be",
    (False, True): "utf-16-le",
}


def decode(data: bytes, name: str, origin: str, diagnostics: Diagnostics) -> Source:
    """The bytes as a source; an error with its place where they are not text."""
    if (other := other_bytes(data)) is not None:
        start = Source(name, "", origin).location(0)
        diagnostics.fail("D116", start, kind=other[0], advice=other[1])
    mark, encoding = detect(data)
    body = data[len(mark) :]
    try:
        return Source(name, body.decode(encoding), origin, sha256(data).hexdigest())
    except UnicodeDecodeError as error:
        source = Source(name, body.decode(encoding, "replace"), origin)
        index = len(body[: error.start].decode(encoding, "replace"))
        details = {"encoding": encoding.upper(), "reason": reason(body, error)}
        diagnostics.fail("D110", source.location(index), **details)


def detect(data: bytes) -> tuple[bytes, str]:
    """The byte order mark and the encoding."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return mark, encoding
    for length in (4, 2):
        zeros = tuple(byte == 0 for byte in data[:length])
        if zeros in ZERO_PATTERNS:
            return b"", ZERO_PATTERNS[zeros]
    return b"", "utf-8"


def reason(body: bytes, error: UnicodeDecodeError) -> str:
    return f"{error.reason} (byte 0x{body[error.start]:02x})"
