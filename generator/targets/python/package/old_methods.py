"""What OpenAPI Generator calls methods that are called otherwise here: `list_ab` of `list_a_b`, `g_etitems` of `GET_ITEMS`,
`vversion_beds_get` of `v_version_beds_get` (a path `/v{version}/beds` without an id).

In: the services and their names. Out: by the class of a service, the other name of a method with the one that it has. A
name that is taken in its class means what it means here. There an id is in camel case before it is in snake case.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.model.operations import Operation, Service
from generator.naming.styles import snake_before_digits
from generator.naming.words import words
from generator.targets.code import Code
from generator.targets.python.spelling.api_names import method_name
from generator.targets.python.spelling.expressions import entry, mapping
from generator.targets.python.spelling.literals import text
from generator.targets.python.spelling.names import Names

_SEPARATORS = "-_:;#"
_NOTHING = str.maketrans("", "", "{}+")


def old_methods(services: tuple[Service, ...], names: Names) -> Iterator[Code]:
    """An entry for each service that has such methods."""
    for service in services:
        found = dict(_of_service(service, names))
        if found:
            entries = [entry(text(old), text(new)) for old, new in found.items()]
            yield entry(text(names.services[service.name].name), mapping(entries))


def _of_service(service: Service, names: Names) -> Iterator[tuple[str, Code]]:
    own = [names.operations[service.name, index] for index in range(len(service.operations))]
    taken = {attribute for each in own for attribute in each.attributes}
    for called, operation, each in zip(service.called, service.operations, own, strict=True):
        old = method_name(snake_before_digits(humped(without_braces(called, operation))))
        if old not in taken:
            taken.add(old)
            yield old, each.method


def without_braces(called: str, operation: Operation) -> str:
    """What an operation is called, also by its path, where braces are no end of a word."""
    path, method = operation.path, operation.method.lower()
    is_path = words(called) == (*words(path), method)
    raw = " ".join((*words(path.translate(_NOTHING)), method)) if is_path else called
    return raw.translate(_NOTHING)


def humped(raw: str) -> str:
    """`list_a_b` → `listAB`; what is no separator there stays."""
    starts = (before in _SEPARATORS for before, _ in pairwise(f"a{raw}"))
    found = "".join(
        each.upper() if start else each
        for each, start in zip(raw, starts, strict=True)
        if each not in _SEPARATORS
    )
    return found[:1].lower() + found[1:]
