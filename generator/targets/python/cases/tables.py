"""The tests of the client: for each operation what it sends and how its answer is read, as a table for each API.

In: the model, its samples and the names. Out: views for `templates/python/test_api.py.jinja`. What a request looks like
is said by `model/wire`, which shares nothing with the client that is tested.
"""

from __future__ import annotations

from itertools import starmap

from generator.model.calling import Role
from generator.model.declarations import Field
from generator.model.operations import (
    Api,
    Content,
    Parameter,
    Service,
)
from generator.model.samples import Sampler
from generator.model.types import Json
from generator.model.xml_wire import Unwritable, xml_text
from generator.targets.code import Code
from generator.targets.python.cases import sent
from generator.targets.python.cases.arguments import argument, content_type, given_by, whole
from generator.targets.python.cases.fixtures import sync_client
from generator.targets.python.cases.received import Answers
from generator.targets.python.cases.sample_literals import constants, gathered
from generator.targets.python.package.signatures import signature
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import Import
from generator.targets.python.spelling.expressions import (
    call,
    listed,
    mapping,
    member,
)
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import docstring, text
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.scopes import ModuleScope
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass

_RESERVED = frozenset({"BODY", "CASES", "FILE"})


@dataclass(frozen=True, slots=True)
class CasesView:
    """The tests of an API: samples of answers that several operations give, and one case for each operation."""

    doc: Code
    imports: Code
    samples: tuple[Code, ...]
    cases: tuple[Code, ...]
    api: Code
    mock: Code
    client: Code
    deprecated: bool
    """Whether deprecated methods are called, too."""


def cases_view(
    service: Service, api: Api, names: Names, sending: Sampler, reading: Sampler
) -> CasesView:
    """The tests of a service's operations."""
    found = gathered(service, names, reading)
    known = {key: name for key, (name, _) in found.items()}
    table = _Table(service, api, names, sending, Answers(api, names, known, reading))
    every = (table.case(index) for index in range(len(service.operations)))
    cases = tuple(case for case in every if case is not None)
    name = names.services[service.name].sync.name
    samples = tuple(constants(found, known))
    code = (*samples, *cases)
    used = [each for each in sorted(_RESERVED) if any(_mentions(part, each) for part in code)]
    package, client = names.package, sync_client(names)
    scope = ModuleScope(frozenset([name]))
    mock = Speller(names, api.declarations, scope).word(f"{package}.testing", "MockApi")
    imported = [
        Import(package, client),
        Import(package, name),
        *mock.imports,
    ]
    own = [Import(".case", each) for each in ("Case", "each", *used) if each != "CASES"]
    return CasesView(
        doc=docstring([f"What `{name}` sends and reads, on a mock of the API."], 0),
        imports=imports.lines([*imported, *own]),
        samples=samples,
        cases=cases,
        api=name,
        mock=mock.text,
        client=client,
        deprecated=any(each.doc.deprecated for each in service.operations),
    )


def _mentions(case: Code, name: str) -> bool:
    return f": {name}" in case or f"    {name},\n" in case or f"[{name}" in case


@dataclass(frozen=True, slots=True)
class _Table:
    """Spells the cases of a service."""

    service: Service
    api: Api
    names: Names
    sending: Sampler
    answers: Answers

    def case(self, index: int) -> Code | None:
        """The case of one operation; none where nobody can make what it has to be given."""
        operation = self.service.operations[index]
        found = signature(operation, self.names, self.api.declarations)
        switch = operation.stream.switch if operation.stream else None
        every = given_by(found, switch)
        lacking = [each for each in every if self.sending.has_none(each.source)]
        if any(each.required or each.role is not Role.PARAMETER for each in lacking):
            return None
        given = [
            (each, whole(self._sampled(each.source), switch))
            for each in every
            if each not in lacking and self._can_be_sent(each.source)
        ]
        method = self.names.operations[self.service.name, index].method
        class_name = self.names.services[self.service.name].sync.name
        arguments = [*starmap(argument, given), *content_type(operation, given)]
        pieces: list[Code] = [
            member(class_name, method),
            mapping(arguments, apart=True),
            text(sent.request_line(operation, given)),
            *sent.places(given),
            *sent.body(operation, given, self.api),
            *self.answers.pieces(operation),
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
                return self.sending.content(source)
