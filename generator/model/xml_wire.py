"""How a sample is written in XML: what a client is tested against, so it shares nothing with any client.

In: a shape and a JSON value. Out: the text of an element; `Unwritable` where XML cannot hold it. Knows no language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from html import escape
from typing import assert_never

from generator.model.types import Json
from generator.model.xml import (
    XmlAny,
    XmlAttribute,
    XmlChoice,
    XmlElement,
    XmlEntries,
    XmlKind,
    XmlList,
    XmlMembers,
    XmlName,
    XmlRef,
    XmlShape,
    XmlShapes,
    XmlText,
)
from generator.values import dataclass

_NIL = {"xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance", "xsi:nil": "true"}
_NAME = re.compile(r"[^\W\d][\w.-]*")
_UNHEARD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Unwritable(ValueError):
    """XML has no such name or character, or the value is unlike its shape."""


@dataclass(slots=True)
class _Inside:
    """What stands in an element."""

    scope: dict[str, str]
    attributes: dict[str, str] = field(default_factory=dict)
    content: list[str] = field(default_factory=list)


def xml_text(shape: XmlShape, value: Json, shapes: XmlShapes) -> str:
    """The element, without a declaration."""
    top = _Inside({"xml": "http://www.w3.org/XML/1998/namespace"})
    _write(shape, value, top, shapes)
    return "".join(top.content)


def _write(shape: XmlShape, value: Json, at: _Inside, shapes: XmlShapes) -> None:
    match shape:
        case XmlElement(name, inner):
            _element(name, inner, value, at, shapes)
        case XmlAttribute(name, inner):
            if value is not None:
                at.attributes[_qualified(name, at)] = _plain(value)
        case XmlText(cdata=cdata):
            text = _plain(value)
            at.content.append(f"<![CDATA[{text}]]>" if cdata else escape(text, quote=False))
        case XmlList(item):
            _items(item, value, at, shapes)
        case XmlMembers():
            _members(shape, value, at, shapes)
        case XmlEntries(inner):
            _entries(_object(value), inner, at, shapes)
        case XmlChoice():
            _write(_chosen(shape, value, shapes), value, at, shapes)
        case XmlRef(id_):
            _write(shapes[id_], value, at, shapes)
        case XmlAny():
            _anything(value, at, shapes)
        case _:
            assert_never(shape)


def _element(name: XmlName, inner: XmlShape, value: Json, at: _Inside, shapes: XmlShapes) -> None:
    inside = _Inside(dict(at.scope))
    written = _qualified(name, inside)
    if value is None:
        inside.attributes |= _NIL
    else:
        _write(inner, value, inside, shapes)
    attributes = "".join(f" {key}={_quoted(each)}" for key, each in inside.attributes.items())
    at.content.append(f"<{written}{attributes}>{''.join(inside.content)}</{written}>")


def _quoted(text: str) -> str:
    from xml.sax.saxutils import quoteattr  # which imports all that fetches documents

    return quoteattr(text)


def _qualified(name: XmlName, at: _Inside) -> str:
    """A name with its prefix, which is declared in the element that it stands in."""
    if not _NAME.fullmatch(name.name):
        raise Unwritable(name.name)
    if name.namespace and at.scope.get(name.prefix) != name.namespace:
        at.scope[name.prefix] = name.namespace
        at.attributes[f"xmlns:{name.prefix}" if name.prefix else "xmlns"] = name.namespace
    is_known = bool(name.prefix) and name.prefix in at.scope
    return f"{name.prefix}:{name.name}" if is_known else name.name


def _items(item: XmlShape, value: Json, at: _Inside, shapes: XmlShapes) -> None:
    if not isinstance(value, list):
        raise Unwritable("a list")
    if isinstance(item, XmlText):
        _write(item, _plain(value), at, shapes)
        return
    for each in value:
        _write(item, each, at, shapes)


def _members(shape: XmlMembers, value: Json, at: _Inside, shapes: XmlShapes) -> None:
    left = dict(_object(value))
    given = [(each, left.pop(key)) for key, each in shape.members if key in left]
    for is_attribute in (True, False):
        for each, one in given:
            if isinstance(each, XmlAttribute) is is_attribute:
                _write(each, one, at, shapes)
    _entries(left, shape.rest or XmlAny(), at, shapes)


def _entries(given: Mapping[str, Json], inner: XmlShape, at: _Inside, shapes: XmlShapes) -> None:
    one = inner.item if isinstance(inner, XmlList) else inner
    one = one.inner if isinstance(one, XmlElement) else one
    for key, value in given.items():
        for each in value if isinstance(value, list) else [value]:
            _element(XmlName(key), one, each, at, shapes)


def _anything(value: Json, at: _Inside, shapes: XmlShapes) -> None:
    if isinstance(value, list):
        value = {"item": value}
    if isinstance(value, dict):
        _entries(value, XmlAny(), at, shapes)
    else:
        at.content.append(escape(_plain(value), quote=False))


def _chosen(shape: XmlChoice, value: Json, shapes: XmlShapes) -> XmlShape:
    """The variant that the tag names, else the one that the value is most like."""
    if isinstance(value, dict):
        for told, index in shape.values:
            if value.get(shape.tag) == told:
                return shape.variants[index]
    return min(shape.variants, key=lambda each: _strange(each, value, shapes))


def _strange(shape: XmlShape, value: Json, shapes: XmlShapes) -> int:
    """How unlike a value is to a shape."""
    match shape:
        case XmlRef(id_):
            return _strange(shapes[id_], value, shapes)
        case XmlElement(_, inner) | XmlAttribute(_, inner):
            return _strange(inner, value, shapes)
        case XmlChoice(variants):
            return min(_strange(each, value, shapes) for each in variants)
        case XmlMembers(members) if isinstance(value, dict):
            known = {key for key, _ in members}
            return len(value.keys() - known) - len(value.keys() & known)
        case XmlMembers(members):
            return 1 + len(members)
        case XmlText(kind):
            return int(value is not None and _in_json(kind) is not _kind(value))
        case XmlEntries():
            return int(not isinstance(value, dict))
        case XmlList():
            return int(not isinstance(value, list))
        case XmlAny():
            return 0
        case _:
            assert_never(shape)


def _in_json(kind: XmlKind) -> XmlKind:
    """What JSON has of a kind: texts are all alike there."""
    return XmlKind.TEXT if kind.is_text else kind


def _kind(value: Json) -> XmlKind | None:
    if isinstance(value, bool):
        return XmlKind.BOOLEAN
    if isinstance(value, int | float):
        return XmlKind.INTEGER if isinstance(value, int) else XmlKind.NUMBER
    return XmlKind.TEXT if isinstance(value, str) else None


def _object(value: Json) -> Mapping[str, Json]:
    if not isinstance(value, dict):
        raise Unwritable("an object")
    return value


def _plain(value: Json) -> str:
    """The text of scalars, with spaces between those of a list."""
    if isinstance(value, list):
        return " ".join(map(_plain, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict) or (isinstance(value, str) and _UNHEARD.search(value)):
        raise Unwritable("a text")
    return "" if value is None else str(value)


def survives(shape: XmlShape, value: Json, shapes: XmlShapes) -> bool:
    """Whether the value can be told from its XML: not where that is silent of types, of null, of empty lists."""
    match shape:
        case XmlRef(id_):
            return survives(shapes[id_], value, shapes)
        case XmlElement(_, inner):
            return value is None or survives(inner, value, shapes)
        case XmlAttribute(_, inner):
            return value is not None and survives(inner, value, shapes)
        case XmlText(kind):
            alike = (kind, XmlKind.INTEGER) if kind is XmlKind.NUMBER else (_in_json(kind),)
            return _kind(value) in alike and value != "" and _plain(value).strip() == _plain(value)
        case XmlList(item):
            is_text = isinstance(item, XmlText)
            given = value if isinstance(value, list) else []
            return bool(given) and all(
                survives(item, each, shapes) and not (is_text and " " in _plain(each))
                for each in given
            )
        case XmlMembers():
            return isinstance(value, dict) and all(_surviving(shape, value, shapes))
        case XmlEntries(inner):
            each = value.values() if isinstance(value, dict) else []
            return isinstance(value, dict) and all(survives(inner, one, shapes) for one in each)
        case XmlChoice():
            chosen = _chosen(shape, value, shapes)
            return _is_told(shape, chosen, value, shapes) and survives(chosen, value, shapes)
        case XmlAny():
            return isinstance(value, str) and value != ""
        case _:
            assert_never(shape)


def _surviving(shape: XmlMembers, value: Mapping[str, Json], shapes: XmlShapes) -> Iterable[bool]:
    members = dict(shape.members)
    for key, each in value.items():
        yield survives(members.get(key, shape.rest or XmlAny()), each, shapes)
    yield all(key in value for key in shape.needs)


def _is_told(shape: XmlChoice, chosen: XmlShape, value: Json, shapes: XmlShapes) -> bool:
    """Whether a tag tells which variant it is, the name of the element, or what is in it."""
    if isinstance(value, dict) and any(value.get(shape.tag) == each for each, _ in shape.values):
        return True
    if isinstance(chosen, XmlElement):
        named = [each for each in shape.variants if isinstance(each, XmlElement)]
        return [each.name for each in named].count(chosen.name) == 1
    strange = [_strange(each, value, shapes) for each in shape.variants]
    return isinstance(value, dict) and strange.count(min(strange)) == 1
