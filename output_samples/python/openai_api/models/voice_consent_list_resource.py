from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.model import Model
from .._runtime.types.marks import Nullable

if TYPE_CHECKING:
    from .voice_consent_resource import VoiceConsentResource


class VoiceConsentListResource(Model, closed=True):
    """A page of consent recordings; `last_id` is the cursor for the next one."""

    object: Literal["list"] = "list"
    """Always `list`."""

    data: list[VoiceConsentResource]
    """A recording in which a speaker allows the use of their voice."""

    first_id: Nullable[str] = None
    last_id: Nullable[str] = None
    has_more: bool
