"""An operation as data: the constant that a generated method hands to the runtime.

In: an operation of the model and its signature. Out: the statement `NAME: Operation[…] = Operation(…)`. Which words
the runtime has for it is known here, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property

from generator.model.operations import (
    BY_MEDIA_TYPE,
    Operation,
    Parameter,
    Place,
    Response,
    Security,
    Style,
)
from generator.model.reached import Server
from generator.targets.code import Code
from generator.targets.python.package import forms
from generator.targets.python.package.content_data import STYLES, ContentData
from generator.targets.python.package.paging import paging_piece
from generator.targets.python.package.signatures import (
    Argument,
    Signature,
    old_body,
    old_body_and_class,
)
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
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass, replace

_PLACES = {Place.QUERYSTRING: "QueryString"}
_USUAL_STYLES = {
    Place.PATH: Style.SIMPLE,
    Place.HEADER: Style.SIMPLE,
    Place.QUERY: Style.FORM,
    Place.QUERYSTRING: Style.URLENCODED,
    Place.COOKIE: Style.FORM,
}


@dataclass(frozen=True)
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
        entries = [*self._old_body(found), *self.former]
        if entries:
            pieces.append(keyword(Code("old"), mapping(entries)))
        answers = list(self._answers())
        if answers:
            pieces.append(keyword(Code("answers"), mapping(answers, apart=True)))
        stream = forms.events(operation, self._asking(), self._contents.texts, self.needs.word)
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

    def _old_body(self, found: Signature) -> Iterator[Code]:
        """Another name of the body; with its class, where that is the name of a field, too."""
        known = self.operation, found, self.speller.names, self.speller.declarations
        old, by_class = old_body(*known), old_body_and_class(*known)
        if old and found.body:
            yield entry(text(old), text(found.body.name))
        elif by_class:
            name, class_ = by_class
            yield entry(text(name), fixed([text(class_)]))

    @cached_property
    def _contents(self) -> ContentData:
        return ContentData(self.speller, self.needs)

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
        type_text = self._contents.text(source.type)
        if type_text != "str":
            pieces.append(text(type_text))
        if argument.name != source.wire_name:
            pieces.append(keyword(Code("name"), text(argument.name)))
        if source.style is not _USUAL_STYLES[source.place]:
            pieces.append(keyword(Code("style"), text(STYLES[source.style])))
        explodes = source.style in (Style.FORM, Style.COOKIE)
        if source.style not in BY_MEDIA_TYPE and source.explode != explodes:
            pieces.append(Code(f"explode={source.explode}"))
        if source.inner:
            pieces.append(keyword(Code("inner"), text(source.inner)))
        pieces += self._contents.parts(source.parts)
        pieces += [Code(f"{name}=True") for name, is_set in self._flags(source) if is_set]
        return call(called, pieces, apart=True)

    @staticmethod
    def _flags(source: Parameter) -> Iterable[tuple[str, bool]]:
        yield "required", source.required and source.place is not Place.PATH
        yield "allow_reserved", source.allow_reserved
        yield "deprecated", source.doc.deprecated

    def _body(self) -> list[Code]:
        body = self.operation.body
        if body is None or not body.contents:
            return []
        contents = [
            self._contents.spelled(each, sent=True, required=body.required)
            for each in body.contents
        ]
        return [keyword(Code("body"), contents[0] if len(contents) == 1 else fixed(contents))]

    def _answers(self) -> Iterator[Code]:
        for response in self.operation.responses:
            status = (
                number(int(response.status)) if response.status.isdigit() else text(response.status)
            )
            yield entry(status, self._answer(response))

    def _answer(self, response: Response) -> Code:
        contents = [self._contents.spelled(each, sent=False) for each in response.contents]
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
