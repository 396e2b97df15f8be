"""Findings of openapi-spec-validator, with places and in few words."""

import re
import socket
from importlib import import_module
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, Diagnostics, InputError
from generator.document import load, resolve
from generator.openapi import parse, validate
from tests.openapi.documents import SHARED, bundle

VALID = 'openapi: 3.1.0\ninfo: {title: x, version: "1"}\npaths: {}\n'


def findings(folder: Path, text: str, **others: str) -> list[Diagnostic]:
    diagnostics = Diagnostics()
    validate(bundle(folder, text, diagnostics, **others), diagnostics)
    return list(diagnostics.items)


def lines(found: list[Diagnostic]) -> list[tuple[int, int, str]]:
    return [(one.at.line, one.at.column, one.message) for one in found if one.at]


def schema(text: str, version: str = "3.1.0") -> str:
    """A valid document with this schema on its line 5."""
    head = VALID.replace("3.1.0", version)
    return f"{head}components: {{schemas:\n  {{A: {{{text}}}}}}}\n"


def test_a_valid_document_has_no_findings(tmp_path: Path) -> None:
    assert findings(tmp_path, VALID) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("type: object, default: 5", "'default' must be an object, not 5"),
        (
            "type: [string, 'null'], default: {a: 1}",
            "'default' must be a string or null, not an object",
        ),
        ("enum: [a, b], default: c", "'default' is 'c', but only these are known: 'a', 'b'"),
        ("const: a, default: b", "'default' must be 'a', not 'b'"),
        ("required: [a, b, a]", "'required' has repeated items: 'a'"),
        ("minLength: -1", "'minLength' is -1, but minimum is 0"),
        ("exclusiveMinimum: true", "'exclusiveMinimum' must be a number, not true"),
        ("properties: {a: {minimum: x}}", "'minimum' must be a number, not 'x'"),
        (
            "anyOf: [{type: string}, {type: integer}], default: 1.5",
            "which fits none of the alternatives",
        ),
        ("type: object, required: [a, b], default: {a: 1}", "'default' has no 'b'"),
        ("type: string, pattern: '^a$', default: b", "'default' is 'b', which does not match ^a$"),
        (
            "type: array, items: {type: string}, default: [a, 5]",
            "item 1 of 'default' must be a string",
        ),
        (
            "allOf: [{type: object}], required: [a]",
            "Required list has not defined properties: ['a']",
        ),
    ],
)
def test_findings_in_schemas(tmp_path: Path, text: str, words: str) -> None:
    (found,) = findings(tmp_path, schema(text))
    assert (found.code, found.severity) == ("V301", "warning")
    assert words in found.message and len(found.message) <= 200
    assert found.at is not None and found.at.line == 5


def test_the_place_is_the_guilty_value_however_deep(tmp_path: Path) -> None:
    text = f"""\
{VALID}
components:
  schemas:
    A:
      properties:
        b:
          items:
            allOf:
              - type: object
                properties:
                  c: {{$ref: "#/components/schemas/D"}}
    D:
      type: array
      items:
        type: integer
        default: wrong
      minItems: wrong
"""
    assert lines(findings(tmp_path, text)) == [
        (19, 9, "'default' must be an integer, not 'wrong'"),
        (20, 7, "'minItems' must be an integer, not 'wrong'"),
    ]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_findings_come_in_the_order_of_the_document(tmp_path: Path, version: str) -> None:
    """jsonschema has members in a set, in which chance decides who is first."""
    wrong = "\n        ".join(f"{key}: {{minimum: x}}" for key in "qwertzuiop")
    text = VALID.replace("3.1.0", version).replace("paths: {}", "paths:")
    for path in "sdfghjkl":
        text += f"\n  /{path}: {{get: {{operationId: 5, responses: {{}}}}}}"
    text += f"\ncomponents:\n  schemas:\n    A:\n      properties:\n        {wrong}\n"
    found = [one for one in lines(findings(tmp_path, text)) if "empty" not in one[2]]
    places = [line for line, _, message in found if "'operationId'" in message]
    assert places == list(range(5, 13))
    first = [line for line, _, message in found if "'minimum'" in message]
    assert first == [17]


