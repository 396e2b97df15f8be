"""Unions that lead back to themselves, where more than one variant may fit.

pydantic tries each variant with all that is inside: two variants at each level are 2^n
attempts for n levels. Such a union is read by `lenient`, which reads each part once.
Knows core schemas of pydantic.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import (
    InitErrorDetails,
    PydanticCustomError,
    SchemaValidator,
    ValidationError,
    core_schema,
)

from ..values.plain import is_array, is_dict, is_model, is_object
from .exact import choices
from .faults import MISSING
from .standins import LATER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .lenient import Lenient

SHAPES: dict[str, type] = {
    "model": dict,
    "model-fields": dict,
    "dict": dict,
    "tagged-union": dict,
    "list": list,
    "tuple": list,
}
PARTS = (dict, list, tuple)  # what core schemas are made of, and nothing else
OUTSIDE = ("metadata", "serialization", "cls", "config")  # no schemas of what is read
AROUND = ("nullable", "default", "function-before", "function-after", "function-wrap")


def protect(cls: Any) -> None:
    """Let a model that was built just now read such unions once."""
    made: list[Lenient] = []

    def lenient() -> Lenient:
        if not made:
            from .lenient import Lenient

            made.append(Lenient(cls.__pydantic_core_schema__))
        return made[0]

    cls.__pydantic_complete__ = False  # or pydantic would take what the class has
    try:
        found = validator(cls.__pydantic_core_schema__, lenient)
    finally:
        cls.__pydantic_complete__ = True
    if found is not None:
        cls.__pydantic_validator__ = found


def validator(schema: Any, lenient: Callable[[], Lenient]) -> SchemaValidator | None:
    """The validator that reads such unions once; None where there are none."""
    definitions = {each["ref"]: each for each in schema.get("definitions", ())}
    found = dict(readers(schema, definitions, lenient))
    if not found:
        return None
    from .lenient import CONFIG

    return SchemaValidator(rebuilt(schema, found), CONFIG)


def readers(
    schema: Any, definitions: dict[str, Any], lenient: Callable[[], Lenient]
) -> Iterator[tuple[int, Any]]:
    """What takes the place of unions, each with the id of its union."""
    graph = {ref: references(each) for ref, each in definitions.items()}
    for ref, each in definitions.items():
        if reaches(graph, graph[ref], ref):
            back = {other for other in graph if reaches(graph, {other}, ref)}
            around = holders(each, leads_to(back))
            for union in unions(each, definitions):
                if id(union) in around:
                    yield id(union), reader(union, lenient)
    found = [*unions(schema, definitions)]
    if not found:
        return
    around = holders(schema, is_later)
    for union in found:
        if id(union) in around:
            yield id(union), reader(union, lenient)


def is_later(schema: Any) -> bool:
    """Whether a schema stands for a model that is set apart."""
    return LATER in schema.get("metadata", {})


def reader(union: Any, lenient: Callable[[], Lenient]) -> Any:
    """The schema that takes the place of a union; what has no parts is read natively."""

    def read(value: Any, handler: Any, info: Any) -> Any:
        if not is_object(value) and not is_array(value) and not is_model(value):
            return handler(value)
        found = lenient().within(info.context).find(value, union)
        if not found.faults:
            return found.value
        errors = [error(path, text) for path, text in found.all_faults()]
        raise ValidationError.from_exception_data("union", errors)

    reference = {"ref": union["ref"]} if "ref" in union else {}
    bare: Any = {name: each for name, each in union.items() if name != "ref"}
    made: Any = core_schema.with_info_wrap_validator_function(read, bare)
    return made | reference


def error(path: tuple[str | int, ...], text: str) -> InitErrorDetails:
    """One fault as pydantic has it."""
    kind = PydanticCustomError("union", "{text}", {"text": text})
    return {
        "type": "missing" if text == MISSING else kind,
        "loc": path,
        "input": None,
    }


def inside(schema: Any) -> Iterator[Any]:
    """A schema and all that stand in it, references not followed."""
    waiting = [schema]
    while waiting:
        each = waiting.pop()
        if is_dict(each):
            yield each
        waiting += members(each)


def members(part: Any) -> list[Any]:
    """The objects and lists that stand in a part of a schema, which is one of both."""
    if not is_dict(part):
        return [each for each in part if isinstance(each, PARTS)]
    outside = OUTSIDE if isinstance(part.get("type"), str) else ()  # else it is fields
    return [
        each
        for name, each in part.items()
        if isinstance(each, PARTS) and name not in outside
    ]


def holders(schema: Any, is_meant: Callable[[Any], bool]) -> set[int]:
    """The ids of the schemas in which one stands that is meant, that one included.

    Each is looked at once, however deep they are in each other.
    """
    found: list[tuple[Any, int]] = []  # each with the place of the one around it
    waiting = [(schema, 0)]
    while waiting:
        each, around = waiting.pop()
        if is_dict(each):
            found.append((each, around))
            around = len(found) - 1
        waiting += [(inner, around) for inner in members(each)]
    meant = [is_meant(each) for each, _ in found]
    for place in reversed(range(len(found))):
        if meant[place]:
            meant[found[place][1]] = True
    return {id(each) for place, (each, _) in enumerate(found) if meant[place]}


def leads_to(refs: set[str]) -> Callable[[Any], bool]:
    """Tells whether a schema is a reference to one of some definitions."""

    def is_one(schema: Any) -> bool:
        return schema.get("type") == "definition-ref" and schema["schema_ref"] in refs

    return is_one


def references(schema: Any) -> set[str]:
    """The definitions to which a schema refers."""
    return {
        each["schema_ref"]
        for each in inside(schema)
        if each.get("type") == "definition-ref"
    }


def reaches(graph: dict[str, set[str]], start: set[str], goal: str) -> bool:
    """Whether references lead from some definitions to another one."""
    seen: set[str] = set()
    waiting = [*start]
    while waiting:
        each = waiting.pop()
        if each == goal:
            return True
        if each not in seen:
            seen.add(each)
            waiting += graph.get(each, ())
    return False


def unions(schema: Any, definitions: dict[str, Any]) -> Iterator[Any]:
    """The unions of which two variants may take one value."""
    for each in inside(schema):
        if each.get("type") == "union" and each.get("mode") != "left_to_right":
            shapes = [shape(one, definitions) for one in choices(each)]
            if shapes.count(dict) > 1 or shapes.count(list) > 1:
                yield each


def shape(schema: Any, definitions: dict[str, Any]) -> type | None:
    """Whether a type is about objects or about lists."""
    for _ in range(20):
        if schema["type"] == "definition-ref":
            schema = definitions[schema["schema_ref"]]
        elif schema["type"] in AROUND:
            schema = schema["schema"]
        elif schema["type"] == "json-or-python":
            schema = schema["json_schema"]
        elif schema["type"] == "union":
            schema = choices(schema)[-1]
        else:
            break
    return dict if is_later(schema) else SHAPES.get(schema["type"])


def rebuilt(schema: Any, others: dict[int, Any]) -> Any:
    """A copy of a schema, some parts of which are others."""
    if id(schema) in others:
        return others[id(schema)]
    if is_object(schema):
        return {name: rebuilt(each, others) for name, each in schema.items()}
    if is_array(schema):
        made = [rebuilt(each, others) for each in schema]
        return tuple(made) if isinstance(schema, tuple) else made
    return schema
