"""What OpenAPI Generator is told to make or not to make, as parts of a client that are left out.

In: its global properties, or patterns of files that it ignores. Out: parts, and what no part says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Final

from generator.transfer.vocabulary import GLOBAL

_FILES: Final[Mapping[str, tuple[str, ...]]] = {
    "readme": ("README.md",),
    "docs": ("docs/x.md",),
    "tests": ("test/x.py", "tests/x.py"),
    "packaging": ("setup.py", "pyproject.toml", "setup.cfg"),
}
"""Files by which a pattern is known to be about a part."""

_OTHERS: Final = frozenset(
    {"requirements.txt", "test-requirements.txt", "tox.ini", "git_push.sh", ".travis.yml"}
    | {".gitlab-ci.yml", ".gitignore", ".github/*", ".github/**", ".github", ".openapi-generator/*"}
)
"""What is never made here."""


def left_out(given: Mapping[str, str]) -> tuple[list[str], list[tuple[str, str]]]:
    """The parts; and what else there is, with advice."""
    asked = {name: value.strip().lower() for name, value in given.items()}
    parts = [
        *_refused(asked, "docs", "apiDocs", "modelDocs"),
        *_refused(asked, "tests", "apiTests", "modelTests"),
    ]
    chosen = {
        name
        for name in ("apis", "models", "supportingFiles")
        if asked.get(name, "false") != "false"
    }
    if chosen and "supportingFiles" not in chosen:
        parts += ["readme", "examples", "packaging"]
    return parts, [*_halves(asked), *_some(given, chosen), *_unknown(given)]


def _refused(asked: Mapping[str, str], part: str, *names: str) -> Iterator[str]:
    """The part, where each of its halves is refused, or the one that is made at all."""
    made = [name for name in names if asked.get(name) != "false"]
    only = {"apis": "api", "models": "model"}
    chosen = [word for name, word in only.items() if name in asked]
    if not [each for each in made if not chosen or each.startswith(tuple(chosen))]:
        yield part


def _halves(asked: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Pages or tests of models alone, or of APIs alone."""
    for names, part in ((("apiDocs", "modelDocs"), "docs"), (("apiTests", "modelTests"), "tests")):
        refused = [name for name in names if asked.get(name) == "false"]
        if len(refused) == 1 and not list(_refused(asked, part, *names)):
            advice = f'`without = ["{part}"]` leaves all {part} out; there is no half of it'
            yield f"{refused[0]}=false", advice


def _some(given: Mapping[str, str], chosen: set[str]) -> Iterator[tuple[str, str]]:
    whole = "a client is made whole: what callers do not import is not loaded"
    for name in ("apis", "models"):
        if name in chosen and given.get(name, "").lower() not in ("", "true"):
            yield name, whole
    if chosen == {"models"}:
        yield "models", whole


def _unknown(given: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for name in given:
        if name not in (*GLOBAL, "supportingFile"):
            yield name, f"the global properties that count are {', '.join(GLOBAL)}"


def ignored(patterns: Iterable[str]) -> tuple[list[str], list[str]]:
    """The parts that the patterns name, and patterns of files that are kept as they are."""
    parts: list[str] = []
    kept: list[str] = []
    for pattern in patterns:
        whole = pattern.strip().lstrip("/")
        whole = f"{whole}*" if whole.endswith("/") else whole
        found = [
            part
            for part, names in _FILES.items()
            if any(fnmatchcase(name, whole) for name in names)
        ]
        if len(found) == 1:
            parts += found
        elif whole not in _OTHERS:
            kept.append(whole)
    return parts, kept
