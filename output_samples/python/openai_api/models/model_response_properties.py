from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .metadata import Metadata


class ModelResponseProperties(Model):
    """Sampling, caching and bookkeeping settings common to all requests for a model
    reply.
    """

    metadata: Nullable[Metadata] = None
    """Labels of your own on a stored object, or null for none."""

    top_logprobs: Nullable[Annotated[int, Field(ge=0, le=20)]] = None
    """Number of likely alternatives to report for every token, from 0 to 20."""

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
