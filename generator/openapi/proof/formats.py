"""Formats that schemas of JSON Schema ask for in schemas: patterns and references.

In: a value. Out: whether it certainly has the format. Which formats are looked at depends on what else is installed; so
a yes holds in any case, a no where it always is one.
"""

from __future__ import annotations

import re
from importlib.util import find_spec
from typing import Any, Final

from generator.openapi.proof.rules import Check, Doubt, Place, Rules

PART: Final = r"(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-Fa-f]{2})*"
TAIL: Final = rf"{PART}(?:\?(?:{PART}|\?)*)?(?:\#{PART})?"
URI: Final = re.compile(rf"(?:https?://[A-Za-z0-9.-]+(?::[0-9]+)?(?=[/?\#]|\Z)|urn:[a-z]+:){TAIL}")
REFERENCE: Final = re.compile(TAIL)
"""Ordinary URIs and relative references (RFC 3986), by far not all."""

OTHER_PATTERNS: Final = find_spec("regress") is not None
"""Whether there is what jsonschema's patterns are tried with before Python's own."""


def is_pattern(text: str) -> bool:
    if OTHER_PATTERNS:
        raise Doubt
    try:
        re.compile(text)
    except re.error:
        return False
    except Exception:
        raise Doubt from None
    return True


def is_uri(text: str) -> bool:
    if URI.fullmatch(text) is None:
        raise Doubt
    return True


def is_reference(text: str) -> bool:
    return REFERENCE.fullmatch(text) is not None or is_uri(text)


FORMATS: Final = {
    "regex": is_pattern,
    "uri": is_uri,
    "iri": is_uri,
    "uri-reference": is_reference,
    "iri-reference": is_reference,
}


def of_format(rules: Rules, place: Place, argument: Any) -> Check:
    if argument not in FORMATS:
        raise Doubt
    test = FORMATS[argument]
    return lambda value: not isinstance(value, str) or test(value)
