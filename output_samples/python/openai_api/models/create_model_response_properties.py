from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.model import Model

if TYPE_CHECKING:
    from .metadata import Metadata
    from .prompt_cache_options_param import PromptCacheOptionsParam


class CreateModelResponseProperties(Model):
    """Settings shared by the requests that make a model generate a reply."""

    metadata: Metadata | None = None
    top_logprobs: Annotated[int, Field(ge=0, le=20)] | None = None
    temperature: Annotated[float, Field(ge=0, le=2)] | None = None
    top_p: Annotated[float, Field(ge=0, le=1)] | None = None
    user: Annotated[str | None, Field(deprecated="user is deprecated")] = None
    safety_identifier: Annotated[str, Field(max_length=64)] | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: Annotated[
        Literal["in_memory", "24h"] | str | None,
        Field(deprecated="prompt_cache_retention is deprecated"),
    ] = None
    prompt_cache_options: PromptCacheOptionsParam | None = None
