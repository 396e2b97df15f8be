from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .exception import Exception as Exception_


class Holder(Model):
    exception: Exception_ | None = None
