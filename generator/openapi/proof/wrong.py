"""Says of a value that a JSON Schema does not allow what jsonschema says of it, where that takes few words.

In: a schema, a value, and the rules that know the schema. Out: errors as those of jsonschema, all of them, in its order;
`Doubt` where one of them is about more than a keyword of its own and what alternatives say.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple, TypeAlias

from generator.openapi.proof.rules import REFERENCES, Doubt, Place, Rules, compiled, group

Path: TypeAlias = "tuple[str | int, ...]"

PLAIN: Final = frozenset(
    {
        *("type", "enum", "const", "pattern", "format", "uniqueItems", "multipleOf"),
        *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
        *("minItems", "maxItems", "minLength", "maxLength", "minProperties", "maxProperties"),
    }
)
"""Keywords of which there is one error, that says no more than which keyword it is."""

CHOICES: Final = ("anyOf", "oneOf")


class Wrong(NamedTuple):
    """An error, with the names that jsonschema has. `context` are the errors of all alternatives, each with the number of
    its own as `schema_path`."""

    validator: str
    validator_value: Any
    instance: Any
    absolute_path: Path
    message: str = ""
    relative_path: Path = ()
    schema_path: Path = ()
    context: tuple[Wrong, ...] = ()


def errors(rules: Rules, place: Place, value: Any, path: Path = ()) -> Iterator[Wrong]:
    """What is wrong with a value, which is at this path."""
    if rules.check(place)(value):
        return
    rules.step()
    if not isinstance(place.schema, dict):
        raise Doubt
    for keyword in rules.keywords(place.schema):
        yield from of_keyword(rules, place, keyword, value, path)


def of_keyword(rules: Rules, place: Place, keyword: str, value: Any, path: Path) -> Iterator[Wrong]:
    argument = place.schema[keyword]
    for step, part, inner in inside(rules, place, keyword, value):
        yield from errors(rules, part, inner, (*path, *step))
    maker = rules.dialect.makers.get(keyword)
    if maker is None or keyword == "items" or maker(rules, place, argument)(value):
        return
    wrong = Wrong(keyword, argument, value, path)
    if keyword == "required":
        missing = (name for name in argument if name not in value)
        yield from (wrong._replace(message=f"{each!r} is a required property") for each in missing)
    elif keyword in CHOICES:
        yield wrong._replace(context=tuple(of_alternatives(rules, place, argument, value, path)))
    elif keyword in PLAIN:
        yield wrong
        if keyword == "type" and value is None and "null" not in rules.dialect.types:
            yield wrong  # in OpenAPI 3.0 it is said twice of null
    else:
        raise Doubt


def of_alternatives(
    rules: Rules, place: Place, argument: list[Any], value: Any, path: Path
) -> Iterator[Wrong]:
    """What is wrong for each alternative; `Doubt` where nothing is, so that there are too many."""
    for number, part in enumerate(argument):
        found = list(errors(rules, Place(part, place.base), value, path))
        if not found:
            raise Doubt
        for each in found:
            relative = each.absolute_path[len(path) :]
            yield each._replace(relative_path=relative, schema_path=(number,))


def inside(
    rules: Rules, place: Place, keyword: str, value: Any
) -> Iterator[tuple[Path, Place, Any]]:
    """What a keyword asks of a value, or of what is in it: by which schema, and on which path."""
    argument = place.schema[keyword]
    if keyword in REFERENCES:
        yield (), rules.follow(place, keyword), value
    elif keyword == "allOf":
        yield from (((), Place(each, place.base), value) for each in argument)
    elif keyword == "items" and isinstance(value, list):
        schema = Place(argument, place.base)
        yield from (((index,), schema, item) for index, item in enumerate(value))
    elif isinstance(value, dict):
        for name, schema in members(place, keyword, value):
            yield (name,), Place(schema, place.base), value[name]


def members(place: Place, keyword: str, value: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """The members of which a keyword speaks, each with its schema."""
    argument = place.schema[keyword]
    if keyword == "properties":
        yield from ((name, schema) for name, schema in argument.items() if name in value)
    elif keyword == "patternProperties":
        for pattern, schema in argument.items():
            yield from ((name, schema) for name in filter(compiled(pattern).search, value))
    elif keyword == "additionalProperties":
        known = group(place)
        yield from ((name, argument) for name in value if known.is_other(name))
