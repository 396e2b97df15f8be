"""An operation as data: the constant that a generated method hands to the runtime.

In: an operation of the model and its signature. Out: the statement `NAME: Operation[…] = Operation(…)`. Which words
the runtime has for it is known here, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from generator.model.calling import STREAMS, is_envelope, is_text, item_type
from generator.model.operations import (
    BY_MEDIA_TYPE,
    OBJECTS,
    Content,
    ContentKind,
    Operation,
    Parameter,
    Part,
    Place,
    Response,
    Security,
    Server,
    Style,
)
from generator.model.types import TypeRef
from generator.targets.code import Code
from generator.targets.python.package import forms
from generator.targets.python.package.paging import paging_piece
from generator.targets.python.package.signatures import Argument, Signature
from generator.targets.python.package.ways import Calling
from generator.targets.python.spelling.api_names import OperationName
from generator.targets.python.spelling.layout import Group, Piece, lay_out
from generator.targets.python.spelling.literals import number, text
from generator.targets.python.spelling.needs import Needs
from generator.targets.python.spelling.scopes import text_scope
from generator.targets.python.spelling.types import Speller

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
_MODULES = {"Xml": "@content"}
_USUAL_MEDIA = {
    "Json": "application/json",
    "Form": "application/x-www-form-urlencoded",
    "Multipart": "multipart/form-data",
    "Xml": "application/xml",
    "Text": "text/plain",
    "Streamed": "text/plain",
    "Binary": "application/octet-stream",
}
_STYLES = {
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
_PLACES = {Place.QUERYSTRING: "QueryString"}
_USUAL_STYLES = {
    Place.PATH: Style.SIMPLE,
    Place.HEADER: Style.SIMPLE,
    Place.QUERY: Style.FORM,
    Place.QUERYSTRING: Style.URLENCODED,
    Place.COOKIE: Style.FORM,
}


@dataclass(frozen=True, slots=True)
class OperationData:
    """Spells the data of one operation."""

    operation: Operation
    name: OperationName
    speller: Speller
    needs: Needs
    securities: Mapping[Security, Code]

    def spelled(self, result: Code, found: Signature) -> Code:
        """The constant, with the type of what the method gives."""
        operation, called = self.operation, self._constructor()
        pieces: list[Piece] = [text(operation.method), text(operation.path)]
        if operation.security in self.securities:
            pieces.append(Code(f"security={self.securities[operation.security]}"))
        parameters = [
            self._parameter(each) for each in found.arguments if isinstance(each.source, Parameter)
        ]
        if parameters:
            pieces.append(Group(Code("parameters=("), parameters, Code(")")))
        pieces += self._body()
        answers = [_after(Code(f"{status}: "), each) for status, each in self._answers()]
        if answers:
            pieces.append(Group(Code("answers={"), answers, Code("}")))
        stream = forms.events(operation, self._asking(), self._texts(), self.needs.word)
        if stream is not None:
            pieces.append(stream)
        if operation.pagination is not None:
            pieces.append(paging_piece(operation.pagination, found.arguments, self.needs.word))
        if operation.doc.deprecated:
            pieces.append(Code("deprecated=True"))
        if operation.servers:
            pieces.append(
                Group(
                    Code("servers=("), [self._server(each) for each in operation.servers], Code(")")
                )
            )
        gives = self._gives(result)
        return lay_out(
            Group(Code(f"{self.name.constant}: {called}[{gives}] = {called}("), pieces, Code(")")),
            0,
        )

    def _asking(self) -> str:
        """What the argument or field is called that asks for a stream."""
        calling = Calling(self.operation, self.speller.names, self.speller.declarations)
        found = (calling.asking(each) for each in calling.ways())
        named = next((each.name for each in found if each is not None), None)
        switch = self.operation.stream.switch if self.operation.stream else None
        return named or (switch.wire_name if switch else "")

    def _constructor(self) -> Code:
        if self.operation.pagination is not None:
            return self.needs.word("@paging", "PagedOperation")
        return self.needs.word("@operation", "Operation")

    def _gives(self, result: Code) -> Code:
        """What the method returns, and what its stream or its pages hold."""
        event = forms.event_type(self.operation, self.speller)
        if self.operation.pagination is not None:
            event = replace(self.speller, answers=True).spell(self.operation.pagination.item)
        return result if event is None else Code(f"{result}, {self.needs.use(event)}")

    def _server(self, server: Server) -> Group:
        return server_piece(server, lambda name: self.needs.word("@settings", name))

    def _parameter(self, argument: Argument) -> Piece:
        source = argument.source
        assert isinstance(source, Parameter)
        kind = _PLACES.get(source.place) or source.place.value.capitalize()
        called = self.needs.word("@operation", kind)
        pieces: list[Piece] = [text(source.wire_name)]
        type_text = self._text(source.type)
        if type_text != "str":
            pieces.append(text(type_text))
        if argument.name != source.wire_name:
            pieces.append(Code(f"name={text(argument.name)}"))
        if source.style is not _USUAL_STYLES[source.place]:
            pieces.append(Code(f"style={text(_STYLES[source.style])}"))
        explodes = source.style in (Style.FORM, Style.COOKIE)
        if source.style not in BY_MEDIA_TYPE and source.explode != explodes:
            pieces.append(Code(f"explode={source.explode}"))
        if source.inner:
            pieces.append(Code(f"inner={text(source.inner)}"))
        pieces += self._parts(source.parts)
        pieces += [Code(f"{name}=True") for name, is_set in self._flags(source) if is_set]
        return Group(Code(f"{called}("), pieces, Code(")"))

    @staticmethod
    def _flags(source: Parameter) -> Iterable[tuple[str, bool]]:
        yield "required", source.required and source.place is not Place.PATH
        yield "allow_reserved", source.allow_reserved
        yield "deprecated", source.doc.deprecated

    def _text(self, type_: TypeRef) -> Code:
        """A type for the runtime to evaluate, constraints included."""
        return replace(self._texts(), checked=True).spell(type_).text

    def _texts(self) -> Speller:
        """Spells types as texts, which do not depend on what else is in the module."""
        return replace(self.speller, scope=text_scope(self.speller.names))

    def _body(self) -> list[Piece]:
        body = self.operation.body
        if body is None or not body.contents:
            return []
        contents = [
            self._content(each, sent=True, required=body.required) for each in body.contents
        ]
        return [
            (
                _after(Code("body="), contents[0])
                if len(contents) == 1
                else Group(Code("body=("), contents, Code(")"))
            )
        ]

    def _content(self, content: Content, *, sent: bool, required: bool = True) -> Group:
        kind = (_SENT if sent else _KINDS)[content.kind]
        called = self.needs.word(_MODULES.get(kind, "@operation"), kind)
        pieces: list[Piece] = []
        if sent and content.kind in STREAMS:
            pieces += self._items(content)
        elif content.kind in _TYPED:
            spelled = (
                self._text(content.type)
                if sent
                else replace(self._texts(), answers=True).spell(content.type).text
            )
            if spelled != "str" or content.kind is not ContentKind.TEXT:
                pieces.append(text(spelled))
            root = self.speller.names.xml_roots.get(content.xml) if content.xml else None
            if root is not None and root != spelled:
                pieces.append(text(root))
        pieces += self._parts(content.parts)
        if content.media_type != _USUAL_MEDIA.get(kind):
            pieces.append(Code(f"media_type={text(content.media_type)}"))
        if not required:
            pieces.append(Code("required=False"))
        return Group(Code(f"{called}("), pieces, Code(")"))

    def _items(self, content: Content) -> Iterator[Piece]:
        """What is sent one after the other: of what type, and how each is written."""
        if content.kind is ContentKind.PARTS:
            yield text(self._text(content.type))
            if content.prefix:
                written = [self._written(each) for each in content.prefix]
                yield Group(Code("prefix=("), written, Code(")"))
            if content.item is not None:
                yield _after(Code("item="), self._written(content.item))
            return
        item = item_type(content.type, self.speller.declarations)
        yield text(self._text(item))
        if content.kind is ContentKind.EVENT_STREAM:
            if is_envelope(item, self.speller.declarations):
                yield Code("envelope=True")
            elif is_text(item, self.speller.declarations):
                yield Code("text=True")

    def _parts(self, parts: tuple[Part, ...]) -> list[Piece]:
        if not parts:
            return []
        return [Group(Code("parts={"), [self._part(each) for each in parts], Code("}"))]

    def _part(self, part: Part) -> Piece:
        return _after(Code(f"{text(part.wire_name)}: "), self._written(part))

    def _written(self, part: Part) -> Piece:
        called = self.needs.word("@operation", "Part")
        pieces: list[Piece] = [text(part.media_type)] if part.media_type else []
        if part.style is not None:
            pieces.append(Code(f"style={text(_STYLES[part.style])}"))
        if not part.explode:
            pieces.append(Code("explode=False"))
        if part.allow_reserved:
            pieces.append(Code("allow_reserved=True"))
        if part.inner:
            pieces.append(Code(f"inner={text(part.inner)}"))
        if part.as_is:
            pieces.append(Code("as_is=True"))
        return Group(Code(f"{called}("), pieces, Code(")"))

    def _answers(self) -> Iterable[tuple[Code, Piece]]:
        for response in self.operation.responses:
            status = (
                number(int(response.status)) if response.status.isdigit() else text(response.status)
            )
            yield status, self._answer(response)

    def _answer(self, response: Response) -> Piece:
        contents = [self._content(each, sent=False) for each in response.contents]
        if not contents:
            return Code("None")
        return contents[0] if len(contents) == 1 else Group(Code("("), contents, Code(")"))


def _after(head: Code, piece: Piece) -> Piece:
    """The piece with something in front of it."""
    if isinstance(piece, Code):
        return Code(head + piece)
    return Group(Code(head + piece.head), piece.items, piece.tail)


def server_piece(server: Server, word: Callable[[str], Code] = Code) -> Group:
    """A server as the runtime's `Server(...)`; `word` spells the names of the classes."""
    pieces: list[Piece] = [text(server.url)]
    if server.description or server.variables:
        pieces.append(text(server.description))
    if server.variables:
        variables = [
            Group(
                Code(f"{word('Variable')}("),
                [
                    text(each.name),
                    Code("None") if each.default is None else text(each.default),
                    Group(Code("("), [text(choice) for choice in each.values], Code(")")),
                    text(each.description),
                ],
                Code(")"),
            )
            for each in server.variables
        ]
        pieces.append(Group(Code("("), variables, Code(")")))
    return Group(Code(f"{word('Server')}("), pieces, Code(")"))
