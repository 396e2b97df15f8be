from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Unpack

from pydantic import Field

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


class CreateChatCompletionRequest(Model):
    """A conversation and the settings for the model's next message. Some settings
    work only with certain models.
    """

    metadata: Nullable[Metadata] = None
    top_logprobs: Annotated[int, Field(ge=0, le=20)] | None = None
    temperature: Nullable[Annotated[float, Field(ge=0, le=2)]] = None
    top_p: Nullable[Annotated[float, Field(ge=0, le=1)]] = None
    user: Annotated[str | None, Field(deprecated="user is deprecated")] = None
    safety_identifier: Nullable[Annotated[str, Field(max_length=64)]] = None
    prompt_cache_key: Nullable[str] = None
    prompt_cache_retention: Annotated[
        Nullable[Literal["in_memory", "24h"] | str],
        Field(deprecated="prompt_cache_retention is deprecated"),
    ] = None
    prompt_cache_options: PromptCacheOptionsParam | None = None
    messages: Annotated[list[ChatCompletionRequestMessage], Field(min_length=1)]
    model: ModelIdsShared
    service_tier: Nullable[ServiceTier] = None
    modalities: Nullable[ResponseModalities] = None
    verbosity: Nullable[Verbosity] = None
    reasoning_effort: Nullable[ReasoningEffort] = None
    max_completion_tokens: Nullable[int] = None
    frequency_penalty: Nullable[Annotated[float, Field(ge=-2, le=2)]] = None
    presence_penalty: Nullable[Annotated[float, Field(ge=-2, le=2)]] = None
    web_search_options: CreateChatCompletionRequestWebSearchOptions | None = None
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
        ]
        | None
    ) = None
    audio: Nullable[CreateChatCompletionRequestAudio] = None
    store: Nullable[bool] = None
    moderation: Nullable[ModerationParam] = None
    stream: Nullable[bool] = None
    stop: Nullable[StopConfiguration] = None
    logit_bias: Nullable[dict[str, int]] = None
    logprobs: Nullable[bool] = None
    max_tokens: Annotated[
        Nullable[int], Field(deprecated="max_tokens is deprecated")
    ] = None
    n: Nullable[Annotated[int, Field(ge=1, le=128)]] = None
    prediction: Nullable[PredictionContent] = None
    seed: Annotated[
        Nullable[
            Annotated[int, Field(ge=-9223372036854776000, le=9223372036854776000)]
        ],
        Field(deprecated="seed is deprecated"),
    ] = None
    stream_options: Nullable[ChatCompletionStreamOptions] = None
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
            ]
        ]
        | None
    ) = None
    tool_choice: ChatCompletionToolChoiceOption | None = None
    parallel_tool_calls: ParallelToolCalls | None = None
    function_call: Annotated[
        Literal["none", "auto"] | str | ChatCompletionFunctionCallOption | None,
        Field(deprecated="function_call is deprecated"),
    ] = None
    functions: Annotated[
        Annotated[list[ChatCompletionFunctions], Field(min_length=1, max_length=128)]
        | None,
        Field(deprecated="functions is deprecated"),
    ] = None

    if TYPE_CHECKING:

        def __init__(
            self, **fields: Unpack[CreateChatCompletionRequestDict]
        ) -> None: ...
