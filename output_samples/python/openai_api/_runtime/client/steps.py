# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
"""The steps of a call that a program may replace, by the names of OpenAPI Generator.

A call takes the short way while nobody has. A subclass with a step of its own, or
`unittest.mock`, is seen when a call begins: then `compat`, which is imported at that
moment, takes the steps one by one.
"""

from __future__ import annotations

from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

from ..values.manner import EXACT
from ..words.steps import NAMES, REPLACEABLE, Serializer, elsewhere, watched

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..compat import steps as known

    class Steps(known.Steps):
        """What a client has of OpenAPI Generator's, for type checkers."""


class Step:
    """An attribute that `compat` holds until it is asked for."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, client: Any, owner: type) -> Any:
        from ..compat import steps

        found = vars(steps.Steps)[self.name]
        if client is None or not isinstance(found, FunctionType):
            return found
        return MethodType(found, client)


class RestClient:
    """What sends the requests of a client, made when a program asks for it."""

    def __get__(self, client: Any, owner: type) -> Any:
        if client is None:
            return self
        from ..compat.rest import RESTClientObject

        made = RESTClientObject(client.configuration, client)
        own: dict[str, Any] = vars(client)
        return own.setdefault("rest_client", made)


class Serialize(Serializer):
    """``_<operation>_serialize`` of an API: the parts of a request."""

    __slots__ = ()

    def __get__(self, api: Any, owner: type) -> Any:
        from ..compat.serialize import serializer

        made = serializer(self.name)
        return made if api is None else MethodType(made, api)


if not TYPE_CHECKING:
    members = {name: Step(name) for name in NAMES}
    Steps = type("Steps", (), {**members, "rest_client": RestClient()})


def give_serializers(api: type) -> None:
    """Give the class of an API a ``_<operation>_serialize`` for each operation."""
    suffix = "_with_http_info"
    for name in [*vars(api)]:
        if name.endswith(suffix):
            step = f"_{name.removesuffix(suffix)}_serialize"
            if step not in vars(api):
                setattr(api, step, Serialize(name.removesuffix(suffix)))
    if EXACT:
        from ..compat.exact import named

        named(api)


def replaced(api: Any, operation: str) -> bool:
    """Whether a program has put something of its own in the place of a step."""
    client: Any = api.api_client
    kind: Any = type(client)
    return not (
        _serializes(api, f"_{operation}_serialize")
        and _as_it_was(kind)
        and REPLACEABLE.isdisjoint(vars(client))
        and kind.call_api is kind._call_api
        and kind.sanitize_for_serialization is kind._sanitize
        and not (watched and watched[0](client))
        and elsewhere(client) is None
    )


def stepwise(api: Any, operation: str, run: Callable[..., Any]) -> Any:
    """What calls an operation of an API step by step, by the name of its method."""
    from ..compat.calls import stepwise

    return stepwise(api, operation, run)


def _serializes(api: Any, step: str) -> bool:
    """Whether ``_<operation>_serialize`` of an API is ours, if it has one."""
    if step in vars(api):
        return False
    for each in type(api).__mro__:
        found = each.__dict__.get(step)
        if found is not None:
            return type(found) is Serialize
    return True


def _as_it_was(kind: type) -> bool:
    """Whether no class of a client has a step of its own.

    A class that nothing was added to since it was looked at needs no other look; what
    tests put there for a while makes it larger.
    """
    for members, size in _sizes.get(kind, UNSEEN):
        if len(members) != size:
            return _looked_at(kind)
    return True


def _looked_at(kind: type) -> bool:
    classes = [vars(each) for each in kind.__mro__ if each is not Steps]
    own = any(not members.keys().isdisjoint(OWN) for members in classes)
    if own or Steps not in kind.__mro__:
        _sizes.pop(kind, None)
        return False
    _sizes[kind] = [(members, len(members)) for members in classes]
    return True


OWN = frozenset((*NAMES, "rest_client"))
UNSEEN: list[tuple[Any, int]] = [((), 1)]
_sizes: dict[type, list[tuple[Any, int]]] = {}
