"""What the hints of findings say, by the version of the document; what tools note is passed over."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.openapi import parse, validate
from tests.openapi.documents import bundle
from tests.openapi.validated import VALID, findings, lines, schema


@pytest.mark.parametrize(
    ("types", "hint"),
    [
        ("[object, 'null']", "before OpenAPI 3.1, that is type: object with nullable: true"),
        (
            "[string, integer]",
            "before OpenAPI 3.1, a schema has one type: write anyOf, with a schema for each",
        ),
    ],
)
def test_several_types_before_3_1(types: str, hint: str, tmp_path: Path) -> None:
    (found,) = findings(tmp_path, schema(f"type: {types}", "3.0.3"))
    assert found.hint == hint


def test_no_response(tmp_path: Path) -> None:
    text = VALID.replace("3.1.0", "3.0.3").replace("{}", "{/a: {get: {responses: {}}}}")
    assert [each.hint for each in findings(tmp_path, text)] == [
        "add a response, such as '200' with a description"
    ]


def test_what_excludes_each_other(tmp_path: Path) -> None:
    parameter = "{name: q, in: query, schema: {}, example: 1, examples: {a: {value: 1}}}"
    paths = f"{{/a: {{parameters: [{parameter}]}}}}"
    found = findings(tmp_path, VALID.replace("3.1.0", "3.0.3").replace("{}", paths))
    assert [each.message for each in found] == [
        "item 0 of 'parameters' has 'example' and 'examples', which exclude each other"
    ]
    assert found[0].hint == "keep one of them"


def test_a_limit_of_3_0_that_is_exclusive(tmp_path: Path) -> None:
    limited = schema("type: integer, minimum: 0, exclusiveMinimum: true, default: 0", "3.0.3")
    found = findings(tmp_path, limited)
    assert [each.message for each in found] == ["'default' is 0, but minimum 0 is exclusive"]


def test_what_another_version_has_is_no_slip_of_the_pen(tmp_path: Path) -> None:
    parameter = "{name: q, in: query, type: string, example: a}"
    text = (
        'swagger: "2.0"\ninfo: {title: x, version: "1"}\n'
        f"paths: {{/a: {{parameters: [{parameter}]}}}}\n"
    )
    (found,) = findings(tmp_path, text)
    assert "'example' is not allowed in item 0 of 'parameters'" in found.message
    assert found.hint == (
        "remove it, or call it 'x-example': another version of OpenAPI, or another place, has it"
    )


@pytest.mark.parametrize(
    ("parameter", "hint"),
    [
        ("name: a, in: body", "add its schema, as in schema: { type: object }"),
        (
            "name: a, in: body, enum: [x], schema: {type: string}",
            "move 'enum' into the schema, which says all of a body",
        ),
        (
            "name: a, in: query, type: object",
            "its type is one of string, number, integer, boolean, array; an object goes in: body, "
            "with a schema",
        ),
        (
            "name: a, in: cookie, type: string",
            "add name, and in: path, query, header, formData or body",
        ),
    ],
)
def test_what_to_do_about_a_parameter_of_swagger(parameter: str, hint: str, tmp_path: Path) -> None:
    head = 'swagger: "2.0"\ninfo: {title: x, version: "1"}\n'
    paths = f"paths: {{/a: {{parameters: [{{{parameter}}}]}}}}\n"
    assert [each.hint for each in findings(tmp_path, f"{head}{paths}")] == [hint]


def test_what_tools_note_in_schemas_of_swagger_is_passed_over(tmp_path: Path) -> None:
    text = """\
swagger: "2.0"
info: {title: x, version: "1"}
paths:
  /a:
    post:
      parameters:
        - {name: a, in: body, schema: {$ref: '#/definitions/A', originalRef: A}}
      responses: {"200": {description: a, schema: {$ref: '#/definitions/A', originalRef: A}}}
definitions:
  A:
    type: object
    properties:
      a: {type: string, refType: null}
      b: {type: array, items: {$ref: '#/definitions/A', originalRef: A}, refType: A}
      refType: {type: string}
      originalRef: {type: string, other: 1}
    required: [refType, originalRef]
    default: {refType: a, originalRef: b}
"""
    assert [each.message for each in findings(tmp_path, text)] == [
        "'other' is not allowed in 'originalRef'"
    ]


def test_several_keys_that_are_not_allowed(tmp_path: Path) -> None:
    head = 'swagger: "2.0"\ninfo: {title: x, version: "1"}\npaths: {}\n'
    (found,) = findings(tmp_path, f"{head}definitions: {{A: {{nullable: true, oneOf: []}}}}\n")
    assert found.message == "'nullable' and 'oneOf' are not allowed in 'A'"


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
@pytest.mark.parametrize("null", ["not: null", "properties: {a: null}", "anyOf: [null]"])
def test_null_in_the_place_of_a_schema_is_told_where_it_is(
    version: str, null: str, tmp_path: Path
) -> None:
    other = "A: {not: {$ref: '#/components/schemas/B'}}"
    text = f"components:\n  schemas:\n    {other}\n    B: {{{null}}}\n"
    found = findings(tmp_path, VALID.replace("3.1.0", version) + text)
    assert {line for line, *_ in lines(found)} == {7}


def test_a_component_that_is_null_is_told_once(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    document = bundle(tmp_path, f"{VALID}components: {{schemas:\n  {{E: null}}}}\n", diagnostics)
    validate(document, diagnostics)
    parse(document, diagnostics)
    (found,) = diagnostics.items
    assert found.message == "'E' must be a schema, not null; it is ignored"


def test_a_key_that_looks_like_another_is_named(tmp_path: Path) -> None:
    text = VALID.replace("{}", '{/a: {"\xa0get": {responses: {"200": {description: d}}}}}')
    (found,) = findings(tmp_path, text)
    assert "'\\xa0get' is not allowed in '/a'" in found.message
    assert "U+00A0 (no-break space)" in found.hint
    assert found.at is not None and found.at.pointer == "/paths/~1a/\xa0get"


def test_half_a_version(tmp_path: Path) -> None:
    (found,) = findings(tmp_path, VALID.replace("3.1.0", "'3.1'"))
    assert found.hint == "write the whole version, such as 3.0.4, 3.1.2 or 3.2.0"


def test_a_response_of_which_nothing_is_said(tmp_path: Path) -> None:
    text = VALID.replace("3.1.0", "3.0.3").replace("{}", "{/a: {get: {responses: {'200': }}}}")
    assert {each.hint for each in findings(tmp_path, text)} == {
        "give it a value, or remove the key"
    }


def test_what_makes_no_sense_alone(tmp_path: Path) -> None:
    (found,) = findings(tmp_path, schema("type: integer, exclusiveMinimum: true", "3.0.3"))
    assert "has 'exclusiveMinimum', but no 'minimum'" in found.message
    assert found.hint == "add 'minimum', or remove 'exclusiveMinimum'"


def test_a_version_without_quotes_is_told_once(tmp_path: Path) -> None:
    text = 'swagger: 2.0\ninfo: {title: x, version: "1"}\npaths: {}\n'
    (found,) = findings(tmp_path, text)
    assert found.hint == 'put it in quotes: "2.0"'


def test_a_list_for_a_schema(tmp_path: Path) -> None:
    found = findings(tmp_path, schema("type: array, items: [{type: string}]", "3.0.3"))
    assert "write a schema, such as { type: string }" in found[0].hint
