"""Names of before that are free, so that the client can offer them besides.

In: the model, the names of today, and the names of before that are to be kept. Out: those of them that nothing else has
where a program would write them. They are identifiers already: nobody but the lock of names gives them.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from types import MappingProxyType
from typing import Protocol, TypeVar

from generator.model.calling import given, keyword_fields
from generator.model.declarations import Enum, Record
from generator.model.operations import Api
from generator.model.types import TypeId
from generator.naming.scope import caseless
from generator.targets.code import Code
from generator.targets.python.spelling.api_names import key
from generator.targets.python.spelling.class_names import (
    ClassName,
    ServiceName,
    is_ours,
    module_name,
    service_module,
)
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.reserved import (
    ARGUMENTS,
    CLIENT,
    FIELDS,
    KEYWORDS,
    METHODS,
    OPTIONS,
)
from generator.targets.spelled import Former, Index
from generator.values import replace

K = TypeVar("K", bound=Hashable)
P = TypeVar("P", bound=Hashable)
K_contra = TypeVar("K_contra", contravariant=True)


class Takes(Protocol[K_contra]):
    """Whether something can be called so, which it then is."""

    def __call__(self, of: K_contra, name: str, /) -> bool:
        """Take a name."""


def with_former(names: Names, api: Api, wanted: Former) -> Names:
    """The names, with those of before that are free."""
    if wanted == Former():
        return names
    return replace(names, former=_Free(names, api).of(wanted))


class _Free:
    """Finds what is free in each place; a name is given once."""

    def __init__(self, names: Names, api: Api) -> None:
        self._names, self._api = names, api
        self._services = {each.name: each for each in api.services}
        apis = [each for one in names.services.values() for each in one.every]
        classes = [*names.classes.values(), *apis]
        self._root = {caseless(each.name) for each in classes}
        self._root |= {caseless(each) for each in names.client.exported}
        self._models = {caseless(each.module) for each in names.classes.values()}
        self._apis = {caseless(each.module) for each in apis}

    def of(self, wanted: Former) -> Former:
        """The names that are free."""
        methods, elsewhere = self._methods(wanted)
        return Former(
            types=_each(wanted.types, lambda _, name: self._takes_model(name)),
            fields=_apart(
                wanted.fields,
                {id_: self._fields(id_) for id_, _ in wanted.fields},
                {id_: self._keys(id_) for id_, _ in wanted.fields},
            ),
            members=_apart(wanted.members, {id_: self._members(id_) for id_, _ in wanted.members}),
            services=_each(wanted.services, lambda _, name: self._takes_service(name)),
            methods=methods,
            arguments=self._arguments(wanted.arguments),
            elsewhere=elsewhere,
        )

    # -- classes

    def _takes_model(self, name: str) -> bool:
        return self._takes_class(name, module_name(name), self._models)

    def _takes_class(self, name: str, module: str, modules: set[str]) -> bool:
        """Whether a class can be called so, and its module; from then on both are taken."""
        wanted = caseless(name), caseless(module)
        if is_ours(name) or wanted[0] in self._root or wanted[1] in modules:
            return False
        self._root.add(wanted[0])
        modules.add(wanted[1])
        return True

    def _takes_service(self, name: str) -> bool:
        classes = former_service(name, self._names)
        twins = {caseless(each.name) for each in classes.every}
        if twins & self._root or not self._takes_class(name, classes.module, self._apis):
            return False
        self._root |= twins
        return True

    # -- parts

    def _fields(self, id_: TypeId) -> set[str]:
        record = self._api.declarations[id_]
        assert isinstance(record, Record)
        own = {self._names.fields[id_, each.wire_name] for each in record.fields}
        return {*FIELDS, "additional_properties", *own, *KEYWORDS}

    def _keys(self, id_: TypeId) -> set[str]:
        """The keys of a record in JSON, by which its fields can be given."""
        record = self._api.declarations[id_]
        return {each.wire_name for each in record.fields} if isinstance(record, Record) else set()

    def _members(self, id_: TypeId) -> set[str]:
        enum = self._api.declarations[id_]
        assert isinstance(enum, Enum)
        own = {self._names.members.get((id_, at), "") for at in range(len(enum.values))}
        return {"mro", "name", "value", *own}

    # -- operations

    def _methods(
        self, wanted: Former
    ) -> tuple[dict[Index, tuple[str, ...]], dict[Index, tuple[tuple[str, str], ...]]]:
        taken: dict[str, set[str]] = {}
        for (service, _), each in self._names.operations.items():
            taken.setdefault(service, {*METHODS}).update(each.attributes)

        def takes(service: str, name: str) -> bool:
            forms = {name, *(f"{name}_{form}" for form in FORMS)}
            is_free = name[0] != "_" and not forms & taken[service]
            taken[service] |= forms if is_free else set()
            return is_free

        methods = _each(wanted.methods, lambda of, name: takes(of[0], name))
        elsewhere = {
            of: tuple(each for each in every if takes(*each))
            for of, every in wanted.elsewhere.items()
        }
        return methods, {of: found for of, found in elsewhere.items() if found}

    def _arguments(
        self, wanted: Mapping[Index, Mapping[int, tuple[str, ...]]]
    ) -> dict[Index, dict[int, tuple[str, ...]]]:
        found: dict[Index, dict[int, tuple[str, ...]]] = {}
        for (service, index), places in wanted.items():
            operation = self._services[service].operations[index]
            taken = {*ARGUMENTS, *OPTIONS, *self._names.arguments[key(operation)]}
            for record, field in keyword_fields(operation, self._api.declarations):
                taken |= {field.wire_name, self._names.fields[record.id, field.wire_name]}
            count = len([*given(operation, self._api.declarations)])
            free = _apart(
                {(index, place): names for place, names in places.items() if place < count},
                {index: taken},
            )
            if free:
                found[service, index] = {place: names for (_, place), names in free.items()}
        return found


FORMS = ("with_http_info", "without_preload_content", "stream", "iter")


def _each(wanted: Mapping[K, Iterable[str]], takes: Takes[K]) -> dict[K, tuple[str, ...]]:
    found = {of: tuple(each for each in names if takes(of, each)) for of, names in wanted.items()}
    return {of: names for of, names in found.items() if names}


def _apart(
    wanted: Mapping[tuple[K, P], Iterable[str]],
    taken: dict[K, set[str]],
    keys: Mapping[K, set[str]] = MappingProxyType({}),
) -> dict[tuple[K, P], tuple[str, ...]]:
    """Names of parts that their owners do not have yet, nor as the key of another part."""

    def takes(of: tuple[K, P], name: str) -> bool:
        is_free = name not in taken[of[0]] and name[0] != "_"
        is_free = is_free and (name == of[1] or name not in keys.get(of[0], ()))
        taken[of[0]].add(name)
        return is_free

    return _each(wanted, takes)


# -- where they stand


def former_class(name: str) -> ClassName:
    """A class of before, and its module."""
    return ClassName(Code(name), Code(module_name(name)))


def former_service(name: str, names: Names) -> ServiceName:
    """The classes of a tag of before."""
    return ServiceName(Code(name), Code(service_module(name)), names.is_async)


def former_attributes(names: Names) -> dict[Code, str]:
    """The attributes that a client had for services of before, by the services of today, as far as they are free."""
    taken = {*CLIENT, *KEYWORDS, *names.client.attributes.values()}
    found: dict[Code, str] = {}
    for service, classes in names.former.services.items():
        for each in classes:
            attribute = service_module(each).removesuffix("_api")
            if attribute.isidentifier() and attribute not in taken:
                taken.add(attribute)
                found[Code(attribute)] = service
    return found
