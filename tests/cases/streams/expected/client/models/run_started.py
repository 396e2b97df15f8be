from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .reply import Reply


class RunStarted(Model):
    """One of the kinds of a `RunEvent`."""

    event: Literal["started"] = "started"
    data: Reply
