"""A service as a class: a feature for each operation, which makes a request and reads the answer.

In: a service, the spelling of types. Out: the view for `api.e.jinja`. What a request is made of is decided here; how it
is written is in the runtime.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostics.progress import working_on
from generator.model.calling import (
    FORMS,
    body_content,
    is_envelope,
    is_text,
    tag_of,
)
from generator.model.operations import ContentKind, Operation, Place, Service, Switch
from generator.model.wire import path_template
from generator.targets.code import Code
from generator.targets.eiffel.package.answers import answer_type, error_lines
from generator.targets.eiffel.package.bodies import body_lines
from generator.targets.eiffel.package.hosts import server_url
from generator.targets.eiffel.package.paging import can_go_on, paging
from generator.targets.eiffel.package.preconditions import preconditions
from generator.targets.eiffel.package.request_heads import accepted, security_lines
from generator.targets.eiffel.package.requests import (
    Argument,
    arguments,
    is_mixed,
    parameter_lines,
)
from generator.targets.eiffel.spelling.api_names import OperationNames
from generator.targets.eiffel.spelling.features import ending, ways
from generator.targets.eiffel.spelling.literals import (
    WIDTH,
    boolean,
    comment,
    description,
    line,
    text,
)
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.eiffel.spelling.types import Speller
from generator.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class FeatureView:
    """A feature; `locals` and `body` are lines, `requires` and `ensures` assertions."""

    head: Code
    comment: Code
    obsolete: Code
    requires: tuple[Code, ...]
    locals: tuple[Code, ...]
    body: tuple[Code, ...]
    ensures: tuple[Code, ...] = ()


@dataclass(frozen=True, slots=True)
class ApiView:
    """A class."""

    runtime: Runtime
    name: Code
    description: Code
    operations: tuple[FeatureView, ...]


def api_view(service: Service, speller: Speller) -> ApiView:
    """The class of a service."""
    features: list[FeatureView] = []
    for index, operation in enumerate(service.operations):
        with working_on(operation.name, operation.at):
            names = speller.names.operations[service.name, index]
            feature = _Feature(operation, names, speller)
            features += feature.views()
            for old in speller.names.former.methods.get((service.name, index), ()):
                features += feature.former(Code(old))
    return ApiView(
        runtime=speller.runtime,
        name=speller.names.services[service.name],
        description=description(service.doc.description, f"Operations of {line(service.name)}."),
        operations=tuple(features),
    )


@dataclass(frozen=True, slots=True)
class _Feature:
    """Spells one operation; `said` is what its features say besides."""

    operation: Operation
    names: OperationNames
    speller: Speller
    said: str = ""

    def views(self) -> Iterator[FeatureView]:
        """The feature, the one that streams, the one that gives all pages, and those by other bodies."""
        every = arguments(self.operation, self.names, self.speller)
        others = tuple(self._others())
        yield self._call(every, _by_body(self.operation) if others else self.said)
        if self.operation.stream is not None:
            yield self._stream(every)
        if can_go_on(self.operation):
            yield self._pages(every)
        for each in others:
            yield from each.views()

    def _others(self) -> Iterator[_Feature]:
        """By each of the other bodies."""
        for operation, names in zip(ways(self.operation)[1:], self.names.others, strict=True):
            way = replace(operation, stream=None)
            yield _Feature(way, names, self.speller, _by_body(way))

    def former(self, old: Code) -> Iterator[FeatureView]:
        """All that `views` has, by a name of before."""
        every, names = arguments(self.operation, self.names, self.speller), self.names
        given = tuple(each.name for each in every)
        is_query = bool(answer_type(self.operation, self.speller).type)
        yield self._by_old_name(old, names.feature, self._call(every, ""), given, is_query)
        if self.operation.stream is not None:
            streamed = self._stream(every)
            action = (*(each.name for each in self._kept(every)), Code("an_action"))
            yield self._by_old_name(Code(f"{old}_stream"), names.stream, streamed, action, False)
        if can_go_on(self.operation):
            yield self._by_old_name(
                Code(f"{old}_pages"), names.pages, self._pages(every), given, True
            )
        by_ending: dict[str, _Feature] = {}
        for each in self._others():
            by_ending.setdefault(ending(each.operation), each)
        for end, each in by_ending.items():
            yield from each.former(Code(f"{old}_{end}"))

    def _by_old_name(
        self,
        old: Code,
        new: Code,
        view: FeatureView,
        given: tuple[Code, ...],
        is_query: bool,
    ) -> FeatureView:
        told = Code(f"{new} ({Code(', ').join(given)})" if given else new)
        return replace(
            view,
            head=Code(f"{old}{view.head[len(new) :]}"),
            comment=Code(f"-- Old name of `{new}'."),
            obsolete=text(f"Use `{new}' instead."),
            locals=(),
            body=(Code(f"Result := {told}") if is_query else told,),
        )

    def _kept(self, every: tuple[Argument, ...]) -> tuple[Argument, ...]:
        """The arguments of the feature that streams: without what asks for it."""
        stream = self.operation.stream
        switch = stream.switch if stream else None
        return tuple(each for each in every if switch is None or each.wire_name != switch.wire_name)

    def _call(self, every: tuple[Argument, ...], more: str) -> FeatureView:
        found = answer_type(self.operation, self.speller)
        return FeatureView(
            head=head(self.names.feature, every, found.type),
            comment=self._comment(every, more),
            obsolete=self._obsolete(),
            requires=tuple(preconditions(every, self.speller)),
            locals=(*self._locals(), *found.locals),
            body=(
                *self._request(every, None, accepted(self.operation)),
                Code("send_request (l_request)"),
                *found.lines,
            ),
            ensures=found.ensures,
        )

    def _stream(self, every: tuple[Argument, ...]) -> FeatureView:
        stream = self.operation.stream
        assert stream is not None
        switch = stream.switch
        kept = self._kept(every)
        shape = self.speller.kind(stream.content.type)
        event, codec = self.speller.type_text(shape), self.speller.codec(shape)
        return FeatureView(
            head=head(
                self.names.stream, kept, Code(""), (Code(f"an_action: PROCEDURE [{event}]"),)
            ),
            comment=self._comment(kept, "Each event goes to `an_action' as it comes."),
            obsolete=self._obsolete(),
            requires=tuple(preconditions(kept, self.speller)),
            locals=(
                *self._locals(),
                Code(f"l_action: {self.speller.runtime.API_EVENT_ACTION} [{event}]"),
            ),
            body=(
                *self._request(every, switch, stream.content.media_type),
                Code(f"create l_action.make ({codec.made}, an_action)"),
                Code(f"send_streaming_request (l_request, {self._reader()})"),
            ),
        )

    def _pages(self, every: tuple[Argument, ...]) -> FeatureView:
        found = self.operation.pagination
        assert found is not None
        shape, runtime = self.speller.item(found.item), self.speller.runtime
        codec, item = self.speller.codec(shape).made, self.speller.type_text(shape)
        told = f"Current, l_request, {codec}, {text(found.items)}, {paging(found.style, runtime)}"
        return FeatureView(
            head=head(self.names.pages, every, Code(f"{runtime.API_PAGES} [{item}]")),
            comment=self._comment(every, "All items; pages are asked for while they are needed."),
            obsolete=self._obsolete(),
            requires=tuple(preconditions(every, self.speller)),
            locals=tuple(self._locals()),
            body=(
                *self._request(every, None, accepted(self.operation)),
                Code(f"create Result.make ({told})"),
            ),
        )

    def _locals(self) -> Iterator[Code]:
        """What every feature declares: the request, and the forms that it has."""
        runtime = self.speller.runtime
        yield Code(f"l_request: {runtime.API_REQUEST}")
        if any(each.place is Place.QUERYSTRING for each in self.operation.parameters):
            yield Code(f"l_query: {runtime.API_FORM}")
        if _has_form(self.operation):
            yield Code(f"l_form: {runtime.API_FORM}")

    def _reader(self) -> Code:
        """What cuts the stream into events."""
        stream, runtime = self.operation.stream, self.speller.runtime.braced
        assert stream is not None
        if stream.content.kind is ContentKind.PARTS:
            return Code(f"create {runtime.API_PART_READER}.make_parts (agent l_action.take)")
        made = f"create {runtime.API_EVENT_READER}"
        if stream.content.kind is ContentKind.JSON_LINES:
            return Code(f"{made}.make_lines (agent l_action.take)")
        end, type_ = text(stream.end or ""), stream.content.type
        if is_text(type_, self.speller.declarations):
            return Code(f"{made}.make_text (agent l_action.take, {end})")
        whole = is_envelope(type_, self.speller.declarations)
        tag = "" if whole else tag_of(type_, self.speller.declarations)
        told = f"agent l_action.take, {boolean(whole)}, {text(tag)}, {end}"
        return Code(f"{made}.make ({told})")

    def _request(
        self, every: tuple[Argument, ...], switch: Switch | None, accepted: str
    ) -> Iterator[Code]:
        """The lines that make the request; `switch` is what asks for a stream."""
        operation = self.operation
        yield Code(
            f"create l_request.make ({text(operation.method)}, {text(path_template(operation.path))})"
        )
        yield from security_lines(operation)
        if operation.servers:
            yield Code(f"l_request.set_server ({text(server_url(operation.servers))})")
        if accepted:
            yield Code(f"l_request.set_accept ({text(accepted)})")
        yield from parameter_lines(every, self.speller, switch)
        yield from body_lines(operation, every, self.speller, switch)
        yield from error_lines(operation, self.speller)

    def _comment(self, every: Iterable[Argument], more: str = "") -> Code:
        doc = self.operation.doc
        paragraphs = [
            doc.summary,
            doc.description if doc.description != doc.summary else "",
            more,
            f"{self.operation.method} {line(self.operation.path)}",
            "\n".join(_told(each) for each in every if each.given.doc.description),
        ]
        return comment("\n\n".join(each for each in paragraphs if each), 3)

    def _obsolete(self) -> Code:
        if not self.operation.doc.deprecated:
            return Code("")
        return text(f"{self.operation.method} {line(self.operation.path)} is deprecated.")


def _by_body(operation: Operation) -> str:
    content = body_content(operation)
    return f"The body is {line(content.media_type)}." if content else ""


def _told(argument: Argument) -> str:
    return f"`{argument.name}': {line(argument.given.doc.description)}"


def head(name: Code, every: Iterable[Argument], result: Code, more: tuple[Code, ...] = ()) -> Code:
    """The first line of a feature; an argument a line where one line is too long."""
    told = [*(Code(f"{each.name}: {each.type}") for each in every), *more]
    end = Code(f": {result}" if result else "")
    if not told:
        return Code(f"{name}{end}")
    flat = Code(f"{name} ({Code('; ').joined(told)}){end}")
    if len(flat) <= WIDTH - 4:
        return flat
    listed = Code(";\n\t\t\t").joined(told)
    return Code(f"{name} (\n\t\t\t{listed}\n\t\t){end}")


def _has_form(operation: Operation) -> bool:
    """Whether the body is written as a form."""
    content = body_content(operation)
    return content is not None and (
        content.kind in FORMS or (content.kind is ContentKind.PARTS and not is_mixed(content.type))
    )
