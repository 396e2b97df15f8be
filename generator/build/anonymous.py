"""Names for types that the document does not name: made from where they are used.

In: the raw name of the owner, and of the place. Out: a raw name of several words, such as
`CreateChatCompletionResponse choice`. The same document gives the same names, and a type's name does not depend on
types elsewhere. Knows no language and no taken name.
"""

from __future__ import annotations

from generator.naming.words import singular, words
from generator.openapi.objects import MISSING, Operation, Schema


def member(owner: str, name: str) -> str:
    """The type of a field: owner and field."""
    return f"{owner} {name}"


def item(list_name: str) -> str:
    """The type of one item: the list's name in the singular, or with `item` where that is the same."""
    head, _, last = list_name.rpartition(" ")
    parts = words(last)
    if not parts:
        return f"{list_name} item"
    one = singular(parts[-1])
    if one == parts[-1]:
        return f"{list_name} item"
    return f"{head} {' '.join((*parts[:-1], one))}".strip()


def place(list_name: str, index: int) -> str:
    """The type of the member of a list at one place, counted from 1."""
    return f"{item(list_name)} {index + 1}"


def entry(map_name: str) -> str:
    """The type of one value of a map."""
    return f"{map_name} value"


def variant(owner: str, schema: Schema, tag: str | None, index: int) -> str:
    """One alternative of a union: by its title, its tag, what it is, or at last its place."""
    if schema.title:
        return _joined(owner, schema.title)
    if tag:
        return f"{owner} {tag}"
    if "array" in schema.types:
        return f"{owner} list"
    if schema.properties or "object" in schema.types:
        return (
            f"{owner} object" if index == 0 else f"{owner} {_telling_property(schema) or 'object'}"
        )
    return f"{owner} {next(iter(schema.types), 'variant')}"


def request(operation: Operation) -> str:
    """The body of an operation."""
    return f"{operation_name(operation)} request"


def response(operation: Operation, status: str) -> str:
    """What an operation answers; statuses that are no success are told apart by their code."""
    if status.startswith("2"):
        return f"{operation_name(operation)} response"
    return f"{operation_name(operation)} {status.lower()} response"


def operation_name(operation: Operation) -> str:
    """The operation id, or the path and the method where there is none."""
    if operation.operation_id and words(operation.operation_id):
        return operation.operation_id
    return f"{' '.join(words(operation.path))} {operation.method.lower()}"


def _joined(owner: str, title: str) -> str:
    """Owner and title, without saying twice what both end with: `file chunking strategy` and `Static chunking strategy`
    are `file Static chunking strategy`."""
    before, after = [each.lower() for each in words(owner)], [each.lower() for each in words(title)]
    shared = 0
    while shared < min(len(before), len(after)) and before[-1 - shared] == after[-1 - shared]:
        shared += 1
    if shared == len(after):
        return f"{owner} object"
    kept = words(owner)[: len(before) - shared]
    return f"{' '.join(kept)} {title}" if shared and kept else f"{owner} {title}"


def _telling_property(schema: Schema) -> str | None:
    constants = [name for name, each in schema.properties.items() if each.const is not MISSING]
    required = [name for name in schema.required if name not in constants]
    return f"with {required[0]}" if required else None
