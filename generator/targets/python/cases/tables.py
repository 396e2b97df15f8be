"""The tests of the client: for each operation what it sends and how its answer is read, as a table for each API.

In: the model, its samples and the names. Out: views for `templates/python/test_api.py.jinja`. What a request looks like
is said by `model/wire`, which shares nothing with the client that is tested.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from generator.model import wire
from generator.model.calling import Role, body_content, sent_type
from generator.model.declarations import Field, Record
from generator.model.exchanges import answered, path_and_query, status
from generator.model.fits import fits
from generator.model.operations import (
    Api,
    AuthKind,
    Content,
    ContentKind,
    Operation,
    Parameter,
    Place,
    Service,
    Switch,
)
from generator.model.samples import Raw, Sampler
from generator.model.types import ANY, Json, Kind, Named, Scalar
from generator.model.xml import XmlShape
from generator.model.xml_wire import Unwritable, survives, xml_text
from generator.naming.styles import upper_snake
from generator.targets.code import Code
from generator.targets.python.package.signatures import Argument, Signature, signature
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.expressions import (
    annotated,
    call,
    entry,
    items,
    keyword,
    listed,
    mapping,
    member,
    subscript,
)
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import docstring, number, text, value
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.scopes import ModuleScope
from generator.targets.python.spelling.types import Import, Speller

_OBJECT = Code("object")
_OCTETS = Code('b"Hello!"')
_RESERVED = frozenset({"BODY", "CASES", "FILE"})
_JSON = "application/json"
_SHORT = 40
"""Samples with less JSON than this are no constants."""


@dataclass(frozen=True, slots=True)
class FixturesView:
    """`tests/conftest.py`: a client that has a credential of each kind."""

    package: Code
    credentials: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class CasesView:
    """The tests of an API: samples of answers that several operations give, and one case for each operation."""

    doc: Code
    imports: Code
    samples: tuple[Code, ...]
    cases: tuple[Code, ...]
    api: Code
    mock: Code


def fixtures_view(api: Api, names: Names) -> FixturesView:
    """The fixtures of all tests."""
    kinds = {each.kind for each in api.auth_schemes}
    keys = [
        entry(text(each.name), text("key"))
        for each in api.auth_schemes
        if each.kind is AuthKind.OTHER
        or (each.kind is AuthKind.API_KEY and each.place is not Place.QUERY)  # it is no parameter
    ]
    given = []
    if kinds & {AuthKind.BEARER, AuthKind.OAUTH2, AuthKind.OPEN_ID}:
        given.append(Code('access_token="token",'))
    if AuthKind.BASIC in kinds:
        given += [Code('username="user",'), Code('password="password",')]
    if keys:
        given.append(lay_out(listed(keyword(Code("api_key"), mapping(keys, apart=True))), 8))
    return FixturesView(names.package, tuple(given))


def cases_view(
    service: Service, api: Api, names: Names, sending: Sampler, reading: Sampler
) -> CasesView:
    """The tests of a service's operations."""
    found = _gathered(service, names, reading)
    known = {key: name for key, (name, _) in found.items()}
    table = _Table(service, api, names, known, sending, reading)
    cases = tuple(table.case(index) for index in range(len(service.operations)))
    name = names.services[service.name].name
    used = [each for each in sorted(_RESERVED) if any(_mentions(case, each) for case in cases)]
    package = names.package
    scope = ModuleScope(frozenset([name]))
    mock = Speller(names, api.declarations, scope).word(f"{package}.testing", "MockApi")
    imported = [
        Import(package, "ApiClient"),
        Import(package, name),
        *mock.imports,
    ]
    own = [Import(".case", each) for each in ("Case", "each", *used) if each != "CASES"]
    return CasesView(
        doc=docstring([f"What `{name}` sends and reads, on a mock of the API."], 0),
        imports=imports.lines([*imported, *own]),
        samples=tuple(_constants(found, known)),
        cases=cases,
        api=name,
        mock=mock.text,
    )


def _mentions(case: Code, name: str) -> bool:
    return f": {name}" in case or f"    {name},\n" in case or f"[{name}" in case


def _named_type(given: list[tuple[Argument, Json]]) -> str | None:
    """The media type that an argument of the operation names."""
    for each, sampled in given:
        source = each.source
        name = source.wire_name if isinstance(source, Parameter) else ""
        if each.role is Role.PARAMETER and name.lower() == "content-type" and sampled:
            return str(sampled)
    return None


