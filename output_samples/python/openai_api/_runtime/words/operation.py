"""The words in which a module of ``api/`` describes its operations: data, no behaviour.

A type is its text ("list[File]"); `adapters` evaluates it at first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from .contents import contents

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import TypeVar as DefaultTypeVar

    from .contents import Contents
    from .parameters import Parameter
    from .settings import Server

T_co = TypeVar("T_co", covariant=True)
if TYPE_CHECKING:
    E_co = DefaultTypeVar("E_co", covariant=True, default=object)
else:
    E_co = TypeVar("E_co", covariant=True)


class Events:
    """What an answer streams: the type of one event, and how the stream is asked for.

    ``switch`` is the field of the body, or the parameter, that asks for a stream by
    being ``value``, and ``name`` what it is called here; ``media_type`` tells
    server-sent events from JSON lines. Where the type describes the whole event (its
    ``event`` and ``data``) and not only its data, it is an ``envelope``; where the data
    is no JSON, it is ``text``. ``tag`` is the property that tells the variants of a
    union apart; where the data has none, the name of the event stands for it. ``end``
    is the data of the event after which nothing comes.
    """

    __slots__ = (
        "end",
        "envelope",
        "media_type",
        "name",
        "switch",
        "tag",
        "text",
        "type",
        "value",
    )

    def __init__(
        self,
        type: str,
        media_type: str = "text/event-stream",
        *,
        switch: str = "",
        name: str = "",
        value: str | bool = True,
        tag: str = "",
        end: str = "",
        envelope: bool = False,
        text: bool = False,
    ) -> None:
        self.type = type
        self.media_type = media_type
        self.switch = switch
        self.name = name or switch
        self.value = value
        self.tag = tag
        self.end = end.encode()
        self.envelope = envelope
        self.text = text


class Operation(Generic[T_co, E_co]):
    """An operation of the document; `T_co` is what its method returns, `E_co` what its
    stream holds.

    ``security`` holds alternatives, each the schemes that are needed together.
    ``answers`` maps a status, "4XX" or "default" to what the answer holds; ``old`` are
    names that programs know arguments by, with those that they have; a tuple has the
    class of the body, an instance of which is the body, where a field has that name, too.
    """

    __slots__ = (
        "accept",
        "answers",
        "bodies",
        "deprecated",
        "events",
        "id",
        "method",
        "old",
        "parameters",
        "path",
        "security",
        "servers",
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        id: str = "",
        security: tuple[tuple[str, ...], ...] = (),
        parameters: tuple[Parameter, ...] = (),
        body: Contents = None,
        answers: Mapping[int | str, Contents] | None = None,
        events: Events | None = None,
        servers: tuple[Server, ...] = (),
        deprecated: bool = False,
        old: Mapping[str, str | tuple[str]] | None = None,
    ) -> None:
        self.method = method
        self.path = path
        self.id = id or f"{method} {path}"
        self.security = security
        self.parameters = parameters
        self.bodies = contents(body)
        self.answers: Mapping[Any, Contents] = answers or {}
        self.events = events
        self.servers = servers
        self.deprecated = deprecated
        self.old = old
        self.accept: str | None = None
