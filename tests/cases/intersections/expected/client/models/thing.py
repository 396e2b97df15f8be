from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from .._runtime.models.model import Model
from .._runtime.models.rules import Rules
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._person import ThingDict
    from .colour import Colour
    from .coloured import Coloured
    from .labels import Labels
    from .pairs import Pairs
    from .person import Person
    from .round import Round
    from .volume import Volume


class Thing(Model):
    """The body of `put_thing`, among others."""

    colour: Colour | None = None
    volume: Volume | None = None
    coloured: Coloured | None = None
    """One of four."""

    round: Round | None = None
    """Squares cannot be it."""

    pairs: Pairs | None = None
    labels: Labels | None = None
    person: Person | None = None
    """Only a person."""

    nobody: Person | None = None
    code: (
        Annotated[str, Rules({"allOf": [{"pattern": "^a"}, {"pattern": "z\\Z"}]})]
        | None
    ) = None
    mixed: Nullable[
        Literal["a", 1, False] | Annotated[float, Rules({"enum": [1.5]})]
    ] = None
    left: Literal["a", "c"] | Annotated[str, Rules({"not": {"const": "b"}})] | None = (
        None
    )

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ThingDict]) -> None:
            """The body of `put_thing`, among others."""
