"""Routines around a call: a client, values for the arguments, the call, its answer or its error.

In: an operation and the samples of its API. Out: `Code` for a page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from generator.model.calling import Role, answer, body_content
from generator.model.declarations import Field
from generator.model.operations import (
    Api,
    AuthScheme,
    Content,
    ContentKind,
    Operation,
    Parameter,
    Service,
)
from generator.model.samples import Sampler
from generator.model.types import Json
from generator.targets.code import Code
from generator.targets.eiffel.package.answers import Found, found_answers
from generator.targets.eiffel.package.facade import TOKENS
from generator.targets.eiffel.package.hosts import is_whole, server_url
from generator.targets.eiffel.package.requests import Argument, arguments
from generator.targets.eiffel.pages.credentials import credential, token
from generator.targets.eiffel.pages.routines import Routine, called, indented, routines
from generator.targets.eiffel.pages.shown import shown_shape, shown_value
from generator.targets.eiffel.pages.values import Maker
from generator.targets.eiffel.spelling.api_names import OperationNames
from generator.targets.eiffel.spelling.features import ways
from generator.targets.eiffel.spelling.kinds import TEXT, Basic, OfClass, Shape
from generator.targets.eiffel.spelling.literals import line, text
from generator.targets.eiffel.spelling.types import Speller, is_expanded
from generator.targets.markdown.api_pages import base_url
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Programs:
    """Writes the routines of one API; `transport` is what sends their requests."""

    api: Api
    speller: Speller
    sending: Sampler
    transport: Code

    def call(self, service: Service, index: int) -> Code:
        """A routine that calls an operation and handles what comes back."""
        names = self.speller.names.operations[service.name, index]
        return self._calling(service, service.operations[index], names).text

    def calls_by_others(self, service: Service, index: int) -> Iterator[tuple[str, Code]]:
        """The same by each other body that the operation takes: its media type, and the routine."""
        names = self.speller.names.operations[service.name, index].others
        for way, others in zip(ways(service.operations[index])[1:], names, strict=True):
            content = body_content(way)
            yield content.media_type if content else "", self._calling(service, way, others).text

    def calling(self, service: Service, index: int, head: Code) -> Routine:
        """The same, called `head`."""
        names = self.speller.names.operations[service.name, index]
        return self._calling(service, service.operations[index], names, head)

    def _calling(
        self,
        service: Service,
        operation: Operation,
        names: OperationNames,
        head: Code | None = None,
    ) -> Routine:
        maker, given = self._given(operation, names)
        head = head or Code(f"{names.feature}_example")
        answers = found_answers(operation, self.speller)
        api = self._api(service)
        body = [*maker.body, *self._handled(operation, api, names.feature, given, answers)]
        return self._routine(operation, head, maker, body)

    def streamed(self, service: Service, index: int) -> Code:
        """A routine that reads a stream, and the one that takes its events."""
        operation = service.operations[index]
        stream = operation.stream
        assert stream is not None
        names = self.speller.names.operations[service.name, index]
        maker, given = self._given(
            operation, names, stream.switch.wire_name if stream.switch else ""
        )
        feature, api = names.stream, self._api(service)
        call = called(Code(f"{api}.{feature}"), [*given, Code("agent on_event")])
        body = [*maker.body, call, *self._if_error(operation, api)]
        return routines(
            self._routine(operation, Code(f"{feature}_example"), maker, body),
            on_event(self.speller.kind(stream.content.type), self.speller),
        )

    def _api(self, service: Service) -> Code:
        """What has the operations of a service."""
        return Code(f"l_api.{self.speller.names.queries[service.name]}")

    def _routine(
        self, operation: Operation, head: Code, maker: Maker, body: Iterable[Code]
    ) -> Routine:
        locals_, made = self._set_up(operation)
        api = Code(f"l_api: {self.speller.names.facade}")
        return Routine(
            head, request_line(operation), (*locals_, api, *maker.locals), (*made, *body)
        )

    def _set_up(self, operation: Operation) -> tuple[tuple[Code, ...], tuple[Code, ...]]:
        """Locals and instructions that make the client object: by a token if that is all it needs."""
        told = [*self._server(operation), *self.credentials(operation)]
        tokens = [token(each) for each in self._schemes(operation) if each.kind in TOKENS]
        if tokens and len(told) == 1:
            made = Code("create l_api.make_with_access_token")
            return (), (called(made, [tokens[0], self.transport]),)
        return (Code(f"l_configuration: {self.speller.runtime.CONFIGURATION}"),), (
            Code("create l_configuration.make"),
            *told,
            Code(f"create l_api.make (l_configuration, {self.transport})"),
        )

    def _server(self, operation: Operation) -> Iterator[Code]:
        if not operation.servers and not is_whole(server_url(self.api.servers)):
            yield Code(f"l_configuration.set_base_url ({text(base_url(self.api.servers))})")

    def credentials(self, operation: Operation) -> tuple[Code, ...]:
        """Instructions for the first alternative that needs credentials."""
        every = (credential(each) for each in self._schemes(operation))
        return tuple(dict.fromkeys(chain.from_iterable(every)))

    def _schemes(self, operation: Operation) -> list[AuthScheme]:
        """The schemes of that alternative."""
        schemes = {each.name: each for each in self.api.auth_schemes}
        needed = next((each for each in operation.security if each), ())
        return [schemes[name] for name in needed if name in schemes]

    # -- arguments

    def _given(
        self, operation: Operation, names: OperationNames, left_out: str = ""
    ) -> tuple[Maker, list[Code]]:
        """What makes the arguments, and the arguments; `left_out` is the one that asks for a stream."""
        every = arguments(operation, names, self.speller)
        maker = Maker(self.speller)
        kept = (each for each in every if not left_out or each.wire_name != left_out)
        return maker, [self._argument(each, maker) for each in kept]

    def _argument(self, argument: Argument, maker: Maker) -> Code:
        if not argument.given.required and not _is_shown(argument):
            return Code("Void")
        sampled = self._sampled(argument.given.source)
        return maker.given(sampled, argument.given.type, argument.name)

    def _sampled(self, source: Parameter | Field | Content) -> Json:
        match source:
            case Parameter():
                return self.sending.parameter(source)
            case Field():
                return self.sending.field(source)
            case Content():
                return self.sending.content(source)

    # -- answers

    def _handled(
        self,
        operation: Operation,
        api: Code,
        feature: Code,
        given: list[Code],
        answers: tuple[Found, ...],
    ) -> Iterator[Code]:
        target = Code(f"{api}.{feature}")
        if not answers:
            yield called(target, given)
            yield from self._if_error(operation, api)
            return
        flat = called(target, given, 0, len("if attached  as l_answer then"))
        if "\n" in flat:
            call = called(target, given, 1, len("attached  as l_answer"))
            yield Code(f"if\n\tattached {call} as l_answer\nthen")
        else:
            yield Code(f"if attached {flat} as l_answer then")
        shown = shown_value(answers[0], self.speller) if len(answers) == 1 else Code("l_answer")
        yield Code(f"\tprint ({shown})")
        yield Code(f"elseif attached {api}.last_error as l_error then")
        yield from indented(self._error(operation))
        yield Code("end")

    def _if_error(self, operation: Operation, api: Code) -> Iterator[Code]:
        yield Code(f"if attached {api}.last_error as l_error then")
        yield from indented(self._error(operation))
        yield Code("end")

    def _error(self, operation: Operation) -> Iterator[Code]:
        """What is known of an error, and what the document declares of it."""
        yield Code('print (l_error.status.out + "%N")')
        yield Code("print (l_error.message)")
        declared = self.declared(operation)
        for number, shape in enumerate(declared):
            joint = "else" if number else ""
            yield Code(
                f"{joint}if attached {{{self.speller.type_text(shape)}}} l_error.value as l_value then"
            )
            yield Code(f"\tprint ({shown_shape(shape, 'l_value', self.speller)})")
        if declared:
            yield Code("end")

    def declared(self, operation: Operation) -> list[OfClass]:
        """The classes that errors hold."""
        found: dict[OfClass, None] = {}
        for each in operation.responses:
            content = answer(each)
            is_error = not each.status.startswith(("1", "2", "3"))
            if is_error and content is not None and content.kind is ContentKind.JSON:
                shape = self.speller.kind(content.type)
                if isinstance(shape, OfClass):
                    found[shape] = None
        return list(found)


def request_line(operation: Operation) -> Code:
    """`POST /files`."""
    return Code(f"{line(operation.method)} {line(operation.path)}")


def _is_shown(argument: Argument) -> bool:
    """Whether an argument that may be left out has a value that is worth showing: a body, or one that the document has."""
    source = argument.given.source
    if argument.given.role is not Role.PARAMETER or not isinstance(source, Parameter):
        return argument.given.role is Role.BODY
    is_plain = argument.shape == Basic(TEXT) or is_expanded(argument.shape)
    is_told = bool(source.examples) or source.default is not None
    return is_plain and is_told and not source.doc.deprecated


def on_event(shape: Shape, speller: Speller) -> Routine:
    """The routine that takes events of a kind."""
    return Routine(
        Code(f"on_event (an_event: {speller.type_text(shape)})"),
        Code("An event has come."),
        (),
        (Code(f"print ({shown_shape(shape, 'an_event', speller)})"),),
    )
