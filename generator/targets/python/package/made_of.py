"""What the files of a Python client are made of, as digests: of a declaration or a service, with all it leads to.

In: the model, the names and what callers give. Out: digests. A view may ask for what its declaration or operations lead
to, by whatever of `_Told` stands there for each, and for what `_every` has; who asks for more tells it here, or the file
stays though it should not: `tests/making/test_warm.py` holds warm runs against cold ones.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import field
from hashlib import sha256
from typing import TypeVar

from generator.model import graph
from generator.model.declarations import Declaration, Enum, Record
from generator.model.digests import Digests
from generator.model.operations import Api, Service
from generator.model.tags import Tags
from generator.model.types import TypeId
from generator.targets.python.package.inputs import Inputs
from generator.targets.python.spelling.api_names import key
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.resource_names import Node, called_at
from generator.values import dataclass

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class MadeOf:
    """The digests of one client; `every` is that of what any file may have."""

    digests: Digests
    every: bytes
    names: Names
    places: Mapping[int, str]
    moved: Mapping[str, list[object]]
    """Operations that each service had before, by its raw name."""
    ways: tuple[frozenset[TypeId], frozenset[TypeId]]
    """What requests carry, and what answers do."""
    known: dict[str, bytes] = field(default_factory=dict)
    """The digests of services, by their raw names."""

    def declaration(self, id_: TypeId, *more: object) -> bytes:
        """Of the module or the page of a declaration; `more` is what it says of those that use it."""
        return self.digests.declaration(id_, self.every, *more)

    def service(self, service: Service) -> bytes:
        """Of the module, the tests or the page of a service."""
        if service.name not in self.known:
            self.known[service.name] = self._service(service)
        return self.known[service.name]

    def _service(self, service: Service) -> bytes:
        names, former = self.names, self.names.former
        told = [
            (
                names.operations[at],
                names.arguments[key(each)],
                self.places.get(id(each)),
                former.methods.get(at),
                former.arguments.get(at),
            )
            for index, each in enumerate(service.operations)
            for at in [(service.name, index)]
        ]
        moved = self.moved.get(service.name)
        securities = [each for each in self.names.securities.items() if each[0][0] == service.name]
        return self.digests.value(self.every, service, told, moved, securities)

    def alone(self, *values: object) -> bytes:
        """Of what is made of these values, and of what any file may have."""
        return self.digests.alone(self.every, *values)

    def exports(self, api: Api) -> bytes:
        """Of what has the names of all types, and knows which of them lead to which; what they say does not count."""
        told = [
            (type(each).__name__, id_, self.names.classes.get(id_), self.digests.leading(id_))
            for id_, each in api.declarations.items()
        ]
        former = sorted(self.names.former.types.items())
        return self.alone(told, [*map(sorted, self.ways)], former)

    def inputs(self, ids: Iterable[TypeId]) -> bytes:
        """Of a stub with the twins of types."""
        known = b"".join([self.every, *(self.digests.declaration(each) for each in ids)])
        return sha256(known).digest()


def made_of(api: Api, names: Names, inputs: Inputs, nodes: Iterable[Node]) -> MadeOf:
    """What tells the digests of the client of an API."""
    sent = graph.sent(api)
    told = _Told(names, inputs, sent, api.tags, _firsts(inputs))
    digests = Digests(api.declarations, told.of)
    every, places = _every(api, names, inputs, digests), dict(called_at(nodes))
    made = MadeOf(digests, every, names, places, _moved(api, names), (sent, inputs.received))
    for each in api.services:  # by now, as several processes are going to ask
        made.service(each)
    return made


def _moved(api: Api, names: Names) -> dict[str, list[object]]:
    """What a service that had operations before shows of them."""
    found: dict[str, list[object]] = {}
    services = {each.name: each for each in api.services}
    for (of, index), told in names.former.elsewhere.items():
        operation, now = services[of].operations[index], names.operations[of, index]
        for service, name in told:
            found.setdefault(service, []).append((of, operation, now, name))
    return found


def _every(api: Api, names: Names, inputs: Inputs, digests: Digests) -> bytes:
    """What any file may ask for: of the API, and of the names that nothing else may have."""
    said = (api.title, api.version, api.doc, api.contact, api.servers, api.auth_schemes, api.xml)
    own = (names.package, names.client, names.services, names.environment, names.xml_roots)
    also = names.is_async, names.former.services
    return digests.value(said, own, also, sorted(names.class_names), sorted(inputs.every))


def _firsts(inputs: Inputs) -> dict[TypeId, TypeId]:
    """For each type that leads back to itself the first one of its round."""
    first: dict[int, TypeId] = {}
    return {id_: first.setdefault(group, id_) for id_, group in sorted(inputs.rounds.items())}


@dataclass(frozen=True, slots=True)
class _Told:
    """What is decided of each declaration."""

    names: Names
    inputs: Inputs
    sent: frozenset[TypeId]
    tags: Tags
    rounds: Mapping[TypeId, TypeId]

    def of(self, declaration: Declaration) -> object:
        """All that files may have of it besides what stands in it."""
        id_, inputs = declaration.id, self.inputs
        flags = (id_ in self.sent, id_ in inputs.received, id_ in inputs.patched)
        given = (inputs.twins, inputs.arguments, inputs.keywords, inputs.streamed, inputs.parts)
        return (
            self.names.classes.get(id_),
            self._inside(declaration),
            self.names.former.types.get(id_),
            flags,
            [each.get(id_) for each in given],
            inputs.switches.get(id_),
            inputs.homes.get(id_),
            self.rounds.get(id_),
            self.names.made_of_schemas.get(id_),
            self.tags.get(id_),
        )

    def _inside(self, declaration: Declaration) -> object:
        """The names of its fields or members, those of before too."""
        names, former = self.names, self.names.former
        match declaration:
            case Record(id=id_, fields=fields):
                keys = [(id_, each.wire_name) for each in fields]
                return _in_order(keys, names.fields, former.fields)
            case Enum(id=id_, values=values):
                places = [(id_, index) for index in range(len(values))]
                return _in_order(places, names.members, former.members)
            case _:
                return None


def _in_order(
    keys: Iterable[K], names: Mapping[K, str], former: Mapping[K, tuple[str, ...]]
) -> tuple[str, list[tuple[str, ...] | None] | None]:
    """The names as one text, as this is told of each field of a document; and those of before."""
    found = "\n".join([names.get(each, "") for each in keys])
    return found, [former.get(each) for each in keys] if former else None
