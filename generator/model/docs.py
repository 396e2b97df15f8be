"""What the document says about a thing, for people."""

from __future__ import annotations

from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Doc:
    """Untrusted text of the document: a summary line, a description (CommonMark), whether the thing is deprecated."""

    summary: str = ""
    description: str = ""
    deprecated: bool = False


NO_DOC = Doc()
