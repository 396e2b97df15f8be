from __future__ import annotations

from .._runtime.models.model import Model


class DeleteModelResponse(Model):
    """Answer to a request to delete a fine-tuned model."""

    id: str
    deleted: bool
    object: str
