"""What errors of openapi-spec-validator are about.

In: an error, and the node to which its path is relative. Out: a finding.
"""

from __future__ import annotations

from collections.abc import Iterable

from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]
from openapi_spec_validator.validation.exceptions import ExtraParametersError

from generator.document import Bundle, Node
from generator.document.pointer import step
from generator.openapi.finding import FALSE, Finding, around_of, is_item
from generator.openapi.plain import is_ours


def make_finding(error: ValidationError, base: Node, bundle: Bundle) -> Finding:
    """The finding of an error whose path is relative to `base`."""
    node = end_of(base, error.absolute_path)
    if isinstance(error, ExtraParametersError):
        node = node.get("required") or node
    return Finding(
        node=node,
        is_item=is_item(node, bundle),
        rule=rule_of(error),
        expected=error.validator_value,
        instance=node.value if is_ours(error.instance) else error.instance,
        message=error.message,
    )


def end_of(base: Node, path: Iterable[str | int]) -> Node:
    """The node at the path, or the last one on the way that exists."""
    node = base
    for token in path:
        following = step(node, str(token))
        if following is None:
            break
        node = following
    return node


def rule_of(error: ValidationError) -> str:
    if isinstance(error.validator, str):
        return error.validator
    return FALSE if error.message.startswith("False schema") else ""


def telling(error: ValidationError) -> ValidationError:
    """Of a value that fits no alternative, what it lacks of the one that was meant, where only one can be."""
    branches: dict[object, list[ValidationError]] = {}
    for part in error.context or ():
        branches.setdefault(part.schema_path[0], []).append(part)
    meant = [parts for parts in branches.values() if not any(map(demands_reference, parts))]
    meant = [parts for parts in meant if not any(map(says_otherwise, parts))] or meant
    if len(meant) != 1 or len(branches) < 2:
        return error
    return telling(max(meant[0], key=lambda part: len(part.absolute_path)))


def demands_reference(error: ValidationError) -> bool:
    """Whether the alternative is a Reference Object, which the value is not."""
    return bool(error.validator == "required" and error.message.startswith("'$ref'"))


def says_otherwise(error: ValidationError) -> bool:
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
