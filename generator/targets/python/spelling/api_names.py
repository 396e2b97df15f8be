"""The names in a module of `api/`: methods and their other forms, constants, arguments, all decided together.

In: a service and the names of classes and fields. Out: identifiers that mean one thing each in that module. Methods
come first, as callers write them; then constants, which nobody but the module reads.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from generator.diagnostics import Diagnostics, Location
from generator.model.calling import Declarations, Given, Role, given, keyword_fields
from generator.model.declarations import Field
from generator.model.operations import Operation, Parameter, Security, Service
from generator.model.types import ListOf, Named, Nullable, TypeId, TypeRef
from generator.naming.scope import Scope, assign, complete, keep
from generator.naming.styles import snake, snake_before_digits, upper_snake
from generator.targets.code import Code
from generator.targets.python.spelling.reserved import (
    ARGUMENTS,
    METHODS,
    OPTIONS,
    is_reserved,
    starting_well,
    variable,
)
from generator.targets.spelled import Spelled
from generator.values import dataclass

FORMS = ("with_http_info", "without_preload_content")
"""The other forms that every method has."""


@dataclass(frozen=True, slots=True)
class OperationName:
    """The method, the one that streams (where there is one), and the constant that holds the operation's data."""

    method: Code
    stream: Code
    constant: Code

    @property
    def attributes(self) -> tuple[str, ...]:
        """Everything that a class has of the operation."""
        return (self.method, self.stream, f"{self.method}_iter", *_forms(self.method))


def _forms(method: str) -> Iterator[str]:
    return (f"{method}_{form}" for form in FORMS)


def operation_names(
    service: Service,
    others: Iterable[str],
    diagnostics: Diagnostics,
    kept: Spelled,
    asked: Collection[str] = (),
) -> tuple[list[OperationName], dict[Security, Code]]:
    """The names of a service's operations, and of the constants that say how they are secured; `others` are classes
    and arguments, which are no constants, `asked` the operations that the settings call so."""
    wanted = [
        snake(each.name) if each.name in asked else snake_before_digits(called)
        for each, called in zip(service.operations, service.called, strict=True)
    ]
    methods = _methods(service.operations, wanted, kept.of_methods(service), diagnostics)
    attributes = [each for one in methods for each in one]
    scope = Scope((*_FIXED, *others, *attributes))
    named = [
        OperationName(Code(method), Code(stream), _constant(method, "OPERATION", scope))
        for method, stream in methods
    ]
    return named, _securities(service.operations, scope)


_FIXED = ("TYPE_CHECKING", "annotations")
"""Names that the template writes."""


def _methods(
    entries: Sequence[Operation],
    named: Iterable[str],
    kept: Mapping[int, str],
    diagnostics: Diagnostics,
) -> list[tuple[str, str]]:
    """The method of each operation, and the one that streams."""
    wanted = [kept.get(i) or method_name(each) for i, each in enumerate(named)]
    scope = Scope((*METHODS, *_derived(zip(wanted, entries, strict=True))))
    old = keep(kept, scope)
    streams = {index: _stream(name, entries[index], scope) for index, name in old.items()}
    methods = complete(
        [(name, wanted.index(name) == at) for at, name in enumerate(wanted)], scope, old
    )
    for operation, asked, method in zip(entries, wanted, methods, strict=True):
        if asked != method:
            diagnostics.report("N201", operation.at, name=operation.name, spelled=method)
    for index, method in enumerate(methods):
        if index not in streams:
            streams[index] = _stream(method, entries[index], scope)
    return [(method, streams[index]) for index, method in enumerate(methods)]


def _stream(method: str, operation: Operation, scope: Scope) -> str:
    """The method that streams, where there is one; that of a method which is kept stays as well."""
    return scope.take(f"{method}_stream") if operation.stream else ""


def method_name(name: str) -> str:
    """The method that a name in snake case asks for."""
    wanted = starting_well(name, "call_")
    return f"call_{wanted}" if is_reserved(wanted) else wanted


def _derived(methods: Iterable[tuple[str, Operation]]) -> Iterator[str]:
    """The names of the other forms of each method, which no method may take. The one that streams is not among them:
    documents call operations of their own like that."""
    for name, operation in methods:
        yield from _forms(name)
        if operation.pagination is not None:
            yield f"{name}_iter"


