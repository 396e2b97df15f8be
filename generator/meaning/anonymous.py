"""Names for types that the document does not name: the way to where they are used.

In: the raw name of the owner, and of the place. Out: the way: the owner, and the steps that lead from it, each behind a
`MEMBER` or an `ALTERNATIVE`, which are no letters, so that a way is a raw name of several words at once, such as
`CreateChatCompletionResponse choice`. The same document gives the same ways, and a way does not depend on types
elsewhere. `short_names` makes names of them. Knows no language and no taken name.
"""

from __future__ import annotations

from functools import lru_cache
from re import DOTALL, IGNORECASE
from re import compile as compile_pattern
from typing import Final
from urllib.parse import unquote

from generator.naming.words import singular, words
from generator.openapi.objects import MISSING, Operation, Schema, SchemaId

MEMBER: Final = "\x1f"
"""Stands before a step that leads to a part of a type."""
ALTERNATIVE: Final = "\x1e"
"""Stands before a step that leads to one of several types, of which it tells the one."""

MAPS: Final = ("$defs", "definitions", "schemas", "properties", "patternProperties")
"""Keywords below which there are names."""

PLACES: Final = frozenset(
    {
        *("additionalProperties", "allOf", "anyOf", "contains", "else", "if", "items", "not"),
        *("oneOf", "prefixItems", "requestBody", "schema", "then", "value"),
    }
)
"""Keys that say where a schema stands and not what it is."""

SILENT: Final = frozenset({"content", "get", "paths", "responses", "schema"})
"""Keys on the way that tell nothing."""

FORMAT: Final = compile_pattern(
    r"(\.(ya?ml|json|jsonc|schemas?|models?|dto|types?|oas|openapi|spec|def))+$", IGNORECASE
)
MEDIA_TYPE: Final = compile_pattern(r"[\w.+*-]+/[\w.+*-]+")
GENERIC: Final = frozenset({"index", "schema", "model", "type", "definition", "_index"})
"""What files are called whose folder has the name."""


def referred(schema: Schema) -> str:
    """A schema that something refers to: the key under which it stands, or the name of its file; its title where it
    stands at a place that has no name.
    """
    source, _, pointer = schema.id.partition("#")
    source = source or schema.at.source.name.rpartition("/")[2]  # the document's own
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/") if step]
    if not steps:
        return _file_name(source) or schema.title or source
    if _is_name(steps[-1]) or (steps[-2:-1] and steps[-2] in MAPS):
        return steps[-1]
    return schema.title or _named_place(steps) or _file_name(source)


def apart(name: str, id_: SchemaId, other: SchemaId) -> str:
    """A schema of another file than the one that has the name: with the closest folder, file or key that only this one
    has."""
    theirs = set(_way(other))
    telling = (step for step in reversed(_way(id_)) if step not in theirs and words(step))
    qualifier = next(telling, "")
    return f"{qualifier} {name}".strip()


def _way(id_: SchemaId) -> list[str]:
    """The folders, the file and the keys that lead to a schema, without those that are everywhere."""
    source, _, pointer = id_.partition("#")
    *folders, last = unquote(source).split("/")
    steps = (step for step in pointer.split("/") if _is_name(step) and step not in MAPS)
    return [*folders, FORMAT.sub("", last), *steps]


def _file_name(source: str) -> str:
    """The name of a file without its format; the folder's where all files are called so."""
    *folders, last = [part for part in unquote(source.partition("?")[0]).split("/") if part] or [""]
    name = FORMAT.sub("", last)
    if name.lower() in GENERIC and folders and words(folders[-1]):
        return folders[-1]
    return name


def _named_place(steps: list[str]) -> str:
    """The last name on the way to a schema, and what it is of that."""
    telling = [step for step in steps if step not in SILENT and not MEDIA_TYPE.fullmatch(step)]
    found = next(
        (index for index in range(len(telling) - 1, -1, -1) if _is_name(telling[index])), None
    )
    return "" if found is None else " ".join(telling[found:])


def _is_name(step: str) -> bool:
    return step not in PLACES and not step.isdigit()


def member(owner: str, name: str) -> str:
    """The type of a field: owner and field."""
    return f"{owner}{MEMBER}{name}"


def item(list_name: str) -> str:
    """The type of one item: the list's name in the singular, or with `item` where that is the same."""
    head, last = _LAST_WORD.fullmatch(list_name).groups()  # type: ignore[union-attr]
    parts = words(last)
    one = singular(parts[-1]) if parts else ""
    if not parts or one == parts[-1]:
        return f"{list_name} item"
    return f"{head}{' '.join((*parts[:-1], one))}"


