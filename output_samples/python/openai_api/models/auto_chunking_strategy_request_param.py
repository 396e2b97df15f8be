from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from ..inputs._auto_chunking_strategy_request_param import (
        AutoChunkingStrategyRequestParamArguments,
    )


class AutoChunkingStrategyRequestParam(Model, closed=True):
    """Leaves chunking to the service, which currently cuts 800-token chunks that
    overlap by 400 tokens.
    """

    type: Literal["auto"] = "auto"
    """Selects automatic chunking."""

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[AutoChunkingStrategyRequestParamArguments]
        ) -> None:
            """Leaves chunking to the service, which currently cuts 800-token chunks
            that overlap by 400 tokens.
            """
