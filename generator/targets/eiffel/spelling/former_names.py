"""Names of before that are free, so that classes can offer them as obsolete features.

In: the names of today, and those of before that are to be kept. Out: those of them that no other feature of the class has.
A class has one name in Eiffel: what types were called is not offered, nor are arguments, which are given by their places.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

from generator.model.operations import Service
from generator.model.types import TypeId
from generator.targets.code import Code
from generator.targets.eiffel.spelling.api_names import OperationNames, by_old_name
from generator.targets.eiffel.spelling.field_names import FieldNames, family
from generator.targets.eiffel.spelling.reserved import ANY, ENUM, MODEL, SERVICE, WORDS
from generator.targets.spelled import Former

K = TypeVar("K", bound=Hashable)


def free(
    wanted: Former,
    fields: Mapping[tuple[TypeId, str], FieldNames],
    constants: Mapping[tuple[TypeId, int], Code],
    operations: Mapping[tuple[str, int], OperationNames],
    services: Iterable[Service],
) -> Former:
    """What can be offered."""
    if wanted == Former():
        return wanted
    of_records = _taken(((of[0], each.every) for of, each in fields.items()), (*ANY, *MODEL))
    of_enums = _taken(((of[0], (each,)) for of, each in constants.items()), (*ANY, *ENUM))
    every = {each.name: each.operations for each in services}
    of_services = _taken(
        ((of[0], _features(each)) for of, each in operations.items()), (*ANY, *SERVICE)
    )
    return Former(
        fields=_offered(wanted.fields, of_records, lambda _, name: family(name)),
        members=_offered(wanted.members, of_enums, lambda _, name: (name,)),
        methods=_offered(
            wanted.methods,
            of_services,
            lambda of, name: by_old_name(name, every[of[0]][of[1]]),
        ),
    )


def _features(names: OperationNames) -> tuple[str, ...]:
    return (
        names.feature,
        names.stream,
        names.pages,
        *(name for each in names.others for name in _features(each)),
    )


def _taken(
    every: Iterable[tuple[str, Iterable[str]]], reserved: Iterable[str]
) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for owner, names in every:
        found.setdefault(owner, {each.lower() for each in reserved}).update(
            each.lower() for each in names
        )
    return found


def _offered(
    wanted: Mapping[tuple[str, K], Iterable[str]],
    taken: dict[str, set[str]],
    whole: Callable[[tuple[str, K], str], Iterable[str]],
) -> dict[tuple[str, K], tuple[str, ...]]:
    """The names whose features are all free in their owner; each is taken from then on."""
    found: dict[tuple[str, K], tuple[str, ...]] = {}
    for of, names in wanted.items():
        for name in names:
            features = {each.lower() for each in whole(of, name)}
            if name.lower() not in WORDS and name.isascii() and not features & taken[of[0]]:
                taken[of[0]] |= features
                found[of] = (*found.get(of, ()), name)
    return found
