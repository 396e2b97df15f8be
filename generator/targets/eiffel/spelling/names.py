"""Every identifier of the client, decided once: all are gathered, then all are resolved, in document order.

In: the model. Out: `Names`, a table from the model's ids to Eiffel identifiers as `Code`. Eiffel does not look at case,
and has one namespace for the features of a class; a field takes several of them at once.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from generator.diagnostics import Diagnostics
from generator.model.calling import Given, Role, given
from generator.model.declarations import Declaration, Enum, Record
from generator.model.operations import Api, Service
from generator.model.types import ListOf, Named, Nullable, TypeId, TypeRef
from generator.naming.devices import is_device
from generator.naming.scope import Scope, assign
from generator.naming.styles import snake, upper_snake
from generator.naming.titles import api_name
from generator.targets.code import Code
from generator.targets.eiffel.spelling.features import ending, ways
from generator.targets.eiffel.spelling.kinds import kind_of
from generator.targets.eiffel.spelling.reserved import (
    ANY,
    ENUM,
    FACADE,
    MODEL,
    SERVICE,
    WORDS,
    classes,
)
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class FieldNames:
    """The features that a field of a record has, and the argument that sets it."""

    attribute: Code
    argument: Code

    @property
    def every(self) -> tuple[str, ...]:
        """All features that the field may need."""
        return family(self.attribute)


@dataclass(frozen=True, slots=True)
class OperationNames:
    """The feature of an operation, the one that streams (where there is one), and its arguments in document order;
    `others` are the features by other bodies, in the order of `ways`."""

    feature: Code
    stream: Code
    arguments: tuple[Code, ...]
    others: tuple[OperationNames, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """All identifiers: of classes by type id, fields by (type id, key), constants by (type id, index), services by raw
    name, operations by (service, index); `parts` are classes that belong to a union or base, by (type id, suffix).
    `facade` is the class that has a query for each service, `queries` by raw name of the service.
    """

    classes: Mapping[TypeId, Code]
    parts: Mapping[tuple[TypeId, str], Code]
    fields: Mapping[tuple[TypeId, str], FieldNames]
    constants: Mapping[tuple[TypeId, int], Code]
    services: Mapping[str, Code]
    operations: Mapping[tuple[str, int], OperationNames]
    facade: Code
    queries: Mapping[str, Code]


def names(api: Api, parts: Iterable[tuple[TypeId, str]], diagnostics: Diagnostics) -> Names:
    """Decide all names; what had to be changed to be valid or unique is reported where a caller would be surprised.
    `parts` are the classes that unions need besides their own."""
    services = _services(api.services)
    scope = Scope(
        (*classes(), *services.values(), *(f"{each}_TEST" for each in services.values())),
        fold=str.upper,
    )
    found = _classes(api.declarations.values(), scope)
    belonging = {(id_, each): Code(scope.take(f"{found[id_]}_{each}")) for id_, each in parts}
    return Names(
        classes=found,
        parts=belonging,
        fields=dict(_every_field(api.declarations, diagnostics)),
        constants=dict(_every_constant(api.declarations.values())),
        services=services,
        operations={
            key: name
            for each in api.services
            for key, name in _operations(each, api.declarations, found, diagnostics)
        },
        facade=_facade(api.title, scope),
        queries=_queries(api.services),
    )


def _classes(declared: Iterable[Declaration], scope: Scope) -> dict[TypeId, Code]:
    entries = list(declared)
    wanted = [(class_name(each.name), each.named) for each in entries]
    found = assign(wanted, scope)
    return {each.id: Code(name) for each, name in zip(entries, found, strict=True)}


LONGEST = 150
"""Characters that a class name has at most, so that a file can be called like it and what belongs to it."""


def class_name(raw: str) -> str:
    """The class that a raw name asks for: `CreateFile` → `CREATE_FILE`; `FILE_MODEL` where the libraries have a FILE."""
    wanted = _ascii(upper_snake(raw)) or "MODEL"
    wanted = (wanted if wanted[0].isalpha() else f"MODEL_{wanted}")[:LONGEST].rstrip("_")
    is_taken = wanted in classes() or wanted.lower() in WORDS or is_device(wanted)
    return f"{wanted}_MODEL" if is_taken else wanted


def _ascii(identifier: str) -> str:
    """The identifier in letters that Eiffel has (ECMA-367, 8.32.13)."""
    plain = unicodedata.normalize("NFKD", identifier).encode("ascii", "ignore").decode()
    return "_".join(part for part in plain.split("_") if part)


def _services(services: Iterable[Service]) -> dict[str, Code]:
    entries = list(services)
    found = assign(
        [(service_class(each.name), True) for each in entries], Scope(classes(), fold=str.upper)
    )
    return {each.name: Code(name) for each, name in zip(entries, found, strict=True)}


def service_class(raw: str) -> str:
    """The class of a tag."""
    wanted = (_ascii(upper_snake(raw)) or "DEFAULT")[:LONGEST].rstrip("_")
    return f"{wanted if wanted[0].isalpha() else f'CLASS_{wanted}'}_API"


def _facade(title: str, scope: Scope) -> Code:
    """The class of the whole document, by its title; what the document itself calls its classes comes first."""
    stem = _ascii(upper_snake(api_name(title)))
    wanted = (f"{stem}_API", f"{stem}_CLIENT") if stem[:1].isalpha() else ("API",)
    return Code(scope.take(next(filter(scope.is_free, wanted), wanted[0])))


def _queries(services: Iterable[Service]) -> dict[str, Code]:
    """The query of each service; those that are called like their tags choose first."""
    entries = [(feature_name(each.name, "api", FACADE), each.name) for each in services]
    wanted = [(name, name == raw) for name, raw in entries]
    found = assign(wanted, Scope((*ANY, *FACADE)))
    return {raw: Code(name) for (_, raw), name in zip(entries, found, strict=True)}


def feature_name(raw: str, suffix: str, taken: frozenset[str]) -> str:
    """The feature that a raw name asks for; with `suffix` behind it where the language or a library has it."""
    wanted = _ascii(snake(raw)).lower() or _SYMBOLS.get(raw, "")
    wanted = wanted if wanted[:1].isalpha() else f"{suffix}_{wanted}".strip("_")
    return f"{wanted}_{suffix}" if wanted in WORDS or wanted in ANY or wanted in taken else wanted


_SYMBOLS = {
    "*": "star",
    "+": "plus",
    "-": "minus",
    "=": "equals",
    "<": "less",
    "<=": "less_or_equal",
    ">": "greater",
    ">=": "greater_or_equal",
}


def family(attribute: str) -> tuple[str, ...]:
    """All features that a field called `attribute` may need."""
    return (
        attribute,
        f"set_{attribute}",
        f"has_{attribute}",
        f"unset_{attribute}",
        f"is_{attribute}_null",
        f"set_{attribute}_null",
        f"extend_{attribute}",
        f"set_{attribute}_string",
        f"{attribute}_codec",
    )


def _every_field(
    declarations: Mapping[TypeId, Declaration], diagnostics: Diagnostics
) -> Iterator[tuple[tuple[TypeId, str], FieldNames]]:
    """Fields of all records, bases before those that inherit from them."""
    done: dict[TypeId, dict[str, FieldNames]] = {}
    for declaration in declarations.values():
        if isinstance(declaration, Record):
            _fields(declaration, declarations, done, diagnostics)
    for id_, fields in done.items():
        yield from (((id_, wire_name), names_) for wire_name, names_ in fields.items())


def _fields(
    record: Record,
    declarations: Mapping[TypeId, Declaration],
    done: dict[TypeId, dict[str, FieldNames]],
    diagnostics: Diagnostics,
) -> dict[str, FieldNames]:
    if record.id in done:
        return done[record.id]
    base = declarations[record.base] if record.base else None
    found = dict(_fields(base, declarations, done, diagnostics)) if isinstance(base, Record) else {}
    kept = (
        {each.wire_name: kind_of(each.type, declarations) for each in base.fields}
        if isinstance(base, Record)
        else {}
    )
    taken = {name for each in found.values() for name in each.every}
    own = [
        each
        for each in record.fields
        if kept.get(each.wire_name) != kind_of(each.type, declarations)
    ]
    wanted = [feature_name(each.wire_name, "field", MODEL) for each in own]
    exact = [name for name, each in zip(wanted, own, strict=True) if name == each.wire_name]
    for chooses_first in (True, False):
        for field, asked in zip(own, wanted, strict=True):
            if (asked == field.wire_name and exact.count(asked) == 1) is chooses_first:
                name = _free(asked, taken)
                if name != asked:
                    diagnostics.report("N202", field.at, name=field.wire_name, spelled=name)
                taken.update(family(name))
                found[field.wire_name] = FieldNames(Code(name), Code(name))
    done[record.id] = {
        each.wire_name: FieldNames(
            found[each.wire_name].attribute, Code(_argument(found[each.wire_name].attribute, taken))
        )
        for each in record.fields
    }
    return done[record.id]


def _free(wanted: str, taken: set[str]) -> str:
    """The name, or with the lowest number that makes it and all that comes of it free."""
    name, number = wanted, 2
    while taken.intersection(family(name)) or name in MODEL:
        name, number = f"{wanted}_{number}", number + 1
    return name


def _argument(attribute: str, taken: set[str]) -> str:
    """The argument of a setter, which no feature of the class may be called."""
    name = f"a_{attribute}"
    while name in taken or name in MODEL:
        name = f"a_{name}"
    return name


def _every_constant(
    declarations: Iterable[Declaration],
) -> Iterator[tuple[tuple[TypeId, int], Code]]:
    for each in declarations:
        if isinstance(each, Enum):
            wanted = [(feature_name(value.name, "value", ENUM), True) for value in each.values]
            for index, name in enumerate(assign(wanted, Scope((*ANY, *ENUM)))):
                yield (each.id, index), Code(name)


def _operations(
    service: Service,
    declarations: Mapping[TypeId, Declaration],
    classes_: Mapping[TypeId, Code],
    diagnostics: Diagnostics,
) -> Iterator[tuple[tuple[str, int], OperationNames]]:
    wanted = [feature_name(each.name, "operation", SERVICE) for each in service.operations]
    scope = Scope((*ANY, *SERVICE))
    features = assign([(name, True) for name in wanted], scope)
    streams = [
        scope.take(f"{feature}_stream") if each.stream else ""
        for feature, each in zip(features, service.operations, strict=True)
    ]
    others = [
        [(each, scope.take(f"{feature}_{ending(each)}")) for each in ways(operation)[1:]]
        for feature, operation in zip(features, service.operations, strict=True)
    ]
    further = (name for each in others for _, name in each)
    taken = frozenset((*features, *streams, *further, *SERVICE))
    for index, operation in enumerate(service.operations):
        if features[index] != wanted[index]:
            diagnostics.report("N201", operation.at, name=operation.name, spelled=features[index])
        found = given(operation, declarations)
        arguments = _arguments(found, classes_, taken)
        _report(found, arguments, diagnostics)
        by_others = tuple(
            OperationNames(
                Code(name), Code(""), _arguments(given(way, declarations), classes_, taken)
            )
            for way, name in others[index]
        )
        yield (
            (service.name, index),
            OperationNames(Code(features[index]), Code(streams[index]), arguments, by_others),
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
        wire_name = _wire_name(each)
        if wire_name and name == f"{feature_name(wire_name, 'argument', frozenset())}_{each.place}":
            details = {"place": each.place, "name": wire_name, "spelled": name}
            diagnostics.report("N204", each.source.at, **details)


def _asked(argument: Given, classes_: Mapping[TypeId, Code]) -> str:
    is_body = argument.role is Role.BODY
    raw = _body_name(argument.type, classes_) if is_body else _wire_name(argument)
    return feature_name(raw, "argument", frozenset())


def _wire_name(argument: Given) -> str:
    name = getattr(argument.source, "wire_name", "")
    return name if isinstance(name, str) else ""


def _body_name(type_: TypeRef, classes_: Mapping[TypeId, Code]) -> str:
    match type_:
        case Named(id_) if id_ in classes_:
            return classes_[id_].lower()
        case ListOf(item) | Nullable(item):
            return _body_name(item, classes_)
        case _:
            return "body"
