"""What is decided of the declarations and services of a Python client, for the digests of its files.

In: the model, the names and what callers give. Out: `MadeOf`, and digests of files that are of more than one of these.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from hashlib import sha256
from typing import TypeVar

from generator.model import graph
from generator.model.declarations import Declaration, Enum, Record
from generator.model.digests import Digests
from generator.model.made_of import MadeOf
from generator.model.operations import Api, Service
from generator.model.tags import Tags
from generator.model.types import TypeId
from generator.targets.python.package.inputs import Inputs
from generator.targets.python.spelling.api_names import key
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.resource_names import Node, called_at
from generator.values import dataclass

K = TypeVar("K", bound=Hashable)


def made_of(api: Api, names: Names, inputs: Inputs, nodes: Iterable[Node]) -> MadeOf:
    """What tells the digests of the client of an API."""
    told = _Told(names, inputs, graph.sent(api), api.tags, _firsts(inputs))
    digests = Digests(api.declarations, told.of)
    decided = _Decided(names, dict(called_at(nodes)), _moved(api, names))
    made = MadeOf(digests, _every(api, names, inputs, digests), decided.of)
    for each in api.services:  # by now, as several processes are going to ask
        made.service(each)
    return made


def of_exports(made: MadeOf, api: Api, names: Names, inputs: Inputs) -> bytes:
    """Of what has the names of all types, and knows which of them lead to which; what they say does not count."""
    told = [
        (type(each).__name__, id_, names.classes.get(id_), made.digests.leading(id_))
        for id_, each in api.declarations.items()
    ]
    ways = [sorted(graph.sent(api)), sorted(inputs.received)]
    return made.alone(told, ways, sorted(names.former.types.items()))


def of_root(made: MadeOf, names: Names, *, old: bool) -> bytes:
    """Of what exports all classes, wherever they lead; `old` tells whether some have other names."""
    told = [*names.classes.items()], sorted(names.former.types.items())
    return made.alone("root", told, old)


def of_inputs(made: MadeOf, ids: Iterable[TypeId]) -> bytes:
    """Of a stub with the twins of types."""
    known = b"".join([made.every, *(made.digests.declaration(each) for each in ids)])
    return sha256(known).digest()


@dataclass(frozen=True, slots=True)
class _Decided:
    """What is decided of each service: `moved` are operations that it had before, by its raw name."""

    names: Names
    places: Mapping[int, str]
    moved: Mapping[str, list[object]]

    def of(self, service: Service) -> object:
        """The names of its operations, those of before too, and of how they are secured."""
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
        securities = [each for each in names.securities.items() if each[0][0] == service.name]
        return told, self.moved.get(service.name), securities


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
