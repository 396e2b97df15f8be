"""How the Eiffel client is spelled on its pages.

In: the model, the spelling of types, who inherits from whom. Out: a `Language` of `targets/markdown`, where it is decided
what a page says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from generator.model import graph
from generator.model.declarations import (
    Alias,
    Declaration,
    Enum,
    Field,
    Record,
    Union,
)
from generator.model.operations import Api, Operation, Service
from generator.model.samples import Sampler
from generator.model.types import Json, TypeId, TypeRef
from generator.targets.code import Code
from generator.targets.eiffel.package.answers import answer_type, found_answers
from generator.targets.eiffel.package.paging import can_go_on
from generator.targets.eiffel.package.requests import Argument, arguments
from generator.targets.eiffel.pages.call_examples import Programs
from generator.targets.eiffel.pages.model_examples import Examples
from generator.targets.eiffel.pages.page_types import PageTypes, Pieces, joined
from generator.targets.eiffel.pages.remarks import remark
from generator.targets.eiffel.spelling.families import UNKNOWN
from generator.targets.eiffel.spelling.kinds import OfClass
from generator.targets.eiffel.spelling.literals import value
from generator.targets.eiffel.spelling.sample_kinds import has_constants
from generator.targets.eiffel.spelling.types import Speller, is_expanded
from generator.targets.markdown.language import Call, Form, Input, Piece, presence
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class EiffelLanguage:
    """What pages need to know of the Eiffel client: a `Language` of `targets/markdown`."""

    api: Api
    speller: Speller
    types: PageTypes
    programs: Programs
    examples: Examples
    pages: Mapping[TypeId, str]
    calls: dict[tuple[str, int], Call] = field(default_factory=dict)

    code = "eiffel"
    column = "Feature"
    has_responses = False
    raises = "Then"

    def failure(self, status: str) -> str:
        """There are no exceptions."""
        return "last_error"

    def begin(self) -> None:
        """Samples begin anew."""
        self.programs.sending.forget()
        self.examples.reading.forget()

    def service_title(self, service: Service) -> str:
        """`CHAT_API`."""
        return self.service_name(service)

    def service_name(self, service: Service) -> str:
        """The API class."""
        return self.speller.names.services[service.name]

    def service_page(self, service: Service) -> str:
        """The file."""
        return f"{self.service_name(service)}.md"

    def verb(self, method: str) -> str:
        """`Post`."""
        return method.capitalize()

    def call(self, service: Service, index: int) -> Call:
        """The feature, decided once."""
        key = service.name, index
        if key not in self.calls:
            self.calls[key] = self._call(service, index)
        return self.calls[key]

    def _call(self, service: Service, index: int) -> Call:
        operation = service.operations[index]
        names = self.speller.names.operations[service.name, index]
        every = arguments(operation, names, self.speller)
        return Call(
            name=names.feature,
            signature=_signature(names.feature, every, answer_type(operation, self.speller).type),
            inputs=tuple(self._input(each) for each in every),
            result=self._result(operation),
            stream=names.stream if operation.stream else "",
            pages=names.pages if can_go_on(operation) else "",
        )

    def example(self, service: Service, index: int) -> str:
        """None: each form is one."""
        return ""

    def forms(self, service: Service, index: int) -> tuple[Form, ...]:
        """Its ways to be called."""
        return tuple(self._forms(service, index))

    def _forms(self, service: Service, index: int) -> Iterator[Form]:
        yield Form("Call", self.programs.call(service, index))
        if service.operations[index].stream is not None:
            yield Form("Stream", self.programs.streamed(service, index))
        for media_type, code in self.programs.calls_by_others(service, index):
            yield Form(f"With a body of {media_type}", code)

    def _input(self, argument: Argument) -> Input:
        return Input(
            name=argument.name,
            wire_name=argument.wire_name or argument.name,
            type=argument.given.type,
            presence=presence(argument.given.source, required=argument.given.required),
            doc=argument.given.doc,
            spelled=self.types.of_argument(argument),
            place=argument.given.place,
        )

    def _result(self, operation: Operation) -> Pieces:
        """The type of the answer; where it is ANY, what it can be."""
        found = [
            (
                (Piece(self.speller.holder(each.shape)),)
                if is_expanded(each.shape)
                else self.types.of_shape(each.shape)
            )
            for each in found_answers(operation, self.speller)
        ]
        if len(found) < 2:
            return found[0] if found else ()
        listed = [piece for each in found for piece in (Piece(", "), *each)]
        return joined((Piece("ANY: one of "), *listed[1:]))

    def model_name(self, declaration: Declaration) -> str:
        """The class, or what the document calls a type that has none."""
        return self.speller.names.classes[declaration.id]

    def model_page(self, id_: TypeId) -> str | None:
        """The file."""
        return self.pages.get(id_)

    def model_example(self, declaration: Declaration) -> str:
        """A routine that makes a value and reads it, or reads one."""
        return self.examples.of(declaration)

    def model_remark(self, declaration: Declaration) -> str:
        """Setters, what is not set, null, what is not known."""
        return remark(declaration, self.speller)

    def field_name(self, record: Record, wire_name: str) -> str:
        """The attribute."""
        return self.speller.names.fields[record.id, wire_name].attribute

    def value_name(self, declaration: Declaration, index: int) -> str:
        """The constant."""
        return self.speller.names.constants.get((declaration.id, index), Code(""))

    def type_text(self, type_: TypeRef) -> Pieces:
        """The type of a value."""
        return self.types.of_type(type_)

    def field_type(self, record: Record, field: Field, type_: TypeRef) -> Pieces:
        """The type of an attribute."""
        return self.types.of_field(type_, self.speller.is_attached(record, field))

    def variant_type(self, union: Declaration, type_: TypeRef) -> Pieces:
        """The class of the variant, and what it holds where it is no class of the document."""
        shape, found = self.speller.kind(type_), self.types.of_type(type_)
        if union.id not in self.speller.families.holders or isinstance(shape, OfClass):
            return found
        holders = {each.shape: each for each in self.speller.families.leaves[union.id].holders}
        holder = holders.get(shape)
        key = (holder.union, holder.suffix) if holder else (union.id, UNKNOWN)
        head = f"{self.speller.names.parts[key]} ({'value' if holder else 'json'}: "
        return joined((Piece(head), *found, Piece(")")))

    def literal(self, value_: Json) -> str:
        """As Eiffel has it."""
        return value(value_)


def eiffel_language(api: Api, speller: Speller) -> EiffelLanguage:
    """The names and types of an API for its pages."""
    pages = {
        each.id: f"{speller.names.classes[each.id]}.md"
        for each in api.declarations.values()
        if _has_page(each, speller)
    }
    types = PageTypes(speller, pages)
    transport = Code(f"create {speller.runtime.braced.API_CURL_TRANSPORT}")
    written = Programs(api, speller, Sampler(api, sending=True, telling=True), transport)
    examples = Examples(api, speller, Sampler(api, telling=True), graph.sent(api))
    return EiffelLanguage(api, speller, types, written, examples, pages)


def _has_page(declaration: Declaration, speller: Speller) -> bool:
    """Whether there is something to say that is not said where the type is used."""
    match declaration:
        case Record():
            return True
        case Union():
            return declaration.named or declaration.id in speller.families.holders
        case Enum():
            return declaration.named or has_constants(declaration, speller)
        case Alias():
            return declaration.named


def _signature(name: Code, every: tuple[Argument, ...], result: Code) -> str:
    """The feature as pages of OpenAPI Generator write it."""
    given = " ; ".join(f"{each.name}: {each.type}" for each in every)
    listed = f" ({given} )" if given else ""
    return f"{name}{listed}{f': {result}' if result else ''}"
