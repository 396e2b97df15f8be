from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._genre import UploadCoverRequestArguments


class UploadCoverRequest(Model):
    """The body of `upload_cover`."""

    alt_text: Annotated[str | None, Field(alias="altText")] = None
    image: FileInput | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[UploadCoverRequestArguments]) -> None:
            """The body of `upload_cover`."""
