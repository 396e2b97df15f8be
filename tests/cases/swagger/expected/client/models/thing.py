from __future__ import annotations

from .._runtime.models.model import Model


class Thing(
    Model,
    tag="kind",
    subtypes={"Thing": "Thing", "Painting": "Painting", "statue": "Sculpture"},
):
    """An item of the answer of `list_arrays`, among others."""

    kind: str
    title: str
