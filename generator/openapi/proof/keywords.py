"""The keywords of the two kinds of JSON Schema, as jsonschema understands them: draft 4, and what came later.

`unevaluatedProperties` and `format` are not among them: not every schema is judged by these.
"""

from __future__ import annotations

import operator
from typing import Final

from generator.openapi.proof.nested import (
    of_additional_items,
    of_any_of,
    of_contains,
    of_dependent_schemas,
    of_if,
    of_items,
    of_new_items,
    of_not,
    of_one_of,
    of_property_names,
)
from generator.openapi.proof.rules import Maker
from generator.openapi.proof.sizes import SIZES, bound
from generator.openapi.proof.values import (
    of_const,
    of_dependencies,
    of_enum,
    of_pattern,
    of_required,
    of_type,
    of_unique_items,
)

COMMON: Final[dict[str, Maker]] = {
    **SIZES,
    "type": of_type,
    "enum": of_enum,
    "required": of_required,
    "items": of_items,
    "uniqueItems": of_unique_items,
    "pattern": of_pattern,
    "anyOf": of_any_of,
    "oneOf": of_one_of,
    "not": of_not,
}
OLD: Final[dict[str, Maker]] = {
    **COMMON,
    "minimum": bound(operator.ge, "exclusiveMinimum"),
    "maximum": bound(operator.le, "exclusiveMaximum"),
    "additionalItems": of_additional_items,
    "dependencies": of_dependencies,
}
NEW: Final[dict[str, Maker]] = {
    **COMMON,
    "items": of_new_items,
    "minimum": bound(operator.ge),
    "maximum": bound(operator.le),
    "exclusiveMinimum": bound(operator.gt),
    "exclusiveMaximum": bound(operator.lt),
    "const": of_const,
    "if": of_if,
    "contains": of_contains,
    "propertyNames": of_property_names,
    "dependentSchemas": of_dependent_schemas,
}
