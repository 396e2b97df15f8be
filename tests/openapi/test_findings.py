"""What is certainly right is not shown to the validator, and not one of its findings is lost by that."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.diagnostics import Diagnostics, InputError
from generator.document import Bundle, load, resolve
from generator.openapi.finding import Crash, Finding, describe, guilty
from generator.openapi.validation import findings as module
from generator.openapi.validation.findings import all_findings, findings
from generator.openapi.versions import check_version
from generator.room import with_room
from tests.fuzz.mutations import broken
from tests.fuzz.test_documents import LARGE, OWN, documents
from tests.openapi.documents import SHARED, bundle
from tests.openapi.test_corpus import documents as published

SETTINGS = settings(deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
CASES = int(os.environ.get("FINDINGS_CASES", "0"))

Findings = Callable[[Bundle, str], Iterator[Finding | Crash]]


def told(find: Findings, found: Bundle, version: str) -> list[tuple[str, str]]:
    """Places and words, in order."""
    return [
        (
            (str(each.node.at), "crash")
            if isinstance(each, Crash)
            else (str(guilty(each).at), describe(each))
        )
        for each in find(found, version)
    ]


def opened(path: Path) -> tuple[Bundle, str] | None:
    """A document that is one, of a version that can be judged."""
    diagnostics = Diagnostics()
    try:
        found = resolve(load(str(path), diagnostics), diagnostics)
        return found, check_version(found.root, diagnostics)
    except InputError:
        return None


def compare(path: Path) -> None:
    def inside() -> None:
        found = opened(path)
        if found is not None:
            assert told(findings, *found) == told(all_findings, *found), path

    with_room(inside)


def compare_text(document: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "spec.json")
        path.write_text(json.dumps(document).replace("Infinity", "1e400"), encoding="utf-8")
        compare(path)


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.parent.name)
def test_a_case_has_the_same_findings(path: Path) -> None:
    compare(path)


@settings(SETTINGS, max_examples=CASES or 30)
@given(document=documents(OWN))
def test_a_broken_case_has_the_same_findings(document: Any) -> None:
    compare_text(document)


@pytest.mark.corpus
@pytest.mark.parametrize(
    "path",
    [each for each in published() if each.stat().st_size < 1_500_000] if SHARED.is_dir() else [],
    ids=lambda path: str(path.relative_to(SHARED)),
)
def test_a_published_document_has_the_same_findings(path: Path) -> None:
    compare(path)


@pytest.mark.corpus
@settings(SETTINGS, max_examples=CASES or 300)
@given(document=documents(LARGE))
def test_a_broken_published_document_has_the_same_findings(document: Any) -> None:
    compare_text(document)


VERSIONS = ("2.0", "3.0.3", "3.1.0", "3.2.0")
INFO = {"title": "t", "version": "1"}
ERROR = {"$ref": "#/components/schemas/B"}
SCHEMAS = {
    "A": {
        "allOf": [ERROR, {"type": "object", "properties": {"a": {"type": "string"}}}],
        "required": ["a", "b"],
        "default": {"a": "x", "b": 1},
    },
    "B": {
        "type": "object",
        "properties": {
            "b": {"type": "integer", "minimum": 1, "default": 2},
            "next": {"$ref": "#/components/schemas/A"},
            "each": {"type": "array", "items": {"enum": ["x", "y"]}, "default": ["x"]},
            "one": {"oneOf": [{"type": "string"}, {"type": "boolean"}], "default": True},
            "some": {"anyOf": [ERROR, {"type": "number", "default": 1.5}], "default": 3},
            "when": {"type": "string", "format": "date"},
            "text": {"type": "string", "pattern": "^a+$", "maxLength": 3, "default": "aa"},
        },
        "required": ["b"],
        "discriminator": {"propertyName": "b", "mapping": {"a": "#/components/schemas/A"}},
    },
}
PARAMETERS = [
    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
    {"$ref": "#/components/parameters/P"},
]
ANSWERS = {
    "200": {"description": "d", "content": {"application/json": {"schema": ERROR}}},
    "default": {"$ref": "#/components/responses/R"},
}
DOCUMENT = {
    "info": INFO,
    "tags": [{"name": "a"}, {"name": "b"}],
    "paths": {
        "/a/{id}": {
            "parameters": PARAMETERS,
            "get": {"operationId": "g", "responses": ANSWERS, "tags": ["a"]},
            "post": {
                "parameters": [{"name": "q", "in": "query", "content": {"a/b": {}}}],
                "requestBody": {"content": {"a/b": {"schema": ERROR}}},
                "responses": ANSWERS,
                "security": [{"s": []}],
            },
        },
    },
    "components": {
        "schemas": SCHEMAS,
        "parameters": {"P": {"name": "p", "in": "query", "schema": {"default": 1}}},
        "responses": {"R": {"description": "", "headers": {"H": {"schema": ERROR}}}},
        "securitySchemes": {"s": {"type": "http", "scheme": "bearer"}},
    },
}


def of_version(version: str) -> dict[str, Any]:
    """A document without a fault, with all that is looked at."""
    if version != "2.0":
        return {"openapi": version, **deepcopy(DOCUMENT)}
    text = json.dumps(DOCUMENT["components"]["schemas"])  # type: ignore[index]
    schemas = json.loads(text.replace("#/components/schemas/", "#/definitions/"))
    schemas["B"]["discriminator"] = "b"
    for name in ("one", "some"):
        del schemas["B"]["properties"][name]
    typed = {"name": "q", "in": "query", "type": "integer", "required": True, "default": 1}
    answer = {"description": "d", "schema": {"$ref": "#/definitions/A"}}
    operation = {"parameters": [typed, {"$ref": "#/parameters/P"}], "responses": {"200": answer}}
    return {
        "swagger": "2.0",
        "info": INFO,
        "paths": {"/a": {"get": operation, "x-a": 1}},
        "definitions": schemas,
        "parameters": {"P": {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/B"}}},
    }


@pytest.mark.parametrize("version", VERSIONS)
@settings(SETTINGS, max_examples=CASES or 30)
@given(data=st.data())
def test_a_broken_document_has_the_same_findings(version: str, data: Any) -> None:
    compare_text(data.draw(broken(of_version(version))))


def without_validator(document: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The words of all findings, for which the validator is not imported."""
    judge = "generator.openapi.validation.judge"
    monkeypatch.delitem(sys.modules, judge, raising=False)
    found = bundle(folder, json.dumps(document), Diagnostics())
    version = check_version(found.root, Diagnostics())
    said = told(findings, found, version)
    assert judge not in sys.modules
    assert said == told(all_findings, found, version)
    return [words for _, words in said]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_right_document_needs_no_validator(
    tmp_path: Path, version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert without_validator(of_version(version), tmp_path, monkeypatch) == []


@pytest.mark.parametrize("version", VERSIONS)
def test_what_a_keyword_says_needs_no_validator(
    tmp_path: Path, version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = of_version(version)
    schemas = document["definitions"] if version == "2.0" else document["components"]["schemas"]
    wrong = {
        "C": {"type": "object", "required": ["a", "a"]},
        "D": {"type": "array", "minItems": -1, "maxItems": "x"},
        "E": {"type": "string", "default": None},
        "F": {"type": "object", "properties": {"a": {"type": "integer", "maximum": 1}}},
        "G": {"allOf": [{"$ref": ERROR["$ref"]}], "default": {"b": 0, "each": ["z", "x", 5]}},
    }
    wrong["F"]["default"] = {"a": 2}
    text = json.dumps(wrong)
    if version == "2.0":
        text = text.replace("#/components/schemas/", "#/definitions/")
    schemas.update(json.loads(text))
    found = without_validator(document, tmp_path, monkeypatch)
    assert len(found) >= (3 if version == "2.0" else 7)  # there no definition is looked into


def test_references_between_documents_have_the_same_findings(tmp_path: Path) -> None:
    text = """\
openapi: 3.1.0
info: {title: x, version: "1"}
paths:
  /a: {$ref: "paths.yaml#/a"}
  /b: {$ref: "paths.yaml#/b"}
components:
  schemas:
    A: {$ref: "parts.yaml#/A"}
    B: {$ref: "parts.yaml#/B", default: 1}
    C: {properties: {list: {allOf: {$ref: "parts.yaml#/list"}}}}
"""
    parts = """\
A: {type: string, default: 5, allOf: [{$ref: "main.yaml#/components/schemas/B"}]}
B: {type: object, properties: {c: {$ref: "#/A"}, d: {default: x, type: integer}}}
list: [{type: string, minLength: x}]
"""
    paths = """\
a: {get: {responses: {default: {description: d, content: {a/b: {schema: {$ref: "parts.yaml#/B"}}}}}}}
b: {get: {parameters: [{name: 5, in: query}], responses: []}}
"""
    found = bundle(tmp_path, text, Diagnostics(), parts=parts, paths=paths)
    said = told(findings, found, "3.1")
    assert said == told(all_findings, found, "3.1")
    assert len(said) > 2


def test_without_the_schemas_of_the_library_it_judges_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(_: str) -> None:
        raise module.Doubt

    document = of_version("3.1.0")
    document["components"]["schemas"]["A"]["default"] = 5
    found = bundle(tmp_path, json.dumps(document), Diagnostics())
    said = told(findings, found, "3.1")
    monkeypatch.setattr(module, "Proof", lost)
    assert said == told(findings, found, "3.1") != []
