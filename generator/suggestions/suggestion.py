"""One change of a document that somebody may want: an action of an overlay."""

from __future__ import annotations

from generator.document import Json
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`update` is merged into what `target` (a JSONPath) selects; without it that is removed. `changes` tells whether the
    client is another one then. A suggestion may need the one after it: both or none are wanted."""

    topic: str
    target: str
    why: str
    update: Json = None
    changes: bool = False
