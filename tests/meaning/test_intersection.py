"""What `allOf` comes to accepts what all its parts accept: held against a validator of JSON Schema, over made-up parts."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator.diagnostics import Diagnostics
from generator.model.declarations import Alias, Declaration, Enum, Record
from generator.model.fits import fits
from generator.model.types import ANY, Kind, Literal, Named, Nullable, Scalar
from tests.meaning.documents import api

NAMES = ("a", "b", "c")
TEXTS = ("", "a", "b", "ab", "abc", "1")
NUMBERS = (-1, 0, 1, 2, 3, 4, 6, 12, 0.5, 1.5)


def optional(**keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=keywords)


def typed(name: str, **keywords: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return optional(**keywords).map(lambda said: {"type": name, **said})


sizes = st.integers(0, 3)
limits = st.sampled_from(NUMBERS)
bounds = {
    "minimum": limits,
    "maximum": limits,
    "exclusiveMinimum": limits,
    "exclusiveMaximum": limits,
    "multipleOf": st.sampled_from((1, 2, 3, 0.5)),
}
patterns = st.sampled_from(("^a", "b$", "^[a-z]*$"))
scalars = st.one_of(
    st.just({}),
    typed("string", minLength=sizes, maxLength=sizes, pattern=patterns),
    typed("integer", **bounds),
    typed("number", **bounds),
    st.sets(st.sampled_from(("string", "integer", "number", "boolean", "null")), min_size=2).map(
        lambda names: {"type": sorted(names)}
    ),
    st.lists(
        st.sampled_from((*TEXTS, *NUMBERS, True, None)), min_size=1, max_size=4, unique_by=repr
    ).map(lambda values: {"enum": values}),
    st.sampled_from((*TEXTS, 1, 2, False)).map(lambda value: {"const": value}),
)


def larger(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.one_of(
        typed(
            "object",
            properties=st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
            required=st.lists(st.sampled_from(NAMES), unique=True, max_size=2),
            additionalProperties=inner,
            patternProperties=st.dictionaries(st.sampled_from(("^a", "[bc]")), inner, max_size=1),
        ),
        typed("array", items=inner, prefixItems=st.lists(inner, max_size=2), maxItems=sizes),
        st.lists(inner, min_size=1, max_size=3).map(lambda each: {"anyOf": each}),
    )


schemas = st.recursive(scalars, larger, max_leaves=6)
values = st.recursive(
    st.sampled_from((*TEXTS, *NUMBERS, True, False, None)),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
    max_leaves=5,
)


def instances(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values that are likely to be valid."""
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "const" in schema:
        return st.just(schema["const"])
    if "anyOf" in schema:
        return st.one_of([instances(each) for each in schema["anyOf"]])
    if schema.get("type") == "object":
        known = {name: instances(each) for name, each in schema.get("properties", {}).items()}
        rest = instances(schema.get("additionalProperties", {}))
        every = {name: known.get(name, rest) for name in NAMES}
        required = {name: every.pop(name) for name in schema.get("required", ())}
        return st.fixed_dictionaries(required, optional=every)
    if schema.get("type") == "array":
        prefix = [instances(each) for each in schema.get("prefixItems", ())]
        rest = st.lists(instances(schema.get("items", {})), max_size=2)
        return st.tuples(st.tuples(*prefix), rest).map(lambda both: [*both[0], *both[1]])
    return values


def accepting(
    folder: Path, parts: list[dict[str, Any]], problems: Diagnostics
) -> Callable[[Any], bool]:
    """Whether a value is of the type that `allOf` of the parts comes to where it is used, as null is said there. Objects
    are open, as they are for servers."""
    use = {"type": "object", "properties": {"whole": {"$ref": "#/components/schemas/Whole"}}}
    components = json.dumps({"schemas": {"Whole": {"allOf": parts}, "Use": use}})
    found = api(folder, f"paths: {{}}\ncomponents: {components}\n", problems)
    opened = {id_: _opened(each) for id_, each in found.declarations.items()}
    (root,) = (each for id_, each in opened.items() if id_.endswith("/Use"))
    assert isinstance(root, Record)
    return lambda value: fits(value, root.fields[0].type, opened)


def _opened(declaration: Declaration) -> Declaration:
    is_open = isinstance(declaration, Record) and not declaration.closed
    if isinstance(declaration, Record) and is_open and declaration.extra is None:
        return replace(declaration, extra=ANY)
    return declaration


@settings(
    max_examples=100,
    report_multiple_bugs=False,
    deadline=None,
    suppress_health_check=[*HealthCheck],
)
@given(data=st.data())
def test_a_value_is_of_the_intersection_if_it_is_of_all_parts(
    tmp_path: Path, data: st.DataObject
) -> None:
    parts = data.draw(st.lists(schemas, min_size=2, max_size=3))
    problems = Diagnostics()
    accepts = accepting(tmp_path, parts, problems)
    assume(not {"B340", "B301", "B403"} & problems.counts().keys())
    validator = Draft202012Validator({"allOf": parts})
    likely = st.one_of([instances(each) for each in parts])
    for value in data.draw(st.lists(likely | values, min_size=3, max_size=10)):
        assert accepts(value) == validator.is_valid(value), (parts, value)


