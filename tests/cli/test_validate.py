"""`validate`, reports for programs, colours, and what documents are called that are none of OpenAPI."""

import json
from pathlib import Path

import pytest

from tests.cli.calls import SPEC, files, gen_client

WRONG = SPEC.replace("operationId: listItems", "operationID: listItems")
PLAIN = 'info: {title: x, version: "1"}'
POSTMAN = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "spec.yaml").write_text(SPEC)
    (tmp_path / "wrong.yaml").write_text(WRONG)
    return tmp_path


def test_it_tells_what_there_is_and_writes_nothing(here: Path) -> None:
    before = files(here)
    answer = gen_client(here, "validate", "spec.yaml")
    assert (answer.code, answer.out) == (0, "")
    assert "2/2 operations, 1 schema\nno warnings\n" in answer.err
    answer = gen_client(here, "validate", "wrong.yaml")
    assert (answer.code, "warning[V301]" in answer.err) == (0, True)
    assert gen_client(here, "validate", "wrong.yaml", "--strict").code == 1
    assert gen_client(here, "validate", "gone.yaml").code == 1
    assert gen_client(here, "validate").code == 2
    assert files(here) == before


def test_no_operations_is_a_warning(here: Path) -> None:
    (here / "empty.yaml").write_text(f"openapi: 3.1.0\n{PLAIN}\npaths: {{}}\n")
    answer = gen_client(here, "validate", "empty.yaml", "--strict")
    assert answer.code == 1
    assert "empty.yaml:1:1: warning[V105]: the document has no operations" in answer.err


def test_a_report_as_sarif(here: Path) -> None:
    answer = gen_client(here, "validate", "wrong.yaml", "--report", "sarif")
    assert answer.code == 0
    assert (answer.report["version"], "$schema" in answer.report) == ("2.1.0", True)
    (run,) = answer.report["runs"]
    assert run["tool"]["driver"]["name"] == "gen-client"
    rules = run["tool"]["driver"]["rules"]
    (result,) = run["results"]
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == "V301"
    assert result["level"] == "warning"
    assert result["message"]["text"].endswith("did you mean 'operationId'?")
    (place,) = result["locations"]
    assert place["physicalLocation"] == {
        "artifactLocation": {"uri": "wrong.yaml"},
        "region": {"startLine": 7, "startColumn": 7},
    }


def test_a_report_as_workflow_commands(here: Path) -> None:
    answer = gen_client(here, "validate", "wrong.yaml", "--report", "github")
    assert answer.out == (
        "::warning file=wrong.yaml,line=7,col=7,title=gen-client V301::"
        "'operationID' is not allowed in 'get'%0Adid you mean 'operationId'?\n"
    )


@pytest.mark.parametrize(
    ("variables", "coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"FORCE_COLOR": "0"}, False),
    ],
)
def test_colours_are_as_somebody_wants_them(
    here: Path, variables: dict[str, str], coloured: bool
) -> None:
    answer = gen_client(here, "validate", "wrong.yaml", **variables)
    assert ("\x1b[1;33mwarning[V301]:\x1b[0m" in answer.err) is coloured
    assert ("\x1b" in answer.err) is coloured


@pytest.mark.parametrize(
    ("text", "what", "advice"),
    [
        ("<!DOCTYPE html><title>Docs</title>", "a web page", "/openapi.json"),
        (
            '<!-- x -->\n<html><redoc spec-url="/v1/shop.yaml"></redoc></html>',
            "a web page",
            "the page names '/v1/shop.yaml'",
        ),
        ('<?xml version="1.0"?><wsdl:definitions xmlns="…/wsdl/"/>', "a WSDL document", "convert"),
        ("type Query {\n  pet: Pet\n}\n", "a GraphQL schema", "convert"),
        (f"asyncapi: 3.0.0\n{PLAIN}", "an AsyncAPI document", "OpenAPI"),
        (f"arazzo: 1.0.1\n{PLAIN}", "an Arazzo document", "sourceDescriptions"),
        (f"overlay: 1.0.0\n{PLAIN}\nactions: []", "an OpenAPI Overlay", "the document that it"),
        (json.dumps({"info": {"schema": POSTMAN}, "item": []}), "a Postman collection", "export"),
        ('{"$schema": "x", "type": "object"}', "a JSON Schema", "components.schemas"),
        ("type: object\nproperties: {}\n", "a JSON Schema", "components.schemas"),
        ("name: CI\non: push\njobs: {}\n", "the settings of another tool", "OpenAPI document"),
        ("apiVersion: v1\nkind: Pod\n", "a manifest of Kubernetes", "kubectl"),
        (f"{PLAIN}\npaths: {{}}\n", "it has no key `openapi`", "openapi: 3.1.0"),
    ],
)
def test_other_documents_are_called_what_they_are(
    here: Path, text: str, what: str, advice: str
) -> None:
    (here / "other").write_text(text)
    answer = gen_client(here, "validate", "other")
    assert answer.code == 1
    said = answer.err.splitlines()
    assert any(line.startswith("other:1:1: error[") and what in line for line in said), answer.err
    assert any(line.startswith("hint: ") and advice in line for line in said), answer.err


def test_each_problem_is_told_once_with_a_hint(here: Path) -> None:
    broken = """\
openapi: 3.1.0
info: {titel: x, version: 1}
servers: [{url: "https://x.example"}]
paths:
  pets: {}
  /p:
    get:
      operationID: x
      tags: a
      parameters:
        - {name: b, in: query, required: "true", schema: {type: int}}
      responses:
        "200": {descripton: ok, content: {application/json: {scheme: {type: string}}}}
"""
    (here / "broken.yaml").write_text(broken)
    told = gen_client(here, "validate", "broken.yaml", "--report", "json").report["diagnostics"]
    assert all(each["hint"] for each in told)
    hints = {each["hint"] for each in told}
    assert hints >= {
        "did you mean 'title' where it says 'titel'?",
        'put it in quotes: "1"',
        "a path begins with a slash: '/pets'",
        "did you mean 'operationId'?",
        "write a list of such values: [ … ], or lines that begin with a dash",
        "did you mean 'description' where it says 'descripton'?",
        "did you mean 'schema'?",
    }
    places = [(each["line"], each["column"]) for each in told]
    assert len(set(places)) == len(places)
