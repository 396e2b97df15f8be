from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._level import OneOfTwoDict


class OneOfTwo(
    Model,
    rules={
        "not": {"required": ["note", "file"]},
        "oneOf": [{"required": ["url"]}, {"required": ["file"]}],
    },
):
    """The `one_of_two` of a `Ruled`."""

    url: str | None = None
    file: str | None = None
    note: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[OneOfTwoDict]) -> None:
            """The `one_of_two` of a `Ruled`."""
