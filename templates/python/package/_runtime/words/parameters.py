"""The words for the parameters of an operation: data, no behaviour."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .contents import Part


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
