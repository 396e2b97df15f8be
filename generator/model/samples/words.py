"""What a text or a number may be that is called so: by its name, what it is a part of, and what is said of it.

In: a `Spot`. Out: texts or numbers, the likeliest first; whether one is allowed is for others to say. All people, hosts
and numbers are made up, or kept for examples (RFC 2606, RFC 5737).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.model.samples.hints import hints
from generator.model.samples.spot import Spot

TIMESTAMP = 1735732800
_DATE, _MOMENT = "2025-01-31", "2025-01-31T12:00:00Z"
_TEXTS = {
    "address": "1 Main Street",
    "body": "Hello!",
    "bucket": "my-bucket",
    "city": "Oslo",
    "code": "abc123",
    "color": "blue",
    "colour": "blue",
    "comment": "Looks good to me.",
    "company": "Example Ltd",
    "content": "Hello!",
    "country": "NO",
    "currency": "EUR",
    "cursor": "abc123",
    "date": _DATE,
    "description": "A short description",
    "domain": "example.com",
    "email": "user@example.com",
    "endpoint": "https://example.com",
    "file_name": "report.pdf",
    "filename": "report.pdf",
    "first_name": "Ada",
    "family_name": "Lovelace",
    "full_name": "Ada Lovelace",
    "given_name": "Ada",
    "hash": "9f86d081884c7d65",
    "host": "example.com",
    "hostname": "example.com",
    "id": "abc123",
    "image": "https://example.com/image.png",
    "input": "Hello!",
    "instructions": "Answer in one sentence.",
    "ip": "192.0.2.1",
    "key": "my-key",
    "label": "important",
    "language": "en",
    "last_name": "Lovelace",
    "link": "https://example.com",
    "locale": "en-US",
    "login": "ada",
    "mail": "user@example.com",
    "message": "Hello!",
    "mime_type": "text/plain",
    "mobile": "+12025550123",
    "note": "A short note",
    "notes": "A short note",
    "organization": "Example Ltd",
    "password": "correct-horse-battery",
    "path": "/example",
    "phone": "+12025550123",
    "phone_number": "+12025550123",
    "postal_code": "0150",
    "postcode": "0150",
    "prompt": "Hello!",
    "q": "hello",
    "query": "hello",
    "reason": "No longer needed",
    "region": "eu-west-1",
    "repo": "hello-world",
    "search": "hello",
    "sha": "9f86d081884c7d65",
    "state": "NY",
    "street": "1 Main Street",
    "subject": "Hello",
    "summary": "A short summary",
    "surname": "Lovelace",
    "tag": "important",
    "text": "Hello!",
    "time": _MOMENT,
    "time_zone": "Europe/Oslo",
    "timestamp": _MOMENT,
    "timezone": "Europe/Oslo",
    "token": "abc123",
    "uri": "https://example.com",
    "url": "https://example.com",
    "user": "ada",
    "user_name": "ada",
    "username": "ada",
    "version": "1.0.0",
    "website": "https://example.com",
    "zip": "0150",
    "zip_code": "0150",
}
_NUMBERS: dict[str, tuple[int | float, ...]] = {
    "age": (30,),
    "amount": (1000,),
    "cost": (9.99, 10),
    "duration": (60,),
    "height": (512,),
    "lat": (59.91, 59),
    "latitude": (59.91, 59),
    "limit": (20,),
    "lng": (10.75, 10),
    "lon": (10.75, 10),
    "longitude": (10.75, 10),
    "offset": (0,),
    "percent": (10,),
    "percentage": (10,),
    "port": (8080,),
    "price": (9.99, 10),
    "rating": (5,),
    "seconds": (60,),
    "skip": (0,),
    "timeout": (30,),
    "timestamp": (TIMESTAMP,),
    "total": (100,),
    "ttl": (60,),
    "width": (512,),
    "year": (2025,),
}
_MEANT = (
    (re.compile(r"\bISO[ -]?4217\b", re.I), "EUR"),
    (re.compile(r"\bISO[ -]?3166\b", re.I), "NO"),
    (re.compile(r"\bE\.164\b"), "+12025550123"),
    (re.compile(r"\b(?:BCP ?47|IETF language|ISO[ -]?639)\b", re.I), "en"),
    (re.compile(r"\b(?:ISO[ -]?8601|RFC ?3339)\b", re.I), _MOMENT),
)
_SECONDS = re.compile(r"\b(?:unix|epoch)\b", re.I)
_LOWER = re.compile(r"\blower-?\s?case", re.I)
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_OTHERS = re.compile(r"[^0-9A-Za-z]+")
_NOISE = re.compile(
    "add|api|base|body|content|create|data|delete|dto|form|in|info|input|insert|item|list|model|modify|new"
    "|object|of|out|output|param|parameter|parameters|params|patch|payload|post|put|query|read|req|request"
    "|resource|response|schema|set|spec|the|type|update|upsert|write"
)
"""Words of types that say what is done with a thing, not which thing it is."""


@lru_cache(maxsize=2**12)
def words(name: str) -> tuple[str, ...]:
    """The words of a name in whatever case it is written."""
    return tuple(each.lower() for each in _WORD.findall(name))


def is_telling(name: str) -> bool:
    """Whether a name is one of those of which everybody knows what stands behind them."""
    return "_".join(words(name)) in _TELLING


_DULL = frozenset({"hash", "limit", "note", "notes", "offset", "sha", "skip", "state", "timestamp"})
_TELLING = frozenset({"name", "title", *_TEXTS, *_NUMBERS}) - _DULL


def texts(spot: Spot) -> Iterator[str]:
    """What a text may be."""
    yield from _said(spot.text)
    named = words(spot.name)
    found = _named(named, spot.owner)
    if named[-1:] == ("currency",) and _LOWER.search(spot.text):
        found = found.lower()
    yield found
    yield from (_OTHERS.sub(mark, found).strip(mark).lower() for mark in "-_")


@lru_cache(maxsize=2**12)
def _said(text: str) -> tuple[str, ...]:
    """What a description says by example, then by standards that it names."""
    meant = [each for standard, each in _MEANT if standard.search(text)]
    return *hints(text), *([each.lower() for each in meant] if _LOWER.search(text) else meant)


def _named(named: tuple[str, ...], owner: str) -> str:
    if len("".join(named)) < 2:
        return "example"
    if named[-1] in ("id", "ids") and len(named) > 1:
        return f"{'_'.join(named[:-1])}_abc123"
    for each in ("_".join(named), "_".join(named[-2:]), named[-1]):
        if each in _TEXTS:
            return _TEXTS[each]
    if named in (("name",), ("title",)):
        thing = thing_of(owner)
        return f"My {' '.join(thing)}" if named == ("title",) and thing else _mine(thing or named)
    if named[-1] in ("at", "since", "until", "before", "after") and len(named) > 1:
        return _MOMENT
    return _TEXTS["date"] if named[-1] == "on" and len(named) > 1 else _mine(named)


def _mine(found: tuple[str, ...]) -> str:
    return "-".join(("my", *found))


def thing_of(owner: str) -> tuple[str, ...]:
    """What a type is about: `CreateAssistantRequest` makes an assistant. Two words at most."""
    return tuple(
        each
        for each in words(owner)
        if len(each) > 1 and not each.isdigit() and not _NOISE.fullmatch(each)
    )[-2:]


def numbers(spot: Spot) -> Iterator[int | float]:
    """What a number may be."""
    if _SECONDS.search(spot.text):
        yield TIMESTAMP
    named = words(spot.name)
    if named[-1:] == ("at",) and len(named) > 1:
        yield TIMESTAMP
    yield from _NUMBERS.get("_".join(named), ()) or _NUMBERS.get("".join(named[-1:]), ())
