from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model


class OpenAIFile(Model):
    """A file kept on the server, described without its content."""

    id: str
    bytes: int
    created_at: int
    expires_at: int | None = None
    filename: str
    object: Literal["file"] = "file"
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
    status: Annotated[
        Literal["uploaded", "processed", "error"] | str,
        Field(deprecated="status is deprecated"),
    ]
    status_details: Annotated[
        str | None, Field(deprecated="status_details is deprecated")
    ] = None
