"""A plausible value for a scalar: by its format, the name of its field, and within its constraints.

In: a `Scalar` and where it stands. Out: a JSON value; raw octets have none, `RAW` stands for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import assert_never

from generator.model.fits import fits_number, fits_text
from generator.model.samples import hints, words
from generator.model.samples.spot import RAW, Endless, Misfit, Spot
from generator.model.types import Constraints, Json, Kind, Scalar
from generator.patterns.fitting import fitting

_FORMATS = {
    Kind.DATE: "2025-01-31",
    Kind.DATE_TIME: "2025-01-31T12:00:00Z",
    Kind.UUID: "123e4567-e89b-12d3-a456-426614174000",
    Kind.BYTES: "SGVsbG8=",
    Kind.BASE64URL: "SGVsbG8",
    Kind.BASE16: "48656C6C6F",
}
_DECIMALS = ("12.50", "12.5", "12", "1", "0.5", "0", "-1", "100")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
_TEXTS: Mapping[str, str] = {
    **dict.fromkeys(("int32", "int64", "uint32", "uint64"), "1"),
    **dict.fromkeys(("float", "double"), "1.5"),
    **dict.fromkeys(("dateTime", "datetime", "google-datetime"), "2025-01-31T12:00:00Z"),
    "email": "user@example.com",
    "idn-email": "user@example.com",
    "uri": "https://example.com",
    "uri-reference": "https://example.com",
    "url": "https://example.com",
    "iri": "https://example.com",
    "hostname": "example.com",
    "idn-hostname": "example.com",
    "ip": "192.0.2.1",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "cidr": "192.0.2.0/24",
    "time": "12:00:00Z",
    "duration": "P1D",
    "byte": "SGVsbG8=",
    "password": "correct-horse-battery",
}
LIKELY = (
    "example",
    "abc123",
    "Example",
    "EXAMPLE",
    "A",
    "a",
    "1",
    "2025-01-31",
    "en-US",
    "/example",
    "1.0.0",
)
"""Texts of many forms: one of them may fit a pattern."""


LONGEST = 10_000
"""No sample has more letters."""


def plausible(scalar: Scalar, spot: Spot) -> Json:
    """A value for the scalar; raises `Endless`."""
    match scalar.kind:
        case Kind.ANY:
            return next(iter(hints.hints(spot.text)), "example")
        case Kind.STRING:
            return _text(scalar, spot)
        case Kind.INTEGER:
            return _number(scalar.constraints, spot, whole=True)
        case Kind.NUMBER | Kind.FLOAT:
            return _number(scalar.constraints, spot, whole=False)
        case Kind.BOOLEAN:
            return True
        case Kind.NULL:
            return None
        case Kind.DATE | Kind.DATE_TIME | Kind.UUID | Kind.BYTES | Kind.BASE64URL | Kind.BASE16:
            return _FORMATS[scalar.kind]
        case Kind.DECIMAL:
            return _decimal(scalar.constraints)
        case Kind.BINARY:
            return RAW
        case _:
            assert_never(scalar.kind)


def _text(scalar: Scalar, spot: Spot) -> str:
    """The first candidate that the constraints allow; else one of the right size."""
    shortest, longest = scalar.constraints.min_size or 0, scalar.constraints.max_size
    if shortest > LONGEST:
        raise Endless
    pattern = scalar.constraints.pattern
    known = _TEXTS.get(scalar.format or "")
    wanted = words.texts(spot) if known is None else iter((known,))
    first = next(wanted)
    matching: Iterable[str] = _matching(pattern, shortest) if pattern else ()
    for candidate in chain((first,), wanted, LIKELY, matching):
        if fits_text(candidate, scalar.constraints):
            return candidate
    text: str = first * (shortest // len(first) + 1)
    size = min(len(first), longest if longest is not None else len(first))
    return Misfit(text[: max(shortest, size)]) if pattern else text[: max(shortest, size)]


def _decimal(constraints: Constraints) -> str:
    """The text of a number that the pattern allows."""
    pattern = constraints.pattern
    matching = _matching(pattern, constraints.min_size or 0) if pattern else ()
    likely = (each for each in matching if _DECIMAL.fullmatch(each))
    found = (each for each in (*_DECIMALS, *likely) if fits_text(each, constraints))
    return next(found, Misfit(_DECIMALS[0]))


def _matching(pattern: str, shortest: int) -> Iterator[str]:
    """Texts that may fit a pattern; then these with more behind or before, where the pattern leaves an end open."""
    found = [*fitting(pattern, shortest)]
    yield from found
    for each in found:
        more = (each[-1:] or "a") * (shortest - len(each))
        yield from (each + more, more + each)


def _number(constraints: Constraints, spot: Spot, *, whole: bool) -> Json:
    """The first candidate that the limits allow."""
    low = constraints.minimum if constraints.above is None else constraints.above
    high = constraints.maximum if constraints.below is None else constraints.below
    step = _step(constraints.multiple_of or 1, whole)
    candidates: list[int | float] = [1, 0]
    for limit, away in ((low, step), (high, -step)):
        if limit is not None:
            nearest = limit // step * step
            candidates += [limit, limit + away, *(nearest + each for each in (0, step, 2 * step))]
            candidates += [nearest - step]
    candidates += [(low + high) / 2] if low is not None and high is not None else []
    fitting = (
        each
        for each in chain(hints.numbers(spot.text), words.numbers(spot), candidates, [step])
        if fits_number(each, constraints) and (isinstance(each, int) or not whole)
    )
    return next(fitting, 1)


def _step(multiple_of: int | float, whole: bool) -> int | float:
    """The step; of whole numbers the least that is a multiple of it: 3 of 1.5."""
    if not whole or isinstance(multiple_of, int):
        return multiple_of
    from fractions import Fraction  # few documents need it

    return Fraction(repr(multiple_of)).numerator
