from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

from .._runtime.models.from_class import FromClass
from .._runtime.models.model import Model
from .._runtime.models.unions import ByTag
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from ..inputs._chat_completion_allowed_tools import CreateChatCompletionRequestDict
    from .chat_completion_function_call_option import ChatCompletionFunctionCallOption
    from .chat_completion_functions import ChatCompletionFunctions
    from .chat_completion_request_message import ChatCompletionRequestMessage
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .chat_completion_tool import ChatCompletionTool
    from .chat_completion_tool_choice_option import ChatCompletionToolChoiceOption
    from .create_chat_completion_request_audio import CreateChatCompletionRequestAudio
    from .create_chat_completion_request_web_search_options import (
        CreateChatCompletionRequestWebSearchOptions,
    )
    from .custom_tool_chat_completions import CustomToolChatCompletions
    from .metadata import Metadata
    from .model_ids_shared import ModelIdsShared
    from .moderation_param import ModerationParam
    from .parallel_tool_calls import ParallelToolCalls
    from .prediction_content import PredictionContent
    from .prompt_cache_options_param import PromptCacheOptionsParam
    from .reasoning_effort import ReasoningEffort
    from .response_format_json_object import ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText
    from .response_modalities import ResponseModalities
    from .service_tier import ServiceTier
    from .stop_configuration import StopConfiguration
    from .verbosity import Verbosity


