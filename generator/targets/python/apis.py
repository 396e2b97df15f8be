"""API modules: one view for each service, one screen at most for each operation.

In: a service of the model and the names. Out: the view that `templates/python/api.py.jinja` prints: the operations as
data, and thin methods that hand their arguments to the runtime.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from generator.diagnostics.progress import working_on
from generator.model.operations import (
    Content,
    ContentKind,
    Operation,
    Parameter,
    Part,
    Place,
    Response,
    Security,
    Server,
    Service,
    Style,
)
from generator.model.types import ANY, Kind, Scalar, TypeId, TypeRef
from generator.naming.styles import upper_snake
from generator.targets.code import Code
from generator.targets.python import forms, imports
from generator.targets.python.inputs import InputSpeller
from generator.targets.python.layout import Group, Piece, lay_out
from generator.targets.python.literals import docstring, number, sentence, text
from generator.targets.python.names import OperationName, async_name
from generator.targets.python.overloads import argument, overloads
from generator.targets.python.paging import paging_piece
from generator.targets.python.reserved import OURS
from generator.targets.python.signatures import (
    Argument,
    Role,
    Signature,
    answer,
    signature,
    successes,
)
from generator.targets.python.types import BYTES, NONE, Import, Speller, Spelling, either

_KINDS = {
    ContentKind.JSON: "Json",
    ContentKind.FORM: "Form",
    ContentKind.MULTIPART: "Multipart",
    ContentKind.TEXT: "Text",
    ContentKind.BINARY: "Binary",
    ContentKind.EVENT_STREAM: "Text",
    ContentKind.JSON_LINES: "Text",
}
_USUAL_MEDIA = {
    "Json": "application/json",
    "Form": "application/x-www-form-urlencoded",
    "Multipart": "multipart/form-data",
    "Text": "text/plain",
    "Binary": "application/octet-stream",
}
_STYLES = {
    Style.SIMPLE: "simple",
    Style.LABEL: "label",
    Style.MATRIX: "matrix",
    Style.FORM: "form",
    Style.SPACE: "spaceDelimited",
    Style.PIPE: "pipeDelimited",
    Style.DEEP: "deepObject",
    Style.JSON: "json",
}
_USUAL_STYLES = {
    Place.PATH: Style.SIMPLE,
    Place.HEADER: Style.SIMPLE,
    Place.QUERY: Style.FORM,
    Place.COOKIE: Style.FORM,
}
_RAW = (Kind.BINARY, Kind.BYTES)


@dataclass(frozen=True, slots=True)
class MethodView:
    """One operation: its data and its method."""

    data: Code
    overloads: tuple[Code, ...]
    deprecated: Code
    head: Code
    doc: Code
    call: Code
    forms: tuple[Code, ...]
    async_forms: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ApiView:
    """A module: the class of a service and what it needs."""

    module_doc: Code
    class_doc: Code
    imports: Code
    checking: Code
    securities: tuple[Code, ...]
    name: Code
    base: Code
    async_name: Code
    async_base: Code
    methods: tuple[MethodView, ...]

    @property
    def deprecated(self) -> bool:
        """Whether there are deprecated methods, from which others are derived."""
        return any(each.deprecated for each in self.methods)


@dataclass(slots=True)
class _Needs:
    """What a module turns out to import, gathered while its methods are spelled."""

    speller: Speller
    runtime: set[Import] = field(default_factory=set)
    checking: set[Import] = field(default_factory=set)
    models: set[TypeId] = field(default_factory=set)

    def word(self, module: str, name: str) -> Code:
        """A name of the runtime, its import noted."""
        spelling = self.speller.word(module, name)
        self.runtime |= spelling.imports
        return spelling.text

    def use(self, spelling: Spelling) -> Code:
        """The spelling's text, its imports noted."""
        self.checking |= spelling.imports
        self.models |= spelling.models
        return spelling.text


