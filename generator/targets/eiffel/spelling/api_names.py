"""The features of a class of operations, and the arguments of each, all decided together.

In: a service, and the names of classes. Out: `OperationNames`, by (service, index). No argument is called as a feature of
the class; so it gives way to an operation that comes, which callers name, and is not kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from generator.diagnostics import Diagnostics
from generator.model.calling import Given, Role, given
from generator.model.declarations import Declaration, Field
from generator.model.operations import Content, Operation, Parameter, Service
from generator.model.types import ListOf, Named, Nullable, TypeId, TypeRef
from generator.naming.scope import Scope, assign, complete, keep
from generator.targets.code import Code
from generator.targets.eiffel.spelling.features import ending, ways
from generator.targets.eiffel.spelling.identifiers import feature_name
from generator.targets.eiffel.spelling.reserved import ANY, SERVICE
from generator.targets.spelled import Spelled
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class OperationNames:
    """The feature of an operation, the ones that stream and that give all pages (where there are such), its arguments in
    document order;
    `others` are the features by other bodies, in the order of `ways`."""

    feature: Code
    stream: Code
    pages: Code
    arguments: tuple[Code, ...]
    others: tuple[OperationNames, ...] = ()


def operation_names(
    service: Service,
    declarations: Mapping[TypeId, Declaration],
    classes_: Mapping[TypeId, Code],
    diagnostics: Diagnostics,
    kept: Spelled,
) -> Iterator[tuple[tuple[str, int], OperationNames]]:
    """Of each operation."""
    wanted = [feature_name(each, "operation", SERVICE) for each in service.called]
    features = _features(service, wanted, kept.of_methods(service))
    taken = frozenset((*SERVICE, *chain(*features), *_of_before(service, kept)))
    for index, operation in enumerate(service.operations):
        feature, stream, pages, *others = map(Code, features[index])
        if feature != wanted[index]:
            diagnostics.report("N201", operation.at, name=operation.name, spelled=feature)
        found = [given(way, declarations) for way in ways(operation)]
        arguments, *of_others = (_arguments(each, classes_, taken) for each in found)
        _report(found[0], arguments, diagnostics)
        by_others = tuple(
            OperationNames(name, Code(""), Code(""), each)
            for name, each in zip(others, of_others, strict=True)
        )
        yield (
            (service.name, index),
            OperationNames(feature, stream, pages, arguments, by_others),
        )


def by_old_name(name: str, operation: Operation) -> tuple[str, ...]:
    """The features that are offered of an operation which was called so: that by the preferred body, and the further ones
    that it has."""
    ends = [
        *(["stream"] if operation.stream else []),
        *(["pages"] if operation.pagination else []),
        *(ending(each) for each in ways(operation)[1:]),
    ]
    return (name, *(f"{name}_{end}" for end in dict.fromkeys(ends)))


def _of_before(service: Service, kept: Spelled) -> Iterator[str]:
    """What the class may have by names of before."""
    for (of, index), names in kept.former.methods.items():
        if of == service.name:
            yield from chain(*(by_old_name(name, service.operations[index]) for name in names))


def _features(
    service: Service, wanted: list[str], kept: Mapping[int, str]
) -> list[tuple[str, ...]]:
    """The feature of each operation, with its further ones. Those that are kept come first with theirs, which stay so."""
    scope = Scope((*ANY, *SERVICE))
    every = service.operations
    old = keep(kept, scope)
    further = {index: _further(name, every[index], scope) for index, name in old.items()}
    names = complete([(name, True) for name in wanted], scope, old)
    for index, name in enumerate(names):
        further[index] = further.get(index) or _further(name, every[index], scope)
    return [(name, *further[index]) for index, name in enumerate(names)]


def _further(feature: str, operation: Operation, scope: Scope) -> tuple[str, ...]:
    """The features that stream and that give all pages, empty where there are none, and those by other bodies."""
    return (
        scope.take(f"{feature}_stream") if operation.stream else "",
        scope.take(f"{feature}_pages") if operation.pagination else "",
        *(scope.take(f"{feature}_{ending(each)}") for each in ways(operation)[1:]),
    )


def _arguments(
    found: tuple[Given, ...], classes_: Mapping[TypeId, Code], taken: frozenset[str]
) -> tuple[Code, ...]:
    """Names of parameters, fields and the body; those of one name are told apart by where they are sent."""
    asked = [_asked(each, classes_) for each in found]
    places = {
        name: {each.place for each, other in zip(found, asked, strict=True) if other == name}
        for name in asked
    }
    wanted = [
        f"{name}_{each.place}" if len(places[name]) > 1 and each.place else name
        for each, name in zip(found, asked, strict=True)
    ]
    wanted = [f"a_{name}" if name in taken else name for name in wanted]
    scope = Scope(taken)
    return tuple(Code(name) for name in assign([(each, True) for each in wanted], scope))


def _report(found: tuple[Given, ...], spelled: tuple[Code, ...], diagnostics: Diagnostics) -> None:
    """Tell of parameters that are called by their place."""
    for each, name in zip(found, spelled, strict=True):
        raw = _raw(each)
        if raw and name == f"{feature_name(raw, 'argument', frozenset())}_{each.place}":
            details = {"place": each.place, "name": raw, "spelled": name}
            diagnostics.report("N204", each.source.at, **details)


def _asked(argument: Given, classes_: Mapping[TypeId, Code]) -> str:
    is_body = argument.role is Role.BODY
    raw = _body_name(argument.type, classes_) if is_body else _raw(argument)
    return feature_name(raw, "argument", frozenset())


def _raw(argument: Given) -> str:
    match argument.source:
        case Parameter() | Field():
            return argument.source.name
        case Content():
            return ""


def _body_name(type_: TypeRef, classes_: Mapping[TypeId, Code]) -> str:
    match type_:
        case Named(id_) if id_ in classes_:
            return classes_[id_].lower()
        case ListOf(item) | Nullable(item):
            return _body_name(item, classes_)
        case _:
            return "body"
