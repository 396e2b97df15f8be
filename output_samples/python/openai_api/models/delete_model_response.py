from __future__ import annotations

from .._runtime.models.model import Model


class DeleteModelResponse(Model):
    """Answer to a request to delete a fine-tuned model."""

    id: str
    """ID of the model that was deleted."""

    deleted: bool
    """True once the model has been removed."""

    object: str
    """Kind of the deleted object."""
