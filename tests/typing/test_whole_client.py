"""A client with its tests, example and website: the tests pass, and pyright's strict mode has nothing to say of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.generated import generated

FILE = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
EITHER = {kind: {"schema": FILE} for kind in ("application/json", "multipart/form-data")}
ANY = {"*/*": {"schema": {"title": "Other", "properties": {"a": {"type": "string"}}}}}
JSON = {"application/json": {"schema": {"title": "Exact", "properties": {"b": {"type": "string"}}}}}
LIST = {"type": "array", "xml": {"wrapped": True}, "items": {"type": "string"}}
XML = {"application/xml": {"schema": {"type": "object", "properties": {"tags": LIST}}}}
SHEET = {"application/pdf": {"schema": {"type": "string", "format": "binary"}}}
NEEDED = {"multipart/form-data": {"schema": FILE | {"required": ["file"]}}}
FORMAT = {"name": "format", "in": "query", "schema": {"type": "string", "enum": ["json", "pdf"]}}
LEVELS = {
    "name": "levels",
    "in": "query",
    "schema": {"type": "array", "items": {"type": "integer"}},
}
UPGRADE = {"type": "string", "enum": ["Upgrade"]}
CONNECTION = {"name": "Connection", "in": "header", "required": True, "schema": UPGRADE}
FORM = {"type": "string", "example": "multipart/form-data"}
TYPED = {"name": "Content-Type", "in": "header", "required": True, "schema": FORM}
OPERATIONS: dict[str, dict[str, Any]] = {
    "is_deprecated": {"deprecated": True},
    "sends_a_file_or_json": {"requestBody": {"content": EITHER}},
    "names_the_type_of_its_form": {
        "parameters": [TYPED],
        "requestBody": {"content": {"multipart/form-data": {"schema": FILE}}},
    },
    "answers_with_any_type_or_json": {
        "responses": {"200": {"description": "Fine.", "content": ANY | JSON}}
    },
    "answers_with_xml": {"responses": {"200": {"description": "Fine.", "content": XML}}},
    "selects_the_answer_beside_a_body": {
        "parameters": [FORMAT],
        "requestBody": {"required": True, "content": JSON},
        "responses": {"200": {"description": "Fine.", "content": JSON | SHEET}},
    },
    "sends_a_file_in_a_plain_form": {
        "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": FILE}}}
    },
    "sends_a_file_before_a_parameter_or_json": {
        "parameters": [LEVELS],
        "requestBody": {"content": NEEDED | JSON},
    },
    "asks_for_another_protocol": {"parameters": [CONNECTION]},
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("whole")
    fine = {"responses": {"204": {"description": "Fine."}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Whole", "version": "1"},
        "servers": [{"url": "https://<host>:<port>/v1"}],
        "paths": {
            f"/{name}": {"post": {"operationId": name, **fine, **each}}
            for name, each in OPERATIONS.items()
        },
    }
    (folder / "spec.yaml").write_text(yaml.safe_dump(document, sort_keys=False))
    generated(folder / "spec.yaml", folder / "client", "whole", validate=False)
    return folder / "client"


def test_its_tests_pass(client: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error"],
        cwd=client, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert f"{len(OPERATIONS) + 1} passed" in done.stdout, done.stdout


def test_pyright_has_nothing_to_say(client: Path) -> None:
    pytest.importorskip("pyright", reason="pyright is not installed")
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (client / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable],
        cwd=client, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if not done.stdout.lstrip().startswith("{"):
        pytest.skip(f"pyright cannot run: {(done.stderr or done.stdout)[-200:]}")
    said = json.loads(done.stdout)
    assert said["summary"]["filesAnalyzed"] > 50
    assert [each["message"] for each in said["generalDiagnostics"]] == []
