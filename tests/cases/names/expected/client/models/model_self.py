from __future__ import annotations

import builtins
import datetime as _datetime
from typing import TYPE_CHECKING, Annotated, Unpack

from pydantic import Field

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._model_self import ModelSelfArguments


class ModelSelf(Model):
    """The body of `call_import`, among others."""

    var_self: Annotated[builtins.str | None, Field(alias="self")] = None
    var_from: Annotated[builtins.str | None, Field(alias="from")] = None
    var_schema: Annotated[builtins.str | None, Field(alias="schema")] = None
    var_copy: Annotated[builtins.str | None, Field(alias="copy")] = None
    var_model_config: Annotated[builtins.str | None, Field(alias="model_config")] = None
    id_2: Annotated[builtins.str | None, Field(alias="_id")] = None
    id: builtins.str | None = None
    type_2: Annotated[builtins.str | None, Field(alias="@type")] = None
    type: builtins.str | None = None
    plus_1: Annotated[int | None, Field(alias="+1")] = None
    minus_1: Annotated[int | None, Field(alias="-1")] = None
    var_4k: Annotated[bool | None, Field(alias="4k")] = None
    owner__name: builtins.str | None = None
    a_b: Annotated[builtins.str | None, Field(alias="a-b")] = None
    a_b_2: Annotated[builtins.str | None, Field(alias="aB")] = None
    list: builtins.list[builtins.str] | None = None
    str: builtins.str | None = None
    datetime: _datetime.datetime | None = None
    url_value: Annotated[builtins.str | None, Field(alias="URLValue")] = None
    n8n_id: Annotated[builtins.str | None, Field(alias="n8nID")] = None
    hate_threatening: Annotated[bool | None, Field(alias="hate/threatening")] = None
    über: builtins.str | None = None
    中文: builtins.str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[ModelSelfArguments]) -> None:
            """The body of `call_import`, among others."""
