"""How a sample is written on the wire: in a path, a query, a header, a cookie, a form.

In: parameters, parts and JSON values. Out: texts as OpenAPI's tables of styles have them. It is what a client is tested
against, so it shares nothing with any client. Raw octets stay `RAW`. Knows no language.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import quote

from generator.model.operations import BY_MEDIA_TYPE, Parameter, Part, Style
from generator.model.samples.spot import Raw
from generator.model.types import Json

_DELIMITERS = {Style.SPACE: " ", Style.PIPE: "|", Style.TAB: "\t"}
_SEPARATORS = {style: quote(each) for style, each in _DELIMITERS.items()}
_RESERVED = ":/@!$'()*,;="
_IN_COOKIES = ":/?#[]@!$&'()*+="
_IN_PATHS = "/%:@!$&'()*+,;=~"
_DOTS = {".": "%2E", "..": "%2E%2E"}

IN_JSON = "SGVsbG8h"
"""`Hello!`, which files of samples hold, in base64."""

Field = tuple[str, Json]


def joined(value: Json, delimiters: str) -> Json:
    """An array whose arrays are texts, their items separated by one of the delimiters for each level."""
    if not isinstance(value, list) or not delimiters:
        return value
    return [_flat(each, delimiters) for each in value]


def _flat(value: Json, delimiters: str) -> Json:
    if not isinstance(value, list) or not delimiters:
        return value
    return delimiters[0].join(text(_flat(each, delimiters[1:])) for each in value)


def path_template(path: str) -> str:
    """What surrounds the variables of a path, encoded: segments of dots, too, which would be resolved on the way."""
    encoded = quote(path.partition("#")[0], safe=_IN_PATHS + "{}?")
    return "/".join(_DOTS.get(each, each) for each in encoded.split("/"))


def in_path(parameter: Parameter, value: Json) -> str:
    """What stands in the path instead of `{name}`."""
    write, name = _encoder(parameter), quote(parameter.wire_name, safe="")
    if parameter.style in BY_MEDIA_TYPE:
        return write(_content(parameter, value))
    value = joined(value, parameter.inner)
    if parameter.style is Style.LABEL:
        separator = "." if parameter.explode else ","
        return "." + separator.join(_members(value, parameter.explode, write))
    if parameter.style is not Style.MATRIX:
        separator = _SEPARATORS.get(parameter.style, ",")
        return separator.join(_members(value, parameter.explode, write))
    if not parameter.explode or not isinstance(value, list | dict):
        return f";{name}=" + ",".join(_members(value, False, write))
    prefix = f"{name}=" if isinstance(value, list) else ""
    return "".join(f";{prefix}{each}" for each in _members(value, True, write))


def in_query(parameter: Parameter, value: Json) -> list[str]:
    """The `name=value` pairs of a query parameter."""
    write, name = _encoder(parameter), quote(parameter.wire_name, safe="")
    if parameter.style in BY_MEDIA_TYPE:
        return [f"{name}={write(_content(parameter, value))}"]
    value = joined(value, parameter.inner)
    if parameter.style.is_deep:
        pairs = deep(parameter.wire_name, value, parameter.style.arrays)
        return [f"{quote(key, safe='')}={write(text(each))}" for key, each in pairs]
    if not isinstance(value, list | dict):
        return [f"{name}={write(text(value))}"]
    members = list(_members(value, parameter.explode, write))
    if parameter.explode:
        return [f"{name}={each}" for each in members] if isinstance(value, list) else members
    separator = _SEPARATORS.get(parameter.style, ",")
    return [f"{name}={separator.join(members)}"] if members else []


def in_query_string(parameter: Parameter, value: Json) -> list[str]:
    """The pairs of a query that is written as a whole; what is no form is one text."""
    if parameter.style is not Style.URLENCODED:
        return [quote(_content(parameter, value), safe="")]
    if not isinstance(value, dict):
        return [text(value)]
    fields = (pair for name, each in value.items() for pair in in_form(parameter.parts, name, each))
    return [f"{quote(name, safe='')}={quote(text(each), safe='')}" for name, each in fields]


def in_header(parameter: Parameter, value: Json) -> str:
    """The value of a header."""
    if parameter.style in BY_MEDIA_TYPE:
        return _content(parameter, value)
    value = joined(value, parameter.inner)
    return _DELIMITERS.get(parameter.style, ",").join(_members(value, parameter.explode, str))


def in_cookie(parameter: Parameter, value: Json) -> list[Field]:
    """The cookies of a parameter."""
    write = _encoder(parameter, _IN_COOKIES) if parameter.style is Style.FORM else str
    if parameter.style in BY_MEDIA_TYPE:
        return [(parameter.wire_name, quote(_content(parameter, value), safe=""))]
    if isinstance(value, list) and parameter.explode:
        return [(parameter.wire_name, write(text(each))) for each in value]
    if isinstance(value, dict) and parameter.explode:
        return [(name, write(text(each))) for name, found in value.items() for each in _each(found)]
    is_empty = isinstance(value, list | dict) and not value
    written = ",".join(_members(value, False, write))
    return [] if is_empty else [(parameter.wire_name, written)]


def in_form(parts: Iterable[Part], name: str, value: Json) -> Iterator[Field]:
    """The decoded fields that a member of a form becomes."""
    part = next((each for each in parts if each.wire_name == name), None)
    media_type = (part.media_type if part else "") or ""
    value = joined(value, part.inner if part else "")
    if isinstance(value, Raw):
        yield name, value
    elif part is not None and part.style is not None and part.style.is_deep:
        pairs = deep(name, value, part.style.arrays)
        yield from ((key, each if isinstance(each, Raw) else text(each)) for key, each in pairs)
    elif isinstance(value, list) and part is not None and part.style and not part.explode:
        yield name, _delimiter(part).join(map(text, value))
    elif isinstance(value, dict) and part is not None and part.style:
        yield from _styled(part, name, value)
    elif "json" in media_type and not (part and part.as_is):
        yield name, _json(value)
    elif isinstance(value, list):
        for each in value:
            yield name, each if isinstance(each, Raw) else text(each)
    else:
        yield name, text(value)


def _styled(part: Part, name: str, value: dict[str, Json]) -> Iterator[Field]:
    """The fields of an object in the style `form`, or one with a delimiter."""
    if part.explode:
        yield from ((key, text(each)) for key, found in value.items() for each in _each(found))
    else:
        yield name, _delimiter(part).join(text(each) for pair in value.items() for each in pair)


def _each(value: Json) -> list[Json]:
    return value if isinstance(value, list) else [value]


def deep(name: str, value: Json, arrays: str = "") -> Iterator[Field]:
    """`name[key]` for each member, at any depth; `arrays` tells how items are told apart. Where it is empty, arrays repeat
    their name, or are numbered where they hold more than scalars, where they stand in such an array, and where they are
    the whole value and not called `name[]`."""
    if isinstance(value, list) and name.endswith("[]") and arrays != "repeat":
        name = name.removesuffix("[]")
        arrays = arrays or ("brackets" if _is_flat(value) else "")
    yield from _deep(name, value, arrays, isinstance(value, list))


def _deep(name: str, value: Json, arrays: str, numbered: bool) -> Iterator[Field]:
    match value:
        case dict():
            for key, each in value.items():
                yield from _deep(f"{name}[{key}]", each, arrays, numbered)
        case list():
            has_index = arrays == "indices" or (not arrays and (numbered or not _is_flat(value)))
            mark = "[]" if arrays == "brackets" else ""
            for index, each in enumerate(value):
                step = f"[{index}]" if has_index else mark
                yield from _deep(name + step, each, arrays, has_index)
        case _:
            yield name, value


def _is_flat(value: list[Json]) -> bool:
    return not any(isinstance(each, dict | list) for each in value)


def text(value: Json) -> str:
    """A value as text: strings as they are, the rest as JSON."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    return value if isinstance(value, str) else _json(value)


