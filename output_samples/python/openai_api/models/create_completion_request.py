from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._create_completion_request import CreateCompletionRequestDict
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .stop_configuration import StopConfiguration


class CreateCompletionRequest(Model):
    """A prompt for a legacy completion model and the settings for its continuation."""

    model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str
    prompt: (
        str
        | list[str]
        | Annotated[list[int], Field(min_length=1)]
        | Annotated[
            list[Annotated[list[int], Field(min_length=1)]], Field(min_length=1)
        ]
        | None
    )
    best_of: Nullable[Annotated[int, Field(ge=0, le=20)]] = None
    echo: Nullable[bool] = None
    frequency_penalty: Nullable[Annotated[float, Field(ge=-2, le=2)]] = None
    logit_bias: Nullable[dict[str, int]] = None
    logprobs: Nullable[Annotated[int, Field(ge=0, le=5)]] = None
    max_tokens: Nullable[Annotated[int, Field(ge=0)]] = None
    n: Nullable[Annotated[int, Field(ge=1, le=128)]] = None
    presence_penalty: Nullable[Annotated[float, Field(ge=-2, le=2)]] = None
    seed: Nullable[int] = None
    stop: Nullable[StopConfiguration] = None
    stream: Nullable[bool] = None
    stream_options: Nullable[ChatCompletionStreamOptions] = None
    suffix: Nullable[str] = None
    temperature: Nullable[Annotated[float, Field(ge=0, le=2)]] = None
    top_p: Nullable[Annotated[float, Field(ge=0, le=1)]] = None
    user: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateCompletionRequestDict]) -> None: ...
