"""Example code on pages: whole programs that run as pasted, with real values.

In: the API, the names, samples of the model. Out: `Code`. The environment variables that hold credentials are called as
in examples of OpenAPI Generator (`BEARER_TOKEN`, `API_KEY`, `USERNAME`, `PASSWORD`, `ACCESS_TOKEN`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

from generator.model.calling import Role
from generator.model.declarations import Alias, Field, Record, Required
from generator.model.operations import (
    Api,
    Content,
    Operation,
    Parameter,
    Service,
)
from generator.model.samples import Raw, Sampler
from generator.model.types import Json, JsonText, Named, Nullable, TypeId, TypeRef
from generator.targets.code import Code
from generator.targets.markdown.api_pages import base_url
from generator.targets.python.package.results import result_type
from generator.targets.python.package.signatures import Argument, Signature
from generator.targets.python.package.ways import Calling
from generator.targets.python.pages.credentials import credentials
from generator.targets.python.pages.opened import opened
from generator.targets.python.pages.sampled import FILE, OCTETS, can_construct, literal
from generator.targets.python.spelling.annotations import Spelling
from generator.targets.python.spelling.expressions import (
    ASSIGNS,
    Row,
    call,
    keyword,
)
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import text
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.resource_names import called_at, resource_nodes
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass

_WIDTH = 120
VARIABLES = ("api_client", "api_instance", "configuration")
"""What every program has: a client, an API class with it, and its configuration."""

_LOCALS = frozenset(
    {
        "asyncio",
        "main",
        "api_client",
        "api_instance",
        "api_response",
        "configuration",
        "os",
        "pprint",
    }
)


@dataclass(frozen=True, slots=True)
class Examples:
    """Writes the examples of one API."""

    api: Api
    names: Names
    speller: Speller
    sending: Sampler
    reading: Sampler
    places: Mapping[int, str] = field(default_factory=dict)
    """How callers get to an operation through the resource tree, by its `id`."""
    callings: dict[int, Calling] = field(default_factory=dict)
    results: dict[int, Spelling] = field(default_factory=dict)

    def forget(self) -> None:
        """Begin a page: its examples are the same whatever pages there are."""
        self.sending.forget()
        self.reading.forget()

    def calling(self, operation: Operation) -> Calling:
        """The ways to call an operation of the API, for all programs that do."""
        if id(operation) not in self.callings:
            found = Calling(operation, self.names, self.api.declarations)
            self.callings[id(operation)] = found
        return self.callings[id(operation)]

    def result(self, operation: Operation) -> Spelling:
        """What it gives back."""
        if id(operation) not in self.results:
            self.results[id(operation)] = result_type(operation, self.speller)
        return self.results[id(operation)]

    def operation(self, service: Service, index: int, content: Content | None = None) -> Code:
        """A program that calls one operation, with its first body or with another one."""
        operation = service.operations[index]
        given = self._needed(operation, content)
        api_class = self.names.services[service.name].name
        method = self.names.operations[service.name, index].method
        result = self.result(operation)
        models = self._constructed(given)
        typed = result.models if len(result.models) == 1 and len(result.alternatives) == 1 else ()
        is_void = result.text == "None"
        client, instance, configuration = map(self.names.local, VARIABLES)
        called = [
            (
                f"{each.name}={self._local(each)}"
                if not each.required or (content is not None and each.role is Role.FIELD)
                else self._local(each)
            )
            for each in given
        ]
        await_ = "await " if self.names.is_async else ""
        call = f"{await_}{instance}.{method}({', '.join(called)})"
        answer = f"api_response: {result.text}" if typed else "api_response"
        with_ = "async with" if self.names.is_async else "with"
        block = [
            f"{with_} {self.names.package}.ApiClient({configuration}) as {client}:",
            f"    {instance} = {self.names.package}.{api_class}({client})",
            *(f"    {self._assignment(each)}" for each in given),
            "    try:",
            *(
                [f"        {call}"]
                if is_void
                else [f"        {answer} = {call}", "        pprint(api_response)"]
            ),
            "    except ApiException as e:",
            f'        print(f"Exception when calling {api_class}->{method}: {{e}}")',
        ]
        lines = [
            *self._imports(operation, [*models, *typed], prints=not is_void),
            "",
            self.configuration(operation),
            *(_awaited(block) if self.names.is_async else block),
        ]
        return Code("\n".join(lines))

    def _needed(self, operation: Operation, content: Content | None) -> list[Argument]:
        """The arguments of an example, with its first body or with another one."""
        calling = self.calling(operation)
        return self.chosen(calling.own if content is None else calling.alone(content))

    def chosen(self, found: Signature) -> list[Argument]:
        """The required arguments, the body, and those fields of a form that matter."""
        fields = {each.name: each.source for each in found.arguments if each.role is Role.FIELD}
        known = [each for each in fields.values() if isinstance(each, Field)]
        telling = [id(each) for each in self.sending.telling(known)]
        is_empty = not telling and not any(isinstance(each.presence, Required) for each in known)
        telling += [id(each) for each in known[:1]] if is_empty else []
        return [
            each
            for each in found.arguments
            if each.required or each.role is Role.BODY or id(each.source) in telling
        ]

    def _imports(
        self, operation: Operation, models: Iterable[TypeId], *, prints: bool
    ) -> Iterator[str]:
        if self.names.is_async:
            yield "import asyncio"
        if self._credentials(operation):
            yield "import os"
        if prints:
            yield "from pprint import pprint"
        yield f"import {self.names.package}"
        yield from self.model_imports(models)
        yield f"from {self.names.package}.rest import ApiException"

    def model_imports(self, models: Iterable[TypeId]) -> list[Code]:
        """The import line of each model."""
        classes = [self.names.classes[id_] for id_ in dict.fromkeys(models)]
        classes.sort(key=lambda each: each.module)
        return [
            Code(f"from {self.names.package}.models.{each.module} import {each.name}")
            for each in classes
        ]

    def configuration(self, operation: Operation, *more: str) -> Code:
        """The statement that makes a configuration with the operation's credentials, and `more` arguments."""
        host = f"host={text(base_url(self.api.servers))}"
        arguments = [host, *self._credentials(operation), *more]
        head = f"{self.names.local('configuration')} = {self.names.package}.Configuration("
        line = f"{head}{', '.join(arguments)})"
        return Code(line if len(line) <= _WIDTH else f"{head}\n    {', '.join(arguments)}\n)")

    def _credentials(self, operation: Operation) -> list[str]:
        """The arguments for the first alternative that needs any."""
        schemes = {each.name: each for each in self.api.auth_schemes}
        needed = next((each for each in operation.security if each), ())
        return credentials([schemes[name] for name in needed if name in schemes])

    # -- arguments

    def _local(self, argument: Argument) -> Code:
        """The variable of an argument; it must not hide what the program itself uses."""
        is_taken = argument.name in _LOCALS
        return Code(f"{argument.name}_" if is_taken else self.names.local(argument.name))

    def _assignment(self, argument: Argument) -> Code:
        piece = self.argument(argument)
        return lay_out(Row(self._local(argument), ASSIGNS, piece), 4)

    def argument(self, argument: Argument) -> Code:
        """A value for an argument: a model where its type is a record."""
        sampled, record = self.sampled(argument), self.record(argument.type)
        if record is None or not can_construct(sampled, record):
            return self.plain(argument)
        return self.constructor(record, sampled)

    def plain(self, argument: Argument) -> Code:
        """A value for an argument without any model."""
        sampled = self.sampled(argument)
        if isinstance(sampled, Raw):
            return OCTETS if argument.role is Role.BODY else FILE
        return literal(sampled)

    def sampled(self, argument: Argument) -> Json:
        """A value for an argument as JSON."""
        match argument.source:
            case Parameter() as source:
                found = self.sending.parameter(source)
            case Field() as source:
                found = self.sending.field(source)
            case Content() as source:
                found = self.sending.content(source)
        return opened(found, argument.source.type, self.api.declarations)

    def record(self, type_: TypeRef) -> Record | None:
        """The record that the type comes to, if it is one."""
        if isinstance(type_, JsonText):
            return self.record(type_.content)
        if isinstance(type_, Nullable):
            return self.record(type_.type)
        found = self.api.declarations[type_.id] if isinstance(type_, Named) else None
        if isinstance(found, Alias):
            return self.record(found.type)
        return found if isinstance(found, Record) else None

    def constructor(self, record: Record, sampled: dict[str, Json]) -> Code:
        """The call that makes a model."""
        name = self.names.classes[record.id].name
        return call(name, self.keywords(record, sampled), apart=True)

    def keywords(self, record: Record, sampled: dict[str, Json]) -> list[Code]:
        """The fields of a sample as keyword arguments."""
        return [
            keyword(self.names.fields[record.id, name], literal(each))
            for name, each in sampled.items()
        ]

    def object_of(self, operation: Operation) -> tuple[Record, dict[str, Json]] | None:
        """The record that the body of an operation is, and a sample of it."""
        body = self.calling(operation).own.body
        record = self.record(body.type) if body else None
        if body is None or record is None or isinstance(body.source, Field):
            return None
        sampled = self.sending.sample(body.type, "", getattr(body.source, "examples", ()))
        sampled = opened(sampled, body.type, self.api.declarations)
        known = {each.wire_name for each in record.fields}
        return (record, sampled) if isinstance(sampled, dict) and known >= sampled.keys() else None

    def _constructed(self, given: Iterable[Argument]) -> Iterator[TypeId]:
        for argument in given:
            sampled, record = self.sampled(argument), self.record(argument.type)
            if record is not None and can_construct(sampled, record):
                yield record.id


def _awaited(block: Iterable[str]) -> list[str]:
    """The block in a function that is run."""
    inner = [f"    {line}" if line else "" for each in block for line in each.split("\n")]
    return ["", "async def main():", *inner, "", "asyncio.run(main())"]


def examples(api: Api, names: Names, speller: Speller) -> Examples:
    """The writer for an API."""
    sending = Sampler(api, sending=True, telling=True)
    places = dict(called_at(resource_nodes(api, names)))
    return Examples(api, names, speller, sending, Sampler(api, telling=True), places)
