"""How the Python client is spelled on its pages.

In: the model and the names. Out: a `Language` of `targets/markdown`, where it is decided what a page says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from generator.model import graph
from generator.model.calling import Role
from generator.model.declarations import (
    ByTag,
    Declaration,
    Enum,
    Field,
    Optional,
    Record,
    Union,
)
from generator.model.operations import Api, Operation, Parameter, Service
from generator.model.types import Json, TypeId, TypeRef
from generator.targets.markdown.language import Call, Form, Input, Piece, presence
from generator.targets.markdown.plainly import shown
from generator.targets.python.package.errors import exception_class
from generator.targets.python.package.signatures import Argument
from generator.targets.python.pages import short_programs
from generator.targets.python.pages.call_examples import Examples, examples
from generator.targets.python.pages.client_programs import client_program
from generator.targets.python.pages.model_examples import model_example
from generator.targets.python.spelling.annotations import Spelling, either
from generator.targets.python.spelling.expressions import leaves
from generator.targets.python.spelling.literals import value
from generator.targets.python.spelling.names import Names, has_module
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class PythonLanguage:
    """What pages need to know of the Python client: a `Language` of `targets/markdown`."""

    api: Api
    names: Names
    speller: Speller
    examples: Examples
    pages: Mapping[TypeId, str]
    sent: frozenset[TypeId]
    calls: dict[tuple[str, int], Call] = field(default_factory=dict)
    spelled: dict[TypeRef, tuple[Piece, ...]] = field(default_factory=dict)

    code = "python"
    column = "Method"
    has_responses = True
    raises = "Exception"

    def failure(self, status: str) -> str:
        """The class of the exception."""
        return exception_class(status)

    def begin(self) -> None:
        """Samples begin anew."""
        self.examples.forget()

    def service_title(self, service: Service) -> str:
        """`openapiopenai.ChatApi`."""
        return f"{self.names.package}.{self.service_name(service)}"

    def service_name(self, service: Service) -> str:
        """The API class."""
        return self.names.services[service.name].name

    def service_page(self, service: Service) -> str:
        """The file."""
        return f"{self.service_name(service)}.md"

    def verb(self, method: str) -> str:
        """As it is sent."""
        return method

    def call(self, service: Service, index: int) -> Call:
        """The method, decided once."""
        key = service.name, index
        if key not in self.calls:
            self.calls[key] = self._call(service, index)
        return self.calls[key]

    def _call(self, service: Service, index: int) -> Call:
        operation = service.operations[index]
        method = self.names.operations[service.name, index].method
        found = self.examples.calling(operation).own
        result = self.examples.result(operation)
        is_void = result.text == "None"
        given = ", ".join(
            each.name if each.required else f"{each.name}={each.name}" for each in found.arguments
        )
        return Call(
            name=method,
            signature=f"{'' if is_void else result.text} {method}({given})".strip(),
            inputs=tuple(self._inputs(operation)),
            result=() if is_void else self._pieces(result),
            stream=self.names.operations[service.name, index].stream if operation.stream else "",
            pages=f"{method}_iter" if operation.pagination else "",
        )

    def example(self, service: Service, index: int) -> str:
        """A program that calls it."""
        return self.examples.operation(service, index)

    def forms(self, service: Service, index: int) -> tuple[Form, ...]:
        """Its other ways to be called."""
        return tuple(self._forms(service, index))

    def _inputs(self, operation: Operation) -> Iterator[Input]:
        """The arguments; those of a body that is not the first one besides."""
        calling = self.examples.calling(operation)
        ways = calling.ways()
        wholes = [each.whole for each in ways if each.whole is not None]
        several = self._pieces(either(self.speller.spell(each.type) for each in wholes))
        for argument in calling.own.arguments:
            is_one_of = argument.role is Role.BODY and len(wholes) > 1
            yield replace(_input(argument), spelled=several if is_one_of else ())
        known = {each.name for each in calling.own.arguments}
        for way in ways[1:]:
            fields = (each for each in way.named if each.role is Role.FIELD)
            for argument in (*([way.whole] if way.whole and way.unnamed else []), *fields):
                if argument.name not in known:
                    known.add(argument.name)
                    yield replace(_input(argument), presence=Optional())

    def _forms(self, service: Service, index: int) -> Iterator[Form]:
        """Its other bodies, the stream and the pages; the async call only beside the last two, or every page would be
        twice as long."""
        operation = service.operations[index]
        program = client_program(service, index, self.examples)
        if program:
            yield Form("With the client object", program)
        for content in self.examples.calling(operation).others:
            title = f"With {content.media_type}"
            yield Form(title, self.examples.operation(service, index, content))
        if operation.stream is not None:
            yield Form("Stream", short_programs.streamed(service, index, self.examples))
        if operation.pagination is not None:
            yield Form("All pages", short_programs.paged(service, index, self.examples))
        if operation.stream is not None or operation.pagination is not None:
            yield Form("Async", short_programs.awaited(service, index, self.examples))

    def model_name(self, declaration: Declaration) -> str:
        """The class or alias."""
        return self.names.classes[declaration.id].name

    def model_page(self, id_: TypeId) -> str | None:
        """The file, for declarations with a module."""
        return self.pages.get(id_)

    def model_example(self, declaration: Declaration) -> str:
        """A program, for classes that the document names and a caller makes."""
        is_made = declaration.named and declaration.id in self.sent
        return model_example(declaration, self.examples) if is_made else ""

    def model_remark(self, declaration: Declaration) -> str:
        """What an object of a kind is that the document does not name."""
        choice = declaration.choice if isinstance(declaration, Union) else None
        if isinstance(choice, ByTag) and choice.tag.default is None:
            return f"An object of another kind is an `{self.names.package}.UnknownObject`."
        return ""

    def field_name(self, record: Record, wire_name: str) -> str:
        """The attribute."""
        return self.names.fields[record.id, wire_name]

    def value_name(self, declaration: Declaration, index: int) -> str:
        """The member of an enum class."""
        known = self.names.members.get((declaration.id, index))
        if known is not None or not isinstance(declaration, Enum):
            return known or ""
        return declaration.values[index].name

    def type_text(self, type_: TypeRef) -> tuple[Piece, ...]:
        """The annotation."""
        found = self.spelled.get(type_)
        if found is None:
            found = self.spelled[type_] = self._pieces(self.speller.spell(type_))
        return found

    def field_type(self, record: Record, field: Field, type_: TypeRef) -> tuple[Piece, ...]:
        """The annotation, default apart."""
        return self.type_text(type_)

    def variant_type(self, union: Declaration, type_: TypeRef) -> tuple[Piece, ...]:
        """The type itself: unions are plain ones."""
        return self.type_text(type_)

    def literal(self, value_: Json) -> str:
        """As Python has it."""
        return value(value_)

    def _pieces(self, spelling: Spelling) -> tuple[Piece, ...]:
        """The annotation, cut at the names of models."""
        if not spelling.models:
            return (Piece(str(spelling.text)),)
        ids = {str(self.names.classes[id_].name): id_ for id_ in spelling.models}
        pieces, between = list[Piece](), ""
        for leaf in leaves(spelling.text):
            if leaf in ids:
                pieces += (Piece(between), Piece(str(leaf), self.pages.get(ids[leaf])))
                between = ""
            else:
                between += leaf
        return tuple(each for each in (*pieces, Piece(between)) if each.text)


def python_language(api: Api, names: Names) -> PythonLanguage:
    """The names, types and examples of an API for its pages; no two classes differ only in the case of letters."""
    speller = Speller(names, shown(api.declarations))
    pages = {
        each.id: f"{names.classes[each.id].name}.md"
        for each in api.declarations.values()
        if has_module(each)
    }
    writer = examples(api, names, speller)
    return PythonLanguage(api, names, speller, writer, pages, graph.sent(api))


def _input(argument: Argument) -> Input:
    source = argument.source
    wire_name = source.wire_name if isinstance(source, Parameter | Field) else argument.name
    return Input(
        argument.name,
        wire_name,
        argument.type,
        presence(argument.source, required=argument.required),
        argument.doc,
        place=argument.place,
    )
