"""What names mean in one place of one generated module: those of the document come first, ours give way.

In: the names of the client. Out: a scope for each kind of module, which says how words of ours, builtins and models are
called there.
"""

from __future__ import annotations

import builtins
from collections.abc import Iterable

from generator.model.declarations import Declaration, Record
from generator.model.operations import Service
from generator.model.types import TypeId
from generator.targets.code import Code
from generator.targets.python.spelling.names import Names
from generator.values import dataclass

_BUILTINS = frozenset(vars(builtins))


@dataclass(frozen=True, slots=True)
class ModuleScope:
    """Names of a module: `outer` those of the document at its top, `inner` those of the class around a place, `fixed`
    those of ours that the module's template writes and that cannot give way. The runtime reads by what is `evaluated`.
    """

    outer: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()
    fixed: frozenset[str] = frozenset()
    evaluated: bool = False

    def within(self, names: Iterable[str]) -> ModuleScope:
        """The place inside a class that has these attributes."""
        return ModuleScope(self.outer, frozenset(names), self.fixed)

    def word(self, name: str) -> Code:
        """A name of ours, with an underscore where the document has the same: no name of a document begins so."""
        if not self._is_taken(name):
            return Code(name)
        return Code(f"_{name}_" if self._is_taken(f"_{name}") else f"_{name}")

    def hides(self, builtin: str) -> bool:
        """Whether the class has an attribute that is called like a builtin."""
        return builtin in self.inner

    def model(self, name: Code) -> Code:
        """How a class of the document is called here: not like a builtin, which annotations would mean before the
        class is imported, nor like an attribute of the class around."""
        is_other = name in _BUILTINS or name in self.inner or name in self.fixed
        return Code(f"{name}_") if is_other else name

    def _is_taken(self, name: str) -> bool:
        return name in self.outer or name in self.inner


PLAIN = ModuleScope()
"""A place where nothing of the document is in the way: a page."""


def api_scope(service: Service, names: Names, inputs: Iterable[str]) -> ModuleScope:
    """A module of `api/`: any class of the document may be imported there, constants stand beside the classes of the
    service, and annotations stand among its methods."""
    own = names.services[service.name]
    found = [names.operations[service.name, index] for index, _ in enumerate(service.operations)]
    outer = names.class_names.union(
        inputs,
        [each.name for each in own.every],
        [each.constant for each in found],
        [each for (name, _), each in names.securities.items() if name == service.name],
    )
    former = [
        name
        for (of, _), each in names.former.methods.items()
        for name in each
        if of == service.name
    ]
    attributes = (each for one in found for each in one.attributes)
    return ModuleScope(outer).within((*attributes, *former))


def model_scope(declaration: Declaration, named: Iterable[TypeId], names: Names) -> ModuleScope:
    """A module of `models/`: its class and those that it names; annotations stand among the fields."""
    own = {declaration.id, *named}
    attributes: list[str] = []
    if isinstance(declaration, Record):
        own |= {declaration.base} if declaration.base else set()
        keys = [(declaration.id, each.wire_name) for each in declaration.fields]
        attributes += [names.fields[key] for key in keys]
        if former := names.former.fields:
            attributes += [name for key in keys for name in former.get(key, ())]
    classes = frozenset([names.classes[each].name for each in own if each in names.classes])
    return ModuleScope(classes, frozenset(attributes))


def inputs_scope(names: Names, inputs: Iterable[str]) -> ModuleScope:
    """A stub of `inputs`: the twins, which are called the same everywhere, and the classes that they are made of."""
    twins = frozenset(each for name in inputs for each in (name, base_of_twin(name)))
    return ModuleScope(twins | {each.name for each in names.classes.values()}, fixed=twins)


def base_of_twin(name: str) -> Code:
    """The class that holds the keys of a twin which are no names."""
    return Code(f"_{name}")


def text_scope(names: Names) -> ModuleScope:
    """The text of a type, which the runtime evaluates: it knows the classes of the document before any word of ours."""
    return ModuleScope(names.class_names, evaluated=True)


def webhooks_scope() -> ModuleScope:
    """`webhooks.py`, where the names of ours are what callers import."""
    return ModuleScope(fixed=frozenset(WEBHOOKS))


WEBHOOKS = (
    "SECRET",
    "WEBHOOKS",
    "WebhookVerificationError",
    "Webhooks",
)
"""Names that the module of webhooks has, whatever the document says."""
