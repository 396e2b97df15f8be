"""Formats of texts: patterns, references, dates.

In: a value. Out: whether it certainly has the format. Which formats are looked at depends on what else is installed; so
a yes holds in any case, a no where it always is one.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from typing import Any, Final

from generator.openapi.proof.rules import Check, Doubt, Place, Rules

PART: Final = r"(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-Fa-f]{2})*"
TAIL: Final = rf"{PART}(?:\?(?:{PART}|\?)*)?(?:\#{PART})?"
URI: Final = re.compile(rf"(?:https?://[A-Za-z0-9.-]+(?::[0-9]+)?(?=[/?\#]|\Z)|urn:[a-z]+:){TAIL}")
REFERENCE: Final = re.compile(TAIL)
"""Ordinary URIs and relative references (RFC 3986), by far not all."""

DAY: Final = r"(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])"
TIME: Final = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?"
DATE: Final = re.compile(DAY)
MOMENT: Final = re.compile(rf"{DAY}T{TIME}(?:Z|[+-](?:0[0-9]|1[0-2]):[0-5][0-9])")
"""Ordinary days and moments (RFC 3339), again not all."""


@cache
def has_other_patterns() -> bool:
    """Whether there is what openapi-schema-validator tries patterns with instead of Python's own."""
    return find_spec("regress") is not None


@cache
def has_uris() -> bool:
    """Whether jsonschema looks at URIs: it has one of these for it."""
    return any(map(find_spec, ("rfc3987", "rfc3986_validator", "rfc3987_syntax")))


def is_pattern(text: str) -> bool:
    if has_other_patterns():
        raise Doubt
    try:
        re.compile(text)
    except re.error:
        return False
    except Exception:
        raise Doubt from None
    return True


def is_uri(text: str) -> bool:
    return ordinary(URI, text, has_uris())


def is_reference(text: str) -> bool:
    return REFERENCE.fullmatch(text) is not None or is_uri(text)


def is_date(text: str) -> bool:
    return ordinary(DATE, text)


def is_moment(text: str) -> bool:
    return ordinary(MOMENT, text)


def ordinary(form: re.Pattern[str], text: str, is_looked_at: bool = True) -> bool:
    if is_looked_at and form.fullmatch(text) is None:
        raise Doubt
    return True


FORMATS: Final = {
    "regex": is_pattern,
    "uri": is_uri,
    "iri": is_uri,
    "uri-reference": is_reference,
    "iri-reference": is_reference,
    "date": is_date,
    "date-time": is_moment,
}


def of_format(rules: Rules, place: Place, argument: Any) -> Check:
    if argument not in FORMATS:
        raise Doubt
    test = FORMATS[argument]
    return lambda value: not isinstance(value, str) or test(value)
