"""The classes of the client and the modules that hold them: of types, and of tags.

In: raw names. Out: identifiers that are unique without regard to case, as some file systems have none. Follows OpenAPI
Generator's practice (`Model` before a reserved class name).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.model.declarations import Declaration
from generator.model.operations import Service
from generator.model.types import TypeId
from generator.naming.devices import is_device
from generator.naming.scope import Scope, assign, caseless
from generator.naming.styles import pascal, snake
from generator.targets.code import Code
from generator.targets.python.spelling.reserved import EXPORTS, ROOT, is_reserved, starting_well
from generator.targets.spelled import Spelled
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class ClassName:
    """A class of the client and the module that holds it."""

    name: Code
    module: Code


@dataclass(frozen=True, slots=True)
class ServiceName(ClassName):
    """The classes of a tag, in one module. `name` is what programs that were written for OpenAPI Generator call theirs:
    the sync class, or, with `is_async`, the async one, which has its own name besides."""

    is_async: bool = False

    @property
    def sync(self) -> ClassName:
        """The class whose methods are called."""
        return ClassName(Code(f"{self.prefix}{self.name}"), self.module)

    @property
    def awaited(self) -> ClassName:
        """The class whose methods are awaited."""
        return ClassName(Code(f"Async{self.name}"), self.module)

    @property
    def prefix(self) -> str:
        """What the sync class has before the plain name."""
        return SYNC if self.is_async else ""

    @property
    def every(self) -> tuple[ClassName, ...]:
        """All names, each once."""
        classes = (self.sync, self.awaited)
        return (ClassName(self.name, self.module), *classes) if self.is_async else classes


SYNC = "Sync"
"""What sync classes begin with where async ones have the plain names."""


def classes_of(
    declared: Iterable[Declaration], services: Iterable[str], kept: Mapping[TypeId, str]
) -> dict[TypeId, ClassName]:
    """Class names unique without regard to case, as some file systems have none; modules likewise."""
    entries = [(each, class_name(each.name)) for each in declared]
    wanted = [(name, each.named) for each, name in entries]
    old = {
        index: name
        for index, (each, _) in enumerate(entries)
        if (name := kept.get(each.id)) and not is_ours(name)
    }
    found = assign(wanted, Scope(services, fold=caseless), old)
    first = {i: module_name(name) for i, name in enumerate(found) if old.get(i) == name}
    modules = assign([(module_name(name), True) for name in found], Scope(fold=caseless), first)
    return {
        each.id: ClassName(Code(name), Code(module))
        for (each, _), name, module in zip(entries, found, modules, strict=True)
    }


LONGEST = 150
"""Octets that a class name has at most in UTF-8, so that a file can be called like it, words apart."""


def class_name(raw: str) -> str:
    """The class that a raw name asks for."""
    wanted = shortened(starting_well(pascal(raw), "Model"))
    return f"Model{wanted}" if is_ours(wanted) else wanted


def is_ours(name: str) -> bool:
    """Whether no class of the document can have a name."""
    return is_reserved(name) or name in ROOT or name in EXPORTS or is_device(name)


def shortened(identifier: str) -> str:
    """As much of it as a class name has at most."""
    return identifier.encode()[:LONGEST].decode(errors="ignore")


def module_name(class_identifier: str) -> str:
    """The module of a class."""
    wanted = starting_well(snake(class_identifier), "model_")
    return f"model_{wanted}" if wanted == class_identifier else wanted


def names_of(service: ServiceName) -> list[str]:
    """All names of the classes of a tag."""
    return [each.name for each in service.every]


def services_of(
    services: Iterable[Service], kept: Spelled, *, is_async: bool
) -> dict[str, ServiceName]:
    """The classes of all tags, and their modules."""
    entries = list(services)
    old = {i: kept.services[e.name] for i, e in enumerate(entries) if e.name in kept.services}
    classes = [old.get(i) or service_class(each.name) for i, each in enumerate(entries)]
    twins = [f"Async{each}" for each in classes]
    twins += [f"{SYNC}{each}" for each in classes] if is_async else []
    found = assign([(name, True) for name in classes], Scope(twins, fold=caseless), old)
    first = {
        i: kept.modules.get(entries[i].name, snake(name))
        for i, name in enumerate(found)
        if old.get(i) == name
    }
    modules = assign([(service_module(name), True) for name in found], Scope(fold=caseless), first)
    return {
        each.name: ServiceName(Code(name), Code(module), is_async)
        for each, name, module in zip(entries, found, modules, strict=True)
    }


def service_class(raw: str) -> str:
    """The API class of a tag."""
    return f"{shortened(starting_well(pascal(raw), 'Class'))}Api"


def service_module(class_: str) -> str:
    """The module of the class of a tag, whose last word begins there after any letters: `用户管理Api` → `用户管理_api`."""
    tag, api, number = class_.rpartition("Api")
    return starting_well(snake(f"{tag} {api}{number}"), "model_")
