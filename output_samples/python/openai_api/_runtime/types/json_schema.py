"""Keywords of JSON Schema (draft 2020-12), evaluated on a plain JSON value.

In: a schema without references, with patterns of Python, and a value. Out: where and
how it breaks the schema. Values that are no JSON, such as files, break nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..values.places import is_dict, is_list
from ..values.plain import is_array

if TYPE_CHECKING:
    from fractions import Fraction

Path = tuple[str | int, ...]
Problem = tuple[Path, str]
Schema = Mapping[str, Any] | bool
Check = Callable[[Any, Any, Mapping[str, Any]], Iterator[Problem]]


def problems(schema: Schema, value: Any) -> Iterator[Problem]:
    """What is wrong with a value; each with the path of the part that is wrong."""
    if isinstance(schema, bool):
        yield from () if schema else [((), "No value is allowed here")]
        return
    for keyword, given in schema.items():
        check = CHECKS.get(keyword)
        if check is not None:
            yield from check(given, value, schema)


def fits(schema: Schema, value: Any) -> bool:
    """Whether nothing is wrong with a value."""
    return next(problems(schema, value), None) is None


def key(value: Any) -> Any:
    """Something hashable that is equal for equal JSON values: 1 and 1.0, not 1 and true."""
    if isinstance(value, bool):
        return bool, value
    if is_array(value):
        return list, tuple(key(each) for each in value)
    if is_dict(value):
        return dict, frozenset((name, key(each)) for name, each in value.items())
    return value if isinstance(value, (str, int, float)) or value is None else id(value)


def said(test: Callable[[Any, Any], bool], text: str, *kinds: type) -> Check:
    """A check of values of some kinds by one test; `{}` in the text is the keyword's value."""

    def check(given: Any, value: Any, _: Mapping[str, Any]) -> Iterator[Problem]:
        is_kind = not kinds or (
            isinstance(value, kinds) and not isinstance(value, bool)
        )
        if is_kind and not test(value, given):
            yield (), text.format(given)

    return check


def is_type(value: Any, names: str | list[str]) -> bool:
    """Whether a value has one of the types; 1.0 is an integer."""
    if not isinstance(value, (str, int, float, list, dict)) and value is not None:
        return True
    return any(
        TYPES[each](value) for each in ([names] if isinstance(names, str) else names)
    )