def test_findings_in_the_document(tmp_path: Path) -> None:
    text = """\
openapi: 3.1.0
info:
  title: x
  colour: red
paths:
  /a:
    get:
      responses:
        "200":
          content: {}
      parameters:
        - name: x
          in: nowhere
          schema: {}
tags: [{name: a}, {name: a}]
"""
    found = lines(findings(tmp_path, text))
    assert (2, 1, "'info' has no 'version'") in found
    assert (4, 3, "'colour' is not allowed in 'info'") in found
    assert (9, 9, "'200' has no 'description'") in found
    assert (15, 1, "Duplicate tag name 'a'") in found
    (where,) = [one for one in found if "nowhere" in one[2]]
    assert where[:2] == (13, 11)


def test_version_3_0_has_its_own_rules(tmp_path: Path) -> None:
    assert (
        findings(tmp_path, schema("type: integer, exclusiveMinimum: true, minimum: 1", "3.0.3"))
        == []
    )
    found = findings(tmp_path, schema("type: integer, exclusiveMinimum: 1", "3.0.3"))
    assert "'exclusiveMinimum' must be a boolean, not 1" in [one.message for one in found]
    text = VALID.replace("3.1.0", "3.0.3").replace(
        "paths: {}", "paths: {/a: {get: {responses: {'200': {}}}}}"
    )
    (found_one,) = findings(tmp_path, text)
    assert found_one.message == "'200' has no 'description'", "of two alternatives the one meant"


def test_version_3_2_is_known(tmp_path: Path) -> None:
    text = VALID.replace("3.1.0", "3.2.0").replace(
        "paths: {}", "paths: {/a: {query: {responses: {default: {description: d}}}}}"
    )
    assert findings(tmp_path, text) == []
    assert findings(tmp_path, text.replace("3.2.0", "3.1.0")) != []


def test_swagger_2_has_its_own_rules(tmp_path: Path) -> None:
    text = """swagger: "2.0"
info: {title: x, version: "1"}
paths:
  /a:
    get:
      parameters:
        - {in: query, name: a, type: array}
        - {in: query, name: b}
      responses:
        200: {description: A file., schema: {type: file}}
definitions:
  A: {type: object, properties: {a: {type: string, default: null, x-nullable: true}}}
  B: {type: object, discriminator: {propertyName: a}}
"""
    assert lines(findings(tmp_path, text)) == [
        (8, 11, "item 1 of 'parameters' has no 'type'"),
        (13, 21, "'discriminator' must be a string, not an object"),
    ]


def test_what_parsing_reports_is_not_reported_twice(tmp_path: Path) -> None:
    text = f"""\
{VALID.replace("paths: {}", "paths:")}
  /a/{{id}}:
    get: {{operationId: x, responses: {{'200': {{description: d}}}}}}
    put: {{operationId: x, responses: {{'200': {{description: d}}}}}}
"""
    assert findings(tmp_path, text) == []


def test_other_documents_come_from_the_bundle_and_nothing_is_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    diagnostics = Diagnostics()
    text = f"{VALID}components: {{schemas: {{A: {{$ref: 'other one.yaml#/B'}}}}}}"
    (tmp_path / "other one.yaml").write_text("B: {$ref: more.yaml}")
    resolved = bundle(tmp_path, text, diagnostics, more="type: string\ndefault: 5\n")
    for path in tmp_path.iterdir():
        path.unlink()
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("a connection is made"))
    validate(resolved, diagnostics)
    (found,) = diagnostics.items
    assert found.message == "'default' must be a string, not 5"
    assert str(found.at) == f"{tmp_path}/more.yaml:2:1"


