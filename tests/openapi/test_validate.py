"""Findings of openapi-spec-validator, with places and in few words."""

import socket
from importlib import import_module
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics, InputError
from generator.document import load, resolve
from generator.openapi import validate
from tests.openapi.documents import SHARED, bundle
from tests.openapi.validated import VALID, findings, lines, schema


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
    assert diagnostics.counts() == {"V301": 22}
    keys = {one.at.pointer.rpartition("/")[2] for one in diagnostics.items if one.at}
    assert keys == {"default", "exclusiveMinimum", "required", "$recursiveAnchor"}


def test_a_part_that_must_not_be_there(tmp_path: Path) -> None:
    text = VALID.replace("paths: {}", "x-a: 1\nwrong: {a: [1, 2, 3]}\npaths: {}")
    ((line, column, message),) = lines(findings(tmp_path, text))
    assert (line, column, message) == (4, 1, "'wrong' is not allowed in the document")
