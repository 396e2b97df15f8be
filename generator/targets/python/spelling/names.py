"""Every identifier of the client, decided once: all are gathered, then all are resolved, in document order.

In: the model. Out: `Names`, a table from the model's ids to Python identifiers as `Code`. Follows OpenAPI Generator's
practice (`var_` before a reserved field, `call_` before a reserved method).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field as dataclass_field

from generator.diagnostics import Diagnostics
from generator.model import graph
from generator.model.declarations import Alias, Declaration, Enum, Record, Union
from generator.model.from_schema import FromSchema, from_schemas
from generator.model.operations import Api, Security
from generator.model.types import TypeId
from generator.model.xml import XmlShape
from generator.naming.scope import Scope, assign
from generator.targets.code import Code
from generator.targets.python.spelling.api_names import (
    Key,
    OperationName,
    argument_names,
    key,
    operation_names,
)
from generator.targets.python.spelling.class_names import (
    SYNC,
    ClassName,
    ServiceName,
    classes_of,
    names_of,
    services_of,
)
from generator.targets.python.spelling.client_names import ClientNames, client_names
from generator.targets.python.spelling.environment import stems
from generator.targets.python.spelling.member_names import members_of
from generator.targets.python.spelling.reserved import FIELDS, variable
from generator.targets.python.spelling.xml_roots import xml_roots
from generator.targets.spelled import Former, Spelled
from generator.values import dataclass

_NOTHING = Spelled()


@dataclass(frozen=True, slots=True)
class Names:
    """All identifiers: of classes by type id, fields by (type id, key), enum members by (type id, index), services
    by raw name, operations by (service, index), securities by (service, security), arguments by `key`,
    what environment variables begin with by security scheme; `xml_roots` are texts, by the shape of a document in XML.
    `made_of_schemas` are the types for which callers may give a class. `is_async`: the plain names are those of
    async classes. `former` are names of before that can be used besides.
    """

    package: Code
    classes: Mapping[TypeId, ClassName]
    fields: Mapping[tuple[TypeId, str], Code]
    members: Mapping[tuple[TypeId, int], Code]
    services: Mapping[str, ServiceName]
    operations: Mapping[tuple[str, int], OperationName]
    securities: Mapping[tuple[str, Security], Code]
    arguments: Mapping[Key, tuple[Code, ...]]
    environment: Mapping[str, str]
    xml_roots: Mapping[XmlShape, str]
    client: ClientNames
    made_of_schemas: Mapping[TypeId, FromSchema] = dataclass_field(default_factory=dict)
    is_async: bool = False
    former: Former = Former()
    class_names: frozenset[str] = dataclass_field(init=False)
    modules: Mapping[TypeId, Code] = dataclass_field(init=False)

    def __post_init__(self) -> None:
        """What is asked for each operation is gathered once."""
        object.__setattr__(self, "class_names", frozenset(e.name for e in self.classes.values()))
        object.__setattr__(self, "modules", {id_: e.module for id_, e in self.classes.items()})

    @property
    def folder(self) -> str:
        """The folder of the package: one inside of another for each dot. The outer ones have no `__init__.py`, so that
        several clients can share them (PEP 420)."""
        return self.package.replace(".", "/")

    @property
    def distribution(self) -> str:
        """What the package is installed by: as its name, without what no such name can have (PEP 508)."""
        return self.package.replace(".", "-").replace("_", "-").strip("-")

    @property
    def sync_prefix(self) -> str:
        """What sync classes have before the plain names."""
        return SYNC if self.is_async else ""

    @property
    def prefix(self) -> str:
        """What environment variables of the client begin with."""
        return _prefix(self.package)

    def local(self, name: str) -> str:
        """A variable of an example, which does not hide the package that the example imports."""
        return f"{name}_" if name == self.package.partition(".")[0] else name


def names(
    api: Api,
    package: str,
    diagnostics: Diagnostics,
    client_name: str | None = None,
    kept: Spelled = _NOTHING,
    *,
    is_async: bool = False,
) -> Names:
    """Decide all names; what had to be changed to be valid or unique is reported where a caller would be surprised. What
    is `kept` has its name before all others, `is_async` gives async classes the plain names."""
    declared = [each for each in api.declarations.values() if has_module(each)]
    services = services_of(api.services, kept, is_async=is_async)
    taken = [name for each in services.values() for name in names_of(each)]
    taken += [f"{SYNC}ApiClient"] if is_async else []
    classes = classes_of(declared, taken, kept.types)
    fields = {
        key: name
        for each in declared
        if isinstance(each, Record)
        for key, name in _fields(each, kept, diagnostics)
    }
    modules = {id_: each.module for id_, each in classes.items()}
    arguments = {
        key(each): argument_names(
            each,
            modules,
            fields,
            api.declarations,
            diagnostics,
            kept.arguments(service.name, index),
        )
        for service in api.services
        for index, each in enumerate(service.operations)
    }
    client = _client(api, package, client_name, classes, services)
    if client_name is not None and client.name != client_name:
        diagnostics.report("O121", None, name=client_name, spelled=client.name)
    others = {each.name for each in classes.values()}.union(*arguments.values())
    asked = {each.what for each in api.renamed if each.kind == "operations"}
    of_services = {
        each.name: operation_names(each, others, diagnostics, kept, asked) for each in api.services
    }
    return Names(
        package=Code(package),
        classes=classes,
        fields=fields,
        members={
            key: name
            for each in declared
            if isinstance(each, Enum)
            for key, name in members_of(each, kept)
        },
        services=services,
        operations={
            (service, index): each
            for service, (found, _) in of_services.items()
            for index, each in enumerate(found)
        },
        securities={
            (service, security): name
            for service, (_, found) in of_services.items()
            for security, name in found.items()
        },
        arguments=arguments,
        environment=stems(api.auth_schemes, _prefix(package)),
        xml_roots=xml_roots(api, {id_: each.name for id_, each in classes.items()}),
        client=client,
        made_of_schemas=_made_of_schemas(api),
        is_async=is_async,
    )


def _made_of_schemas(api: Api) -> Mapping[TypeId, FromSchema]:
    """The types of requests that are made of a JSON Schema, for which a class will do."""
    sent = graph.sent(api)
    ids = (id_ for id_ in api.declarations if id_ in sent)
    return from_schemas(ids, api.declarations)


def _client(
    api: Api,
    package: str,
    given: str | None,
    classes: Mapping[TypeId, ClassName],
    services: Mapping[str, ServiceName],
) -> ClientNames:
    """The names of the client object, beside all classes of the root."""
    taken: list[str] = [each.name for each in classes.values()]
    taken += [name for each in services.values() for name in names_of(each)]
    modules = {name: each.module for name, each in services.items()}
    return client_names(api.title, given, package, modules, taken, api.auth_schemes)


def _prefix(package: str) -> str:
    return package.replace(".", "_").upper()


def has_module(declaration: Declaration) -> bool:
    """Whether the declaration is a module of its own: anonymous enums and unions are spelled where they are used."""
    match declaration:
        case Record() | Alias():
            return True
        case Enum() | Union():
            return declaration.named


def _fields(
    record: Record, kept: Spelled, diagnostics: Diagnostics
) -> Iterable[tuple[tuple[TypeId, str], Code]]:
    reserved = FIELDS | {"additional_properties"} if record.further else FIELDS
    wanted = [variable(each.name, reserved) for each in record.fields]
    exact = [name == field.name for name, field in zip(wanted, record.fields, strict=True)]
    old = kept.of_fields(record)
    found = assign(zip(wanted, exact, strict=True), Scope(reserved if old else ()), old)
    for field, asked, name in zip(record.fields, wanted, found, strict=True):
        if asked != name:
            diagnostics.report("N202", field.at, name=field.name, spelled=name)
        yield (record.id, field.wire_name), Code(name)
