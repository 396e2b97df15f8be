"""What the settings say of the client as a project: what its packaging tells of it, and the parts that are left out.

In: the table `project` and the list `without` of the settings, with their places. Out: a `Project`; what cannot be used is
reported. Knows no language and no file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import urlsplit

from generator.diagnostics import Diagnostics, Location
from generator.values import dataclass

PARTS: Final = ("docs", "tests", "readme", "examples", "packaging")
"""What a client can do without; what remains is its source."""

KEYS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{"name": "a string", "description": "a string", "url": "a string", "license": "a string"},
        **{"authors": "a list of strings", "keywords": "a list of strings", "urls": "a table"},
    }
)
"""What the table can say, and what its values are called."""

_NAME: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
_AUTHOR: Final = re.compile(r"\s*([^<>]*?)\s*(?:<\s*([^<>@\s]+@[^<>@\s]+)\s*>)?\s*")
_ID: Final = r"\(*[A-Za-z0-9][A-Za-z0-9.+-]*\)*"
_LICENSE: Final = re.compile(rf"{_ID}(?: (?:AND|OR|WITH) {_ID})*")


@dataclass(frozen=True, slots=True)
class Author:
    """A person or an organisation; one of both may be empty."""

    name: str
    email: str = ""


@dataclass(frozen=True, slots=True)
class Project:
    """What packaging tells; empty where the settings do not say it. `urls` have their labels, `license` is an SPDX
    expression, `name` is what the project is installed by."""

    name: str = ""
    description: str = ""
    license: str = ""
    authors: tuple[Author, ...] = ()
    keywords: tuple[str, ...] = ()
    urls: tuple[tuple[str, str], ...] = ()


def check_parts(names: Iterable[str], at: Location | None, diagnostics: Diagnostics) -> None:
    """Report parts that there are not."""
    for name in names:
        if name not in PARTS:
            close = get_close_matches(name, PARTS, n=1)
            advice = f"did you mean '{close[0]}'?" if close else f"there are: {', '.join(PARTS)}"
            diagnostics.report("O140", at, name=name, advice=advice)


def project(
    table: Mapping[str, Any], places: Mapping[tuple[str, ...], Location], diagnostics: Diagnostics
) -> Project:
    """What the table says, as far as it can be used; `places` are by the keys that lead there."""
    fit = {key: value for key, value in table.items() if _fits(key, value, places, diagnostics)}
    given = {label: url for label, url in fit.get("urls", {}).items()}
    urls = {"Homepage": fit["url"], **given} if "url" in fit else given
    return Project(
        **{key: fit[key] for key in ("name", "description", "license") if key in fit},
        authors=tuple(map(_author, fit.get("authors", ()))),
        keywords=tuple(fit.get("keywords", ())),
        urls=tuple(urls.items()),
    )


def _author(told: str) -> Author:
    """`Name <mail>`, a name or a mail address."""
    found = _AUTHOR.fullmatch(told)
    name, email = (found[1], found[2] or "") if found else (told, "")
    return Author("", name) if "@" in name and not email else Author(name, email)


def _fits(
    key: str, value: Any, places: Mapping[tuple[str, ...], Location], diagnostics: Diagnostics
) -> bool:
    at = places.get((key,)) or places.get(())
    wanted = KEYS.get(key)
    if wanted is None:
        close = get_close_matches(key, KEYS, n=1)
        advice = f"did you mean '{close[0]}'?" if close else f"there are: {', '.join(KEYS)}"
        diagnostics.report("C103", at, key=f"project.{key}", advice=advice)
        return False
    if not _is(wanted, value):
        found = type(value).__name__
        diagnostics.report(
            "C104", at, key=f"project.{key}", wanted=wanted, found=_NAMES.get(found, found)
        )
        return False
    problems = list(_problems(key, value))
    for each, why in problems:
        diagnostics.report("O141", at, value=each, key=key, why=why)
    return not problems


_NAMES: Final = {"str": "a string", "list": "a list", "dict": "a table", "bool": "true or false"}


def _is(wanted: str, value: Any) -> bool:
    match wanted:
        case "a string":
            return isinstance(value, str)
        case "a table":
            return isinstance(value, dict) and all(isinstance(each, str) for each in value.values())
        case _:
            return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _problems(key: str, value: Any) -> Iterator[tuple[str, str]]:
    """Values that no packaging file can have, and why."""
    match key:
        case "name" if not _NAME.fullmatch(value):
            yield value, "it is letters of ASCII, digits, dots, dashes and underscores"
        case "license" if not _LICENSE.fullmatch(value):
            yield value, "it is an SPDX expression such as MIT or Apache-2.0"
        case "url" | "urls":
            for each in [value] if key == "url" else value.values():
                if not _is_address(each):
                    yield each, "it is an address that begins with https:// or http://"
        case "authors":
            for each in value:
                if not _AUTHOR.fullmatch(each) or not each.strip():
                    yield each, "it is written like Ann Lee <ann@example.com>"
        case "description" if not value.isprintable():
            yield value, "it is one line"


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    plain = text.isprintable() and not any(each.isspace() for each in text)
    return plain and parts.scheme in ("http", "https") and bool(parts.hostname)
