from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model
from .._runtime.models.values import FileInput

if TYPE_CHECKING:
    from ..inputs._parcel import PrintLabelRequestDict


class PrintLabelRequest(Model):
    """The body of `print_label`."""

    logo: FileInput
    """Printed in the corner."""

    size: str | None = None
    """How large it is:

    - `a5`: for parcels
    - `a6`: for letters
    """

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[PrintLabelRequestDict]) -> None:
            """The body of `print_label`."""
