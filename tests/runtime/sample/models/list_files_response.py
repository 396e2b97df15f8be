"""`ListFilesResponse`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .file import File


class ListFilesResponse(Model):
    """A page of files."""

    object: Literal["list"] = "list"
    data: list[File]
    has_more: bool | None = None