def api_view(service: Service, speller: Speller, given: InputSpeller) -> ApiView:
    """The module of a service; `given` spells what callers give."""
    renamed = OURS & {each.name for each in speller.names.classes.values()}
    speller, given = replace(speller, renamed=renamed), replace(given, renamed=renamed)
    needs = _Needs(speller)
    api = needs.word("@api", "Api")
    async_api = needs.word("@api", "AsyncApi")
    securities = _securities(service)
    methods = []
    for index, operation in enumerate(service.operations):
        with working_on(operation.name):
            name = speller.names.operations[service.name, index]
            spelled = _Method(operation, name, service.name, speller, given, needs, securities)
            methods.append(spelled.view())
    checked = needs.checking | imports.model_imports(needs.models, speller.names, "..models.")
    return ApiView(
        module_doc=docstring([service.doc.description or f"{service.name}."], 0),
        class_doc=docstring([service.doc.description or f"Operations of {service.name}."], 4),
        imports=imports.lines(
            {Import("__future__", "annotations"), Import("typing", "TYPE_CHECKING"), *needs.runtime}
        ),
        checking=imports.lines(checked, 4),
        securities=tuple(_security(found, name) for found, name in securities.items()),
        name=speller.names.services[service.name].name,
        base=api,
        async_name=async_name(speller.names.services[service.name]).name,
        async_base=async_api,
        methods=tuple(methods),
    )


def _securities(service: Service) -> dict[Security, Code]:
    """A constant for each way in which the operations are secured."""
    found: dict[Security, Code] = {}
    for operation in service.operations:
        if operation.security != ((),) and operation.security not in found:
            words = " or ".join(" and ".join(each) or "nothing" for each in operation.security)
            name = upper_snake(words) or "AUTH"
            while name in found.values():
                name = f"{name}_2"
            found[operation.security] = Code(name if name.isidentifier() else f"AUTH_{name}")
    return found


def _security(security: Security, name: Code) -> Code:
    groups = [Group(Code("("), [text(name) for name in each], Code(")")) for each in security]
    return lay_out(Group(Code(f"{name} = ("), groups, Code(")")), 0)


