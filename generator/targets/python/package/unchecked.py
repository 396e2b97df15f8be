"""Patterns that the client cannot check, because Python's dialect has no equal: told once each, where they stand.

In: the model. Out: diagnostics. What only answers carry is not checked anyway.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostics import Diagnostics, Location
from generator.model import graph
from generator.model.declarations import Alias, Declaration, Enum, Record, Union
from generator.model.operations import Api
from generator.model.types import (
    Constraints,
    JsonText,
    ListOf,
    MapOf,
    Nullable,
    Rules,
    Scalar,
    TupleOf,
    TypeRef,
)
from generator.patterns.ecma import Untranslatable, translated
from generator.targets.python.spelling.rules import patterns_of

Pattern = tuple[Location, str]


def report_unchecked(api: Api, diagnostics: Diagnostics) -> None:
    """Tell every pattern of a request that the client will not check."""
    for at, pattern in _patterns(api):
        try:
            translated(pattern)
        except Untranslatable as error:
            diagnostics.report("B322", at, pattern=pattern, why=error)


def _patterns(api: Api) -> Iterator[Pattern]:
    for service in api.services:
        for operation in service.operations:
            for each in operation.parameters:
                yield from _in_type(each.at, each.type)
            for content in operation.body.contents if operation.body else ():
                yield from _in_type(content.at, content.type)
    sent = graph.sent(api)
    for id_, declaration in api.declarations.items():
        if id_ in sent:
            yield from _in_declaration(declaration)


def _in_declaration(declaration: Declaration) -> Iterator[Pattern]:
    match declaration:
        case Record():
            for each in declaration.fields:
                yield from _in_type(each.at, each.type)
            yield from ((declaration.at, pattern) for pattern, _ in declaration.patterns)
            yield from _in_types(declaration.at, declaration.further)
            yield from _in_rules(declaration.at, declaration.rules)
        case Union():
            yield from _in_types(declaration.at, (each.type for each in declaration.variants))
            yield from _in_rules(declaration.at, declaration.rules)
        case Alias():
            yield from _in_type(declaration.at, declaration.type)
        case Enum():
            return


def _in_types(at: Location, types: Iterable[TypeRef]) -> Iterator[Pattern]:
    for each in types:
        yield from _in_type(at, each)


def _in_type(at: Location, type_: TypeRef) -> Iterator[Pattern]:
    match type_:
        case Scalar(constraints=constraints):
            yield from _in_constraints(at, constraints)
        case ListOf(item, constraints):
            yield from _in_constraints(at, constraints)
            yield from _in_type(at, item)
        case TupleOf(items, rest, constraints):
            yield from _in_constraints(at, constraints)
            yield from _in_types(at, items if rest is None else (*items, rest))
        case MapOf(value, constraints, keys):
            yield from _in_constraints(at, constraints)
            yield from _in_type(at, value)
            yield from ((at, pattern) for pattern, _ in (keys.patterns if keys else ()))
        case JsonText(inner) | Nullable(inner):
            yield from _in_type(at, inner)
        case _:
            return


def _in_constraints(at: Location, constraints: Constraints) -> Iterator[Pattern]:
    if constraints.pattern is not None:
        yield at, constraints.pattern
    yield from _in_rules(at, constraints.rules)


def _in_rules(at: Location, rules: Rules | None) -> Iterator[Pattern]:
    if rules is not None:
        yield from ((at, pattern) for pattern in patterns_of(rules.schema))