def _content(parameter: Parameter, value: Json) -> str:
    """A value as the media type of a parameter has it."""
    if parameter.style is Style.JSON:
        return _json(value)
    if parameter.style is Style.TEXT or not isinstance(value, dict):
        return text(value)
    pairs = (pair for name, each in value.items() for pair in _fields(name, each))
    return "&".join(f"{quote(name, safe='')}={quote(text(each), safe='')}" for name, each in pairs)


def _fields(name: str, value: Json) -> Iterator[Field]:
    """The decoded fields of a member of a form that has no `encoding`."""
    return ((name, text(each)) for each in _each(value))


def _json(value: Json) -> str:
    return json.dumps(_without_octets(value), ensure_ascii=False, separators=(",", ":"))


def _without_octets(value: Json) -> Json:
    """Octets within JSON are base64."""
    match value:
        case Raw():
            return IN_JSON
        case list():
            return [_without_octets(each) for each in value]
        case dict():
            return {name: _without_octets(each) for name, each in value.items()}
    return value


def _encoder(parameter: Parameter, reserved: str = _RESERVED) -> Callable[[str], str]:
    safe = reserved if parameter.allow_reserved else ""
    return lambda value: quote(value, safe=safe)


def _members(value: Json, explode: bool, write: Callable[[str], str]) -> Iterator[str]:
    """The encoded members of an array or object, or the value itself."""
    match value:
        case list():
            yield from (write(text(each)) for each in value if each is not None)
        case dict() if explode:
            for name, found in value.items():
                yield from (f"{write(name)}={write(text(each))}" for each in _each(found))
        case dict():
            for name, each in value.items():
                yield from (write(name), write(text(each)))
        case _:
            yield write(text(value))


def _delimiter(part: Part) -> str:
    return _DELIMITERS.get(part.style or Style.FORM, ",")
