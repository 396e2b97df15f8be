"""An operation as data: the constant that a generated method hands to the runtime.

In: an operation of the model and its signature. Out: the statement `NAME: Operation[…] = Operation(…)`. Which words
the runtime has for it is known here, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

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
from generator.targets.python.package.signatures import Argument, Signature, old_body
from generator.targets.python.package.ways import Calling
from generator.targets.python.spelling.api_names import OperationName
from generator.targets.python.spelling.expressions import (
    annotated,
    call,
    entry,
    fixed,
    keyword,
    mapping,
    subscript,
)
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import number, text
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
    former: tuple[Code, ...] = ()

    def spelled(self, result: Code, found: Signature) -> Code:
        """The constant, with the type of what the method gives."""
        operation, called = self.operation, self._constructor()
        pieces: list[Code] = [text(operation.method), text(operation.path)]
        if operation.security in self.securities:
            pieces.append(keyword(Code("security"), self.securities[operation.security]))
        parameters = [
            self._parameter(each) for each in found.arguments if isinstance(each.source, Parameter)
        ]
        if parameters:
            pieces.append(keyword(Code("parameters"), fixed(parameters)))
        pieces += self._body()
        old = old_body(operation, found, self.speller.names, self.speller.declarations)
        entries = [*([entry(text(old), text(found.body.name))] if old and found.body else ())]
        entries += self.former
        if entries:
            pieces.append(keyword(Code("old"), mapping(entries)))
        answers = list(self._answers())
        if answers:
            pieces.append(keyword(Code("answers"), mapping(answers, apart=True)))
        stream = forms.events(operation, self._asking(), self._texts(), self.needs.word)
        if stream is not None:
            pieces.append(stream)
        if operation.pagination is not None:
            pieces.append(paging_piece(operation.pagination, found.arguments, self.needs.word))
        if operation.doc.deprecated:
            pieces.append(Code("deprecated=True"))
        if operation.servers:
            servers = [self._server(each) for each in operation.servers]
            pieces.append(keyword(Code("servers"), fixed(servers)))
        type_ = subscript(called, self._gives(result))
        made = call(called, pieces, apart=True)
        return lay_out(annotated(self.name.constant, type_, made), 0)

    def _asking(self) -> str:
        """What the argument or field is called that asks for a stream."""
        if self.operation.stream is None or self.operation.stream.switch is None:
            return ""
        calling = Calling(self.operation, self.speller.names, self.speller.declarations)
        found = (calling.asking(each) for each in calling.ways())
        named = next((each.name for each in found if each is not None), None)
        return named or self.operation.stream.switch.wire_name

    def _constructor(self) -> Code:
        if self.operation.pagination is not None:
            return self.needs.word("@paging", "PagedOperation")
        return self.needs.word("@operation", "Operation")

    def _gives(self, result: Code) -> list[Code]:
        """What the method returns, and what its stream or its pages hold."""
        event = forms.event_type(self.operation, self.speller)
        if self.operation.pagination is not None:
            event = replace(self.speller, answers=True).spell(self.operation.pagination.item)
        return [result] if event is None else [result, self.needs.use(event)]

    def _server(self, server: Server) -> Code:
        return server_piece(server, lambda name: self.needs.word("@settings", name))

    def _parameter(self, argument: Argument) -> Code:
        source = argument.source
        assert isinstance(source, Parameter)
        kind = _PLACES.get(source.place) or source.place.value.capitalize()
        called = self.needs.word("@parameters", kind)
        pieces: list[Code] = [text(source.wire_name)]
        type_text = self._text(source.type)
        if type_text != "str":
            pieces.append(text(type_text))
        if argument.name != source.wire_name:
            pieces.append(keyword(Code("name"), text(argument.name)))
        if source.style is not _USUAL_STYLES[source.place]:
            pieces.append(keyword(Code("style"), text(_STYLES[source.style])))
        explodes = source.style in (Style.FORM, Style.COOKIE)
        if source.style not in BY_MEDIA_TYPE and source.explode != explodes:
            pieces.append(Code(f"explode={source.explode}"))
        if source.inner:
            pieces.append(keyword(Code("inner"), text(source.inner)))
        pieces += self._parts(source.parts)
        pieces += [Code(f"{name}=True") for name, is_set in self._flags(source) if is_set]
        return call(called, pieces, apart=True)

    @staticmethod
    def _flags(source: Parameter) -> Iterable[tuple[str, bool]]:
        yield "required", source.required and source.place is not Place.PATH
        yield "allow_reserved", source.allow_reserved
        yield "deprecated", source.doc.deprecated

    def _text(self, type_: TypeRef) -> Code:
        """A type for the runtime to evaluate, constraints included."""
        return replace(self._texts(), checked=True).bare(type_).text

    def _texts(self) -> Speller:
        """Spells types as texts, which do not depend on what else is in the module."""
        return replace(self.speller, scope=text_scope(self.speller.names))

    def _body(self) -> list[Code]:
        body = self.operation.body
        if body is None or not body.contents:
            return []
        contents = [
            self._content(each, sent=True, required=body.required) for each in body.contents
        ]
        return [keyword(Code("body"), contents[0] if len(contents) == 1 else fixed(contents))]

    def _content(self, content: Content, *, sent: bool, required: bool = True) -> Code:
        kind = (_SENT if sent else _KINDS)[content.kind]
        called = self.needs.word(_MODULES.get(kind, "@contents"), kind)
        pieces: list[Code] = []
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
            pieces.append(keyword(Code("media_type"), text(content.media_type)))
        if not required:
            pieces.append(Code("required=False"))
        return call(called, pieces, apart=True)

    def _items(self, content: Content) -> Iterator[Code]:
        """What is sent one after the other: of what type, and how each is written."""
        if content.kind is ContentKind.PARTS:
            yield text(self._text(content.type))
            if content.prefix:
                written = [self._written(each) for each in content.prefix]
                yield keyword(Code("prefix"), fixed(written))
            if content.item is not None:
                yield keyword(Code("item"), self._written(content.item))
            return
        item = item_type(content.type, self.speller.declarations)
        yield text(self._text(item))
        if content.kind is ContentKind.EVENT_STREAM:
            if is_envelope(item, self.speller.declarations):
                yield Code("envelope=True")
            elif is_text(item, self.speller.declarations):
                yield Code("text=True")

    def _parts(self, parts: tuple[Part, ...]) -> list[Code]:
        if not parts:
            return []
        entries = [entry(text(each.wire_name), self._written(each)) for each in parts]
        return [keyword(Code("parts"), mapping(entries, apart=True))]

    def _written(self, part: Part) -> Code:
        called = self.needs.word("@contents", "Part")
        pieces: list[Code] = [text(part.media_type)] if part.media_type else []
        if part.style is not None:
            pieces.append(keyword(Code("style"), text(_STYLES[part.style])))
        if not part.explode:
            pieces.append(Code("explode=False"))
        if part.allow_reserved:
            pieces.append(Code("allow_reserved=True"))
        if part.inner:
            pieces.append(keyword(Code("inner"), text(part.inner)))
        if part.as_is:
            pieces.append(Code("as_is=True"))
        return call(called, pieces, apart=True)

    def _answers(self) -> Iterator[Code]:
        for response in self.operation.responses:
            status = (
                number(int(response.status)) if response.status.isdigit() else text(response.status)
            )
            yield entry(status, self._answer(response))

    def _answer(self, response: Response) -> Code:
        contents = [self._content(each, sent=False) for each in response.contents]
        if not contents:
            return Code("None")
        return contents[0] if len(contents) == 1 else fixed(contents)


def server_piece(server: Server, word: Callable[[str], Code] = Code) -> Code:
    """A server as the runtime's `Server(...)`; `word` spells the names of the classes."""
    pieces: list[Code] = [text(server.url)]
    if server.description or server.variables:
        pieces.append(text(server.description))
    if server.variables:
        variables = [
            call(
                word("Variable"),
                [
                    text(each.name),
                    Code("None") if each.default is None else text(each.default),
                    fixed(map(text, each.values)),
                    text(each.description),
                ],
                apart=True,
            )
            for each in server.variables
        ]
        pieces.append(fixed(variables))
    return call(word("Server"), pieces, apart=True)
