from __future__ import annotations

import builtins as _builtins
import datetime as _datetime
from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._dns import DNSArguments
    from .model_表 import 表


class DNS(Model):
    """An item of the answer of `list`, among others."""

    list: _builtins.list[DNS] | None = None
    builtins: str | None = None
    datetime: _datetime.date | None = None
    var_model_problems: Annotated[str | None, Field(alias="model_problems")] = None
    models: _builtins.list[表] | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[DNSArguments]) -> None:
            """An item of the answer of `list`, among others."""
