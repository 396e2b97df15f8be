"""A call that failed, as an exception tells of it."""

from __future__ import annotations


class Call:
    """A request as it may be printed, and a hint for whoever made it."""

    __slots__ = ("hint", "method", "url")

    def __init__(self, method: str, url: str, hint: str | None = None) -> None:
        self.method = method
        self.url = url
        self.hint = hint
