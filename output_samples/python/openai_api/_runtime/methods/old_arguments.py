"""Arguments that programs know by another name than they have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeVar

    from ..words.operation import Operation

    M = TypeVar("M", bound=Callable[..., Any])
    Call = tuple[Mapping[str, Any], Mapping[str, Any], Any]


def by_old_names(method: M) -> M:
    """Let arguments be left out, as they may be among the options by an old name; what
    is missing then is found out when the request is made.
    """
    function: Any = method
    given = function.__defaults__ or ()
    left = function.__code__.co_argcount - 1 - len(given)  # without `self`
    function.__defaults__ = (*(None,) * left, *given)
    return method


def is_one(value: Any, name: str) -> bool:
    """Whether a value is of the class of the body: then it is the body, else a field."""
    return any(each.__name__ == name for each in type(value).__mro__)


def renamed(
    operation: Operation[Any, Any],
    arguments: Mapping[str, Any],
    options: Mapping[str, Any],
    body: Any,
) -> Call:
    """The arguments, the options and the body of a call, each argument by its name."""
    from ..words.deprecation import warn

    left, own = dict(options), dict(arguments)
    for old, name in (operation.old or {}).items():
        if old in left and isinstance(name, tuple):
            if is_one(left[old], name[0]):
                body = left.pop(old)
        elif old in left:
            warn(f"{operation.id}: {old} is deprecated: it is {name} here")
            value = left.pop(old)
            if name in own:
                own[name] = value
            else:
                body = value
    return own, left, body
