"""The words for the bodies of requests and answers: data, no behaviour.

A type is its text ("list[File]"); `adapters` evaluates it at first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


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


Contents = Content | tuple[Content, ...] | None


def contents(given: Contents) -> tuple[Content, ...]:
    """The contents, first the preferred one."""
    if given is None:
        return ()
    return given if isinstance(given, tuple) else (given,)
