"""What errors of openapi-spec-validator are about.

In: an error, and the node to which its path is relative. Out: a finding.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, Protocol

from generator.document import Bundle, Node
from generator.document.pointer import step
from generator.openapi.finding import FALSE, Finding, around_of, is_item
from generator.openapi.plain import is_ours
from generator.openapi.versions import SWAGGER


class Error(Protocol):
    """What an error of jsonschema says; those that are known without it (`proof/wrong.py`) have the same names."""

    @property
    def validator(self) -> object: ...
    @property
    def validator_value(self) -> Any: ...
    @property
    def instance(self) -> Any: ...
    @property
    def message(self) -> str: ...
    @property
    def absolute_path(self) -> Collection[str | int]: ...
    @property
    def relative_path(self) -> Collection[str | int]: ...
    @property
    def schema_path(self) -> Any: ...
    @property
    def context(self) -> Iterable[Error]: ...


def finding_of(error: Error, base: Node, bundle: Bundle) -> Finding | None:
    """The finding of an error whose path is relative to `base`; none of what is lost."""
    told = telling(error)
    node = end_of(base, told.absolute_path)
    if bundle.is_lost(node):
        return None
    return Finding(
        node=node,
        is_item=is_item(node, bundle),
        rule=rule_of(told),
        expected=told.validator_value,
        instance=node.value if is_ours(told.instance) else told.instance,
        message=told.message,
    )


def finding_in_part(error: Error, base: Node, bundle: Bundle, version: str) -> Finding | None:
    """The same in a schema or a default, about which the validator may be wrong."""
    found = finding_of(error, base, bundle)
    is_wrong = found is not None and version == SWAGGER and is_right_in_swagger(found, bundle)
    return None if is_wrong else found


def end_of(base: Node, path: Iterable[str | int]) -> Node:
    """The node at the path, or the last one on the way that exists."""
    node = base
    for token in path:
        following = step(node, str(token))
        if following is None:
            break
        node = following
    return node


def rule_of(error: Error) -> str:
    if isinstance(error.validator, str):
        return error.validator
    return FALSE if error.message.startswith("False schema") else ""


def telling(error: Error) -> Error:
    """Of a value that fits no alternative, what it lacks of the one that was meant, where only one can be."""
    branches: dict[object, list[Error]] = {}
    for part in error.context or ():
        branches.setdefault(part.schema_path[0], []).append(part)
    meant = [parts for parts in branches.values() if not any(map(demands_reference, parts))]
    meant = [parts for parts in meant if not any(map(says_otherwise, parts))] or meant
    if len(meant) != 1 or len(branches) < 2:
        return error
    return telling(max(meant[0], key=lambda part: len(part.absolute_path)))


def demands_reference(error: Error) -> bool:
    """Whether the alternative is a Reference Object, which the value is not."""
    return bool(error.validator == "required" and error.message.startswith("'$ref'"))


def says_otherwise(error: Error) -> bool:
    """Whether the alternative is for another value of a member that tells them apart, such as `in`."""
    return error.validator in ("enum", "const") and len(error.relative_path) == 1


def is_right_in_swagger(finding: Finding, bundle: Bundle) -> bool:
    """What the validator takes for wrong, as it checks schemas of Swagger 2.0 by OpenAPI 3.0: an answer that is a file,
    and a default of null where an extension allows it."""
    if finding.instance == "file" and finding.rule == "anyOf":
        return True
    around = around_of(finding.node, bundle)
    nullable = around.get("x-nullable") if around is not None else None
    return finding.instance is None and nullable is not None and nullable.value is True
