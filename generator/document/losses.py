"""Reports of references that cannot be followed: why, and what becomes of them.

In: a reference and what was found of it. Out: warnings. Nothing here stops a run: a client without one type is better
than none.
"""

from __future__ import annotations

from typing import Final

from generator.diagnostics import Diagnostics, InputError, Severity
from generator.document.node import Node
from generator.document.pointer import split
from generator.document.references import Kind, Reference
from generator.values import replace

EFFECTS: Final = {
    "schemas": "anything is allowed there",
    "parameters": "the parameter is left out",
    "requestBodies": "the body can be anything",
    "responses": "the answer can be anything",
    "headers": "the header is left out",
    "pathItems": "what stands beside it counts",
}
"""What becomes of a reference that leads nowhere, by what it was meant to be; others are left out."""

KINDS: Final = {
    "callbacks": "a callback",
    "headers": "a header",
    "links": "a link",
    "parameters": "a parameter",
    "pathItems": "a path item",
    "requestBodies": "a body",
    "responses": "a response",
    "schemas": "a schema",
    "securitySchemes": "a security scheme",
}
SCHEMAS: Final = frozenset(
    {"type", "properties", "items", "enum", "allOf", "oneOf", "anyOf", "additionalProperties"}
)
"""Keywords that schemas have, and no other part of an OpenAPI 3 document."""

ALIKE: Final = frozenset({("headers", "parameters")})
"""What may stand for what, since it has the same fields."""


class Losses:
    """Says of references why they are lost."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self.diagnostics = diagnostics

    def report(self, code: str, reference: Reference, **details: str) -> None:
        """Report one, unless it is data that only looks like a reference."""
        if reference.kind is Kind.DATA:
            return
        effect = EFFECTS.get(reference.place.section, "it is left out")
        self.diagnostics.report(
            code, reference.text.at, ref=reference.value, effect=effect, **details
        )

    def unreadable(self, reference: Reference, error: InputError) -> None:
        """A text that cannot be read: what is wrong in it once, and every reference to it."""
        first = error.diagnostics[0]
        place = "" if first.at == reference.text.at else f"{first.at}: "
        if reference.kind is not Kind.PART:
            self.report(reference.kind.value, reference, advice=f"{place}{first.message}")
            return
        inside = [one for one in error.diagnostics if one.at != reference.text.at]
        self.diagnostics.extend(replace(one, severity=Severity.WARNING) for one in inside)
        self.report("D207", reference, problem=f"{place}{first.message}", advice=first.hint)

    def is_misplaced(self, reference: Reference, target: Node) -> bool:
        """Whether a part of `components` cannot be what is wanted here, which is reported."""
        wanted = reference.place.section
        if not wanted or not target.pointer.startswith("/components/"):
            return False
        path = split(target.pointer)
        if len(path) != 3 or path[1] not in KINDS:
            return False
        if wanted == path[1] or (wanted, path[1]) in ALIKE:
            return False
        if (
            wanted == "schemas"
            and not SCHEMAS.isdisjoint(target.members)
            and "in" not in target.members
        ):
            self.diagnostics.report(
                "V241", reference.text.at, ref=reference.value, found=KINDS[path[1]]
            )
            return False
        self.report("D206", reference, found=KINDS[path[1]], wanted=KINDS[wanted])
        return True

    def round(self, reference: Reference, found: list[Node]) -> None:
        """References that refer to each other without end."""
        near = reference.holder.source
        route = " → ".join(
            f"{'' if node.source is near else node.source.name}#{node.pointer}"
            for node in (*found, found[0])
        )
        self.report("D202", reference, round=route)
