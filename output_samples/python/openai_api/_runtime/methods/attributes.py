"""`cached_property`, an attribute that is made when it is first read.

Type checkers take it for a property, of which they know all without reading on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    cached_property = property
else:
    from functools import cached_property

__all__ = ["cached_property"]
