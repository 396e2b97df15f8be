from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.model import Model

if TYPE_CHECKING:
    from ..inputs import CreateCompletionRequestDict
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
    best_of: Annotated[int, Field(ge=0, le=20)] | None = None
    echo: bool | None = None
    frequency_penalty: Annotated[float, Field(ge=-2, le=2)] | None = None
    logit_bias: dict[str, int] | None = None
    logprobs: Annotated[int, Field(ge=0, le=5)] | None = None
    max_tokens: Annotated[int, Field(ge=0)] | None = None
    n: Annotated[int, Field(ge=1, le=128)] | None = None
    presence_penalty: Annotated[float, Field(ge=-2, le=2)] | None = None
    seed: int | None = None
    stop: StopConfiguration | None = None
    stream: bool | None = None
    stream_options: ChatCompletionStreamOptions | None = None
    suffix: str | None = None
    temperature: Annotated[float, Field(ge=0, le=2)] | None = None
    top_p: Annotated[float, Field(ge=0, le=1)] | None = None
    user: str | None = None

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateCompletionRequestDict]) -> None: ...
