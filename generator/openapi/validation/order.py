"""Validators of jsonschema that look at members in the order of the document.

In: a validator class of jsonschema. Out: one that finds the same, in the same order each time: what `additionalProperties`
speaks about is a set to jsonschema, so chance decides which of two findings comes first, and of schemas that are wrong
in several places only the first one is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any, cast

from jsonschema.exceptions import SchemaError  # type: ignore[import-untyped]
from jsonschema.validators import (  # type: ignore[import-untyped]
    Draft4Validator,
    Draft202012Validator,
    extend,
)
from openapi_schema_validator.validators import OAS30Validator, OAS31Validator, OAS32Validator
from referencing import Registry
from referencing.jsonschema import DRAFT4, DRAFT202012

from generator.openapi.proof.metaschemas import DRAFT_2020, metaschemas, read
from generator.openapi.proof.rules import Doubt


def in_order(validator_class: Any, **keywords: Any) -> Any:
    """The class, with further keywords of ours."""
    original = validator_class.VALIDATORS["additionalProperties"]

    def additional(validator: Any, others: Any, value: Any, schema: Any) -> Iterator[Any]:
        if not isinstance(others, dict) or not isinstance(value, dict):
            yield from original(validator, others, value, schema) or ()
            return
        for key in extra(value, schema):
            yield from validator.descend(value[key], others, path=key)

    return extend(validator_class, {"additionalProperties": additional, **keywords})


def extra(value: dict[str, Any], schema: dict[str, Any]) -> list[str]:
    """The keys of which no other keyword speaks."""
    named, patterns = schema.get("properties", {}), "|".join(schema.get("patternProperties", {}))
    return [
        key for key in value if key not in named and not (patterns and re.search(patterns, key))
    ]


def unnamed(schema: Any) -> dict[str, Any]:
    """A schema that does not say its dialect: jsonschema would take its own class for it."""
    return {key: part for key, part in schema.items() if key != "$schema"}


DIALECTS: dict[Any, tuple[str, Any, Any]] = {
    OAS30Validator: ("3.0", Draft4Validator, DRAFT4),
    OAS31Validator: ("3.1", Draft202012Validator, DRAFT202012),
    OAS32Validator: ("3.2", Draft202012Validator, DRAFT202012),
    Draft202012Validator: ("3.1", Draft202012Validator, DRAFT202012),
}


class Checkers:
    """Functions that raise the first error of a schema; each is made once."""

    def __init__(self) -> None:
        self.made: dict[Any, Any] = {}

    def ordered(self, checker: Any) -> Any:
        """The same as a `check_schema` of the library."""
        is_partial = isinstance(checker, partial)
        method: Any = checker.func if is_partial else checker
        options = checker.keywords if is_partial else {}
        owner = method.__self__
        if owner not in self.made:
            self.made[owner] = make(owner, options.get("format_checker", owner.FORMAT_CHECKER))
        return self.made[owner] or checker


def make(owner: Any, format_checker: Any) -> Any:
    """A function that holds schemas against the meta-schema of a validator class, if it is known."""
    if owner not in DIALECTS:
        return None
    version, validator_class, specification = DIALECTS[owner]
    try:
        schemas = metaschemas(version)[1]
        root = read(*DRAFT_2020) if owner is Draft202012Validator else schemas.root.schema
    except Doubt:
        return None
    registry: Registry[Any] = Registry().with_resources(
        (uri, specification.create_resource(unnamed(schema)))
        for uri, schema in schemas.known.items()
    )
    validator = cast(Any, in_order(validator_class))(
        unnamed(root), format_checker=format_checker, registry=registry.crawl()
    )
    return partial(check, validator)


def check(validator: Any, schema: Any) -> None:
    for error in validator.iter_errors(schema):
        raise SchemaError.create_from(error)
