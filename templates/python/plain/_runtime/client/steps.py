"""The steps of a call are those of the client: it was made without what programs use that
were written for OpenAPI Generator's (`compatibility = false`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Steps:
    """What a client has of OpenAPI Generator's: nothing."""


def give_serializers(api: type) -> None:
    """APIs have no ``_<operation>_serialize``."""


def replaced(api: Any, operation: str) -> bool:
    """Whether a step is replaced, which none can be."""
    return False


def stepwise(api: Any, name: str, run: Callable[..., Any]) -> Any:
    """What calls an operation step by step, which nothing does."""
    raise NotImplementedError
