"""What an API sends to its user by itself."""

from __future__ import annotations

from generator.diagnostics import Location
from generator.model.docs import Doc
from generator.model.types import TypeId, TypeRef
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Webhook:
    """A request that the API sends to its user; `type` is what its body holds."""

    name: str
    type: TypeRef
    doc: Doc
    at: Location


@dataclass(frozen=True, slots=True)
class Webhooks:
    """All requests that the API sends; `event` is the type of any of their bodies."""

    event: TypeId
    each: tuple[Webhook, ...]
