"""What bodies and answers hold, as data: the part of an operation's constant that tells how it is written and read.

In: the contents of the model. Out: `Json(…)`, `Multipart(…)` and their like. Which words the runtime has for it is known
here, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from generator.model.calling import STREAMS, is_envelope, is_text, item_type
from generator.model.operations import OBJECTS, Content, ContentKind, Part, Style
from generator.model.types import TypeRef
from generator.targets.code import Code
from generator.targets.python.spelling.expressions import call, entry, fixed, keyword, mapping
from generator.targets.python.spelling.literals import text
from generator.targets.python.spelling.needs import Needs
from generator.targets.python.spelling.scopes import text_scope
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass, replace

_KINDS = {
    ContentKind.JSON: "Json",
    ContentKind.FORM: "Form",
    ContentKind.MULTIPART: "Multipart",
    ContentKind.XML: "Xml",
    ContentKind.TEXT: "Text",
    ContentKind.BINARY: "Binary",
    ContentKind.EVENT_STREAM: "Streamed",
    ContentKind.JSON_LINES: "Streamed",
    ContentKind.PARTS: "Binary",
}
_SENT = {
    **_KINDS,
    ContentKind.EVENT_STREAM: "Items",
    ContentKind.JSON_LINES: "Items",
    ContentKind.PARTS: "Parts",
}
_TYPED = (*OBJECTS, ContentKind.FORM, ContentKind.MULTIPART, ContentKind.TEXT)
_MODULES = {"Xml": "@body"}
_USUAL_MEDIA = {
    "Json": "application/json",
    "Form": "application/x-www-form-urlencoded",
    "Multipart": "multipart/form-data",
    "Xml": "application/xml",
    "Text": "text/plain",
    "Streamed": "text/plain",
    "Binary": "application/octet-stream",
}
STYLES = {
    Style.SIMPLE: "simple",
    Style.LABEL: "label",
    Style.MATRIX: "matrix",
    Style.FORM: "form",
    Style.COOKIE: "cookie",
    Style.SPACE: "spaceDelimited",
    Style.PIPE: "pipeDelimited",
    Style.TAB: "tabDelimited",
    Style.DEEP: "deepObject",
    Style.DEEP_INDICES: "deepObject:indices",
    Style.DEEP_BRACKETS: "deepObject:brackets",
    Style.DEEP_REPEAT: "deepObject:repeat",
    Style.JSON: "json",
    Style.TEXT: "text",
    Style.URLENCODED: "urlencoded",
}


@dataclass(frozen=True)
class ContentData:
    """Spells the contents of one operation."""

    speller: Speller
    needs: Needs

    def spelled(self, content: Content, *, sent: bool, required: bool = True) -> Code:
        """A body, or what an answer holds."""
        kind = (_SENT if sent else _KINDS)[content.kind]
        called = self.needs.word(_MODULES.get(kind, "@contents"), kind)
        pieces: list[Code] = []
        if sent and content.kind in STREAMS:
            pieces += self._items(content)
        elif content.kind in _TYPED:
            spelled = self.text(content.type) if sent else self._answered.spell(content.type).text
            if spelled != "str" or content.kind is not ContentKind.TEXT:
                pieces.append(text(spelled))
            root = self.speller.names.xml_roots.get(content.xml) if content.xml else None
            if root is not None and root != spelled:
                pieces.append(text(root))
        pieces += self.parts(content.parts)
        if content.media_type != _USUAL_MEDIA.get(kind):
            pieces.append(keyword(Code("media_type"), text(content.media_type)))
        if not required:
            pieces.append(Code("required=False"))
        return call(called, pieces, apart=True)

    def _items(self, content: Content) -> Iterator[Code]:
        """What is sent one after the other: of what type, and how each is written."""
        if content.kind is ContentKind.PARTS:
            yield text(self.text(content.type))
            if content.prefix:
                written = [self._written(each) for each in content.prefix]
                yield keyword(Code("prefix"), fixed(written))
            if content.item is not None:
                yield keyword(Code("item"), self._written(content.item))
            return
        item = item_type(content.type, self.speller.declarations)
        yield text(self.text(item))
        if content.kind is ContentKind.EVENT_STREAM:
            if is_envelope(item, self.speller.declarations):
                yield Code("envelope=True")
            elif is_text(item, self.speller.declarations):
                yield Code("text=True")

    def parts(self, parts: tuple[Part, ...]) -> list[Code]:
        """What is said of the parts of a body or a parameter."""
        if not parts:
            return []
        entries = [entry(text(each.wire_name), self._written(each)) for each in parts]
        return [keyword(Code("parts"), mapping(entries, apart=True))]

    def _written(self, part: Part) -> Code:
        called = self.needs.word("@contents", "Part")
        pieces: list[Code] = [text(part.media_type)] if part.media_type else []
        if part.style is not None:
            pieces.append(keyword(Code("style"), text(STYLES[part.style])))
        if not part.explode:
            pieces.append(Code("explode=False"))
        if part.allow_reserved:
            pieces.append(Code("allow_reserved=True"))
        if part.inner:
            pieces.append(keyword(Code("inner"), text(part.inner)))
        if part.as_is:
            pieces.append(Code("as_is=True"))
        return call(called, pieces, apart=True)

    def text(self, type_: TypeRef) -> Code:
        """A type for the runtime to evaluate, constraints included."""
        return self._checked.bare(type_).text

    @cached_property
    def _checked(self) -> Speller:
        return replace(self.texts, checked=True)

    @cached_property
    def _answered(self) -> Speller:
        return replace(self.texts, answers=True)

    @cached_property
    def texts(self) -> Speller:
        """Spells types as texts, which do not depend on what else is in the module."""
        return replace(self.speller, scope=text_scope(self.speller.names))