@dataclass(frozen=True, slots=True)
class _Method:
    """Spells one operation."""

    operation: Operation
    name: OperationName
    service: str
    speller: Speller
    given: InputSpeller
    needs: _Needs
    securities: Mapping[Security, Code]

    def view(self) -> MethodView:
        """The operation as data and as a method."""
        found = signature(self.operation, self.speller.names, self.speller.declarations)
        result = self.needs.use(result_type(self.operation, self.speller))
        return MethodView(
            data=self._data(result, found),
            overloads=self._overloads(found, result),
            deprecated=self._deprecated(),
            head=self._head(found, result),
            doc=self._doc(found),
            call=self._call(found),
            forms=tuple(forms.forms(self.operation, self.name, self.needs.word)),
            async_forms=tuple(self._async_forms()),
        )

    def _async_forms(self) -> Iterable[Code]:
        api = self.speller.names.services[self.service].name
        return forms.async_forms(self.operation, self.name, api, self.needs.word)

    def _deprecated(self) -> Code:
        """What its decorator says; nothing where it is as good as ever."""
        if not self.operation.doc.deprecated:
            return Code("")
        self.needs.word("@deprecation", "deprecated")
        return text(f"{self.operation.method} {self.operation.path} is deprecated")

    def _doc(self, found: Signature) -> Code:
        """Summary, description and what is known of each argument."""
        doc = self.operation.doc
        summary = doc.summary or doc.description or f"{self.operation.method} {self.operation.path}"
        told: list[tuple[str, str]] = [
            (each.name, each.doc.description) for each in found.arguments if each.doc.description
        ]
        if found.takes_keywords:
            told.append(("**options", "The fields of the body by name, and `RequestOptions`."))
        return docstring([sentence(summary), doc.description if doc.summary else ""], 8, told)

    # -- the operation as data

    def _data(self, result: Code, found: Signature) -> Code:
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
        stream = forms.events(operation, self.speller, self.needs.word)
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
        kind = source.place.value.capitalize()
        called = self.needs.word("@operation", kind)
        pieces: list[Piece] = [text(source.wire_name)]
        type_text = self._text(source.type)
        if type_text != "str":
            pieces.append(text(type_text))
        if argument.name != source.wire_name:
            pieces.append(Code(f"name={text(argument.name)}"))
        if source.style is not _USUAL_STYLES[source.place]:
            pieces.append(Code(f"style={text(_STYLES[source.style])}"))
        if source.style is not Style.JSON and source.explode != (source.style is Style.FORM):
            pieces.append(Code(f"explode={source.explode}"))
        pieces += [Code(f"{name}=True") for name, is_set in self._flags(source) if is_set]
        return Group(Code(f"{called}("), pieces, Code(")"))

    @staticmethod
    def _flags(source: Parameter) -> Iterable[tuple[str, bool]]:
        yield "required", source.required and source.place is not Place.PATH
        yield "allow_reserved", source.allow_reserved
        yield "deprecated", source.doc.deprecated

    def _text(self, type_: TypeRef) -> Code:
        """A type for the runtime to evaluate, constraints included."""
        return replace(self.speller, checked=True).spell(type_).text

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
        kind = _KINDS[content.kind]
        called = self.needs.word("@operation", kind)
        pieces: list[Piece] = []
        if content.kind in (ContentKind.JSON, ContentKind.FORM, ContentKind.MULTIPART):
            spelled = (
                self._text(content.type)
                if sent
                else replace(self.speller, answers=True).spell(content.type).text
            )
            pieces.append(text(spelled))
        if content.parts:
            pieces.append(
                Group(Code("parts={"), [self._part(each) for each in content.parts], Code("}"))
            )
        if content.media_type != _USUAL_MEDIA[kind]:
            pieces.append(Code(f"media_type={text(content.media_type)}"))
        if not required:
            pieces.append(Code("required=False"))
        return Group(Code(f"{called}("), pieces, Code(")"))

    def _part(self, part: Part) -> Piece:
        called = self.needs.word("@operation", "Part")
        pieces: list[Piece] = [text(part.media_type)] if part.media_type else []
        if part.style is not None:
            pieces.append(Code(f"style={text(_STYLES[part.style])}"))
        if not part.explode:
            pieces.append(Code("explode=False"))
        return Group(Code(f"{text(part.wire_name)}: {called}("), pieces, Code(")"))

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

    # -- the operation as a method

    def _head(self, found: Signature, result: Code) -> Code:
        arguments = [
            Code("self"),
            *([Code("/")] if found.takes_keywords else []),
            *(self._argument(each, found) for each in found.arguments),
            self._options(found),
        ]
        return lay_out(
            Group(Code(f"def {self.name.method}("), arguments, Code(f") -> {result}:")), 4
        )

    def _options(self, found: Signature) -> Code:
        if found.takes_keywords:
            return Code(f"**options: {self.needs.use(self.speller.spell(ANY))}")
        unpack = self.needs.use(self.speller.word("typing", "Unpack"))
        options = self.needs.use(self.speller.word("@options", "RequestOptions"))
        return Code(f"**options: {unpack}[{options}]")

    def _argument(self, given: Argument, found: Signature) -> Code:
        is_optional = given.role is Role.BODY and found.takes_keywords
        given = replace(given, required=given.required and not is_optional)
        return argument(given, self.given, self.needs.use)

    def _overloads(self, found: Signature, result: Code) -> tuple[Code, ...]:
        if not found.takes_keywords:
            return ()
        self.needs.runtime.add(Import("typing", "overload"))
        return overloads(self.name.method, found, result, self.given, self.needs.use)

    def _call(self, found: Signature) -> Code:
        given = [
            Code(f"{text(each.name)}: {each.name}")
            for each in found.arguments
            if each.role is not Role.BODY
        ]
        pieces: list[Piece] = [
            self.name.constant,
            Group(Code("{"), given, Code("}")),
            Code("options"),
        ]
        if found.body is not None:
            pieces.append(found.body.name)
        return lay_out(Group(Code("return self._call("), pieces, Code(")")), 8)


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
                    text(each.default),
                    Group(Code("("), [text(choice) for choice in each.values], Code(")")),
                    text(each.description),
                ],
                Code(")"),
            )
            for each in server.variables
        ]
        pieces.append(Group(Code("("), variables, Code(")")))
    return Group(Code(f"{word('Server')}("), pieces, Code(")"))


def result_type(operation: Operation, speller: Speller) -> Spelling:
    """What a method gives back: the types of its successful answers."""
    found = [_answer_type(each, speller) for each in successes(operation)]
    return either(found) if found else NONE


def _answer_type(response: Response, speller: Speller) -> Spelling:
    """The type of an answer. A JSON answer that is said to be a mere string is often a file in truth; the runtime then
    gives its bytes."""
    content = answer(response)
    if content is None:
        return NONE
    if content.kind is ContentKind.JSON and content.type == Scalar(Kind.STRING):
        return either([speller.spell(content.type), BYTES])
    if content.kind in (ContentKind.EVENT_STREAM, ContentKind.JSON_LINES):
        return speller.spell(Scalar(Kind.STRING))
    return replace(speller, answers=True).spell(content.type)