_BETWEEN = f" {MEMBER}{ALTERNATIVE}"
_LAST_WORD = compile_pattern(rf"(.*[{_BETWEEN}])?([^{_BETWEEN}]*)", DOTALL)


def place(list_name: str, index: int) -> str:
    """The type of the member of a list at one place, counted from 1."""
    return f"{item(list_name)} {index + 1}"


def entry(map_name: str) -> str:
    """The type of one value of a map."""
    return f"{map_name} value"


def content(text_name: str) -> str:
    """The type of what a text holds."""
    return f"{text_name} content"


def variant(owner: str, schema: Schema, tag: str | None, index: int) -> str:
    """One alternative of a union: by its title, its tag, what it is, or at last its place."""
    if schema.title:
        return _joined(owner, schema.title)
    if tag:
        return f"{owner}{ALTERNATIVE}{tag}"
    if "array" in schema.types:
        return f"{owner} list"
    if schema.properties or "object" in schema.types:
        return (
            f"{owner} object" if index == 0 else f"{owner} {_telling_property(schema) or 'object'}"
        )
    return f"{owner} {next(iter(schema.types), 'variant')}"


def request(operation: Operation) -> str:
    """The body of an operation."""
    return f"{operation_way(operation)} request"


def response(operation: Operation, status: str) -> str:
    """What an operation answers; statuses that are no success are told apart by their code."""
    if status.startswith("2"):
        return f"{operation_way(operation)} response"
    return f"{operation_way(operation)} {status.lower()} response"


@lru_cache(maxsize=2**14)
def shared(id_: SchemaId, word: str) -> str | None:
    """What stands in a response, body, parameter or header that operations share: that one's name, and the word for
    what it is; None for what stands in an operation."""
    source, _, pointer = id_.partition("#")
    if f"{pointer}/".startswith(_OF_OPERATIONS):  # as nearly always
        return None
    steps = [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]
    holder = next((index for index, each in enumerate(steps) if each in ("content", "schema")), 0)
    key = steps[holder - 1] if holder else source.rsplit("/", 1)[-1].partition(".")[0]
    if key in _PLACES or _STATUS.fullmatch(key) or not words(key):
        return None
    return key if words(key)[-1].lower() in (word, "body") else f"{key} {word}"


_OF_OPERATIONS = ("/paths/", "/webhooks/", "/components/pathItems/", "/components/callbacks/")
_PLACES = ("requestBody", "parameters")
_STATUS = compile_pattern(r"[1-5]([0-9][0-9]|XX)|default|[0-9]+")


def operation_name(operation: Operation) -> str:
    """The operation id, or the path and the method where there is none."""
    if operation.operation_id and words(operation.operation_id):
        return operation.operation_id
    return f"{' '.join(words(operation.path)) or 'root'} {operation.method.lower()}"


def operation_way(operation: Operation) -> str:
    """What the types of an operation belong to: its id, or the way to it, which has no name of its own."""
    name = operation_name(operation)
    if name == operation.operation_id:
        return name
    steps = [" ".join(words(each)) for each in operation.path.split("/")]
    *before, last, own = ["", *(each for each in steps if each)] if any(steps) else ["", "root"]
    return MEMBER.join((*before, " ".join((*words(last), *words(own), operation.method.lower()))))


def _joined(owner: str, title: str) -> str:
    """Owner and title, without saying twice what both end with: `file chunking strategy` and `Static chunking strategy`
    are `file Static chunking strategy`."""
    before, after = [each.lower() for each in words(owner)], [each.lower() for each in words(title)]
    shared = 0
    while shared < min(len(before), len(after)) and before[-1 - shared] == after[-1 - shared]:
        shared += 1
    if shared == len(after):
        return f"{owner} object"
    kept = _without(owner, shared)
    return f"{kept if words(kept) else owner}{ALTERNATIVE}{title}"


def _without(way: str, count: int) -> str:
    """A way without its last words."""
    while count and way:
        head, last = _LAST_WORD.fullmatch(way).groups()  # type: ignore[union-attr]
        parts = words(last)
        way = f"{head or ''}{' '.join(parts[:-count])}".rstrip(_BETWEEN)
        count = max(count - len(parts), 0)
    return way


def _telling_property(schema: Schema) -> str | None:
    constants = [name for name, each in schema.properties.items() if each.const is not MISSING]
    required = [name for name in schema.required if name not in constants]
    return f"with {required[0]}" if required else None
