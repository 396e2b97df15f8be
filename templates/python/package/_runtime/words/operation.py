"""The words in which a module of ``api/`` describes its operations: data, no behaviour.

A type is its text ("list[File]"); `adapters` evaluates it at first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import TypeVar as DefaultTypeVar

    from .settings import Server

T_co = TypeVar("T_co", covariant=True)
if TYPE_CHECKING:
    E_co = DefaultTypeVar("E_co", covariant=True, default=object)
else:
    E_co = TypeVar("E_co", covariant=True)


class Part:
    """How a property of a form is written: ``encoding`` of the specification. A text may
    be of the content type ``as_is``.
    """

    __slots__ = ("allow_reserved", "as_is", "content_type", "explode", "inner", "style")

    def __init__(
        self,
        content_type: str = "",
        *,
        style: str = "",
        explode: bool | None = None,
        allow_reserved: bool = False,
        inner: str = "",
        as_is: bool = False,
    ) -> None:
        self.as_is = as_is
        self.content_type = content_type
        self.style = style
        self.explode = style in ("", "form") if explode is None else explode
        self.allow_reserved = allow_reserved
        self.inner = inner


class Parameter:
    """A parameter; `style` and `explode` default to what its place says. `inner` has a
    delimiter for each level of arrays in arrays, which are JSON without.
    """

    __slots__ = (
        "allow_reserved",
        "deprecated",
        "explode",
        "inner",
        "name",
        "parts",
        "required",
        "style",
        "type",
        "wire_name",
    )
    place = "query"
    default_style = "form"

    def __init__(
        self,
        wire_name: str,
        type: str = "str",
        *,
        name: str = "",
        style: str = "",
        explode: bool | None = None,
        required: bool = False,
        parts: Mapping[str, Part] | None = None,
        allow_reserved: bool = False,
        deprecated: bool = False,
        inner: str = "",
    ) -> None:
        self.wire_name = wire_name
        self.type = type
        self.name = name or wire_name
        self.style = style or self.default_style
        self.explode = self.style in ("form", "cookie") if explode is None else explode
        self.required = required
        self.parts: Mapping[str, Part] = parts or {}
        self.allow_reserved = allow_reserved
        self.deprecated = deprecated
        self.inner = inner


class Query(Parameter):
    """form, spaceDelimited, pipeDelimited, tabDelimited, deepObject (also ``deepObject:indices``,
    ``:brackets``, ``:repeat``), or by its media type: json, text, urlencoded.
    """

    __slots__ = ()


class QueryString(Parameter):
    """The whole query: urlencoded, json or text; its name is not sent."""

    __slots__ = ()
    place = "querystring"
    default_style = "urlencoded"


class Path(Parameter):
    """simple, label, matrix, one with a delimiter, or as for a query by its media type;
    always required.
    """

    __slots__ = ()
    place = "path"
    default_style = "simple"


class Header(Parameter):
    """simple, one with a delimiter, json, text or urlencoded."""

    __slots__ = ()
    place = "header"
    default_style = "simple"


class Cookie(Parameter):
    """form, cookie, json, text or urlencoded."""

    __slots__ = ()
    place = "cookie"


class Content:
    """A body of a request or of an answer: its media type and the text of its type.

    ``usual`` is the media type to send where the declared one is a range.
    """

    __slots__ = ("media_type", "parts", "required", "type")
    usual = "application/octet-stream"
    streams = False

    def __init__(
        self,
        type: str,
        media_type: str,
        required: bool = True,
        parts: Mapping[str, Part] | None = None,
    ) -> None:
        self.type = type
        self.media_type = media_type
        self.required = required
        self.parts: Mapping[str, Part] = parts or {}


class Json(Content):
    """JSON, also of any ``+json`` type."""

    __slots__ = ()
    usual = "application/json"

    def __init__(
        self, type: str, media_type: str = "application/json", *, required: bool = True
    ) -> None:
        super().__init__(type, media_type, required)


class Converted(Content):
    """A format of its own that writes the values of JSON; `type` is that of those."""

    __slots__ = ()

    def is_named(self, media_type: str) -> bool:
        """Whether a media type is the same format by whatever name."""
        raise NotImplementedError

    def plain(self, body: bytes, media_type: str = "") -> Any:
        """The value of JSON that is in a body; ValueError where none can be read."""
        raise NotImplementedError

    def written(self, value: Any) -> bytes:
        """The body of a value of JSON; ValueError where it cannot be written."""
        raise NotImplementedError


class Form(Content):
    """``application/x-www-form-urlencoded``; `type` is the model of its fields."""

    __slots__ = ()
    usual = "application/x-www-form-urlencoded"

    def __init__(
        self,
        type: str,
        parts: Mapping[str, Part] | None = None,
        *,
        media_type: str = "application/x-www-form-urlencoded",
        required: bool = True,
    ) -> None:
        super().__init__(type, media_type, required, parts)


class Multipart(Content):
    """``multipart/form-data``; `type` is the model of its fields."""

    __slots__ = ()
    usual = "multipart/form-data"

    def __init__(
        self,
        type: str,
        parts: Mapping[str, Part] | None = None,
        *,
        media_type: str = "multipart/form-data",
        required: bool = True,
    ) -> None:
        super().__init__(type, media_type, required, parts)


class Text(Content):
    """Text of any kind; `type` is what it is read as, and written from."""

    __slots__ = ()
    usual = "text/plain"

    def __init__(
        self,
        type: str = "str",
        media_type: str = "text/plain",
        *,
        required: bool = True,
    ) -> None:
        super().__init__(type, media_type, required)


class Items(Content):
    """Items that are sent one after the other; `type` is that of each.

    As server-sent events each is the data of one (``text``: as it stands, not as JSON)
    or describes it as a whole (an ``envelope``).
    """

    __slots__ = ("envelope", "text")

    def __init__(
        self,
        type: str,
        *,
        media_type: str = "application/jsonl",
        envelope: bool = False,
        text: bool = False,
        required: bool = True,
    ) -> None:
        super().__init__(type, media_type, required)
        self.envelope = envelope
        self.text = text


class Parts(Content):
    """Parts without names, in order; `type` is that of all of them. ``prefix`` tells how
    the first ones are written, ``item`` how the others are.
    """

    __slots__ = ("item", "prefix")
    usual = "multipart/mixed"

    def __init__(
        self,
        type: str,
        *,
        prefix: tuple[Part, ...] = (),
        item: Part | None = None,
        media_type: str = "multipart/mixed",
        required: bool = True,
    ) -> None:
        super().__init__(type, media_type, required)
        self.prefix = prefix
        self.item = item or Part()


class Streamed(Text):
    """Text that is read event by event; as a whole it is one text."""

    __slots__ = ()
    streams = True


class Binary(Content):
    """Bytes of any kind: bytes, a path, an open file, an iterable of bytes."""

    __slots__ = ()

    def __init__(
        self, media_type: str = "application/octet-stream", *, required: bool = True
    ) -> None:
        super().__init__("bytes", media_type, required)


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


Contents = Content | tuple[Content, ...] | None


class Operation(Generic[T_co, E_co]):
    """An operation of the document; `T_co` is what its method returns, `E_co` what its
    stream holds.

    ``security`` holds alternatives, each the schemes that are needed together.
    ``answers`` maps a status, "4XX" or "default" to what the answer holds.
    """

    __slots__ = (
        "accept",
        "answers",
        "bodies",
        "deprecated",
        "events",
        "id",
        "method",
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
        self.accept: str | None = None


def contents(given: Contents) -> tuple[Content, ...]:
    """The contents, first the preferred one."""
    if given is None:
        return ()
    return given if isinstance(given, tuple) else (given,)