def _constant(wanted: str, suffix: str, scope: Scope) -> Code:
    """A constant: in capitals, with a word that tells what it is where something else is called so."""
    name = starting_well(wanted.upper(), f"{suffix}_")
    return Code(scope.take(name if scope.is_free(name) else f"{name}_{suffix}"))


def _securities(operations: Iterable[Operation], scope: Scope) -> dict[Security, Code]:
    """A constant for each way in which the operations are secured."""
    found: dict[Security, Code] = {}
    for operation in operations:
        if operation.security != ((),) and operation.security not in found:
            words = " or ".join(" and ".join(each) or "nothing" for each in operation.security)
            found[operation.security] = _constant(upper_snake(words) or "AUTH", "AUTH", scope)
    return found


# -- arguments

Key = tuple[str, str, Location]
"""What tells an operation from all others: two paths may share a path item, or come to the same template."""


def key(operation: Operation) -> Key:
    """The key of an operation in a table."""
    return operation.method, operation.path, operation.at


def argument_names(
    operation: Operation,
    classes: Mapping[TypeId, Code],
    fields: Mapping[tuple[TypeId, str], Code],
    declarations: Declarations,
    diagnostics: Diagnostics,
    kept: Mapping[int, str] = MappingProxyType({}),
) -> tuple[Code, ...]:
    """The arguments of a method, as `given` has them: parameters, fields of a form, the body."""
    found = given(operation, declarations)
    named = [each for each in found if each.role is not Role.BODY]
    spelled = _told_apart(named, kept, diagnostics)
    taken = {*spelled, *_keywords(operation, fields, declarations)}
    body = [
        (
            kept[i]
            if kept.get(i, "") not in ("", *taken)
            else _body_argument(each.type, classes, taken)
        )
        for i, each in enumerate(found)
        if each.role is Role.BODY
    ]
    return tuple(Code(each) for each in (*spelled, *body))


def _told_apart(found: list[Given], kept: Mapping[int, str], diagnostics: Diagnostics) -> list[str]:
    """Names of parameters and fields; those of one name are told apart by their places."""
    wanted = [variable(_raw(each), ARGUMENTS) for each in found]
    places: defaultdict[str, set[str]] = defaultdict(set)
    for name, each in zip(wanted, found, strict=True):
        places[name].add(each.place)
    entries = [
        ((f"{name}_{each.place}", False) if len(places[name]) > 1 else (name, name == _raw(each)))
        for name, each in zip(wanted, found, strict=True)
    ]
    old = {index: name for index, name in kept.items() if index < len(found)}
    spelled = assign(entries, Scope(), old)
    for each, asked, name in zip(found, wanted, spelled, strict=True):
        if asked != name:
            details = {"place": each.place, "name": _raw(each), "spelled": name}
            diagnostics.report("N204", each.source.at, **details)
    return spelled


def _raw(argument: Given) -> str:
    assert isinstance(argument.source, Parameter | Field)
    return argument.source.name


def _keywords(
    operation: Operation, fields: Mapping[tuple[TypeId, str], Code], declarations: Declarations
) -> Iterator[str]:
    """The names that callers may give to the fields of a body, and to the options of a request."""
    yield from OPTIONS
    for record, field in keyword_fields(operation, declarations):
        yield field.wire_name
        yield fields[record.id, field.wire_name]


def _body_argument(type_: TypeRef, classes: Mapping[TypeId, Code], taken: set[str]) -> str:
    """What the whole body is called: like its model, as OpenAPI Generator has it, or like nothing that it holds."""
    wanted = variable(_model_module(type_, classes), ARGUMENTS)
    telling = (wanted, "body", "request_body", f"{wanted}_body")
    free = next((each for each in telling if each not in taken), None)
    return free or Scope(taken).take("request_body")


def _model_module(type_: TypeRef, classes: Mapping[TypeId, Code]) -> str:
    match type_:
        case Named(id_) if id_ in classes:
            return classes[id_]
        case ListOf(item) | Nullable(item):
            return _model_module(item, classes)
        case _:
            return "body"
