"""Where a model is used, as lines of its page: operations first, then fields of other models.

In: the uses of a declaration. Out: `UseLine`s, each with links; of many uses the first ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from generator.model.declarations import Record
from generator.model.operations import Api, Service
from generator.model.types import TypeId
from generator.model.uses import Purpose, Uses, uses
from generator.targets.code import Code
from generator.targets.markdown.escape import code_cell, href, link, literal
from generator.targets.markdown.language import Language
from generator.targets.markdown.views import UseLine
from generator.values import dataclass

MOST = 12
"""Uses of one kind that are listed."""

_SAID = {
    Purpose.BODY: "Sent by",
    Purpose.PARAMETER: "A parameter of",
    Purpose.ANSWER: "Answered by",
    Purpose.EVENT: "An event of the stream of",
    Purpose.ERROR: "An error of",
}
_EVENT: Final = "The event of the webhook"
_PART: Final = "A part of"


Place: TypeAlias = tuple[str, str | None]
"""What uses a type, and its page, if it has one."""

Places: TypeAlias = list[tuple[str, tuple[Place, ...]]]
"""What is said of places, and these."""


@dataclass(frozen=True, slots=True)
class Used:
    """Knows the uses of one API."""

    language: Language
    services: Mapping[str, Service]
    api: Api
    known: Mapping[TypeId, Uses]

    def places(self, id_: TypeId) -> Places:
        """All that the lines of a declaration are made of."""
        return [(said, found) for said, found in self._places(id_) if found]

    def _places(self, id_: TypeId) -> Iterator[tuple[str, tuple[Place, ...]]]:
        found = self.known.get(id_)
        if found is None:
            return
        for purpose, said in _SAID.items():
            yield said, tuple(map(self._operation, found.operations.get(purpose, ())))
        yield _EVENT, tuple((each, None) for each in found.webhooks)
        fields = dict.fromkeys(self._field(*each) for each in found.fields if each[0] != id_)
        yield _PART, tuple(fields)

    def _operation(self, key: tuple[str, int]) -> Place:
        service = self.services[key[0]]
        return self.language.call(service, key[1]).name, self.language.service_page(service)

    def _field(self, id_: TypeId, wire_name: str) -> Place:
        declaration = self.api.declarations[id_]
        name = self.language.model_name(declaration)
        if wire_name and isinstance(declaration, Record):
            name = f"{name}.{self.language.field_name(declaration, wire_name)}"
        return name, self.language.model_page(id_)


def used(api: Api, language: Language) -> Used:
    """What knows them."""
    known = uses(api, lambda id_: language.model_page(id_) is not None)
    return Used(language, {each.name: each for each in api.services}, api, known)


def use_lines(found: Places) -> tuple[UseLine, ...]:
    """The lines."""
    return tuple(_line(said, places) for said, places in found)


def _line(said: str, places: tuple[Place, ...]) -> UseLine:
    spell, left = _part if said == _PART else _call, len(places) - MOST
    found = [spell(*each) for each in (places if left < 1 else places[:MOST])]
    more = [Code(f"and {left} more")] if left > 0 else []
    return UseLine(Code(said), Code(", ").joined([*found, *more]))


def _call(name: str, page: str | None) -> Code:
    return link(code_cell(name), href(page, name)) if page else code_cell(name)


def _part(name: str, page: str | None) -> Code:
    return link(literal(name), href(page)) if page else literal(name)
