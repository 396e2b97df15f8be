"""A `Configuration` has what it needs: it was made without what programs use that were
written for OpenAPI Generator's (`compatibility = false`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


class Compatible:
    """What a configuration has of OpenAPI Generator's alone: nothing."""


def retry_arguments(given: Any) -> dict[str, Any] | None:
    """What a `urllib3.Retry` says, which nobody reads."""
    return None
