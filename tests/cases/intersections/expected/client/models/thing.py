from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.model import Model

if TYPE_CHECKING:
    from ..inputs import ThingDict
    from .colour import Colour
    from .coloured import Coloured
    from .labels import Labels
    from .pairs import Pairs
    from .person import Person
    from .round import Round
    from .volume import Volume


class Thing(Model):
    """Thing."""

    colour: Colour | None = None
    volume: Volume | None = None
    coloured: Coloured | None = None
    round: Round | None = None
    pairs: Pairs | None = None
    labels: Labels | None = None
    person: Person | None = None
    nobody: Person | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ThingDict]) -> None: ...
