"""Every identifier of the client, decided once: all are gathered, then all are resolved, in document order.

In: the model. Out: `Names`, a table from the model's ids to Eiffel identifiers as `Code`. Eiffel does not look at case,
and has one namespace for the features of a class; a field takes several of them at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.diagnostics import Diagnostics
from generator.model.declarations import Declaration, Enum
from generator.model.operations import Api, Service
from generator.model.types import TypeId
from generator.naming.scope import Scope, assign
from generator.naming.styles import upper_snake
from generator.naming.titles import api_name
from generator.targets.code import Code
from generator.targets.eiffel.spelling.api_names import OperationNames, operation_names
from generator.targets.eiffel.spelling.field_names import FieldNames, every_field
from generator.targets.eiffel.spelling.former_names import free
from generator.targets.eiffel.spelling.identifiers import (
    ascii_of,
    class_name,
    feature_name,
    service_class,
)
from generator.targets.eiffel.spelling.reserved import ANY, ENUM, FACADE, classes
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.spelled import Former, Spelled
from generator.values import dataclass

_NOTHING = Spelled()


@dataclass(frozen=True, slots=True)
class Names:
    """All identifiers: of classes by type id, fields by (type id, key), constants by (type id, index), services by raw
    name, operations by (service, index); `parts` are classes that belong to a union or base, by (type id, suffix).
    `facade` is the class that has a query for each service, `queries` by raw name of the service; `former` are names of
    before that features have besides, `runtime` the classes that come with every client.
    """

    classes: Mapping[TypeId, Code]
    parts: Mapping[tuple[TypeId, str], Code]
    fields: Mapping[tuple[TypeId, str], FieldNames]
    constants: Mapping[tuple[TypeId, int], Code]
    services: Mapping[str, Code]
    operations: Mapping[tuple[str, int], OperationNames]
    facade: Code
    queries: Mapping[str, Code]
    former: Former = Former()
    runtime: Runtime = Runtime()


def names(
    api: Api,
    parts: Iterable[tuple[TypeId, str]],
    diagnostics: Diagnostics,
    kept: Spelled = _NOTHING,
) -> Names:
    """Decide all names; what had to be changed to be valid or unique is reported where a caller would be surprised.
    `parts` are the classes that unions need besides their own."""
    services = _services(api.services, kept.services)
    scope = Scope(
        (*classes(), *services.values(), *(f"{each}_TEST" for each in services.values())),
        fold=str.upper,
    )
    found = _classes(api.declarations.values(), scope, kept.types)
    belonging = {(id_, each): Code(scope.take(f"{found[id_]}_{each}")) for id_, each in parts}
    fields = dict(every_field(api.declarations, diagnostics, kept))
    constants = dict(_every_constant(api.declarations.values(), kept))
    operations = {
        key: name
        for each in api.services
        for key, name in operation_names(each, api.declarations, found, diagnostics, kept)
    }
    return Names(
        classes=found,
        parts=belonging,
        fields=fields,
        constants=constants,
        services=services,
        operations=operations,
        facade=_facade(api.title, scope),
        queries=_queries(api.services),
        former=free(kept.former, fields, constants, operations, api.services),
    )


def _classes(
    declared: Iterable[Declaration], scope: Scope, kept: Mapping[TypeId, str]
) -> dict[TypeId, Code]:
    entries = list(declared)
    old = {i: kept[each.id] for i, each in enumerate(entries) if each.id in kept}
    wanted = [(class_name(each.name), each.named) for each in entries]
    found = assign(wanted, scope, old)
    return {each.id: Code(name) for each, name in zip(entries, found, strict=True)}


def _services(services: Iterable[Service], kept: Mapping[str, str]) -> dict[str, Code]:
    entries = list(services)
    old = {i: kept[each.name] for i, each in enumerate(entries) if each.name in kept}
    wanted = [(service_class(each.name), True) for each in entries]
    found = assign(wanted, Scope(classes(), fold=str.upper), old)
    return {each.name: Code(name) for each, name in zip(entries, found, strict=True)}


def _facade(title: str, scope: Scope) -> Code:
    """The class of the whole document, by its title; what the document itself calls its classes comes first."""
    stem = ascii_of(upper_snake(api_name(title)))
    wanted = (f"{stem}_API", f"{stem}_CLIENT") if stem[:1].isalpha() else ("API",)
    return Code(scope.take(next(filter(scope.is_free, wanted), wanted[0])))


def _queries(services: Iterable[Service]) -> dict[str, Code]:
    """The query of each service; those that are called like their tags choose first."""
    entries = [(feature_name(each.name, "api", FACADE), each.name) for each in services]
    wanted = [(name, name == raw) for name, raw in entries]
    found = assign(wanted, Scope((*ANY, *FACADE)))
    return {raw: Code(name) for (_, raw), name in zip(entries, found, strict=True)}


def _every_constant(
    declarations: Iterable[Declaration], kept: Spelled
) -> Iterator[tuple[tuple[TypeId, int], Code]]:
    for each in declarations:
        if isinstance(each, Enum):
            wanted = [(feature_name(value.name, "value", ENUM), True) for value in each.values]
            for index, name in enumerate(
                assign(wanted, Scope((*ANY, *ENUM)), kept.of_members(each))
            ):
                yield (each.id, index), Code(name)
