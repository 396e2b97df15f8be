"""From what a caller gives as a file to what is sent of it."""

from __future__ import annotations

from typing import Any

from .uploads import Upload, content_of, is_awaited


def upload(given: Any) -> Upload:
    """What was given as a file; one that has to be awaited among them."""
    if not is_awaited(content_of(given)):
        return Upload(given)
    from .async_uploads import AsyncUpload

    return AsyncUpload(given)
