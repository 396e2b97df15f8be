from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._add_report_request import AddReportRequestDict


class AddReportRequest(Model):
    """add_report request."""

    lines: int

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[AddReportRequestDict]) -> None: ...
