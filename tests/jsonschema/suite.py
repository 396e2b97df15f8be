"""JSON Schema's own test suite (draft 2020-12) as one OpenAPI document: a component and an operation for each schema.

In: the files of the suite. Out: `Group`s, and the document that has them all. A schema gets the `type` that its keywords
imply, as OpenAPI is read; a test whose verdict this changes is no test of ours. What OpenAPI documents do not use
(anchors, ids, dynamic references, other vocabularies) is left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

IMPLIED = {
    "object": (
        *("properties", "patternProperties", "additionalProperties", "unevaluatedProperties"),
        *("required", "propertyNames", "minProperties", "maxProperties"),
        *("dependentRequired", "dependentSchemas"),
    ),
    "array": (
        *("items", "prefixItems", "contains", "unevaluatedItems"),
        *("minItems", "maxItems", "uniqueItems"),
    ),
    "string": ("minLength", "maxLength", "pattern"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}
SETTLED = ("type", "enum", "const", "$ref")
UNUSED = ("$id", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "$recursiveRef")
LEFT_OUT = ("content", "format", "refRemote", "vocabulary", "anchor", "dynamicRef", "default")
ONE = ("items", "contains", "additionalProperties", "propertyNames", "not", "if", "then", "else")
UNEVALUATED = ("unevaluatedItems", "unevaluatedProperties")
BY_NAME = ("properties", "patternProperties", "dependentSchemas", "$defs")
MANY = ("allOf", "anyOf", "oneOf", "prefixItems")


@dataclass(frozen=True, slots=True)
class Case:
    """One instance of a schema; `name` is `file/number of the group/number of the test`."""

    name: str
    text: str
    data: Any
    valid: bool


@dataclass(frozen=True, slots=True)
class Group:
    """One schema, with its references made those of a component of the given name."""

    name: str
    schema: Any
    cases: tuple[Case, ...]


def groups(folder: Path) -> Iterator[Group]:
    """The schemas of the suite that a document of OpenAPI could have."""
    for path in sorted(folder.glob("*.json")):
        if path.stem in LEFT_OUT:
            continue
        for number, group in enumerate(json.loads(path.read_text("utf-8"))):
            text = json.dumps(group["schema"])
            if not any(f'"{word}"' in text for word in UNUSED) and '"$ref": "http' not in text:
                yield from _group(f"{path.stem}/{number}", group)


def _group(name: str, group: Mapping[str, Any]) -> Iterator[Group]:
    typed = with_types(group["schema"])
    cases = tuple(
        Case(f"{name}/{index}", each["description"], each["data"], each["valid"])
        for index, each in enumerate(group["tests"])
        if typed == group["schema"] or is_valid(each["data"], typed) in (each["valid"], None)
    )
    component = "".join(part.title() for part in re.split(r"\W|_", name))
    yield Group(component, rebased(typed, f"#/components/schemas/{component}"), cases)


def is_valid(data: Any, schema: Any) -> bool | None:
    """Whether an instance is valid, says a library; nothing where the library cannot read a pattern."""
    try:
        return Draft202012Validator(schema).is_valid(data)
    except re.error:
        return None


def with_types(schema: Any) -> Any:
    """The schema with the types that its keywords imply, at every depth."""
    if not isinstance(schema, dict):
        return schema
    found = {key: _inside(key, value) for key, value in schema.items() if key != "$schema"}
    kinds = [kind for kind, words in IMPLIED.items() if any(word in schema for word in words)]
    if kinds and not any(word in schema for word in SETTLED):
        found["type"] = kinds[0] if len(kinds) == 1 else kinds
    return found


def _inside(key: str, value: Any) -> Any:
    if key in (*ONE, *UNEVALUATED):
        return with_types(value)
    if key in BY_NAME:
        return {name: with_types(each) for name, each in value.items()}
    return [with_types(each) for each in value] if key in MANY else value


def rebased(schema: Any, root: str) -> Any:
    """The schema with references from the root of the document."""
    if isinstance(schema, list):
        return [rebased(each, root) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: (
            root + value[1:]
            if key == "$ref" and isinstance(value, str) and value.startswith("#")
            else value if key in ("enum", "const") else rebased(value, root)
        )
        for key, value in schema.items()
    }


def document(found: list[Group]) -> dict[str, Any]:
    """The document; a body and an answer are lists of one, so that null and `{}` can be given."""
    paths = {}
    for each in found:
        listed = {"type": "array", "items": {"$ref": f"#/components/schemas/{each.name}"}}
        content = {"application/json": {"schema": listed}}
        paths[f"/{each.name}"] = {
            "post": {
                "operationId": f"send{each.name}",
                "requestBody": {"required": True, "content": content},
                "responses": {"200": {"description": "the same", "content": content}},
            }
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Suite", "version": "1"},
        "servers": [{"url": "http://localhost"}],
        "paths": paths,
        "components": {"schemas": {each.name: each.schema for each in found}},
    }