@pytest.mark.parametrize("part", ["judge.Watch", "findings.Proof", "findings.PlainLibrary"])
def test_a_failure_of_the_validator_is_one_note(
    tmp_path: Path, part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("boom\n" + "x" * 1000)

    module, name = part.split(".")
    monkeypatch.setattr(import_module(f"generator.openapi.validation.{module}"), name, fail)
    closed = "type: object, additionalProperties: false, default: {a: 1}"
    (found,) = findings(tmp_path, schema(closed))
    assert (found.code, found.severity) == ("V302", "note")
    assert "the document" in found.message and "RuntimeError" not in found.message
    assert str(found.at) == f"{tmp_path}/main.yaml:1:1"


def test_what_the_validator_cannot_cope_with_has_its_place_and_ends_nothing(tmp_path: Path) -> None:
    text = VALID.replace("paths: {}", "tags:\npaths:")
    text += "  /a: {get: {tags: none, responses: []}}\n  /b: {get: {operationId: 5}}\n"
    text += "components: {schemas: {A: {type: string, default: 5}}}\n"
    found = findings(tmp_path, text)
    (crash,) = [each for each in found if each.code == "V302"]
    assert (crash.severity, str(crash.at)) == ("note", f"{tmp_path}/main.yaml:1:1")
    assert "'default' must be a string, not 5" in [each.message for each in found]


def test_values_are_never_dumped(tmp_path: Path) -> None:
    large = ", ".join(f"key{n}: {'x' * 300}" for n in range(50))
    for text in (
        f"type: string, default: {{{large}}}",
        f"default: {'y' * 5000}, enum: [{'z' * 900}]",
    ):
        (found,) = findings(tmp_path, schema(text))
        assert len(found.message) <= 200


def test_other_formats_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError) as raised:
        findings(tmp_path, "swagger: '1.2'")
    assert raised.value.diagnostics[0].code == "V102"