def declared(folder: Path, schemas: str, problems: Diagnostics) -> dict[str, Declaration]:
    found = api(folder, f"paths: {{}}\ncomponents: {{schemas: {schemas}}}\n", problems)
    return {each.name: each for each in found.declarations.values()}


def test_a_contradiction_is_told_with_both_places_and_the_later_holds(tmp_path: Path) -> None:
    problems = Diagnostics()
    found = declared(
        tmp_path,
        "{A: {properties: {x: {type: string}}}, B: {allOf: [{$ref: '#/components/schemas/A'},"
        " {properties: {x: {type: integer}}}]}}",
        problems,
    )
    (told,) = (each for each in problems.items if each.code == "B340")
    assert "spec.yaml:4" in told.message and told.at is not None and told.at.line == 4
    record = found["B"]
    assert isinstance(record, Record)
    assert record.fields[0].type == Scalar(Kind.INTEGER)


def test_each_of_two_subtypes_has_its_own_half(tmp_path: Path) -> None:
    narrowed = (
        "{{allOf: [{{$ref: '#/components/schemas/Base'}}, {{properties: {{data:"
        " {{type: object, required: [{0}], properties: {{{0}: {{type: string}}}}}}}}}}]}}"
    )
    found = declared(
        tmp_path,
        "{Base: {type: object, properties: {data: {type: object}}},"
        f" A: {narrowed.format('x')}, B: {narrowed.format('y')}}}",
        Diagnostics(),
    )
    a, b = found["A data"], found["B data"]
    assert isinstance(a, Record) and isinstance(b, Record)
    assert [each.wire_name for each in a.fields] == ["x"]
    assert [each.wire_name for each in b.fields] == ["y"]


def test_alternatives_that_multiply_end(tmp_path: Path) -> None:
    each = (
        "S{0}: {{type: object, properties: {{p{0}: {{type: string}}}}, oneOf: ["
        "{{allOf: [{{$ref: '#/components/schemas/S{1}'}}], required: [q], properties: {{q: {{}}}}}},"
        "{{allOf: [{{$ref: '#/components/schemas/S{1}'}}], required: [z], properties: {{z: {{}}}}}}]}}"
    )
    fan = ", ".join(each.format(index, index + 1) for index in range(12))
    problems = Diagnostics()
    found = declared(tmp_path, f"{{{fan}, S12: {{type: object}}}}", problems)
    assert len(found) < 500
    assert "B341" in problems.counts()


@pytest.mark.parametrize(
    "schema",
    [
        "{allOf: [{enum: [a, b, c]}, {not: {enum: [b]}}]}",
        "{enum: [a, b, c], not: {const: b}}",
        "{type: string, enum: [a, b, c], not: {type: string, enum: [b, d]}}",
    ],
)
def test_what_not_lists_is_no_value_of_an_enum(tmp_path: Path, schema: str) -> None:
    found = declared(tmp_path, f"{{A: {schema}}}", Diagnostics())["A"]
    assert isinstance(found, Enum)
    assert [each.value for each in found.values] == ["a", "c"]


def test_a_part_that_closes_itself_against_another_is_told_and_has_all_properties(
    tmp_path: Path,
) -> None:
    problems = Diagnostics()
    found = declared(
        tmp_path,
        "{A: {allOf: [{additionalProperties: false, properties: {a: {type: string}}},"
        " {properties: {b: {type: integer}}}]}, B: {allOf: [{additionalProperties: false,"
        " properties: {a: {}, b: {}}}, {properties: {b: {type: integer}}}]}}",
        problems,
    )["A"]
    assert isinstance(found, Record) and found.closed
    assert [each.wire_name for each in found.fields] == ["a", "b"]
    assert problems.counts()["B403"] == 1


def test_a_part_that_closes_itself_is_told_once_however_many_stand_beside_it(
    tmp_path: Path,
) -> None:
    problems = Diagnostics()
    declared(
        tmp_path,
        "{A: {additionalProperties: false, properties: {a: {}}}, B: {properties: {b: {}}},"
        " C: {properties: {c: {}}}, X: {allOf: [{$ref: '#/components/schemas/A'},"
        " {$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]},"
        " Y: {$ref: '#/components/schemas/X', additionalProperties: false},"
        " Z: {allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/A'}]}}",
        problems,
    )
    closed = [str(each.at) for each in problems.warnings if each.code == "B403"]
    assert len(closed) == len(set(closed)) == 2  # A and Y


def test_values_of_several_kinds_are_exactly_those(tmp_path: Path) -> None:
    found = declared(
        tmp_path,
        "{A: {enum: [a, 1, null, false, 1.5]}, E: {enum: [a, b]},"
        " B: {anyOf: [{$ref: '#/components/schemas/E'}, {type: integer}], enum: [a, 3]},"
        " C: {properties: {a: {$ref: '#/components/schemas/A'}}}}",
        Diagnostics(),
    )
    assert isinstance(found["A"], Alias) and isinstance(found["B"], Alias)
    assert found["A"].type == Literal(("a", 1, False, 1.5))
    assert found["B"].type == Literal(("a", 3))
    assert isinstance(found["C"], Record)
    assert found["C"].fields[0].type == Nullable(Named(found["A"].id))
