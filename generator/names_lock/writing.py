"""The lock of this run.

In: the model, what the target has named, and what was kept. Out: the text of the file; nothing where the target tells no
names. What is not there any more has no line: its name is free. What the target offers by names of before has these
below it.
"""

from __future__ import annotations

from generator.model.operations import Api, Operation, Service
from generator.names_lock.former import former
from generator.names_lock.keeping import Kept
from generator.names_lock.keys import argument_keys, operation_keys, part_keys, tag_key, type_keys
from generator.names_lock.text import MODULE, Entry, Lock, text
from generator.targets.spelled import Method, Spelled


def written(api: Api, spelled: Spelled, target: str, before: Kept) -> str:
    """The text; empty where there are no names."""
    if not (spelled.types or spelled.methods):
        return ""
    tags = {
        tag_key(each): Entry(spelled.services[each.name], _module(spelled, each))
        for each in api.services
        if each.name in spelled.services
    }
    lock = Lock(target, tags=tags)
    _operations(lock, api, spelled)
    keys = type_keys(api)
    for id_, key in keys.items():
        if id_ in spelled.types:
            lock.types[key] = Entry(spelled.types[id_], _parts(api, spelled, id_))
    for id_, ways in api.ways.items():
        for way in ways[1:] if id_ in spelled.types else ():
            lock.types.setdefault(way, Entry(spelled.types[id_]))
    for entry, old in former(api, lock, keys, spelled.former, before):
        entry.old.append(old)
    return text(lock)


def _module(spelled: Spelled, service: Service) -> dict[str, str]:
    return {MODULE: spelled.modules[service.name]} if service.name in spelled.modules else {}


def _operations(lock: Lock, api: Api, spelled: Spelled) -> None:
    keys = operation_keys(api)
    for service in api.services:
        for index, each in enumerate(service.operations):
            method = spelled.methods.get((service.name, index))
            if method is not None:
                parts = _arguments(api, each, method) if spelled.manner.by_name else {}
                lock.operations.setdefault(
                    keys[service.name, index],
                    Entry(method.name, parts, each.name, tag_key(service)),
                )


def _arguments(api: Api, operation: Operation, method: Method) -> dict[str, str]:
    """The names of arguments, which are no names to keep where calls give all by their places."""
    found: dict[str, str] = {}
    for key, name in zip(argument_keys(operation, api.declarations), method.arguments, strict=True):
        found.setdefault(key, name)
    return found


def _parts(api: Api, spelled: Spelled, id_: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for part, key in part_keys(api, id_):
        name = (
            spelled.members.get((id_, part))
            if isinstance(part, int)
            else spelled.fields.get((id_, part))
        )
        if name is not None:
            found.setdefault(key, name)
    return found
