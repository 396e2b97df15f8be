from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._point import AllDict
    from .by_pattern import ByPattern
    from .closed import Closed
    from .closed_map import ClosedMap
    from .dates import Dates
    from .empty import Empty
    from .free import Free
    from .loose import Loose
    from .map import Map
    from .merged import Merged
    from .spelled import Spelled
    from .tuples import Tuples
    from .typed import Typed
    from .unevaluated import Unevaluated


class All(Model):
    """The body of `put_all`, among others."""

    typed: Typed | None = None
    free: Free | None = None
    dates: Dates | None = None
    by_pattern: ByPattern | None = None
    loose: Loose | None = None
    closed: Closed | None = None
    merged: Merged | None = None
    unevaluated: Unevaluated | None = None
    map: Map | None = None
    closed_map: ClosedMap | None = None
    empty: Empty | None = None
    tuples: Tuples | None = None
    spelled: Spelled | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AllDict]) -> None:
            """The body of `put_all`, among others."""
