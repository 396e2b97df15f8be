"""What validating a text finds."""

from pathlib import Path

from generator.diagnostics import Diagnostic, Diagnostics
from generator.openapi import validate
from tests.openapi.documents import bundle

VALID = 'openapi: 3.1.0\ninfo: {title: x, version: "1"}\npaths: {}\n'


def findings(folder: Path, text: str, **others: str) -> list[Diagnostic]:
    diagnostics = Diagnostics()
    validate(bundle(folder, text, diagnostics, **others), diagnostics)
    return list(diagnostics.items)


def lines(found: list[Diagnostic]) -> list[tuple[int, int, str]]:
    return [(one.at.line, one.at.column, one.message) for one in found if one.at]


def schema(text: str, version: str = "3.1.0") -> str:
    """A valid document with this schema on its line 5."""
    head = VALID.replace("3.1.0", version)
    return f"{head}components: {{schemas:\n  {{A: {{{text}}}}}}}\n"
