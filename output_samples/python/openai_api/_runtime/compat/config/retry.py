"""What a `urllib3.Retry`, or what has its attributes, says of when to try again."""

from __future__ import annotations

from typing import Any

MOST = 10
"""urllib3's own where neither a total nor a part of it is given."""


def arguments(given: Any) -> dict[str, Any] | None:
    """The arguments of our `Retries` that say the same; None if it says nothing.

    ``total``, else the least of its parts that are given, how often; ``status_forcelist``
    and ``allowed_methods`` (``method_whitelist`` before urllib3 1.26) when;
    ``backoff_factor`` and ``backoff_max`` how many seconds later.
    """
    if not hasattr(given, "total"):
        return None
    methods = getattr(given, "allowed_methods", None)
    if methods is None and hasattr(given, "method_whitelist"):
        methods = given.method_whitelist
    longest = getattr(given, "backoff_max", None)
    return {
        "most": most(given),
        "first_wait": float(getattr(given, "backoff_factor", None) or 0),
        "longest_wait": 120.0 if longest is None else float(longest),
        "statuses": getattr(given, "status_forcelist", None) or (),
        "methods": methods or None,  # None and False are any method
    }


def most(given: Any) -> int:
    """How often to try again."""
    if given.total is not None:
        return int(given.total)
    parts = (getattr(given, each, None) for each in ("connect", "read", "status"))
    return min((int(each) for each in parts if each is not None), default=MOST)