def is_number(value: Any) -> bool:
    """Whether a value is a number."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_multiple(value: float, step: float) -> bool:
    """Whether a number is a multiple of another, as they are written: 0.3 is one of 0.1."""
    if isinstance(value, float) and value - value != 0:
        return False  # infinite, or no number
    return exact(value) % exact(step) == 0


def exact(number: float) -> Fraction:
    """The number that the shortest text of a number says."""
    from decimal import Decimal
    from fractions import Fraction

    return Fraction(Decimal(repr(number)))


def is_unique(value: list[Any], wanted: bool) -> bool:
    """Whether no two members are the same."""
    return not wanted or len({key(each) for each in value}) == len(value)


def behind(names: Mapping[str, Any], value: Any) -> Iterator[tuple[str, Any]]:
    """The names of a keyword that an object has, with what the keyword says of each."""
    if is_dict(value):
        yield from ((name, given) for name, given in names.items() if name in value)


def at(step: str | int, found: Iterator[Problem]) -> Iterator[Problem]:
    """The problems of a part."""
    return (((step, *path), text) for path, text in found)


def properties(given: Any, value: Any, _: Mapping[str, Any]) -> Iterator[Problem]:
    for name, schema in behind(given, value):
        yield from at(name, problems(schema, value[name]))


def pattern_properties(
    given: Any, value: Any, _: Mapping[str, Any]
) -> Iterator[Problem]:
    for name in value if is_dict(value) else ():
        for pattern, schema in given.items():
            if re.search(pattern, name):
                yield from at(name, problems(schema, value[name]))


def additional_properties(
    given: Any, value: Any, schema: Mapping[str, Any]
) -> Iterator[Problem]:
    for name in value if is_dict(value) else ():
        if name not in named(schema, value):
            yield from at(name, problems(given, value[name]))


def property_names(given: Any, value: Any, _: Mapping[str, Any]) -> Iterator[Problem]:
    for name in value if is_dict(value) else ():
        for _path, text in problems(given, name):
            yield (name,), f"As a name: {text}"


def required(given: Any, value: Any, _: Mapping[str, Any]) -> Iterator[Problem]:
    if is_dict(value):
        yield from (((name,), "Field required") for name in given if name not in value)


def dependent_required(
    given: Any, value: Any, schema: Mapping[str, Any]
) -> Iterator[Problem]:
    for name, others in behind(given, value):
        for other in others:
            if other not in value:
                yield (other,), f"Field required beside '{name}'"


def dependent_schemas(
    given: Any, value: Any, _: Mapping[str, Any]
) -> Iterator[Problem]:
    for _name, schema in behind(given, value):
        yield from problems(schema, value)


def prefix_items(given: Any, value: Any, _: Mapping[str, Any]) -> Iterator[Problem]:
    if is_list(value):
        for index, (schema, each) in enumerate(zip(given, value, strict=False)):
            yield from at(index, problems(schema, each))


def items(given: Any, value: Any, schema: Mapping[str, Any]) -> Iterator[Problem]:
    if is_list(value):
        start = len(schema.get("prefixItems", ()))
        for index, each in enumerate(value[start:], start):
            yield from at(index, problems(given, each))


def contains(given: Any, value: Any, schema: Mapping[str, Any]) -> Iterator[Problem]:
    if not is_list(value):
        return
    count = sum(fits(given, each) for each in value)
    least, most = schema.get("minContains", 1), schema.get("maxContains")
    if count < least or (most is not None and count > most):
        wanted = f"at least {least}" if count < least else f"at most {most}"
        yield (), f"List should have {wanted} of the items it is said to contain"


def all_of(given: Any, value: Any, _: Mapping[str, Any]) -> Iterator[Problem]:
    for each in given:
        yield from problems(each, value)


def any_of(given: Any, value: Any, _: Mapping[str, Any]) -> Iterator[Problem]:
    found = [list(problems(each, value)) for each in given]
    if all(found):
        texts = dict.fromkeys(told(each) for each in found)
        yield (), f"One of these should hold: {'; or '.join(texts)}"


def one_of(given: Any, value: Any, schema: Mapping[str, Any]) -> Iterator[Problem]:
    if sum(fits(each, value) for each in given) > 1:
        yield (), "Only one of several alternatives may hold"
    yield from any_of(given, value, schema)


def none_of(given: Any, value: Any, _: Mapping[str, Any]) -> Iterator[Problem]:
    if fits(given, value):
        yield (), "Value is one of those that are excluded"


def condition(given: Any, value: Any, schema: Mapping[str, Any]) -> Iterator[Problem]:
    yield from problems(
        schema.get("then" if fits(given, value) else "else", True), value
    )


def unevaluated_properties(
    given: Any, value: Any, schema: Mapping[str, Any]
) -> Iterator[Problem]:
    rest = {**schema, "unevaluatedProperties": None}
    known: set[Any] = evaluated(rest, value) if is_dict(value) else set()
    for name in value if is_dict(value) else ():
        if name not in known:
            yield from at(name, problems(given, value[name]))


def unevaluated_items(
    given: Any, value: Any, schema: Mapping[str, Any]
) -> Iterator[Problem]:
    rest = {**schema, "unevaluatedItems": None}
    known: set[Any] = evaluated(rest, value) if is_list(value) else set()
    for index, each in enumerate(value if is_list(value) else ()):
        if index not in known:
            yield from at(index, problems(given, each))


def told(found: list[Problem]) -> str:
    """Problems in one text."""
    return ", ".join(
        f"{'.'.join(map(str, path))}: {text}" if path else text for path, text in found
    )


def named(schema: Mapping[str, Any], value: dict[str, Any]) -> set[Any]:
    """The names of an object that `properties` and `patternProperties` speak of."""
    patterns = schema.get("patternProperties", ())
    return {
        name
        for name in value
        if name in schema.get("properties", ())
        or any(re.search(pattern, name) for pattern in patterns)
    }


def evaluated(schema: Schema, value: Any) -> set[Any]:
    """The names or indices that a schema and its parts that hold speak of."""
    if isinstance(schema, bool):
        return set()
    found: set[Any] = set()
    if is_dict(value):
        is_all = any(
            schema.get(word) is not None
            for word in ("additionalProperties", "unevaluatedProperties")
        )
        found |= set(value) if is_all else named(schema, value)
    elif is_list(value):
        is_all = any(
            schema.get(word) is not None for word in ("items", "unevaluatedItems")
        )
        count = len(value) if is_all else len(schema.get("prefixItems", ()))
        found |= set(range(count))
        if "contains" in schema:
            found |= {
                index
                for index, each in enumerate(value)
                if fits(schema["contains"], each)
            }
    for part in in_place(schema, value):
        if fits(part, value):
            found |= evaluated(part, value)
    return found


def in_place(schema: Mapping[str, Any], value: Any) -> Iterator[Schema]:
    """The parts of a schema that speak of the same value."""
    for word in ("allOf", "anyOf", "oneOf"):
        yield from schema.get(word, ())
    if "if" in schema:
        holds = fits(schema["if"], value)
        yield from [schema["if"]] if holds else []
        yield schema.get("then" if holds else "else", True)
    yield from (each for _, each in behind(schema.get("dependentSchemas", {}), value))


TYPES: Final[Mapping[str, Callable[[Any], bool]]] = {
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "number": is_number,
    "integer": lambda value: is_number(value) and value % 1 == 0,
}
NUMBERS = (int, float)
CHECKS: Final[Mapping[str, Check]] = {
    "type": said(is_type, "Value should be of type {}"),
    "const": said(lambda value, given: key(value) == key(given), "Value should be {}"),
    "enum": said(
        lambda value, given: key(value) in map(key, given), "Value should be one of {}"
    ),
    "minimum": said(
        lambda value, given: value >= given,
        "Number should be at least {}",
        *NUMBERS,
    ),
    "maximum": said(
        lambda value, given: value <= given, "Number should be at most {}", *NUMBERS
    ),
    "exclusiveMinimum": said(
        lambda value, given: value > given, "Number should be more than {}", *NUMBERS
    ),
    "exclusiveMaximum": said(
        lambda value, given: value < given, "Number should be less than {}", *NUMBERS
    ),
    "multipleOf": said(is_multiple, "Number should be a multiple of {}", *NUMBERS),
    "minLength": said(
        lambda value, given: len(value) >= given,
        "Text should have at least {} characters",
        str,
    ),
    "maxLength": said(
        lambda value, given: len(value) <= given,
        "Text should have at most {} characters",
        str,
    ),
    "pattern": said(
        lambda value, given: re.search(given, value) is not None,
        "Text should fit the pattern {}",
        str,
    ),
    "minItems": said(
        lambda value, given: len(value) >= given,
        "List should have at least {} items",
        list,
    ),
    "maxItems": said(
        lambda value, given: len(value) <= given,
        "List should have at most {} items",
        list,
    ),
    "uniqueItems": said(is_unique, "the list has duplicated items", list),
    "minProperties": said(
        lambda value, given: len(value) >= given,
        "Object should have at least {} properties",
        dict,
    ),
    "maxProperties": said(
        lambda value, given: len(value) <= given,
        "Object should have at most {} properties",
        dict,
    ),
    "required": required,
    "properties": properties,
    "patternProperties": pattern_properties,
    "additionalProperties": additional_properties,
    "unevaluatedProperties": unevaluated_properties,
    "propertyNames": property_names,
    "dependentRequired": dependent_required,
    "dependentSchemas": dependent_schemas,
    "prefixItems": prefix_items,
    "items": items,
    "unevaluatedItems": unevaluated_items,
    "contains": contains,
    "allOf": all_of,
    "anyOf": any_of,
    "oneOf": one_of,
    "not": none_of,
    "if": condition,
}
