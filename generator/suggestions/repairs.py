"""Suggestions for what the specification does not have, and what is meant is certain.

In: the root of a document of OpenAPI 3.1 or later. Out: `nullable`, which 3.1 says as a type; `exclusiveMinimum: true`, a
number now; names that `required` has twice. Of each the parts that are replaced are removed first.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.corrections.finding import inner
from generator.document import Json, Node
from generator.suggestions.ground import Ground
from generator.suggestions.suggestion import Suggestion

REPAIRS: Final = "What OpenAPI 3.1 says otherwise, or once"
_LIMITS: Final = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}


def repairs(ground: Ground) -> Iterator[Suggestion]:
    """All of them, in the order of the document."""
    version = ground.root.text("openapi") or ""
    for node in inner(ground.root):
        found = ground.find(node.at) if _is_wrong(node) else None
        if found is None:
            continue
        path = found[0]
        required = node.get("required")
        if required is not None and _has_twice(required):
            once: Json = [*dict.fromkeys(str(each.value) for each in required.items)]
            why = "`required` has a name twice"
            yield Suggestion(REPAIRS, f"{path}.required", why)
            yield Suggestion(REPAIRS, path, why, {"required": once})
        if version.startswith(("3.1", "3.2")):
            yield from _older(node, path)


def _is_wrong(node: Node) -> bool:
    required = node.get("required")
    return (
        _is_nullable(node)
        or any(map(node.members.get, _LIMITS))
        or (required is not None and _has_twice(required))
    )


def _older(node: Node, path: str) -> Iterator[Suggestion]:
    """What a schema says as OpenAPI 3.0 did."""
    type_ = node.text("type")
    if _is_nullable(node) and type_ is not None:
        why = "`nullable` is of OpenAPI 3.0; in 3.1 null is one of the types"
        yield Suggestion(REPAIRS, f"{path}.nullable", why)
        yield Suggestion(REPAIRS, f"{path}.type", why)
        yield Suggestion(REPAIRS, path, why, {"type": [type_, "null"]})
    for key, plain in _LIMITS.items():
        flag, limit = node.get(key), node.get(plain)
        if flag is not None and flag.value is True and limit is not None and _is_number(limit):
            why = f"`{key}` is the limit itself in OpenAPI 3.1"
            yield Suggestion(REPAIRS, f"{path}.{plain}", why)
            yield Suggestion(REPAIRS, path, why, {key: limit.plain()})


def _is_nullable(node: Node) -> bool:
    """Whether a schema says `nullable` where a type can say it."""
    flag = node.get("nullable")
    return (
        flag is not None
        and flag.value is True
        and node.text("type") is not None
        and not {"enum", "const", "$ref", "allOf", "oneOf", "anyOf"} & node.members.keys()
    )


def _has_twice(required: Node) -> bool:
    names = [each.value for each in required.items]
    return all(isinstance(each, str) for each in names) and len({*names}) < len(names)


def _is_number(node: Node) -> bool:
    return isinstance(node.value, int | float) and not isinstance(node.value, bool)
