"""Findings of a JSON Schema validator, for people: where, and what in a few words.

In: a finding. Out: the guilty node and one short sentence. Values are named, never dumped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final

from generator.document import Bundle, Json, Node
from generator.document.pointer import follow, split
from generator.values import dataclass

VALUE_LIMIT: Final = 40
MESSAGE_LIMIT: Final = 120
LIST_LIMIT: Final = 6
FALSE: Final = "false"
"""The rule of the schema `false`, which is no keyword."""

KINDS: Final = {
    "object": "an object",
    "array": "an array",
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong at a node: the value `instance` breaks `rule`, a keyword of JSON Schema, whose argument is
    `expected`. Where `rule` is empty, `message` says it all."""

    node: Node
    is_item: bool
    rule: str
    expected: Any
    instance: Any
    message: str

    @property
    def label(self) -> str:
        """What people call the node: its key."""
        keys = split(self.node.pointer)
        if not keys:
            return "the document"
        return f"item {keys[-1]} of '{keys[-2]}'" if self.is_item else f"'{keys[-1]}'"


@dataclass(frozen=True, slots=True)
class Crash:
    """A part of the document with which the validator cannot cope."""

    node: Node


def around_of(node: Node, bundle: Bundle) -> Node | None:
    """The object or array in which a node is."""
    return follow(bundle.documents[node.source.origin], split(node.pointer)[:-1])


def is_item(node: Node, bundle: Bundle) -> bool:
    around = around_of(node, bundle)
    return around is not None and around.is_array


def guilty(finding: Finding) -> Node:
    """The node to show: for a key too many the key itself."""
    extra = unexpected(finding)
    return finding.node.members[extra[0]] if extra else finding.node


def unexpected(finding: Finding) -> list[str]:
    """The keys that must not be there."""
    if finding.rule not in ("additionalProperties", "unevaluatedProperties"):
        return []
    return [key for key in finding.node.members if repr(key) in finding.message]


def describe(finding: Finding) -> str:
    """One short sentence."""
    writer = WRITERS.get(finding.rule)
    if writer is not None:
        return writer(finding)
    if not finding.rule:
        return shorten(finding.message, MESSAGE_LIMIT)
    return f"{finding.label} breaks the rule '{finding.rule}'"


def about_type(finding: Finding) -> str:
    names = [finding.expected] if isinstance(finding.expected, str) else finding.expected
    kinds = one_of([KINDS.get(name, name) for name in names], " or ")
    return f"{finding.label} must be {kinds}, not {show(finding.instance)}"


def about_enum(finding: Finding) -> str:
    choices = one_of([show(value) for value in finding.expected], ", ")
    return f"{finding.label} is {show(finding.instance)}, but only these are known: {choices}"


def about_const(finding: Finding) -> str:
    return f"{finding.label} must be {show(finding.expected)}, not {show(finding.instance)}"


def about_required(finding: Finding) -> str:
    missing = [key for key in finding.expected if key not in finding.instance]
    named = [key for key in missing if finding.message.startswith(f"'{key}'")] or missing
    return f"{finding.label} has no {one_of([repr(key) for key in named], ' and no ')}"


def about_extra(finding: Finding) -> str:
    extra = unexpected(finding)
    if not extra:
        return f"{finding.label} has a key that is not allowed there"
    named = one_of([repr(key) for key in extra], " and ")
    return f"{named} {'is' if len(extra) == 1 else 'are'} not allowed in {finding.label}"


def about_unique(finding: Finding) -> str:
    shown = [show(item) for item in finding.instance]
    repeated = dict.fromkeys(item for item in shown if shown.count(item) > 1)
    return f"{finding.label} has repeated items: {one_of(list(repeated), ', ')}"


def about_alternatives(finding: Finding) -> str:
    return f"{finding.label} is {show(finding.instance)}, which fits none of the alternatives"


def about_pattern(finding: Finding) -> str:
    pattern = shorten(str(finding.expected), VALUE_LIMIT)
    return f"{finding.label} is {show(finding.instance)}, which does not match {pattern}"


def about_format(finding: Finding) -> str:
    return f"{finding.label} is {show(finding.instance)}, which is no {finding.expected}"


def about_limit(finding: Finding) -> str:
    instance, expected = show(finding.instance), show(finding.expected)
    if finding.instance == finding.expected and finding.rule in ("minimum", "maximum"):
        return f"{finding.label} is {instance}, but {finding.rule} {expected} is exclusive"
    return f"{finding.label} is {instance}, but {finding.rule} is {expected}"


def about_not(finding: Finding) -> str:
    """What excludes each other: `not: {required: [example, examples]}` is how the specification says it."""
    keys = finding.expected.get("required") if isinstance(finding.expected, dict) else None
    if not keys:
        return f"{finding.label} is what it must not be"
    return f"{finding.label} has {one_of([repr(key) for key in keys], ' and ')}, which exclude each other"


def about_dependencies(finding: Finding) -> str:
    key, missing = next(lacking(finding), ("", ""))
    return f"{finding.label} has {key!r}, but no {missing!r}"


def lacking(finding: Finding) -> Iterator[tuple[str, str]]:
    """Keys that are there without another one that they need."""
    for key, needed in finding.expected.items():
        if key in finding.instance and isinstance(needed, list):
            yield from ((key, each) for each in needed if each not in finding.instance)


def about_false(finding: Finding) -> str:
    return f"{finding.label} is not allowed here"


WRITERS: Final[dict[str, Callable[[Finding], str]]] = {
    "type": about_type,
    "enum": about_enum,
    "const": about_const,
    "required": about_required,
    "additionalProperties": about_extra,
    "unevaluatedProperties": about_extra,
    FALSE: about_false,
    "not": about_not,
    "dependencies": about_dependencies,
    "dependentRequired": about_dependencies,
    "uniqueItems": about_unique,
    "anyOf": about_alternatives,
    "oneOf": about_alternatives,
    "pattern": about_pattern,
    "format": about_format,
    **dict.fromkeys(
        (
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "multipleOf",
        ),
        about_limit,
    ),
}


def one_of(words: Sequence[str], separator: str) -> str:
    """The words, not too many of them."""
    kept: Iterable[str] = (shorten(str(word), VALUE_LIMIT) for word in words[:LIST_LIMIT])
    return separator.join(kept) + (" …" if len(words) > LIST_LIMIT else "")


def show(value: Json) -> str:
    """A value in a few characters: scalars as in JSON, small lists, anything else by its type."""
    match value:
        case None | True | False:
            return {None: "null", True: "true", False: "false"}[value]
        case str():
            return repr(shorten(value, VALUE_LIMIT))
        case list():
            simple = len(value) <= 3 and not any(isinstance(item, (list, dict)) for item in value)
            return f"[{', '.join(map(show, value))}]" if simple else "an array"
        case dict():
            return "an object"
        case _:
            return str(value)


def shorten(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"
