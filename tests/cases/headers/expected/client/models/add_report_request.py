from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._add_report_request import AddReportRequestDict


class AddReportRequest(Model):
    """The body of `add_report`."""

    lines: int

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AddReportRequestDict]) -> None:
            """The body of `add_report`."""
