from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._piece import UploadRequestDict


class UploadRequest(Model):
    """The body of `upload`."""

    photo: FileInput
    """The photo."""

    label: Literal["small", "large"] | str | None = None
    """Which label."""

    ssv: list[str] | None = None
    multi: list[str] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[UploadRequestDict]) -> None:
            """The body of `upload`."""
