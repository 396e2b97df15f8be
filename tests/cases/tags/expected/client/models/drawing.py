from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag

if TYPE_CHECKING:
    from ..inputs._drawing import DrawingDict
    from .bare import Bare
    from .by_default import ByDefault
    from .chalk import Chalk
    from .ink import Ink
    from .lent import Lent
    from .lent_again import LentAgain
    from .named import Named
    from .nested import Nested
    from .numbered import Numbered
    from .stamp import Stamp
    from .switched import Switched
    from .told import Told


class Drawing(Model):
    """The body of `draw_shape`, among others."""

    numbered: Numbered | None = None
    switched: Switched | None = None
    optional: ByDefault | None = None
    undeclared: (
        Annotated[Ink | Chalk, ByTag("kind", {"ink": "Ink", "chalk": "Chalk"})] | None
    ) = None
    named: Named | None = None
    bare: Bare | None = None
    nested: Nested | None = None
    lent: Lent | None = None
    again: LentAgain | None = None
    alone: Stamp | None = None
    told: Told | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[DrawingDict]) -> None:
            """The body of `draw_shape`, among others."""
