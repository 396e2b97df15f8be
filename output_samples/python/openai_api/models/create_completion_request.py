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
    """Completion model that continues the prompt."""

    prompt: (
        str
        | list[str]
        | Annotated[list[int], Field(min_length=1)]
        | Annotated[
            list[Annotated[list[int], Field(min_length=1)]], Field(min_length=1)
        ]
        | None
    )
    """Text to continue, as one or several strings or token sequences. Without a prompt,
    the model starts a fresh document.
    """

    best_of: Nullable[Annotated[int, Field(ge=0, le=20)]] = 1
    """Number of candidates generated on the server, of which the likeliest `n` come
    back. Must not be below `n`, and cannot be streamed.
    """

    echo: Nullable[bool] = False
    """Puts the prompt in front of each continuation."""

    frequency_penalty: Nullable[Annotated[float, Field(ge=-2, le=2)]] = 0
    """Positive values make words less likely the more often they have appeared so far,
    which curbs repetition.
    """

    logit_bias: Nullable[dict[str, int]] = None
    """Maps token IDs to a bias from -100 to 100; the extremes ban a token or force its
    choice.
    """

    logprobs: Nullable[Annotated[int, Field(ge=0, le=5)]] = None
    """Number of likely alternatives to report for every token, at most 5; the chosen
    token is always reported too.
    """

    max_tokens: Nullable[Annotated[int, Field(ge=0)]] = 16
    """Ceiling on generated tokens. Prompt and continuation together must fit the
    model's context window.
    """

    n: Nullable[Annotated[int, Field(ge=1, le=128)]] = 1
    """Number of continuations to return for each prompt; high values use up tokens
    quickly.
    """

    presence_penalty: Nullable[Annotated[float, Field(ge=-2, le=2)]] = 0
    """Positive values make any word that has already appeared less likely, which
    invites new topics.
    """

    seed: Nullable[int] = None
    """Asks for repeatable sampling on a best-effort basis; compare `system_fingerprint`
    to notice server changes.
    """

    stop: Nullable[StopConfiguration] = None
    """Up to four strings that end the output as soon as one of them would appear. They
    are left out of the text, and `o3` and `o4-mini` do not support them.
    """

    stream: Nullable[bool] = False
    """Sends the continuation in chunks, as server-sent events closed by `data:
    [DONE]`.
    """

    stream_options: Nullable[ChatCompletionStreamOptions] = None
    """Settings for streamed answers."""

    suffix: Nullable[str] = None
    """Text that should follow the continuation, for filling a gap; only
    `gpt-3.5-turbo-instruct` takes it.
    """

    temperature: Nullable[Annotated[float, Field(ge=0, le=2)]] = 1
    """Randomness of sampling from 0 to 2, where low values give focused and high values
    varied text. Change this or `top_p`, not both.
    """

    top_p: Nullable[Annotated[float, Field(ge=0, le=1)]] = 1
    """Limits sampling to the likeliest tokens that together reach this share of
    probability. Change this or `temperature`, not both.
    """

    user: str | None = None
    """Stable identifier of the end user, which helps to detect abuse."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateCompletionRequestDict]) -> None:
            """A prompt for a legacy completion model and the settings for its
            continuation.
            """
