"""What pydantic has no word for: rules that our runtime checks in requests, in keywords of JSON Schema.

In: constraints and rules of the model. Out: `Code` of a dict, with the patterns in Python's dialect. A keyword with a
pattern that Python cannot say is left out; `patterns_of` gives all of them to whoever tells people.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.model.types import Constraints, Json, Rules
from generator.patterns.ecma import Untranslatable, translated
from generator.targets.code import Code
from generator.targets.python.spelling.literals import value

_ONE = frozenset(
    {
        *("additionalProperties", "unevaluatedProperties", "propertyNames", "items"),
        *("unevaluatedItems", "contains", "not", "if", "then", "else"),
    }
)
_MANY = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_BY_NAME = frozenset({"properties", "dependentSchemas"})
_UNEVALUATED = frozenset({"unevaluatedProperties", "unevaluatedItems"})


def spelled_rules(constraints: Constraints) -> Code:
    """The rules that constraints make; nothing where pydantic's limits say it all."""
    found: dict[str, Json] = {}
    step = constraints.multiple_of
    if constraints.pattern is not None:
        found["pattern"] = constraints.pattern
    if step is not None and step != int(step):
        found["multipleOf"] = step
    if constraints.unique:
        found["uniqueItems"] = True
    further = dict(constraints.rules.schema) if constraints.rules is not None else {}
    if found.keys() & further.keys():
        found = {"allOf": [found, further]}
    else:
        found |= further
    return spelled_schema(Rules(found)) if found else Code("")


def spelled_whole(constraints: Constraints) -> Code:
    """All that constraints say as rules, for a type of which pydantic knows no limits."""
    told = {
        "minimum": constraints.minimum,
        "maximum": constraints.maximum,
        "exclusiveMinimum": constraints.above,
        "exclusiveMaximum": constraints.below,
        "multipleOf": constraints.multiple_of,
        "minLength": constraints.min_size,
        "maxLength": constraints.max_size,
        "pattern": constraints.pattern,
    }
    found: dict[str, Json] = {name: limit for name, limit in told.items() if limit is not None}
    further = dict(constraints.rules.schema) if constraints.rules is not None else {}
    return spelled_schema(Rules(found | further)) if found or further else Code("")


def spelled_schema(rules: Rules) -> Code:
    """The dict; nothing where no rule is left."""
    found: dict[str, Json] = {}
    for keyword, told in rules.schema.items():
        try:
            found |= _written({keyword: told})
        except Untranslatable:
            if _UNEVALUATED & rules.schema.keys():
                return Code("")
    return value(found) if found else Code("")


def _written(schema: Any) -> Any:
    """The schema with patterns of Python."""
    if not isinstance(schema, Mapping):
        return schema
    return dict(_keyword(keyword, told) for keyword, told in schema.items())


def _keyword(keyword: str, told: Any) -> tuple[str, Any]:
    if keyword == "pattern":
        return keyword, translated(told)
    if keyword == "patternProperties":
        return keyword, {translated(key): _written(each) for key, each in told.items()}
    if keyword in _ONE:
        return keyword, _written(told)
    if keyword in _MANY:
        return keyword, [_written(each) for each in told]
    if keyword in _BY_NAME:
        return keyword, {name: _written(each) for name, each in told.items()}
    return keyword, told


def patterns_of(schema: Any) -> Iterator[str]:
    """Every pattern in a schema."""
    for keyword, told in schema.items() if isinstance(schema, Mapping) else ():
        if keyword == "pattern":
            yield told
        elif keyword == "patternProperties":
            yield from told
        for each in _parts(keyword, told):
            yield from patterns_of(each)


def _parts(keyword: str, told: Any) -> Iterable[Any]:
    """The schemas behind a keyword."""
    if keyword in _ONE:
        return [told]
    if keyword in _MANY:
        return list(told)
    return told.values() if keyword in _BY_NAME | {"patternProperties"} else ()
