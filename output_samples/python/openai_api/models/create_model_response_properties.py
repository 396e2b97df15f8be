from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .metadata import Metadata
    from .prompt_cache_options_param import PromptCacheOptionsParam


class CreateModelResponseProperties(Model):
    """Settings shared by the requests that make a model generate a reply."""

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
