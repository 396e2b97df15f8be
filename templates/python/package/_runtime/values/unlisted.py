"""Values that the document does not list, in the place of those that it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


def unlisted(value: str | float) -> Any:
    """A value that an argument takes, though the document does not list it.

    Type checkers hold arguments against the values of the document. What the API knows
    and the document does not goes through all the same: ``size=unlisted("4096x4096")``.
    """
    return value
