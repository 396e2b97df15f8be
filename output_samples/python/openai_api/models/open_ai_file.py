from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model


class OpenAIFile(Model):
    """A file kept on the server, described without its content."""

    id: str
    """Identifier by which other endpoints take the file."""

    bytes: int
    """Size in bytes."""

    created_at: int
    """Unix time of the upload."""

    expires_at: int | None = None
    """Unix time at which the file will be removed, absent if it is kept."""

    filename: str
    """Name given at upload."""

    object: Literal["file"] = "file"
    """Always `file`."""

    purpose: (
        Literal[
            "assistants",
            "assistants_output",
            "batch",
            "batch_output",
            "fine-tune",
            "fine-tune-results",
            "vision",
            "user_data",
        ]
        | str
    )
    """What the file is used for. Values with `output` or `results` mark files that the
    server created.
    """

    status: Annotated[
        Literal["uploaded", "processed", "error"] | str,
        Field(deprecated="status is deprecated"),
    ]
    """Former processing state of the file; do not rely on it."""

    status_details: Annotated[
        str | None, Field(deprecated="status_details is deprecated")
    ] = None
    """Former explanation for a training file that failed validation."""
