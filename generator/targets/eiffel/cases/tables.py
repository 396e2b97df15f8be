"""The tests of the client: for each operation what it sends and what it makes of the answer.

In: the model, its samples and the names. Out: views for the templates of `test/`. What a request looks like is said by
`model/wire`, which shares nothing with the client that is tested.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostics.progress import working_on
from generator.model import wire
from generator.model.calling import (
    FORMS,
    STREAMS,
    Role,
    body_content,
)
from generator.model.declarations import Alias, Field, Record
from generator.model.exchanges import answered, redirects_alone, status
from generator.model.fits import fits
from generator.model.operations import (
    Api,
    Content,
    ContentKind,
    Operation,
    Parameter,
    Service,
    Switch,
)
from generator.model.samples import RAW, Raw, Sampler
from generator.model.types import Json, Named, Nullable, TypeRef
from generator.targets.code import Code
from generator.targets.eiffel.cases.arguments import expression
from generator.targets.eiffel.cases.headers import authentication, has_key, sent_headers
from generator.targets.eiffel.cases.received import events
from generator.targets.eiffel.cases.sent import (
    Sampled,
    form_texts,
    is_parameter,
    requested,
    switched,
    texts,
)
from generator.targets.eiffel.package.answers import result_type
from generator.targets.eiffel.package.requests import Argument, arguments
from generator.targets.eiffel.spelling.api_names import OperationNames
from generator.targets.eiffel.spelling.features import ways
from generator.targets.eiffel.spelling.kinds import FILE, Basic
from generator.targets.eiffel.spelling.literals import (
    comment,
    integer,
    json_of,
    line,
    octets,
    text,
    verbatim,
)
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.eiffel.spelling.types import Speller
from generator.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class TestView:
    """A test: its feature, what a run calls it, and its lines."""

    name: Code
    title: Code
    comment: Code
    lines: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class CaseView:
    """The tests of a service, which is had by `query` of `facade`, a class between braces."""

    runtime: Runtime
    name: Code
    service: Code
    facade: Code
    query: Code
    tests: tuple[TestView, ...]


@dataclass(frozen=True, slots=True)
class RootView:
    """The root class: the classes of tests between braces, and the schemes that need a key."""

    runtime: Runtime
    cases: tuple[Code, ...]
    keys: tuple[Code, ...]


def root_view(api: Api, speller: Speller) -> RootView:
    """The root class."""
    keys = tuple(text(each.name) for each in api.auth_schemes if has_key(each))
    names = speller.names.services.values()
    return RootView(speller.runtime, tuple(Code(f"{{{each}_TEST}}") for each in names), keys)


def case_view(
    service: Service, api: Api, speller: Speller, sending: Sampler, reading: Sampler
) -> CaseView:
    """The tests of a service."""
    name = speller.names.services[service.name]
    maker = _Maker(service, api, speller, sending, reading)
    return CaseView(
        speller.runtime,
        Code(f"{name}_TEST"),
        name,
        Code(f"{{{speller.names.facade}}}"),
        speller.names.queries[service.name],
        tuple(each for index in range(len(service.operations)) for each in maker.tests(index)),
    )


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes the test of each operation."""

    service: Service
    api: Api
    speller: Speller
    sending: Sampler
    reading: Sampler

    def tests(self, index: int) -> Iterator[TestView]:
        """The tests of one operation, and of its stream."""
        operation = self.service.operations[index]
        names = self.speller.names.operations[self.service.name, index]
        with working_on(operation.name, operation.at):
            yield from self._by_one_body(operation, names)
            for way, others in zip(ways(operation)[1:], names.others, strict=True):
                yield from self._by_one_body(replace(way, stream=None), others)

    def _by_one_body(self, operation: Operation, names: OperationNames) -> Iterator[TestView]:
        every = arguments(operation, names, self.speller)
        wanted = [each for each in every if _is_given(each, every)]
        lacking = [each for each in wanted if self.sending.has_none(each.given.source)]
        if any(each.given.required or each.given.role is not Role.PARAMETER for each in lacking):
            return  # nobody can make what it has to be given
        given = [(each, self._sampled(each)) for each in wanted if each not in lacking]
        yield self._test(
            operation,
            names.feature,
            (
                *self._expectations(operation, given, None),
                *self._answer(operation),
                *self._call(operation, names.feature, every, given),
            ),
        )
        if operation.stream is not None:
            lines = self._streamed(operation, names.stream, every, given)
            yield self._test(operation, names.stream, tuple(lines))

    def _test(self, operation: Operation, feature: Code, lines: tuple[Code, ...]) -> TestView:
        told = comment(f"{operation.method} {line(operation.path)}", 3)
        return TestView(Code(f"test_{feature}"), text(feature), told, lines)

    def _streamed(
        self, operation: Operation, feature: Code, every: tuple[Argument, ...], given: list[Sampled]
    ) -> Iterator[Code]:
        stream = operation.stream
        assert stream is not None
        switch = stream.switch
        kept = tuple(each for each in every if switch is None or each.wire_name != switch.wire_name)
        yield from self._expectations(operation, given, switch)
        yield Code(f"expect_header ({text('Accept')}, {text(stream.content.media_type)})")
        sent = octets(events(stream, self._event(stream.content), self.api))
        yield Code(f"answer (200, {text(stream.content.media_type)}, {sent})")
        event = self.speller.type_text(self.speller.kind(stream.content.type))
        values = self._arguments(kept, given)
        told = Code(", ").joined([*values, Code(f"agent count_event ({{{event}}} ?)")])
        yield Code(f"a_api.{feature} ({told})")
        yield Code("check_events (a_api, 2)")

    def _event(self, content: Content) -> Json:
        return self.reading.sample(content.type)

    def _sampled(self, argument: Argument) -> Json:
        match argument.given.source:
            case Parameter() as source:
                return self._in_order(self.sending.parameter(source), source.type)
            case Field() as source:
                return self.sending.field(source)
            case Content() as source:
                is_file = argument.shape == Basic(FILE)
                return RAW if is_file and source.kind in STREAMS else self.sending.content(source)

    def _in_order(self, sampled: Json, type_: TypeRef) -> Json:
        """The sample as a model writes it: its fields in their order, then what else there is."""
        type_ = type_.type if isinstance(type_, Nullable) else type_
        declared = self.api.declarations[type_.id] if isinstance(type_, Named) else None
        if isinstance(declared, Alias):
            return self._in_order(sampled, declared.type)
        if not isinstance(declared, Record) or not isinstance(sampled, dict):
            return sampled
        known = [each.wire_name for each in declared.fields if each.wire_name in sampled]
        return {name: sampled[name] for name in (*known, *sampled)}

    def _expectations(
        self, operation: Operation, given: list[Sampled], switch: Switch | None
    ) -> Iterator[Code]:
        """What is sent; with what asks for a stream, where it is asked for."""
        path = text(requested(operation, switched(operation, given, switch)))
        yield Code(f"expect ({text(operation.method)}, {path})")
        yield from self._headers(operation, given)
        content = body_content(operation)
        sent = [(each, value) for each, value in given if each.given.role is not Role.PARAMETER]
        if content is None or not (sent or content.kind in FORMS):
            return
        if content.kind in FORMS:
            told = "\n".join(form_texts(content, sent))
            yield Code(f"expect_form ({text(told)})")
        elif content.kind in STREAMS and not isinstance(sent[0][1], Raw):
            yield Code(f"expect_form ({text(chr(10).join(texts(sent[0][1])))})")
        elif content.kind is ContentKind.JSON:
            body = sent[0][1]
            if (
                switch is not None
                and isinstance(body, dict)
                and not is_parameter(operation, switch)
            ):
                body = {**body, switch.wire_name: switch.value}
            yield Code(f"expect_body ({verbatim(json_of(body))})")
        else:
            told = "Hello!" if isinstance(sent[0][1], Raw) else wire.text(sent[0][1])
            yield Code(f"expect_body ({octets(told)})")

    def _headers(self, operation: Operation, given: list[Sampled]) -> Iterator[Code]:
        """The headers of parameters and of who calls."""
        told = [*sent_headers(given), *authentication(operation, given, self.api)]
        for name, written in told:
            yield Code(f"expect_header ({text(name)}, {text(written)})")

    def _answer(self, operation: Operation) -> Iterator[Code]:
        code, content = integer(status(operation)), answered(operation)
        if content is None:
            yield Code(f"answer ({code}, {text('')}, {text('')})")
            return
        media_type = content.media_type if "*" not in content.media_type else "text/plain"
        sampled = self.reading.content(content)
        is_json = content.kind is ContentKind.JSON or not isinstance(sampled, str)
        body = verbatim(json_of(sampled)) if is_json else text("Hello!")
        yield Code(f"answer ({code}, {text(media_type)}, {body})")

    def _call(
        self, operation: Operation, feature: Code, every: tuple[Argument, ...], given: list[Sampled]
    ) -> Iterator[Code]:
        told = Code(", ").joined(self._arguments(every, given))
        call = Code(f"a_api.{feature} ({told})" if every else f"a_api.{feature}")
        if not result_type(operation, self.speller):
            yield call
            yield Code("check_call (a_api)")
        elif self._is_readable(operation):
            yield Code(f"check_answer (a_api, {call})")
        else:
            yield Code(f"if attached {call} then")
            yield Code("\tcheck_call (a_api)")
            yield Code("end")

    def _arguments(self, every: Iterable[Argument], given: list[Sampled]) -> list[Code]:
        values = {each.name: expression(each, value, self.speller) for each, value in given}
        return [values.get(each.name, Code("Void")) for each in every]

    def _is_readable(self, operation: Operation) -> bool:
        """Whether the answer of the test is one of the declared type, and has something in it."""
        content = answered(operation)
        if content is None or redirects_alone(operation):
            return False
        if content.kind is not ContentKind.JSON:
            return True
        sampled = self.reading.content(content)
        return sampled is not None and fits(sampled, content.type, self.api.declarations)


def _is_given(argument: Argument, every: tuple[Argument, ...]) -> bool:
    """Every parameter that is not on its way out, and what the body needs."""
    given = argument.given
    if given.role is Role.FIELD:
        fields = [each for each in every if each.given.role is Role.FIELD]
        needed = [each for each in fields if each.given.required] or fields[:1]
        return argument in needed
    return given.role is Role.BODY or given.required or not given.doc.deprecated
