"""`examples/quickstart.py`: a first call that runs as soon as the client is there, on the mock that comes with it.

In: the API, the names, the examples of its pages. Out: entries of a plan; none for an API without operations. The call is
that of Getting Started. The mock answers with a sample where there is one that JSON, a text or octets can be; else the
example shows the raw response.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.calling import Role, is_envelope, sent_type
from generator.model.exchanges import answered, redirects_alone, status
from generator.model.first_call import first_call
from generator.model.fits import fits
from generator.model.operations import Api, Content, ContentKind, Operation, Service
from generator.targets.code import Code
from generator.targets.markdown.api_pages import base_url
from generator.targets.python.package.inputs import clashes
from generator.targets.python.package.signatures import Argument, Signature
from generator.targets.python.pages.call_examples import Examples
from generator.targets.python.pages.sampled import literal
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import Import
from generator.targets.python.spelling.environment import environment_names
from generator.targets.python.spelling.expressions import Row, call, entry, items, keyword, mapping
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import comment, docstring, number, text
from generator.targets.target import Copied, Entry, Rendered
from generator.values import dataclass

_USUAL = {
    ContentKind.JSON: "application/json",
    ContentKind.TEXT: "text/plain",
    ContentKind.BINARY: "application/octet-stream",
}


@dataclass(frozen=True, slots=True)
class QuickstartView:
    """The program: what it says of itself, the lines of the call, what the mock replies."""

    doc: Code
    imports: Code
    call: tuple[Code, ...]
    mock_api: Code
    mock: Code
    reply: Code
    deprecated: bool
    """Whether the operation is."""


def quickstart(api: Api, examples: Examples, *, has_tests: bool) -> Iterator[Entry]:
    """The program, and the test that runs it if there are tests."""
    found = first_call(api)
    if found is not None:
        made = _Quickstart(*found, examples)
        yield Rendered("examples/quickstart.py", "python/quickstart.py.jinja", made.view())
        if has_tests and made.can_be_called():
            yield Copied("tests/test_examples.py", "python/examples/test_examples.py")


@dataclass(frozen=True, slots=True)
class _Quickstart:
    service: Service
    index: int
    examples: Examples

    @property
    def operation(self) -> Operation:
        return self.service.operations[self.index]

    def can_be_called(self) -> bool:
        """Whether somebody knows what to give."""
        found = self.examples.calling(self.operation).own
        needed = (each.source for each in found.arguments if each.required)
        return not any(map(self.examples.sending.has_none, needed))

    def view(self) -> QuickstartView:
        names = self.examples.names
        package = names.package
        mocking = Import(f"{package}.testing", "mock_api")
        return QuickstartView(
            doc=self._doc(),
            imports=imports.lines([Import(package, ""), mocking]),
            call=tuple(self._lines()),
            mock_api=Code("mock_api"),
            mock=Code(names.local("mock")),
            reply=self._reply(),
            deprecated=self.operation.doc.deprecated,
        )

    def _doc(self) -> Code:
        api = self.examples.api
        where = comment(base_url(api.servers))
        variables = " and ".join(f"`{each}`" for each in self._environment())
        credential = f"; the credential is taken from {variables}" if variables else ""
        return docstring(
            [
                f"A first call of {comment(api.title)}: `python examples/quickstart.py`.",
                "It is answered by a mock, so that it needs neither a key nor a network."
                f" With `--live` it goes to {where}{credential}.",
            ],
            0,
        )

    def _environment(self) -> Iterator[str]:
        """The variables that hold what the operation needs."""
        names = self.examples.names
        schemes = {each.name: each for each in self.examples.api.auth_schemes}
        for name in next((each for each in self.operation.security if each), ()):
            if name in schemes:
                yield from environment_names(schemes[name], names.environment[name])

    # -- the call

    def _lines(self) -> Iterator[Code]:
        """The body of `call`."""
        names = self.examples.names
        client = names.local("client")
        made = call(Code(f"{names.package}.{names.client.root}"), self._configured())
        yield lay_out(Row(Code("with "), made, Code(f" as {client}:")), 4)
        yield from self._shown(f"{client}.{names.client.attributes[self.service.name]}")

    def _shown(self, api: str) -> Iterator[Code]:
        """The call, and what comes of it."""
        names = self.examples.names
        spelled = names.operations[self.service.name, self.index]
        answer, stream = names.local("answer"), names.local("stream")
        if self._streams():
            yield self._called(f"with {api}.{spelled.stream}", f" as {stream}:")
            yield Code(f"        for event in {stream}:")
            yield Code("            print(event)")
        elif self._answer() is None:
            raw = f"with {api}.{spelled.method}_without_preload_content"
            yield self._called(raw, f" as {answer}:")
            yield Code(f"        print({answer}.status, {answer}.reason)")
        elif self.examples.result(self.operation).text == "None":
            yield self._called(f"{api}.{spelled.method}")
            yield Code('    print("Done.")')
        else:
            yield self._called(f"{answer} = {api}.{spelled.method}")
            yield Code(f"    print({answer})")

    def _configured(self) -> list[Code]:
        """Where the server is, if the document does not say so."""
        servers = self.operation.servers or self.examples.api.servers
        if servers and "://" in servers[0].url:
            return []
        given = [keyword(Code("base_url"), text(base_url(self.examples.api.servers)))]
        is_own = bool(self.operation.servers)
        return [*given, *([Code("ignore_operation_servers=True")] if is_own else [])]

    def _called(self, head: str, end: str = "") -> Code:
        """A statement around the call."""
        found = self.examples.calling(self.operation).own
        given = [
            piece
            for each in found.arguments
            if each.required
            for piece in self._argument(each, found)
        ]
        return Code(f"    {lay_out(Row(call(Code(head), given, apart=True), Code(end)), 8)}")

    def _argument(self, argument: Argument, around: Signature) -> list[Code]:
        """The fields of an object that is the body, as keywords, where none has the name of another argument; any other
        argument by its name."""
        record = self.examples.record(argument.type)
        if argument.role is Role.BODY and around.takes_keywords and record is not None:
            sampled = self.examples.sampled(argument)
            known = {each.wire_name for each in record.fields}
            taken = [each.name for each in around.arguments if each is not argument]
            is_free = not clashes(record, taken, self.examples.names)
            if is_free and isinstance(sampled, dict) and known >= sampled.keys():
                return self.examples.keywords(record, sampled)
        return [keyword(argument.name, self.examples.plain(argument))]

    # -- the answer

    def _streams(self) -> bool:
        """Whether all that comes is a stream of events that a mock can send."""
        stream = self.operation.stream
        content = answered(self.operation)
        return (
            stream is not None
            and content is not None
            and content.kind is ContentKind.EVENT_STREAM
            and not is_envelope(content.type, self.examples.api.declarations)
        )

    def _reply(self) -> Code:
        names = self.examples.names
        method = names.operations[self.service.name, self.index].method
        name = f"{names.package}.{names.services[self.service.name].name}.{method}"
        found = status(self.operation)
        given = [number(found)] if found != 200 else []
        given += self._answer() or []
        reply = Code(f"{names.local('mock')}.on({name}).reply")
        return lay_out(call(reply, given, apart=True), 8)

    def _answer(self) -> list[Code] | None:
        """The arguments of `reply`; nothing where the answer cannot be shown."""
        content = answered(self.operation)
        if content is None:
            return None if redirects_alone(self.operation) else []
        sampled = self.examples.reading.content(content)
        api = self.examples.api
        match content.kind:
            case ContentKind.EVENT_STREAM if self._streams():
                return [keyword(Code("events"), items([literal(sampled)], apart=True))]
            case ContentKind.JSON if fits(sampled, content.type, api.declarations):
                return [keyword(Code("json"), literal(sampled)), *_typed(content)]
            case ContentKind.TEXT if isinstance(sampled, str):
                return [keyword(Code("text"), text(sampled)), *_typed(content)]
            case ContentKind.BINARY:
                return [keyword(Code("content"), Code('b"Hello!"')), *_typed(content)]
            case _:
                return None


def _typed(content: Content) -> list[Code]:
    """The media type, where the mock would take another one for granted."""
    said = sent_type(content)
    if said == _USUAL[content.kind]:
        return []
    headers = mapping([entry(text("Content-Type"), text(said))], apart=True)
    return [keyword(Code("headers"), headers)]
