from __future__ import annotations

from .._runtime.models.model import Model


class HorseExtra(Model):
    """The `extra` of a `Horse`."""

    hands: int | None = None
    a_name_that_takes_most_of_the_line: str | None = None
