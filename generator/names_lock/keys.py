"""What stays the same of a thing, whatever comes before it in the document: the key by which its name is kept.

In: the model. Out: keys by the ids of the model. A component is known by its name, another type by the way that leads to
it, an operation by method and path, an argument by its place and name, a field by its name, a member by its value.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from generator.model.calling import Declarations, Role, given
from generator.model.declarations import Enum, Record
from generator.model.operations import Api, Operation, Service
from generator.model.types import TypeId
from generator.naming.words import words


def type_keys(api: Api) -> dict[TypeId, str]:
    """The keys of types; those which come to the same have their ids behind them."""
    keys = {
        id_: api.ways[id_][0] if id_ in api.ways else each.name
        for id_, each in api.declarations.items()
    }
    for each in api.renamed:
        if each.kind == "types" and each.what in api.declarations and each.what not in api.ways:
            keys[each.what] = each.called
    count = Counter(keys.values())
    return {id_: key if count[key] == 1 else f"{key} at {id_}" for id_, key in keys.items()}


def tag_key(service: Service) -> str:
    """The key of a tag: those that differ in case alone are one, which is called as the first of them."""
    return " ".join(words(service.name)).lower() or service.name


def operation_keys(api: Api) -> dict[tuple[str, int], str]:
    """The keys of operations, by service and index; what is in several services has a key in each of them."""
    found: dict[tuple[str, int], str] = {}
    seen: set[str] = set()
    for service in api.services:
        for index, each in enumerate(service.operations):
            key = f"{each.method} {each.path}"
            key = f"{key} of {tag_key(service)}" if key in seen else key
            found[service.name, index] = key
            seen.add(key)
    return found


def argument_keys(operation: Operation, declarations: Declarations) -> Iterator[str]:
    """The keys of the arguments, in their order."""
    for each in given(operation, declarations):
        is_body = each.role is Role.BODY
        yield "body" if is_body else f"{each.place} {getattr(each.source, 'wire_name', '')}"


def part_keys(api: Api, id_: TypeId) -> Sequence[tuple[str | int, str]]:
    """Fields by their names in JSON, members by their places in the enum; each with its key."""
    match api.declarations[id_]:
        case Record(fields=fields):
            return [(each.wire_name, each.wire_name) for each in fields]
        case Enum(values=values):
            return [(index, str(each.value)) for index, each in enumerate(values)]
        case _:
            return ()