@dataclass(frozen=True, slots=True)
class _Table:
    """Spells the cases of a service; `known` are the constants that hold samples of answers, by the JSON of those."""

    service: Service
    api: Api
    names: Names
    known: Mapping[str, Code]
    sending: Sampler
    reading: Sampler

    def case(self, index: int) -> Code:
        """The case of one operation."""
        operation = self.service.operations[index]
        found = signature(operation, self.names, self.api.declarations)
        switch = operation.stream.switch if operation.stream else None
        given = [
            (each, _whole(self._sampled(each.source), switch))
            for each in _given(found, switch)
            if self._can_be_sent(each.source)
        ]
        method = self.names.operations[self.service.name, index].method
        class_name = self.names.services[self.service.name].name
        pieces: list[Code] = [
            member(class_name, method),
            mapping((_argument(each, sampled) for each, sampled in given), apart=True),
            text(_request_line(operation, given)),
            *_places(given),
            *self._body(operation, given),
            *self._answer(operation),
        ]
        return lay_out(listed(call(Code("Case"), pieces, apart=True)), 4)

    def _can_be_sent(self, source: Parameter | Field | Content) -> bool:
        """Whether its format can hold the sample; XML has not every name."""
        if not isinstance(source, Content) or source.xml is None:
            return True
        try:
            return bool(xml_text(source.xml, self._sampled(source), self.api.xml))
        except Unwritable:
            return False

    def _sampled(self, source: Parameter | Field | Content) -> Json:
        match source:
            case Parameter():
                return self.sending.parameter(source)
            case Field():
                return self.sending.field(source)
            case Content():
                sampled = self.sending.content(source)
                # a text would be sent as such, where another body is a text
                is_anything = source.kind is ContentKind.JSON and source.type == ANY
                return {"text": sampled} if is_anything and isinstance(sampled, str) else sampled

    # -- the request

    def _body(self, operation: Operation, given: list[tuple[Argument, Json]]) -> Iterator[Code]:
        content = body_content(operation)
        fields = [(each, sampled) for each, sampled in given if each.role is not Role.PARAMETER]
        if content is None or not fields:
            return
        if content.kind in (ContentKind.FORM, ContentKind.MULTIPART):
            yield keyword(Code("form"), _form(content, fields))
        elif content.kind is ContentKind.JSON:
            yield keyword(Code("body"), _literal(fields[0][1]))
        elif content.kind is ContentKind.XML and content.xml is not None:
            yield from self._xml_body(content.xml, fields[0][1])
        else:
            yield Code(f"body={self._text(content, fields[0][1])}")
        sent = (_named_type(given) or sent_type(content)).partition(";")[0]
        if content.kind is ContentKind.TEXT and sent.endswith("json"):  # a header says so
            yield Code(f"sent={self._text(content, fields[0][1])}")
        if sent != _JSON:
            yield Code(f"content_type={text(sent)}")

    def _xml_body(self, shape: XmlShape, sampled: Json) -> Iterator[Code]:
        """The value, and the element that it is sent as."""
        yield keyword(Code("body"), _literal(sampled))
        yield Code(f"sent={text(xml_text(shape, sampled, self.api.xml))}")

    def _xml_answer(self, content: Content, shape: XmlShape) -> Iterator[Code]:
        """The value, and the element that comes; as JSON where XML would not tell all of it."""
        sampled = self.reading.content(content)
        if not fits(sampled, content.type, self.api.declarations):
            yield Code("reads=False")
            return
        yield keyword(Code("answer"), _literal(sampled))
        if survives(shape, sampled, self.api.xml):
            yield Code(f"came={text(xml_text(shape, sampled, self.api.xml))}")
            yield Code(f"answer_type={text(sent_type(content))}")

    def _text(self, content: Content, sampled: Json) -> Code:
        """A text, or what is written as one; octets of any kind."""
        if content.kind in (ContentKind.BINARY, ContentKind.PARTS) or isinstance(sampled, Raw):
            return _OCTETS
        is_plain = content.type == Scalar(Kind.STRING) or content.kind is not ContentKind.TEXT
        return text("Hello!") if is_plain else value(sampled)

    # -- the answer

    def _answer(self, operation: Operation) -> Iterator[Code]:
        if (found := status(operation)) != 200:
            yield Code(f"status={number(found)}")
        content = answered(operation)
        if content is None:
            return
        if content.kind is ContentKind.XML and content.xml is not None:
            yield from self._xml_answer(content, content.xml)
            return
        if content.kind is not ContentKind.JSON:
            yield Code(f"answer={self._text(content, self.reading.content(content))}")
            yield Code(f"answer_type={text(sent_type(content))}")
            return
        sampled = self.reading.content(content)
        if not fits(sampled, content.type, self.api.declarations):
            yield Code("reads=False")
            return
        yield keyword(Code("answer"), self._named(content, sampled))
        if content.media_type != _JSON:
            yield Code(f"answer_type={text(sent_type(content))}")
        if isinstance(content.type, Named):
            declared = self.api.declarations[content.type.id]
            if isinstance(declared, Record) and declared.subtypes is None:
                yield Code(f"returns={text(self.names.classes[declared.id].name)}")

    def _named(self, content: Content, sampled: Json) -> Code:
        """The constant that holds the sample, or the sample where it is short."""
        key = json.dumps(sampled)
        return self.known.get(key) or _literal(sampled, self.known)


