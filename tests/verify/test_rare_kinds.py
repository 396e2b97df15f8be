"""Calls of kinds that few documents have: the tests of their clients pass, as `--verify` sees them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.verify import verify
from tests.fuzz.making import client

TUPLES: dict[str, Any] = {
    "any": {"type": "array", "prefixItems": [{}]},
    "of an entry": {"type": "array", "prefixItems": [{"type": "string"}]},
    "and numbers": {"type": "array", "prefixItems": [{}], "items": {"type": "integer"}},
    "within": {"type": "array", "items": {"type": "array", "prefixItems": [{"type": "string"}]}},
}
COOKIES: dict[str, Any] = {
    "no value": False,
    "no texts": {"type": "array", "items": {"not": {"type": "string"}}},
    "nothing": {"not": {}},
}


@pytest.mark.parametrize("schema", TUPLES.values(), ids=TUPLES)
def test_answers_whose_first_members_have_a_schema(schema: Any) -> None:
    answer = {"description": "d", "content": {"application/json": {"schema": schema}}}
    _works({"responses": {"200": answer}})


@pytest.mark.parametrize("schema", COOKIES.values(), ids=COOKIES)
def test_cookies_that_cannot_be_or_cannot_be_texts(schema: Any) -> None:
    cookie = {"name": "a", "in": "cookie", "schema": schema}
    _works({"parameters": [cookie], "responses": {"204": {"description": "d"}}})


@pytest.mark.parametrize("rules", [{"not": {}}, {"not": {"required": ["x"]}, "required": ["x"]}])
def test_bodies_that_cannot_be(rules: Any) -> None:
    schema = {"type": "object", "properties": {"x": {"type": "string"}}, **rules}
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    _works({"requestBody": body, "responses": {"204": {"description": "d"}}})


@pytest.mark.parametrize("place", ["query", "cookie"])
def test_lists_and_objects_of_which_no_listed_value_is_one(place: str) -> None:
    rows = {"type": "array", "items": {"type": "integer"}, "enum": [["a"], ["b"]]}
    entry = {"type": "object", "additionalProperties": {"type": "integer"}, "enum": [{"a": "x"}]}
    listed = [
        {"name": name, "in": place, "schema": each}
        for name, each in (("a", rows), ("b", entry), ("c", {"type": "array", "items": rows}))
    ]
    _works({"parameters": listed, "responses": {"204": {"description": "d"}}})


def test_fields_of_which_rules_allow_no_object() -> None:
    never = {"type": "object", "properties": {"x": {"type": "string"}}, "not": {}}
    schema = {"type": "object", "required": ["a"], "properties": {"a": never, "b": never}}
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    _works({"requestBody": body, "responses": {"204": {"description": "d"}}})


def _works(operation: dict[str, Any]) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Rare", "version": "1"},
        "servers": [{"url": "https://rare.test"}],
        "paths": {"/a": {"put": {"operationId": "put", **operation}}},
    }
    made = client(json.dumps(document), "python", validate=True)
    verify("python", made.files, made.api, made.spelled, made.diagnostics)
    assert "O180" not in made.diagnostics.counts()
