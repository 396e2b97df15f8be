"""The names of types in OpenAPI Generator's clients, and others that programs know, with what they are here.

In: the model and the names. Out: the names, and the view of the table that the runtime reads when a program asks for one of
them. A name that is taken here means what it means here.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.operations import Api
from generator.model.types import Named, TypeId
from generator.naming.scope import caseless
from generator.naming.styles import pascal
from generator.targets.code import Code
from generator.targets.python.package.former import former_apis, former_models
from generator.targets.python.package.old_methods import old_methods
from generator.targets.python.spelling.class_names import class_name, module_name
from generator.targets.python.spelling.expressions import entry, fixed, listed
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import text
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.reserved import ROOT
from generator.targets.python.spelling.scopes import text_scope
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class OldClass:
    """A name that programs know, the module that is called like it, and the type that is meant, by id and as spelled."""

    module: str
    name: str
    type: TypeId
    spelled: Code


@dataclass(frozen=True, slots=True)
class OldNames:
    """Names of classes; and by the class of a service, old methods."""

    classes: tuple[OldClass, ...] = ()
    methods: tuple[Code, ...] = ()

    @property
    def any(self) -> bool:
        """Whether there are such names."""
        return bool(self.classes or self.methods)


@dataclass(frozen=True, slots=True)
class OldNamesView:
    """The tables: by module, the old name and the type that it stands for; by the class of a service, old methods."""

    entries: tuple[Code, ...]
    methods: tuple[Code, ...] = ()


def old_names(api: Api, names: Names) -> OldNames:
    """All such names."""
    return OldNames(tuple(_old_classes(api, names)), tuple(old_methods(api.services, names)))


def old_names_view(old: OldNames) -> OldNamesView:
    """The tables."""
    found = [
        lay_out(listed(entry(text(each.module), _pair(each))), 4)
        for each in sorted(old.classes, key=lambda each: each.module)
    ]
    return OldNamesView(tuple(found), tuple(lay_out(listed(each), 4) for each in old.methods))


def _pair(old: OldClass) -> Code:
    return fixed([text(old.name), text(old.spelled)], apart=False)


def _old_classes(api: Api, names: Names) -> Iterator[OldClass]:
    """The names that are free: at the root, and those that mean something else there among the models."""
    modules: set[str] = {*names.modules.values(), *(old.module for old, _ in former_models(names))}
    models, speller = _models(names), Speller(names, api.declarations, text_scope(names))
    root = models | _root(names)
    asked = [(class_name(each.name), each.type, root) for each in api.old_names]
    for old, type_, taken in (*asked, *((*each, models) for each in _hidden(api, names))):
        module = module_name(old)
        if caseless(old) not in taken and module not in modules:
            root.add(caseless(old))
            modules.add(module)
            yield OldClass(module, old, type_, speller.spell(Named(type_)).text)


def _hidden(api: Api, names: Names) -> Iterator[tuple[Code, TypeId]]:
    """Components whose name means something else at the root (`ApiResponse`); among the models it is free."""
    for each in api.declarations.values():
        if each.named and each.id in names.classes and (wanted := pascal(each.name)) in ROOT:
            yield Code(wanted), each.id


def _models(names: Names) -> set[str]:
    """What the models of the package are called, now and before."""
    former = (old.name for old, _ in former_models(names))
    return {caseless(each) for each in (*(of.name for of in names.classes.values()), *former)}


def _root(names: Names) -> set[str]:
    """What the root of the package has besides."""
    services = [each.name for one in names.services.values() for each in one.every]
    former = [old.name for old, _ in former_apis(names)]
    return {caseless(each) for each in (*services, *former, *names.client.exported, *ROOT)}
