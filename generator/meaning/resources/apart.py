"""What stands apart from the rest of an API: what is not finished, and what needs a credential of its own.

In: the operations as the document has them, and their steps. Out: a name to put before the steps of each, or none. `beta`
where an extension says so; `admin` where all that has the same first name needs `AdminApiKey`, and the document else
`ApiKey`. Knows no operationId.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from generator.meaning.resources.routes import Route, is_hole, spoken
from generator.model.types import Json
from generator.openapi.objects import Document, Operation

STAGES: Final = ("alpha", "beta", "preview", "experimental")


def apart(document: Document, routes: Sequence[Route]) -> list[Route]:
    """The steps, those behind a name that stand apart with all that has the same first name."""
    stages = _shared(zip(map(_stage, document.operations), routes, strict=True))
    if all(stages.get(_first(steps)) for steps in routes):
        stages = {}
    keys = _shared(zip(_keys(document), routes, strict=True))
    return [
        _behind(keys.get(_first(steps), ""), _behind(stages.get(_first(steps), ""), steps))
        for steps in routes
    ]


def _shared(told: Iterable[tuple[str, Route]]) -> dict[str, str]:
    """What is told of everything that has a first name, by that."""
    found: dict[str, set[str]] = {}
    for word, steps in told:
        found.setdefault(_first(steps), set()).add(word)
    return {first: next(iter(words)) for first, words in found.items() if len(words) == 1}


def _behind(name: str, steps: Route) -> Route:
    """The steps behind a name, unless they begin with it."""
    return (name, *steps) if name and _first(steps) != name else steps


def _first(steps: Route) -> str:
    return next((each for each in steps if not is_hole(each)), "")


def _stage(operation: Operation) -> str:
    """The stage that an extension names: `x-beta: true`, `x-stability: beta`, `x-meta: {beta: true}`."""
    for name, value in operation.extensions.items():
        for key, said in (name.removeprefix("x-"), value), *_members(value):
            told = spoken(said) if isinstance(said, str) and _is_about_stages(key) else ""
            for stage in STAGES:
                if told == stage or (key == stage and said is True):
                    return stage
    return ""


def _members(value: Json) -> Iterable[tuple[str, Json]]:
    return value.items() if isinstance(value, dict) else ()


def _is_about_stages(key: str) -> bool:
    words = set(spoken(key).split())
    return bool(
        words & {"stability", "stage", "status", "maturity", "lifecycle", "release", "level"}
    )


def _keys(document: Document) -> Iterator[str]:
    """For each operation the word that tells its credential from that which most need."""
    needed = [[*_schemes(each, document)] for each in document.operations]
    counted = Counter(name for each in needed for name in each).most_common(1)
    usual = tuple(spoken(counted[0][0]).split()) if counted else ()
    for each in needed:
        words = {_more(name, usual) for name in each}
        yield words.pop() if len(words) == 1 else ""


def _schemes(operation: Operation, document: Document) -> Iterator[str]:
    stated = document.security if operation.security is None else operation.security
    for alternative in stated:
        yield from alternative


def _more(scheme: str, usual: tuple[str, ...]) -> str:
    """The one word that stands before the usual ones."""
    words = tuple(spoken(scheme).split())
    return words[0] if usual and words[1:] == usual else ""
