"""Whatever a document calls its things: every package imports, has every operation, and type-checks."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.generated import IMPORT_EVERYTHING, generated

BUILTINS = "list dict str int float bool bytes object type tuple set print builtins Exception None"
KEYWORDS = "class def import from and if lambda async self cls match case _"
RUNTIME = (
    "Operation Json Query Path Header Cookie Text Binary Events Api AsyncApi ApiClient Model Field"
    " Number Server api_client options model_problems to_dict from_json overload deprecated awaited"
    " streamed paged with_http_info list_with_http_info list_stream MODULES ROOT RequestOptions"
    " Configuration ApiException additional_properties models inputs body request_body mock"
)
TYPING = (
    "Any Literal Unpack Required Typed TypedDict TypeAliasType TYPE_CHECKING datetime uuid UUID"
)
ODD = [
    "__init__",
    "__class__",
    "__slots__",
    "_",
    "",
    "-",
    "4k",
    "+1",
    "a b",
    "A-B",
    "a_b",
    "aB",
    "DNS",
    "dns",
]
UNICODE = ["表", "ß", "SS", "ﬁ", "İ", "é", "é", "ǆ", "ª", "𝒳", "\u202e", "²"]
NAMES = st.sampled_from(
    [*BUILTINS.split(), *KEYWORDS.split(), *RUNTIME.split(), *TYPING.split(), *ODD, *UNICODE]
)
"""Names that mean something to Python, to our runtime, to a type checker, or that come to the same as others."""


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A document made of such names."""
    schemas = draw(st.lists(NAMES.filter(bool), min_size=1, max_size=6, unique=True))
    schemes = draw(st.lists(NAMES.filter(bool), max_size=3, unique=True))
    paths = {
        f"/{index}": {"post": draw(operations(schemas, schemes, draw(NAMES)))}
        for index in range(draw(st.integers(1, 5)))
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Nasty", "version": "1"},
        "paths": paths,
        "components": {
            "schemas": {name: draw(schema(schemas)) for name in schemas},
            "securitySchemes": {
                name: {"type": "apiKey", "in": "header", "name": f"x-{index}"}
                for index, name in enumerate(schemes)
            },
        },
    }


def reference(name: str) -> dict[str, Any]:
    escaped = name.replace("~", "~0").replace("/", "~1")
    return {"$ref": f"#/components/schemas/{escaped}"}


SCALARS = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer", "maximum": 3},
        {"type": "string", "format": "date"},
        {"type": "string", "format": "uuid"},
        {"type": "array", "items": {"type": "boolean"}},
        {"type": "object", "additionalProperties": {"type": "number"}},
    ]
)


def values(schemas: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    return st.one_of(SCALARS, st.sampled_from(schemas).map(reference))


@st.composite
def schema(draw: st.DrawFn, schemas: list[str]) -> dict[str, Any]:
    if draw(st.booleans()) and draw(st.booleans()):
        return {"type": "string", "enum": draw(st.lists(NAMES, min_size=1, unique=True))}
    properties = draw(st.dictionaries(NAMES, values(schemas), max_size=5))
    return {"type": "object", "properties": properties, "required": [*properties][:1]}


@st.composite
def operations(
    draw: st.DrawFn, schemas: list[str], schemes: list[str], name: str
) -> dict[str, Any]:
    places = st.tuples(NAMES.filter(bool), st.sampled_from(["query", "header", "cookie"]))
    made: dict[str, Any] = {
        "operationId": name,
        "tags": draw(st.lists(NAMES, max_size=2, unique=True)),
        "parameters": [
            {"name": each, "in": place, "schema": draw(SCALARS)}
            for each, place in draw(st.lists(places, max_size=4, unique=True))
            if place != "header" or (each.isascii() and each.replace("_", "").isalnum())
        ],
        "responses": {
            "200": {
                "description": "ok",
                "content": {"application/json": {"schema": draw(values(schemas))}},
            }
        },
    }
    if schemes:
        made["security"] = [{each: []} for each in draw(st.lists(st.sampled_from(schemes)))]
    media = draw(st.sampled_from(["", "application/json", "multipart/form-data"]))
    if media:
        content = {"schema": draw(st.sampled_from(schemas).map(reference))}
        made["requestBody"] = {"required": draw(st.booleans()), "content": {media: content}}
    return made


def made(document: Mapping[str, Any], folder: Path, number: int) -> str:
    """The package of a document, with every operation."""
    package = f"nasty_{number}"
    path = folder / f"{package}.json"
    path.write_text(json.dumps(document))
    outcome = generated(path, folder / package, package, validate=False)
    assert outcome.operations == len(document["paths"])
    command = [sys.executable, "-W", "error", "-c", IMPORT_EVERYTHING, package]
    done = subprocess.run(command, cwd=folder / package, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return package


COUNT = iter(range(1_000_000))


@pytest.mark.slow
@given(documents())
@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
def test_a_document_of_nasty_names_gives_a_package(
    tmp_path_factory: pytest.TempPathFactory, document: dict[str, Any]
) -> None:
    folder = tmp_path_factory.getbasetemp()
    number = next(COUNT)
    package = made(document, folder, number)
    if number % 4 == 0:
        command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", package, "tests"]
        done = subprocess.run(command, cwd=folder / package, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout
