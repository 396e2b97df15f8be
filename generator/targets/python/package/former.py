"""Names of before: the lines by which a client offers them beside those of today.

In: the names. Out: statements of classes and of modules, and the views of modules that have but old names. A program that
uses one is warned; what nobody uses costs nothing: modules are imported and attributes found when they are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from generator.model.declarations import Enum, Field, Record, Required
from generator.model.operations import Operation, Service
from generator.targets.code import Code
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import NONE, Import, Spelling, optional
from generator.targets.python.spelling.api_names import OperationName, key
from generator.targets.python.spelling.class_names import ClassName
from generator.targets.python.spelling.expressions import (
    assigned,
    call,
    decorator,
    entry,
    function_head,
    listed,
    mapping,
    member,
    parameter,
)
from generator.targets.python.spelling.former_names import former_class, former_service
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import docstring, text
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass

Word = Callable[[str, str], Code]
"""Spells a name of a module of the runtime, and notes its import."""

_TOGETHER, _APART = "\n        ", "\n\n        "

FORMS = ("with_http_info", "without_preload_content")


@dataclass(frozen=True, slots=True)
class FormerView:
    """A module that has but old names of classes, which are in the module `beside` now."""

    doc: Code
    imported: Code
    aliases: tuple[Code, ...]
    table: Code


# -- modules


def former_models(names: Names) -> Iterator[tuple[ClassName, ClassName]]:
    """The classes of `models/` by their old names, each with what it is today."""
    for id_, found in names.former.types.items():
        yield from ((former_class(each), names.classes[id_]) for each in found)


def former_apis(names: Names) -> Iterator[tuple[ClassName, ClassName]]:
    """The same of `api/`: all classes of each tag."""
    for service, found in names.former.services.items():
        for each in found:
            old = former_service(each, names)
            yield from zip(old.every, names.services[service].every, strict=True)


def former_views(found: Iterable[tuple[ClassName, ClassName]]) -> dict[Code, FormerView]:
    """The modules of old classes."""
    by_module: dict[Code, list[tuple[ClassName, ClassName]]] = {}
    for old, new in found:
        by_module.setdefault(old.module, []).append((old, new))
    return {module: _view(each) for module, each in by_module.items()}


def _view(found: list[tuple[ClassName, ClassName]]) -> FormerView:
    told = " and ".join(f"`{old.name}` is `{new.name}`" for old, new in found)
    table = [entry(text(old.name), text(f"{new.module}.{new.name}")) for old, new in found]
    getter = call(Code("former"), [Code("__name__"), mapping(table, apart=True)], apart=True)
    return FormerView(
        docstring([f"{told} here."], 0),
        imports.lines((Import(f".{new.module}", new.name) for _, new in found), 4),
        tuple(lay_out(assigned(old.name, new.name), 4) for old, new in found),
        lay_out(assigned(Code("__getattr__"), getter), 4),
    )


def former_entries(found: Iterable[tuple[ClassName, ClassName]], prefix: str) -> tuple[Code, ...]:
    """What exports say of old names: each with its module."""
    return tuple(listed(entry(text(old.name), text(f"{prefix}{old.module}"))) for old, _ in found)


# -- models


def former_fields(
    record: Record, own: Iterable[Field], speller: Speller
) -> tuple[Spelling, Code] | None:
    """Fields by their old names: to type checkers properties, to programs what warns."""
    names = speller.names
    found = [
        (Code(old), names.fields[record.id, each.wire_name], each)
        for each in own
        for old in names.former.fields.get((record.id, each.wire_name), ())
    ]
    if not found:
        return None
    deprecated = speller.word("@deprecation", "deprecated")
    prop = speller.word("builtins", "property") if speller.scope.hides("property") else None
    made = speller.word("@renamed_parts", "renamed_field")
    spelled = [_type(each, speller) for _, _, each in found]
    checked = [
        _property(old, new, type_.text, deprecated.text, prop.text if prop else Code("property"))
        for (old, new, _), type_ in zip(found, spelled, strict=True)
    ]
    running = (lay_out(assigned(old, call(made.text, [text(new)])), 8) for old, new, _ in found)
    return (
        Spelling(
            (Code(""),),
            deprecated.imports.union(
                made.imports, prop.imports if prop else (), *(each.imports for each in spelled)
            ),
            frozenset().union(*(each.models for each in spelled)),
        ),
        _checking(Code(_APART.join(checked)), running, apart=True),
    )


def _type(field: Field, speller: Speller) -> Spelling:
    spelling = speller.spell(field.type)
    return spelling if isinstance(field.presence, Required) else optional(spelling)


def _property(old: Code, new: Code, type_: Code, deprecated: Code, prop: Code) -> Code:
    said = lay_out(decorator(call(deprecated, [text(f"{old} is {new} here")])), 8)
    self = Code("self")
    name = Code(f"def {old}")
    getter = lay_out(function_head(name, [self], type_, is_stub=True), 8)
    given = [self, parameter(Code("value"), type_)]
    setter = lay_out(function_head(name, given, NONE.text, is_stub=True), 8)
    margin = " " * 8
    return Code(
        f"@{prop}\n{margin}{said}\n{margin}{getter}\n\n"
        f"{margin}@{old}.setter\n{margin}{said}\n{margin}{setter}"
    )


def former_members(enum: Enum, speller: Speller) -> tuple[Spelling, Code] | None:
    """Members by their old names."""
    names = speller.names
    found = [
        (Code(old), names.members[enum.id, index])
        for index, _ in enumerate(enum.values)
        for old in names.former.members.get((enum.id, index), ())
    ]
    if not found:
        return None
    made = speller.word("@renamed_parts", "renamed_member")
    checked = (lay_out(assigned(old, new), 8) for old, new in found)
    running = (lay_out(assigned(old, call(made.text, [text(new)])), 8) for old, new in found)
    return made, _checking(Code(_TOGETHER.join(checked)), running)


def _checking(checked: Code, running: Iterable[Code], *, apart: bool = False) -> Code:
    """Statements of a class for type checkers, and those for programs."""
    gap, margin = "\n" if apart else "", " " * 8
    return Code(
        f"if TYPE_CHECKING:\n{gap}{margin}{checked}\n{gap}    else:\n{margin}"
        + f"\n{margin}".join(running)
    )


# -- operations


def former_arguments(
    operation: Operation, service: str, index: int, names: Names
) -> dict[Code, tuple[Code, ...]]:
    """What arguments were called, by what they are called."""
    spelled = names.arguments[key(operation)]
    found = names.former.arguments.get((service, index), {})
    return {spelled[place]: tuple(map(Code, each)) for place, each in found.items()}


def former_methods(
    operation: Operation, name: OperationName, found: Iterable[str], word: Word
) -> Iterator[Code]:
    """A method and all its forms by their old names."""
    for old in found:
        made = word("@renamed", "renamed")
        for new, its in _forms(operation, name, old):
            yield lay_out(assigned(its, call(made, [new, text(its)])), 4)


def _forms(operation: Operation, name: OperationName, old: str) -> Iterator[tuple[Code, Code]]:
    yield name.method, Code(old)
    for form in FORMS:
        yield Code(f"{name.method}_{form}"), Code(f"{old}_{form}")
    if operation.stream is not None:
        yield name.stream, Code(f"{old}_stream")
    if operation.pagination is not None:
        yield Code(f"{name.method}_iter"), Code(f"{old}_iter")


@dataclass(frozen=True, slots=True)
class Moved:
    """Methods that a class had before, which are those of classes in other modules: the imports for type checkers, and the
    statements of the sync and the async class."""

    imported: frozenset[Import]
    sync: Code
    waiting: Code


def moved_methods(service: Service, services: Iterable[Service], names: Names, word: Word) -> Moved:
    """All that were in a service."""
    found = [
        (names.services[of], operation, names.operations[of, index], name)
        for of, index, operation in _all(services)
        for tag, name in names.former.elsewhere.get((of, index), ())
        if tag == service.name
    ]
    imported: set[Import] = set()
    spelled = []
    for twin in (False, True) if found else ():
        checked, running = list[Code](), list[Code]()
        for class_, operation, called, old in found:
            owner = class_.awaited if twin else class_.sync
            imported.add(Import(f".{owner.module}", owner.name))
            for new, its in _forms(operation, called, old):
                checked.append(lay_out(assigned(its, member(owner.name, new)), 8))
                told = [text(f"{owner.module}:{owner.name}.{new}"), text(its)]
                running.append(lay_out(assigned(its, _elsewhere(told, word)), 8))
        spelled.append(_checking(Code(_TOGETHER.join(checked)), running))
    return Moved(frozenset(imported), *(spelled or (Code(""), Code(""))))


def _elsewhere(told: list[Code], word: Word) -> Code:
    return call(word("@renamed", "elsewhere"), [Code("__package__"), *told])


def _all(services: Iterable[Service]) -> Iterator[tuple[str, int, Operation]]:
    for service in services:
        for index, operation in enumerate(service.operations):
            yield service.name, index, operation


def old_arguments(
    former: Mapping[Code, tuple[Code, ...]], keys: Mapping[Code, str]
) -> Iterator[Code]:
    """What the runtime knows of them: the old name, and what it knows the argument by."""
    for name, found in former.items():
        yield from (entry(text(old), text(keys.get(name, name))) for old in found)