@pytest.mark.corpus
def test_the_published_document(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = SHARED / "specs/openai-2026-08-21.yaml"
    if not spec.exists():
        pytest.skip(f"{spec} is not on this machine")
    diagnostics = Diagnostics()
    validate(resolve(load(str(spec), diagnostics), diagnostics), diagnostics)
    assert diagnostics.counts() == {"V301": 25}
    keys = {one.at.pointer.rpartition("/")[2] for one in diagnostics.items if one.at}
    assert keys == {"default", "exclusiveMinimum", "required", "$recursiveAnchor"}


def test_a_part_that_must_not_be_there(tmp_path: Path) -> None:
    text = VALID.replace("paths: {}", "x-a: 1\nwrong: {a: [1, 2, 3]}\npaths: {}")
    ((line, column, message),) = lines(findings(tmp_path, text))
    assert (line, column, message) == (4, 1, "'wrong' is not allowed in the document")


def test_references_lead_where_resolving_found_them(tmp_path: Path) -> None:
    text = VALID + """\
components:
  schemas:
    A: {$id: "https://example.com/a", $anchor: one, $defs: {b: {type: string}}, items: {$ref: "#/$defs/b"}}
    B: {$ref: a}
    C: {$id: "https://example.com/c", $ref: a, properties: {d: {$ref: "#one"}}}
    D: {$anchor: one, $dynamicAnchor: two, items: {$dynamicRef: "#two"}, default: 5, type: object}
    E: {$ref: "part of.yaml#/x/E"}
    F: {$ref: "#/components/schemas/none", properties: {a: {$ref: gone.yaml}}}
    G: {$ref: "#/components/schemas/H"}
    H: {$ref: "#/components/schemas/G"}
"""
    (tmp_path / "part of.yaml").write_text(
        "x: {E: {$ref: '#here'}, F: {$anchor: here, minimum: 1}}"
    )
    found = findings(tmp_path, text)
    assert [(one.code, one.message) for one in found if one.code.startswith("V")] == [
        ("V301", "'default' must be an object, not 5")
    ]


ROUNDS = {
    "two": "A: {allOf: [REF-B, {properties: {a: {}}}]}\nB: {allOf: [REF-A, {properties: {b: {}}}]}",
    "itself": "A: {allOf: [REF-A, REF-A], anyOf: [REF-A], items: REF-A, not: REF-A}",
    "of all": "\n".join(
        f"S{n}: {{oneOf: [REF-S{(n + 1) % 9}, REF-S{n * 2 % 9}]}}" for n in range(9)
    ),
    "a default": "A: {allOf: [REF-A, REF-B], default: {z: 1}}\nB: {allOf: [REF-A], default: {}}",
    "a fan": "\n".join(f"S{n}: {{allOf: [REF-S{n + 1}, REF-S{n + 1}]}}" for n in range(60))
    + "\nS60: {type: object}\nA: {anyOf: [REF-S0], default: {a: 1}}",
    "a chain": "\n".join(f"S{n}: {{properties: {{a: REF-S{n + 1}}}}}" for n in range(900))
    + "\nS900: {type: object}",
    "unevaluated": "A: {allOf: [REF-A], unevaluatedProperties: false, default: {a: 1}}",
    "a pattern": "A: {type: string, pattern: '^(a+)+$', default: " + "a" * 60 + "!}",
}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
@pytest.mark.parametrize("kind", ROUNDS)
def test_rounds_and_fans_of_references_come_to_an_end(
    tmp_path: Path, kind: str, version: str
) -> None:
    schemas = re.sub(r"REF-(\w+)", r"{$ref: '#/components/schemas/\1'}", ROUNDS[kind])
    text = VALID.replace("3.1.0", version) + "components:\n  schemas:\n    "
    found = findings(tmp_path, text + schemas.replace("\n", "\n    "))
    assert [one.code for one in found if one.code == "V302"] == []


def test_what_a_round_requires_is_looked_for_in_all_of_it(tmp_path: Path) -> None:
    text = """components:
  schemas:
    A: {allOf: [{$ref: "#/components/schemas/B"}, {properties: {a: {}}}], required: [a, b, c]}
    B: {allOf: [{$ref: "#/components/schemas/A"}, {properties: {b: {}}}]}
"""
    assert [one[2] for one in lines(findings(tmp_path, VALID + text))] == [
        "Required list has not defined properties: ['c']"
    ]


def test_what_is_deep_in_other_documents_is_checked_too(tmp_path: Path) -> None:
    chain = "\n".join(f"S{n}: {{items: {{$ref: '#/S{n + 1}'}}}}" for n in range(99))
    other = f"{chain}\nS99: {{type: string, default: 5}}"
    text = VALID + "components: {schemas: {A: {$ref: 'other.yaml#/S0'}}}"
    (found,) = findings(tmp_path, text, other=other)
    assert found.message == "'default' must be a string, not 5"
    assert found.at is not None and (
        found.at.source.name.endswith("other.yaml"),
        found.at.line,
    ) == (True, 100)


def test_parents_of_tags_are_left_to_parsing(tmp_path: Path) -> None:
    text = VALID.replace("3.1.0", "3.2.0")
    tags = "tags: [{name: a, parent: b}, {name: b, parent: a}, {name: c, parent: gone}, {name: c}]"
    assert [one[2] for one in lines(findings(tmp_path, f"{text}{tags}\n"))] == [
        "Duplicate tag name 'c'"
    ]


def test_references_where_there_are_none_are_told_as_such(tmp_path: Path) -> None:
    text = "openapi: 3.1.0\ninfo: {$ref: other.yaml#/info}\npaths: {$ref: other.yaml#/paths}\n"
    other = 'info: {title: x, version: "1"}\npaths: {}\n'
    found = findings(tmp_path, text, other=other)
    assert [each.code for each in found] == ["V240"] * 2
    assert lines(found) == [
        (2, 8, "the specification has no $ref for 'info'; it is followed all the same"),
        (3, 9, "the specification has no $ref for 'paths'; it is followed all the same"),
    ]


@pytest.mark.parametrize("version", ["3.1.0", "3.2.0"])
def test_references_for_all_components_of_a_kind_are_told_once(
    version: str, tmp_path: Path
) -> None:
    parts = "{schemas: {$ref: other.yaml#/schemas}, parameters: {$ref: other.yaml#/parameters}}"
    other = "schemas: {A: {type: string}}\nparameters: {B: {name: b, in: query, schema: {}}}\n"
    text = f"{VALID.replace('3.1.0', version)}components: {parts}\n"
    found = findings(tmp_path, text, other=other)
    assert [(each.code, each.message.partition(";")[0]) for each in found] == [
        ("V240", f"the specification has no $ref for '{part}'")
        for part in ("schemas", "parameters")
    ]


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
