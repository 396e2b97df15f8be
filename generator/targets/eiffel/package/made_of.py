"""What the files of an Eiffel client are made of, as digests: of a declaration or a service, with all it leads to.

In: the model, and what is decided of its types. Out: digests. A view may ask for what its declaration or operations lead
to, by whatever of `_Told` stands there for each, and for what `_every` has; who asks for more tells it here, or the file
stays though it should not: `tests/making/test_warm.py` holds warm runs against cold ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from generator.model.declarations import Declaration, Enum, Record
from generator.model.digests import Digests
from generator.model.operations import Api, Service
from generator.model.types import TypeId
from generator.targets.code import Code
from generator.targets.eiffel.spelling.types import Speller
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class MadeOf:
    """The digests of one client; `every` is that of what any file may have."""

    digests: Digests
    every: bytes
    speller: Speller
    known: dict[str, bytes] = field(default_factory=dict)
    """The digests of services, by their raw names."""

    def declaration(self, id_: TypeId, *more: object) -> bytes:
        """Of the classes or the page of a declaration; `more` is what it says of those that use it."""
        return self.digests.declaration(id_, self.every, *more)

    def alone(self, *values: object) -> bytes:
        """Of what is made of these values, and of what any file may have."""
        return self.digests.alone(self.every, *values)

    def service(self, service: Service) -> bytes:
        """Of the class, the tests or the page of a service."""
        if service.name not in self.known:
            self.known[service.name] = self._service(service)
        return self.known[service.name]

    def _service(self, service: Service) -> bytes:
        names = self.speller.names
        former = names.former
        told = [
            (
                names.operations[at],
                former.methods.get(at),
                former.arguments.get(at),
                former.elsewhere.get(at),
            )
            for at in ((service.name, index) for index in range(len(service.operations)))
        ]
        return self.digests.value(self.every, service, told)


def made_of(api: Api, speller: Speller) -> MadeOf:
    """What tells the digests of the client of an API."""
    digests = Digests(api.declarations, _told(speller).of)
    said = (api.title, api.version, api.doc, api.contact, api.servers, api.auth_schemes)
    names = speller.names
    own = (names.facade, names.queries, names.services, names.former.services)
    return MadeOf(digests, digests.value(said, own), speller)


@dataclass(frozen=True, slots=True)
class _Told:
    """What is decided of each declaration; classes that belong to it by the ends of their names, endless fields and those
    that heirs do not use by keys."""

    speller: Speller
    parts: Mapping[TypeId, list[tuple[str, Code]]]
    endless: Mapping[TypeId, list[str]]
    apart: Mapping[TypeId, list[str]]

    def of(self, declaration: Declaration) -> object:
        """All that files may have of it besides what stands in it."""
        id_, names, related = declaration.id, self.speller.names, self.speller.families
        parents = related.parents.get(id_, ())
        return (
            names.classes.get(id_),
            self._inside(declaration),
            names.former.types.get(id_),
            self.parts.get(id_),
            [(each, names.classes.get(each)) for each in parents],
            related.holders.get(id_),
            related.leaves.get(id_),
            related.tags.get(id_),
            id_ in self.speller.made,
            self.endless.get(id_),
            self.apart.get(id_),
        )

    def _inside(self, declaration: Declaration) -> list[object]:
        """The names of its fields or constants, those of before too."""
        names, former = self.speller.names, self.speller.names.former
        match declaration:
            case Record(id=id_, fields=fields):
                keys = [(id_, each.wire_name) for each in fields]
                return [(names.fields.get(each), former.fields.get(each)) for each in keys]
            case Enum(id=id_, values=values):
                places = [(id_, index) for index in range(len(values))]
                return [(names.constants.get(each), former.members.get(each)) for each in places]
            case _:
                return []


def _told(speller: Speller) -> _Told:
    parts: dict[TypeId, list[tuple[str, Code]]] = {}
    for (id_, suffix), name in speller.names.parts.items():
        parts.setdefault(id_, []).append((suffix, name))
    return _Told(speller, parts, _keys(speller.endless), _keys(speller.apart))


def _keys(fields: Iterable[tuple[TypeId, str]]) -> dict[TypeId, list[str]]:
    found: dict[TypeId, list[str]] = {}
    for id_, key in sorted(fields):
        found.setdefault(id_, []).append(key)
    return found