def _gathered(service: Service, names: Names, reading: Sampler) -> dict[str, tuple[Code, Json]]:
    """The samples of answers by their JSON, each with the name of its constant; those that others hold come first."""
    found: dict[str, tuple[Code, Json]] = {}
    taken: set[str] = set()
    for operation in service.operations:
        content = _json_answer(operation)
        if content is None or not isinstance(content.type, Named):
            continue
        if content.type.id not in names.classes:
            continue
        sampled = reading.content(content)
        key = json.dumps(sampled)
        if len(key) >= _SHORT and key not in found:
            name = f"{upper_snake(names.classes[content.type.id].name)}_SAMPLE"
            while name in taken:
                name = f"{name}_2"
            taken.add(name)
            found[key] = Code(name), sampled
    return {key: found[key] for key in sorted(found, key=len)}


def _constants(found: Mapping[str, tuple[Code, Json]], known: Mapping[str, Code]) -> Iterator[Code]:
    for name, sampled in found.values():
        made = _literal(sampled, known, is_whole=True)
        yield lay_out(annotated(name, _kind(sampled), made), 0)


def _kind(sampled: Json) -> Code:
    if isinstance(sampled, dict):
        return subscript(Code("dict"), [Code("str"), _OBJECT])
    return subscript(Code("list"), [_OBJECT]) if isinstance(sampled, list) else _OBJECT


def _whole(sampled: Json, switch: Switch | None) -> Json:
    """The sample without what asks for a stream."""
    if not isinstance(sampled, dict) or switch is None:
        return sampled
    return {
        key: each
        for key, each in sampled.items()
        if key != switch.wire_name or each != switch.value
    }


def _given(found: Signature, switch: Switch | None) -> list[Argument]:
    """The arguments of a case: every parameter that is not on its way out, and what the body needs, but nothing that
    asks for a stream."""
    asks = switch.wire_name if switch else ""
    fields = [each for each in found.arguments if each.role is Role.FIELD]
    needed = [each for each in fields if each.required] or fields[:1]
    return [
        each
        for each in found.arguments
        if each.role is Role.BODY
        or (
            (each in needed or each.role is Role.PARAMETER)
            and (each.required or not (each.doc.deprecated or _wire_name(each) == asks))
        )
    ]


def _wire_name(argument: Argument) -> str:
    source = argument.source
    return "" if isinstance(source, Content) else source.wire_name


def _argument(argument: Argument, sampled: Json) -> Code:
    name = text(argument.name)
    if argument.role is Role.BODY and not _is_form(argument):
        return Code(f'{name}: None, "_body": b"null"' if sampled is None else f"{name}: BODY")
    return entry(name, _literal(sampled))


def _is_form(argument: Argument) -> bool:
    source = argument.source
    return isinstance(source, Content) and source.kind in (ContentKind.FORM, ContentKind.MULTIPART)


def _request_line(operation: Operation, given: list[tuple[Argument, Json]]) -> str:
    """Method, path and query as they are sent."""
    parameters = [
        (each.source, sampled) for each, sampled in given if isinstance(each.source, Parameter)
    ]
    return f"{operation.method} {path_and_query(operation, parameters)}"


def _places(given: list[tuple[Argument, Json]]) -> Iterator[Code]:
    """Headers and cookies, where there are any."""
    headers: list[Code] = []
    cookies: list[Code] = []
    for argument, sampled in given:
        source = argument.source
        if isinstance(source, Parameter) and source.place is Place.HEADER:
            if source.wire_name.lower() == "content-length":
                continue  # who sends a body knows its length
            written = text(wire.in_header(source, sampled))
            headers.append(entry(text(source.wire_name), written))
        elif isinstance(source, Parameter) and source.place is Place.COOKIE:
            pairs = wire.in_cookie(source, sampled)
            cookies += [entry(text(name), value(each)) for name, each in pairs]
    if headers:
        yield keyword(Code("headers"), mapping(headers, apart=True))
    if cookies:
        yield keyword(Code("cookies"), mapping(cookies, apart=True))


def _form(content: Content, fields: list[tuple[Argument, Json]]) -> Code:
    """The fields of a form as they arrive, repeated ones as lists."""
    found: dict[str, list[Json]] = {}
    for argument, sampled in fields:
        members = {argument.source.wire_name: sampled} if isinstance(argument.source, Field) else {}
        if argument.role is Role.BODY and isinstance(sampled, dict):
            members = sampled
        for name, each in members.items():
            for key, written in wire.in_form(content.parts, name, each):
                found.setdefault(key, []).append(written)
    entries = [
        entry(text(key), _literal(values if len(values) > 1 else values[0]))
        for key, values in found.items()
    ]
    return mapping(entries, apart=True)


def _json_answer(operation: Operation) -> Content | None:
    content = answered(operation)
    return content if content is not None and content.kind is ContentKind.JSON else None


def _literal(
    sampled: Json, known: Mapping[str, Code] = MappingProxyType({}), *, is_whole: bool = False
) -> Code:
    """A sample as a literal that may take several lines; what is known inside of it goes by its name."""
    match sampled:
        case Raw():
            return Code("FILE")
        case list():
            return items((_literal(each, known) for each in sampled), apart=True)
        case dict():
            if known and not is_whole and (name := known.get(json.dumps(sampled))):
                return name
            entries = (entry(text(key), _literal(each, known)) for key, each in sampled.items())
            return mapping(entries, apart=True)
        case _:
            return value(sampled)