class CreateChatCompletionRequest(
    Model,
    assumed={
        "service_tier": "ServiceTier.AUTO",
        "verbosity": "Verbosity.MEDIUM",
        "reasoning_effort": "ReasoningEffort.MEDIUM",
    },
):
    """A conversation and the settings for the model's next message. Some settings work
    only with certain models.
    """

    metadata: Nullable[Metadata] = None
    """Labels of your own on a stored object, or null for none."""

    top_logprobs: Annotated[int, Field(ge=0, le=20)] | None = None
    """Number of likely alternatives to report for every token, from 0 to 20; needs
    `logprobs` to be true.
    """

    temperature: Nullable[Annotated[float, Field(ge=0, le=2)]] = 1
    """Randomness of sampling from 0 to 2, where low values give focused and high values
    varied text. Change this or `top_p`, not both.
    """

    top_p: Nullable[Annotated[float, Field(ge=0, le=1)]] = 1
    """Limits sampling to the likeliest tokens that together reach this share of
    probability. Change this or `temperature`, not both.
    """

    user: Annotated[str | None, Field(deprecated="user is deprecated")] = None
    """Older identifier of the end user; `safety_identifier` and `prompt_cache_key`
    replace it.
    """

    safety_identifier: Nullable[Annotated[str, Field(max_length=64)]] = None
    """Stable identifier of the end user for spotting misuse, best sent as a hash so
    that it reveals no personal data.
    """

    prompt_cache_key: Nullable[str] = None
    """Groups similar requests, so that they hit the same prompt cache more often."""

    prompt_cache_retention: Annotated[
        Nullable[Literal["in_memory", "24h"] | str],
        Field(deprecated="prompt_cache_retention is deprecated"),
    ] = None
    """Longest time that cached prompts are kept: in memory only for a short while, or
    up to 24 hours. Use `prompt_cache_options` instead.
    """

    prompt_cache_options: PromptCacheOptionsParam | None = None
    """Controls what a request adds to the prompt cache. Each request can write at most
    four breakpoints; needs `gpt-5.6` or later.
    """

    messages: Annotated[list[ChatCompletionRequestMessage], Field(min_length=1)]
    """The conversation so far, oldest message first. Which kinds of content are
    accepted depends on the model.
    """

    model: ModelIdsShared
    """Model that writes the reply."""

    service_tier: Nullable[ServiceTier] = None
    """Processing tier for a request, which affects speed and price."""

    modalities: Nullable[ResponseModalities] = None
    """Kinds of output that the model should produce, or null for text only."""

    verbosity: Nullable[Verbosity] = None
    """Preferred length of replies, or null for the default."""

    reasoning_effort: Nullable[ReasoningEffort] = None
    """How hard a reasoning model thinks before it answers, or null for its default."""

    max_completion_tokens: Nullable[int] = None
    """Ceiling on generated tokens, counting both the visible reply and hidden
    reasoning.
    """

    frequency_penalty: Nullable[Annotated[float, Field(ge=-2, le=2)]] = 0
    """Positive values make words less likely the more often they have appeared so far,
    which curbs repetition.
    """

    presence_penalty: Nullable[Annotated[float, Field(ge=-2, le=2)]] = 0
    """Positive values make any word that has already appeared less likely, which
    invites new topics.
    """

    web_search_options: CreateChatCompletionRequestWebSearchOptions | None = None
    """Lets the model search the web before it answers."""

    response_format: (
        Annotated[
            ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject,
            ByTag(
                "type",
                {
                    "text": "ResponseFormatText",
                    "json_schema": "ResponseFormatJsonSchema",
                    "json_object": "ResponseFormatJsonObject",
                },
            ),
            FromClass(
                "json_schema/schema",
                {"type": "json_schema"},
                name="json_schema/name",
                strict="json_schema/strict",
                description="json_schema/description",
            ),
        ]
        | None
    ) = None
    """Shape of the reply: free text, any JSON object, or JSON that follows a given
    schema.
    """

    audio: Nullable[CreateChatCompletionRequestAudio] = None
    """Voice and encoding for spoken replies; mandatory if `modalities` includes
    `audio`.
    """

    store: Nullable[bool] = False
    """Keeps the completion on the server, so that it can be listed, fetched and reused
    later.
    """

    moderation: Nullable[ModerationParam] = None
    """Runs a moderation check on the messages and on the generated reply."""

    stream: Nullable[bool] = False
    """Sends the reply in chunks, as server-sent events, while it is being generated."""

    stop: Nullable[StopConfiguration] = None
    """Up to four strings that end the output as soon as one of them would appear. They
    are left out of the text, and `o3` and `o4-mini` do not support them.
    """

    logit_bias: Nullable[dict[str, int]] = None
    """Maps token IDs to a bias from -100 to 100; the extremes ban a token or force its
    choice.
    """

    logprobs: Nullable[bool] = False
    """Returns the log probability of each token in the reply."""

    max_tokens: Annotated[
        Nullable[int], Field(deprecated="max_tokens is deprecated")
    ] = None
    """Older limit on generated tokens, which reasoning models reject; use
    `max_completion_tokens`.
    """

    n: Nullable[Annotated[int, Field(ge=1, le=128)]] = 1
    """Number of alternative replies to generate; each of them costs tokens."""

    prediction: Nullable[PredictionContent] = None
    """Text that the reply is expected to contain, which speeds up answers that are
    mostly known in advance.
    """

    seed: Annotated[
        Nullable[
            Annotated[int, Field(ge=-9223372036854776000, le=9223372036854776000)]
        ],
        Field(deprecated="seed is deprecated"),
    ] = None
    """Asks for repeatable sampling on a best-effort basis; identical requests may still
    differ.
    """

    stream_options: Nullable[ChatCompletionStreamOptions] = None
    """Settings for streamed answers."""

    tools: (
        list[
            Annotated[
                ChatCompletionTool | CustomToolChatCompletions,
                ByTag(
                    "type",
                    {
                        "function": "ChatCompletionTool",
                        "custom": "CustomToolChatCompletions",
                    },
                ),
                FromClass(
                    "function/parameters",
                    {"type": "function"},
                    name="function/name",
                    strict="function/strict",
                    description="function/description",
                ),
            ]
        ]
        | None
    ) = None
    """Functions and custom tools that the model may call."""

    tool_choice: ChatCompletionToolChoiceOption | None = None
    """Controls whether the model calls tools and which. The default is `none` without
    tools and `auto` with them.
    """

    parallel_tool_calls: ParallelToolCalls | None = None
    """Whether the model may call several tools at once."""

    function_call: Annotated[
        Literal["none", "auto"] | str | ChatCompletionFunctionCallOption | None,
        Field(deprecated="function_call is deprecated"),
    ] = None
    """Older way to steer function calls; use `tool_choice` instead."""

    functions: Annotated[
        Annotated[
            list[
                Annotated[
                    ChatCompletionFunctions,
                    FromClass("parameters", name="name", description="description"),
                ]
            ],
            Field(min_length=1, max_length=128),
        ]
        | None,
        Field(deprecated="functions is deprecated"),
    ] = None
    """Older list of callable functions; use `tools` instead."""

    if TYPE_CHECKING:

        def __init__(self, **fields: Unpack[CreateChatCompletionRequestDict]) -> None:
            """A conversation and the settings for the model's next message."""
