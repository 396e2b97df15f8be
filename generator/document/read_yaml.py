"""Reads YAML 1.2 into nodes.

In: a source. Out: its root node; syntax errors, repeated keys and the like go to the diagnostics. PyYAML gives the
events, through libyaml where it is there; `compose` makes nodes of them.
"""

from __future__ import annotations

from itertools import islice
from re import compile as compile_pattern
from typing import Final, NoReturn

import yaml

from generator.diagnostics import Diagnostics, InputError, Source
from generator.document.compose import Composer
from generator.document.node import Node
from generator.document.syntax_advice import CONFLICT, SOLVE, conflict, unseen_before
from generator.document.yaml_advice import advise
from generator.document.yaml_colons import with_space
from generator.document.yaml_tabs import without_silent_tabs, without_tab

MOST_REPAIRS: Final = 20
"""So often a text is read once more because of something that YAML 1.1 has not."""

MOST_REPORTED: Final = 20
TOO_DEEP: Final = "maximum nesting depth"
"""What libyaml says at the end of its patience."""

ORDINARY: Final = bytes([*b"\n", *range(0x20, 0x7F)])
FORBIDDEN: Final = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
"""To be compiled where it is needed, since that takes a while."""


def read_yaml(source: Source, diagnostics: Diagnostics) -> Node:
    """The one document of the text."""
    text = without_forbidden(source, diagnostics)
    try:
        for _ in range(MOST_REPAIRS):
            try:
                return compose(text, source, diagnostics)
            except yaml.MarkedYAMLError as error:
                other = repaired(text, error.problem_mark.index) if error.problem_mark else None
                if other is None:
                    raise
                text = other
        return compose(without_silent_tabs(text), source, diagnostics)
    except yaml.MarkedYAMLError as error:
        fail(error, source, diagnostics)


def repaired(text: str, index: int) -> str | None:
    """The text without what YAML 1.2 has and the parser, which stopped here, has not."""
    return without_tab(text, index) or with_space(text, index)


def without_forbidden(source: Source, diagnostics: Diagnostics) -> str:
    """The text, in which a character that YAML does not have is replaced by U+FFFD."""
    octets = source.text.encode(errors="surrogatepass")
    if octets.translate(None, ORDINARY).decode(errors="surrogatepass").isprintable():
        return source.text  # as most are, and then all is well
    forbidden = compile_pattern(FORBIDDEN)
    for found in islice(forbidden.finditer(source.text), MOST_REPORTED):
        character = f"U+{ord(found[0]):04X}"
        diagnostics.report("D111", source.location(found.start()), character=character)
    return forbidden.sub("\ufffd", source.text)


def compose(text: str, source: Source, diagnostics: Diagnostics) -> Node:
    """The document by libyaml, which takes a thousand brackets in each other; by PyYAML's own parser where that is not
    there or gives up."""
    quick, own = getattr(yaml, "CBaseLoader", yaml.BaseLoader), yaml.BaseLoader
    found = Diagnostics()
    try:
        root = Composer(source, found, quick(text)).document()
    except yaml.MarkedYAMLError as error:
        if quick is own or TOO_DEEP not in (error.problem or ""):
            raise
        found = Diagnostics()
        root = Composer(source, found, own(text)).document()
    except InputError:
        diagnostics.extend(found.items)
        raise
    diagnostics.extend(found.items)
    return root


def fail(error: yaml.MarkedYAMLError, source: Source, diagnostics: Diagnostics) -> NoReturn:
    mark = error.problem_mark or error.context_mark
    index = min(mark.index, len(source.text.rstrip())) if mark else 0
    start = source.position(error.context_mark.index) if error.context_mark else None
    problem = error.problem or "the text ends too early"
    known = advise(problem, source.text[index : index + 1], start)
    advice = unseen_before(source.text, index) or known
    if (left := conflict(source.text)) is not None:
        index, problem, advice = left, CONFLICT, SOLVE
    diagnostics.fail("D113", source.location(index), problem=problem, advice=advice)
