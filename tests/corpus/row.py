"""One row of the corpus table: what came of one document in one language. A value that goes through JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any


@dataclass(slots=True)
class Row:
    """What was found of a document. Seconds and MB (peak) are those of the generation, `build_…` those of importing the
    client and building every type of it in one process. `faults` say what makes the row red, in a line each.
    """

    document: str
    target: str
    version: str = ""
    declared: int | None = None
    operations: int = 0
    seconds: float = 0.0
    megabytes: int = 0
    anything: dict[str, int] = field(default_factory=dict)
    diagnostics: dict[str, int] = field(default_factory=dict)
    modules: int = 0
    modules_failed: int = 0
    types: int = 0
    types_failed: int = 0
    build_seconds: float = 0.0
    build_megabytes: int = 0
    tests_passed: int = 0
    tests_failed: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str]:
        return self.document, self.target

    @property
    def red(self) -> bool:
        """Whether a maintainer has to look at it."""
        return bool(self.faults)

    def plain(self) -> dict[str, Any]:
        """As JSON."""
        return asdict(self)


def from_plain(found: Mapping[str, Any]) -> Row:
    """A row that an older version may have written."""
    known = {each.name for each in fields(Row)}
    return Row(**{name: each for name, each in found.items() if name in known})
