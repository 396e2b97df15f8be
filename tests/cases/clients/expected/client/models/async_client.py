from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .client import Client


class AsyncClient(Model):
    of: Client | None = None
