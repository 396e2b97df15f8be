"""What is decided of the declarations and services of an Eiffel client, for the digests of its files.

In: the model, and what is decided of its types. Out: `MadeOf`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from generator.model.declarations import Declaration, Enum, Record
from generator.model.digests import Digests
from generator.model.made_of import MadeOf
from generator.model.operations import Api, Service
from generator.model.types import TypeId
from generator.targets.code import Code
from generator.targets.eiffel.spelling.names import Names
from generator.targets.eiffel.spelling.types import Speller
from generator.values import dataclass


def made_of(api: Api, speller: Speller) -> MadeOf:
    """What tells the digests of the client of an API."""
    digests = Digests(api.declarations, _told(speller).of)
    said = (api.title, api.version, api.doc, api.contact, api.servers, api.auth_schemes)
    names = speller.names
    own = (names.facade, names.queries, names.services, names.former.services)
    return MadeOf(digests, digests.value(said, own), partial(_decided, names))


def _decided(names: Names, service: Service) -> object:
    """The names of a service's operations, those of before too."""
    former = names.former
    return [
        (
            names.operations[at],
            former.methods.get(at),
            former.arguments.get(at),
            former.elsewhere.get(at),
        )
        for at in ((service.name, index) for index in range(len(service.operations)))
    ]


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
