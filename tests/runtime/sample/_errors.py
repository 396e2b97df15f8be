"""What the exceptions of the sample carry."""

from __future__ import annotations

from typing import Any, TypeAlias

ApiData: TypeAlias = Any
BadRequestData: TypeAlias = Any
UnauthorizedData: TypeAlias = Any
ForbiddenData: TypeAlias = Any
NotFoundData: TypeAlias = Any
ConflictData: TypeAlias = Any
UnprocessableEntityData: TypeAlias = Any
RateLimitData: TypeAlias = Any
ServiceData: TypeAlias = Any

DECLARED: dict[str, str] = {}
