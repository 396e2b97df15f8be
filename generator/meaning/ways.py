"""The names that a way to an anonymous type allows, the best first.

In: a way (`anonymous`): the owner and the steps, each with what stands before it. Out: raw names. The whole way is the
best, as it begins with the owner, which no other type has, so that nothing elsewhere changes it. What is too long loses
what is in the middle first, then what tells little of the owner, then more of it; the last step stays. Knows no language
and no taken name.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import Final, TypeAlias

from generator.meaning.anonymous import ALTERNATIVE, MEMBER
from generator.naming.words import letters, singular, words

Way: TypeAlias = tuple[str, ...]

LONGEST: Final = 45
"""Letters and digits of a name, where there is a choice."""
_SAYING: Final = 2
"""Words of an alternative whose own name says enough beside a part of the owner's."""
_TELLING: Final = 3
"""Words of one that says enough alone."""
_NONE: Final = "?"
"""No name."""
_STEPS: Final = re.compile(f"(?=[{MEMBER}{ALTERNATIVE}])")
_ARTICLES: Final = frozenset(words("a an and by for in of or s the to with"))
_KINDS: Final = _ARTICLES | {*words("dto event model object request response schema type")}
_VERBS: Final = _KINDS | {*words("create delete get list modify patch post put update")}
"""Words of an owner that tell little of a part of it, less and less."""


def way(text: str) -> Way:
    """The steps of a way that is one text."""
    return tuple(_STEPS.split(text))


def is_alternative(found: Way) -> bool:
    """Whether a way leads to one of several types that has a name among them."""
    return found[-1][:1] == ALTERNATIVE


@lru_cache(maxsize=2**16)
def key(name: str) -> str:
    """What is the same of two names that cannot be told apart."""
    return letters(name).casefold()


def fits(name: str) -> bool:
    """Whether a name is short enough."""
    return name is not _NONE and len(key(name)) <= LONGEST


@lru_cache(maxsize=2**16)
def whole(found: Way) -> str:
    """All steps, without words that are said twice: `Certificate` and `certificate_details` are `Certificate details`."""
    name = ""
    for each in found:
        name = _glued(name, each.strip(f"{MEMBER}{ALTERNATIVE} \n"))
    return name


def plain(text: str) -> str:
    """A way as words, as they are."""
    return text.replace(MEMBER, " ").replace(ALTERNATIVE, " ").strip()


def spoken(text: str) -> str:
    """A way that people can read, and that no other type has."""
    return text.replace(MEMBER, " > ").replace(ALTERNATIVE, " | ").strip()


def names(found: Way, ends: Mapping[str, int]) -> Iterator[str]:
    """The names for one type; `ends` counts the ways that end alike."""
    yield from filter(fits, _names(found, ends))
    yield last(found)


def _names(found: Way, ends: Mapping[str, int]) -> Iterator[str]:
    owner, *steps = found
    yield whole(found)
    yield plain("".join(found))
    if owner and not steps:
        yield from _middles(owner)
    if owner and steps:
        yield from _alternatives(found, ends)
        yield from (whole((owner, *steps[-count:])) for count in range(len(steps) - 1, 0, -1))
        yield from _shortened(owner, steps)
    yield from _suffixes(steps, ends)


def together(ways: Sequence[Way], ends: Mapping[str, int]) -> Iterator[tuple[str, ...]]:
    """The names for alternatives of one union, each as the others."""
    for found in zip(*(_alternatives(each, ends) for each in ways), strict=False):
        if all(map(fits, found)):
            yield found


def endings(ways: Iterable[Way]) -> Mapping[str, int]:
    """How many ways end in the same steps, by what these come to as a name."""
    return Counter(
        ending for each in ways for ending in {_end(each[at:]) for at in range(1, len(each))}
    )


def _end(steps: Sequence[str]) -> str:
    return "".join(map(key, steps))


def _alternatives(found: Way, ends: Mapping[str, int]) -> Iterator[str]:
    """The last alternative that says enough and what follows, then with more and more of the owner before it."""
    telling = [
        index
        for index, each in enumerate(found)
        if index and each[0] == ALTERNATIVE and len(words(each)) >= _SAYING
    ]
    if telling:
        rest, before = found[telling[-1] :], _telling(found[0], _VERBS)
        alone = whole(rest)
        is_name = len(words(rest[0])) >= _TELLING and ends[_end(rest)] == 1
        yield alone if is_name else _NONE
        yield from (whole((" ".join(before[:count]), *rest)) for count in range(1, len(before) + 1))


def _shortened(owner: str, steps: Sequence[str]) -> Iterator[str]:
    """The steps with what tells most of the owner, then with the beginning of it."""
    for little in (_KINDS, _VERBS):
        telling = " ".join(_telling(owner, little))
        yield from (whole((telling, *steps[-count:])) for count in range(len(steps), 0, -1))
    for count in range(len(words(owner)) - 1, 1, -1):
        yield whole((" ".join(words(owner)[:count]), steps[-1]))


def _telling(owner: str, little: Set[str]) -> list[str]:
    return [each for each in words(owner) if each.lower() not in little]


def _suffixes(steps: Sequence[str], ends: Mapping[str, int]) -> Iterator[str]:
    """The last steps, where no other way ends so: two at least, or the last one alone if it says enough."""
    least = 0 if steps and len(words(steps[-1])) >= _TELLING else 1
    for count in range(len(steps), least, -1):
        if ends[_end(steps[-count:])] == 1:
            yield whole(tuple(steps[-count:]))


def _middles(owner: str) -> Iterator[str]:
    """An owner alone, without articles and the like, then without what stands before its last word."""
    *told, last = words(owner)
    kept = _telling(" ".join(told), _ARTICLES)
    for count in range(len(kept), 0, -1):
        yield " ".join((*kept[:count], last))


def _glued(before: str, after: str) -> str:
    """Both, without the words that the second one begins with and the first one ends with, unless these are all it has."""
    second = words(after) if before else ()
    if len(second) > 1:
        first = words(before)
        ones, others = [*map(_alike, first[1 - len(second) :])], [*map(_alike, second)]
        for count in range(len(ones), 0, -1):
            if ones[-count:] == others[:count]:
                return f"{' '.join(first[:-count])} {after}".strip()
    return f"{before} {after}".strip()


@lru_cache(maxsize=2**14)
def _alike(word: str) -> str:
    """What is the same of a word and its plural."""
    return singular(word).lower()


def last(found: Way) -> str:
    """The last words that fit, where there is no better way; targets tell types apart that come to the same."""
    parts = words(whole(found))
    start = next((i for i in range(len(parts)) if fits("".join(parts[i:]))), len(parts) - 1)
    return " ".join(parts[max(start, 0) :]) or plain("".join(found))
