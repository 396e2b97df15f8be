"""Which version of OpenAPI a document has: 2.0 (Swagger), 3.0, 3.1 and 3.2 are read.

In: the root node. Out: the version in two numbers; an error where the document is none of ours. A version that is
unknown, as it is newer, is read as the newest one.
"""

from __future__ import annotations

from re import compile as compile_pattern
from typing import Final

from generator.diagnostics import Diagnostics
from generator.document import Node
from generator.document.pointer import closest
from generator.openapi.foreign import what_it_is

SWAGGER: Final = "2.0"
NEWEST: Final = "3.2"
KNOWN: Final = compile_pattern(r"(3\.[012])(?![0-9]).*")
TWO: Final = compile_pattern(r"2(\.0)*")
ONE: Final = compile_pattern(r"[01]([.].*)?")
KEYS: Final = ("openapi", "swagger", "swaggerVersion")
"""Where versions say what they are: 3, 2.0, and 1.2 and before."""


def declared(root: Node) -> tuple[Node, str] | None:
    """The version that a document declares, a text or a number, and where."""
    node = next((root.members[key] for key in KEYS if key in root.members), None)
    if node is None:
        return None
    is_version = isinstance(node.value, str | int | float) and not isinstance(node.value, bool)
    return node, str(node.value).strip() if is_version else node.kind


def is_swagger(root: Node) -> bool:
    """Whether a document is Swagger 2.0."""
    found = declared(root)
    return found is not None and TWO.fullmatch(found[1]) is not None


def check_version(root: Node, diagnostics: Diagnostics) -> str:
    """The version of a document; InputError where it has none, or one of before 2.0."""
    found = declared(root)
    if found is None:
        what, advice = _unversioned(root)
        diagnostics.fail("V101", root.at, what=what, advice=advice)
    node, version = found
    if TWO.fullmatch(version):
        return SWAGGER
    known = KNOWN.fullmatch(version)
    if known:
        return known[1]
    if ONE.fullmatch(version):
        diagnostics.fail("V102", node.at, version=version)
    diagnostics.report("V103", node.at, version=version, known=NEWEST)
    return NEWEST


def _unversioned(root: Node) -> tuple[str, str]:
    """What a document is that declares no version, and what to do."""
    nothing = "it has no key `openapi` or `swagger`"
    known = what_it_is(root)
    if known is not None:
        return f"it is {known[0]}", known[1]
    for word in ("openapi", "swagger"):
        if nearest := closest(word, list(root.members)):
            return nothing, f"did you mean '{word}' where it says '{nearest}'?"
    return nothing, ADVICE


ADVICE: Final = "a description begins with its version, such as openapi: 3.1.0"
