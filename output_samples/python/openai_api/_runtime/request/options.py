"""Refuses options whose values are of no use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.plain import is_array

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def check(options: Mapping[str, Any], operation: str) -> None:
    """Refuse an option whose value is of no use, before anything is done with it."""
    for name, value in options.items():
        expected, fits = CHECKS.get(name, ("", always))
        if value is not None and not fits(value):
            from ..models.refusals import refused

            found = type(value).__name__  # the value itself may be a secret
            text = f"{expected} is expected, and this {found} is none"
            raise refused(operation, [((name,), text)], value)


def always(value: object) -> bool:
    """Whatever it is."""
    return True


def is_number(value: Any) -> bool:
    """Whether a value is a number of seconds."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0


def is_timeout(value: Any) -> bool:
    """Whether a value says how long to wait."""
    if is_array(value):
        return len(value) == 2 and all(
            each is None or is_number(each) for each in value
        )
    return is_number(value)


def is_auth(value: Any) -> bool:
    """Whether a value is a credential; an empty dict stands for none."""
    if isinstance(value, str) or value == {}:
        return True
    defaults = {"in": "header", "key": "Authorization"}
    return is_mapping(value) and all(
        isinstance(value.get(name, defaults.get(name)), str)
        for name in ("in", "key", "value")
    )


def is_mapping(value: Any) -> bool:
    """Whether a value is a dict or the like, of texts to anything."""
    return hasattr(value, "items") and all(isinstance(name, str) for name in value)


def are_headers(value: Any) -> bool:
    """Whether a value is a mapping of texts to texts."""
    return is_mapping(value) and all(isinstance(each, str) for each in value.values())


def is_index(value: Any) -> bool:
    """Whether a value is an integer."""
    return isinstance(value, int) and not isinstance(value, bool)


def are_retries(value: Any) -> bool:
    """Whether a value says how often to try."""
    return is_index(value) or hasattr(value, "after_answer")


CHECKS: dict[str, tuple[str, Callable[[Any], bool]]] = {
    "_request_timeout": ("a number of seconds, or (to connect, to read)", is_timeout),
    "_request_auth": ('a bearer token or {"in", "key", "value"}', is_auth),
    "_content_type": ("a media type", lambda value: isinstance(value, str)),
    "_headers": ("a dict of texts", are_headers),
    "_host_index": ("an index", is_index),
    "_retries": ("a number or Retries", are_retries),
    "_query": ("a dict", is_mapping),
}
