"""Where a model is used, as lines of its page: operations first, then fields of other models.

In: the uses of a declaration. Out: `UseLine`s, each with links; of many uses the first ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

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


@dataclass(frozen=True, slots=True)
class Used:
    """Makes the lines of one API."""

    language: Language
    services: Mapping[str, Service]
    api: Api
    known: Mapping[TypeId, Uses]
    made: dict[TypeId, tuple[UseLine, ...]] = field(default_factory=dict)

    def of(self, id_: TypeId) -> tuple[UseLine, ...]:
        """The lines of a declaration, made once."""
        if id_ not in self.made:
            self.made[id_] = tuple(self._lines(id_))
        return self.made[id_]

    def _lines(self, id_: TypeId) -> Iterator[UseLine]:
        found = self.known.get(id_)
        if found is None:
            return
        for purpose, said in _SAID.items():
            if operations := found.operations.get(purpose):
                yield _line(said, [*map(self._operation, operations)])
        if found.webhooks:
            yield _line("The event of the webhook", [*map(code_cell, found.webhooks)])
        if found.fields:
            fields = dict.fromkeys(self._field(*each) for each in found.fields if each[0] != id_)
            yield from [_line("A part of", [*fields])] if fields else []

    def _operation(self, key: tuple[str, int]) -> Code:
        service = self.services[key[0]]
        name = self.language.call(service, key[1]).name
        return link(code_cell(name), href(self.language.service_page(service), name))

    def _field(self, id_: TypeId, wire_name: str) -> Code:
        declaration = self.api.declarations[id_]
        name = self.language.model_name(declaration)
        if wire_name and isinstance(declaration, Record):
            name = f"{name}.{self.language.field_name(declaration, wire_name)}"
        page = self.language.model_page(id_)
        return link(literal(name), href(page)) if page else literal(name)


def used(api: Api, language: Language) -> Used:
    """What makes the lines."""
    known = uses(api, lambda id_: language.model_page(id_) is not None)
    return Used(language, {each.name: each for each in api.services}, api, known)


def _line(said: str, found: list[Code]) -> UseLine:
    return UseLine(Code(said), Code(", ").joined(_first(found)))


def _first(found: list[Code]) -> Iterable[Code]:
    left = len(found) - MOST
    return found if left < 1 else [*found[:MOST], Code(f"and {left} more")]
