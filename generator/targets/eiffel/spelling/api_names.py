"""The features of a class of operations, and the arguments of each, all decided together.

In: a service, and the names of classes. Out: `OperationNames`, by (service, index). No argument is called as a feature of
the class.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics import Diagnostics
from generator.model.calling import Given, Role, given
from generator.model.declarations import Declaration, Field
from generator.model.operations import Content, Parameter, Service
from generator.model.types import ListOf, Named, Nullable, TypeId, TypeRef
from generator.naming.scope import Scope, assign
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
    """Methods first, then streams and the ways by other bodies; each with its arguments."""
    wanted = [feature_name(each, "operation", SERVICE) for each in service.called]
    scope = Scope((*ANY, *SERVICE))
    features = assign([(name, True) for name in wanted], scope, kept.of_methods(service))
    streams = [
        scope.take(f"{feature}_stream") if each.stream else ""
        for feature, each in zip(features, service.operations, strict=True)
    ]
    pages = [
        scope.take(f"{feature}_pages") if each.pagination else ""
        for feature, each in zip(features, service.operations, strict=True)
    ]
    others = [
        [(each, scope.take(f"{feature}_{ending(each)}")) for each in ways(operation)[1:]]
        for feature, operation in zip(features, service.operations, strict=True)
    ]
    further = (name for each in others for _, name in each)
    taken = frozenset((*features, *streams, *pages, *further, *SERVICE))
    for index, operation in enumerate(service.operations):
        if features[index] != wanted[index]:
            diagnostics.report("N201", operation.at, name=operation.name, spelled=features[index])
        found = given(operation, declarations)
        arguments = _arguments(found, classes_, taken, kept.arguments(service.name, index))
        _report(found, arguments, diagnostics)
        by_others = tuple(
            OperationNames(
                Code(name),
                Code(""),
                Code(""),
                _arguments(given(way, declarations), classes_, taken, {}),
            )
            for way, name in others[index]
        )
        yield (
            (service.name, index),
            OperationNames(
                Code(features[index]),
                Code(streams[index]),
                Code(pages[index]),
                arguments,
                by_others,
            ),
        )


def _arguments(
    found: tuple[Given, ...],
    classes_: Mapping[TypeId, Code],
    taken: frozenset[str],
    kept: Mapping[int, str],
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
    return tuple(Code(name) for name in assign([(each, True) for each in wanted], scope, kept))


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
