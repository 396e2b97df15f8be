"""Every `style` and `explode` of the specification (OpenAPI 3.1, 4.8.12; RFC 6570).

In: a `Parameter` and its value. Out: texts, encoded for their place. Does not know
operations, requests or types.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...exceptions import ApiValueError
from ..files.uploads import is_file
from ..types.texts import json_text, text
from ..values.plain import is_array, is_object, shaped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ...configuration import Configuration
    from ..words.parameters import Parameter

    Write = Callable[[Any], str]

# Tabs are of Swagger 2.0, as are other delimiters than commas in paths and headers.
DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}
SEPARATORS = {"spaceDelimited": "%20", "pipeDelimited": "%7C", "tabDelimited": "%09"}
DEEP = "deepObject"
BY_MEDIA_TYPE = ("json", "text", "urlencoded")  # of ``content``, which has no style
# What allowReserved leaves alone, where it does not end its place (RFC 3986, 2.2).
RESERVED = {
    "path": ":/@!$&'()*+,;=",
    "query": ":/?@!$'()*,;=",
    "cookie": ":/?#[]@!$&'()*+=",
}


def encode(value: str | bytes, safe: str = "") -> str:
    """Percent-encoded UTF-8; only unreserved characters and `safe` ones stay."""
    from urllib.parse import quote

    return quote(value, safe=safe)


class Writer:
    """Writes values with the settings of a client."""

    __slots__ = ("configuration",)

    def __init__(self, configuration: Configuration | None = None) -> None:
        self.configuration = configuration

    def path(self, parameter: Parameter, value: Any) -> str:
        """What stands in the path instead of ``{name}``."""
        allowed = RESERVED["path"] if parameter.allow_reserved else ""
        if self.configuration is not None:
            allowed += self.configuration.safe_chars_for_path_param
        write = self._encoder(allowed, parameter.allow_reserved)
        if parameter.style in BY_MEDIA_TYPE:
            return write(self.content(parameter, value))
        value = self.shaped(value, parameter.inner)
        if parameter.style == "label":
            return _label(value, parameter.explode, write)
        if parameter.style == "matrix":
            return _matrix(parameter, value, write)
        separator = SEPARATORS.get(parameter.style, ",")
        return _simple(value, parameter.explode, write, separator)

    def query(self, parameter: Parameter, value: Any) -> list[str]:
        """The ``name=value`` pairs of a query parameter."""
        allowed = RESERVED["query"] if parameter.allow_reserved else ""
        write = self._encoder(allowed, parameter.allow_reserved)
        name = encode(parameter.wire_name)
        if parameter.style in BY_MEDIA_TYPE:
            return [f"{name}={write(self.content(parameter, value))}"]
        value = self.shaped(value, parameter.inner)
        if parameter.style.startswith(DEEP):
            pairs = deep(parameter.wire_name, value, arrays_of(parameter.style))
            return [f"{encode(key)}={write(each)}" for key, each in pairs]
        separator = SEPARATORS.get(parameter.style, ",")
        return _form(name, value, parameter.explode, separator, write)

    def header(self, parameter: Parameter, value: Any) -> str:
        """The value of a header; headers are not percent-encoded."""
        if parameter.style in BY_MEDIA_TYPE:
            return self.content(parameter, value)
        delimiter = DELIMITERS.get(parameter.style, ",")
        value = self.shaped(value, parameter.inner)
        return _simple(value, parameter.explode, self._text, delimiter)

    def cookie(self, parameter: Parameter, value: Any) -> list[str]:
        """The ``name=value`` pairs of a cookie parameter."""
        allowed = RESERVED["cookie"] if parameter.allow_reserved else ""
        as_is = parameter.style == "cookie"
        write = self._cookie if as_is else self._encoder(allowed, False)
        if parameter.style in BY_MEDIA_TYPE:
            written = encode(self.content(parameter, value))
            return [f"{parameter.wire_name}={written}"]
        return _form(parameter.wire_name, shaped(value), parameter.explode, ",", write)

    def shaped(self, value: Any, delimiters: str) -> Any:
        """What a style writes: arrays in arrays are texts where they have delimiters."""
        return joined(shaped(value), delimiters, self._text)

    def content(self, parameter: Parameter, value: Any) -> str:
        """A value as the media type of its parameter has it."""
        if parameter.style == "json":
            return json_text(value)
        members = shaped(value)
        if parameter.style == "text" or not is_object(members):
            return self._text(value)
        pairs = (self.field(name, each) for name, each in members.items())
        return "&".join(pair for each in pairs for pair in each)

    def field(self, name: str, value: Any) -> list[str]:
        """The ``name=value`` pairs of a field of a form: one for each item of an array;
        an object is JSON (OpenAPI 3.1.1, Encoding Object).
        """
        members = value if is_array(value) else [value]
        return [
            f"{encode(name)}={encode(self._item(each))}"
            for each in members
            if each is not None
        ]

    def _item(self, value: Any) -> str:
        is_scalar = not (is_object(shaped(value)) or is_array(value))
        return self._text(value) if is_scalar else json_text(value)

    def _cookie(self, value: Any) -> str:
        """A value that goes as it is, which must be one of a cookie (RFC 6265, 4.1.1)."""
        written = self._text(value)
        if any(each in ";\r\n\0" for each in written):
            raise ApiValueError("A cookie holds a semicolon or the end of a line")
        return written

    def _text(self, value: Any) -> str:
        return text(value, self.configuration)

    def _encoder(self, safe: str, keep_triplets: bool) -> Write:
        def write(value: Any) -> str:
            written = self._text(value)
            return _reserved(written, safe) if keep_triplets else encode(written, safe)

        return write


def _reserved(value: str, safe: str) -> str:
    """RFC 6570, 3.2.3: percent-encoded triplets stay."""
    import re

    pieces = re.split("(%[0-9A-Fa-f]{2})", value)
    return "".join(
        piece if index % 2 else encode(piece, safe)
        for index, piece in enumerate(pieces)
    )


def _pairs(value: Mapping[str, Any], write: Write, equals: str) -> list[str]:
    """A pair for each member, or for each item of one that is an array."""
    if equals == ",":
        return [f"{write(name)},{write(each)}" for name, each in value.items()]
    pairs = (_repeated(write(name), each, write) for name, each in value.items())
    return [pair for each in pairs for pair in each]


def joined(value: Any, delimiters: str, write: Write) -> Any:
    """An array whose arrays are texts; their items stand between `delimiters`, of which
    each level has one (Swagger 2.0, Items Object).
    """
    if not delimiters or not is_array(value):
        return value
    return [_flat(each, delimiters, write) for each in value]


def _flat(value: Any, delimiters: str, write: Write) -> Any:
    if not delimiters or not is_array(value):
        return value
    items = (_flat(each, delimiters[1:], write) for each in shaped(value))
    return delimiters[0].join(map(write, items))


def _simple(value: Any, explode: bool, write: Write, separator: str = ",") -> str:
    if is_object(value):
        return ",".join(_pairs(value, write, "=" if explode else ","))
    if is_array(value):
        return separator.join(write(each) for each in value)
    return str(write(value))


def _label(value: Any, explode: bool, write: Write) -> str:
    if not explode or not (is_object(value) or is_array(value)):
        return "." + _simple(value, False, write) if value not in ([], {}) else ""
    members = _pairs(value, write, "=") if is_object(value) else map(write, value)
    return "".join(f".{each}" for each in members)


def _matrix(parameter: Parameter, value: Any, write: Write) -> str:
    name = encode(parameter.wire_name)
    if parameter.explode and is_object(value):
        return "".join(f";{each}" for each in _pairs(value, write, "="))
    if parameter.explode and is_array(value):
        return "".join(_named(name, write(each)) for each in value)
    return _named(name, _simple(value, False, write)) if value not in ([], {}) else ""


def _named(name: str, value: str) -> str:
    return f";{name}={value}" if value else f";{name}"  # RFC 6570, 3.2.7


def _form(
    name: str, value: Any, explode: bool, separator: str, write: Write
) -> list[str]:
    if not (is_object(value) or is_array(value)):
        return [f"{name}={write(value)}"]
    if explode and is_object(value):
        return _pairs(value, write, "=")
    if explode:
        return _repeated(name, value, write)
    members = (
        [each for pair in value.items() for each in pair] if is_object(value) else value
    )
    # an empty list or object is undefined: RFC 6570, 3.2.1
    return [f"{name}={separator.join(map(write, members))}"] if members else []


def _repeated(name: str, value: Any, write: Write) -> list[str]:
    """A pair for each item of an array."""
    members = shaped(value) if is_array(value) else [value]
    return [f"{name}={write(each)}" for each in members]


def arrays_of(style: str) -> str:
    """How items are told apart: indices, brackets or repeat, where the style says it."""
    return style.partition(":")[2]


def deep(name: str, value: Any, arrays: str = "") -> list[tuple[str, Any]]:
    """``name[key]`` for each member, at any depth. Where ``arrays`` does not say how
    items are told apart, they repeat the name, or are numbered where only that keeps
    together what is in one item.
    """
    value = shaped(value)
    if is_array(value) and name.endswith("[]") and arrays != "repeat":
        name = name.removesuffix("[]")
        arrays = arrays or ("brackets" if _is_flat(value) else "")
    return [*_deep(name, value, arrays, is_array(value))]


def _deep(
    name: str, value: Any, arrays: str, numbered: bool
) -> Iterator[tuple[str, Any]]:
    value = value if is_file(value) else shaped(value)
    if is_object(value):
        for key, each in value.items():
            yield from _deep(f"{name}[{key}]", each, arrays, numbered)
    elif is_array(value) and not is_file(value):
        bare = not arrays and (numbered or not _is_flat(value))
        has_index = arrays == "indices" or bare
        mark = "[]" if arrays == "brackets" else ""
        for index, each in enumerate(value):
            step = f"[{index}]" if has_index else mark
            yield from _deep(name + step, each, arrays, has_index)
    else:
        yield name, value


def _is_flat(value: Any) -> bool:
    return not any(is_array(each) or is_object(shaped(each)) for each in value)


def header_bytes(name: str, value: str) -> tuple[bytes, bytes]:
    """A header as it is sent, UTF-8; a line break would begin another header."""
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ApiValueError(f"The header {name} is no text: {type(value).__name__}")
    if "\r" in value or "\n" in value or "\0" in value:
        raise ApiValueError(f"The header {name} holds a line break or a NUL character")
    try:
        return name.encode(), value.strip().encode()
    except UnicodeEncodeError as error:
        text = f"The header {name!a} holds half of a surrogate pair"
        raise ApiValueError(text) from error
