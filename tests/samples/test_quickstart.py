"""The example that comes with a client runs right away, without a network, whatever its API is like."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.generated import generated

NAMED = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
JSON = {"application/json": {"schema": NAMED}}
TWICE = {"type": "object", "properties": {"item_id": {"type": "string"}, "n": {"type": "integer"}}}
FILE = {
    "type": "object",
    "required": ["file"],
    "properties": {"file": {"type": "string", "format": "binary"}},
}
EVENT = {"type": "object", "required": ["delta"], "properties": {"delta": {"type": "string"}}}
ID = {"name": "item_id", "in": "path", "required": True, "schema": {"type": "string"}}
EVENTS = {"text/event-stream": {"schema": EVENT}}
LINES = {"application/jsonl": {"schema": EVENT}}
ENVELOPE = {
    "type": "object",
    "properties": {"event": {"type": "string"}, "data": {"type": "string"}},
}
ENVELOPES = {"text/event-stream": {"itemSchema": ENVELOPE}}
SERVERS = ["https://shop.example.com"]
OPERATIONS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "lists": ({}, {"200": {"content": JSON}}),
    "creates": ({"requestBody": {"required": True, "content": JSON}}, {"201": {"content": JSON}}),
    "uploads": ({"requestBody": {"required": True, "content": {"multipart/form-data": {"schema": FILE}}}}, {"204": {}}),
    "sends_octets": ({"requestBody": {"required": True, "content": {"application/octet-stream": {}}}}, {"200": {}}),
    "downloads": ({}, {"200": {"content": {"application/pdf": {}}}}),
    "says": ({}, {"200": {"content": {"text/markdown": {"schema": {"type": "string"}}}}}),
    "streams": ({}, {"200": {"content": EVENTS}}),
    "streams_lines": ({}, {"200": {"content": LINES}}),
    "streams_envelopes": ({}, {"200": {"content": ENVELOPES}}),
    "answers_in_xml": ({}, {"200": {"content": {"application/xml": {"schema": EVENT}}}}),
    "leads_elsewhere": ({}, {"302": {}}),
    "is_deprecated": ({"deprecated": True}, {"200": {"content": JSON}}),
    "takes_a_list": (
        {"requestBody": {"required": True, "content": {"application/json": {"schema": {"type": "array", "items": EVENT}}}}},
        {"200": {"content": JSON}},
    ),
    "has_a_server_of_its_own": ({"servers": [{"url": "/own"}]}, {"200": {"content": JSON}}),
    "has_the_same_name_in_the_path_and_in_the_body": (
        {"requestBody": {"required": True, "content": {"application/json": {"schema": TWICE}}}},
        {"200": {"content": JSON}},
    ),
    "answers_by_default": ({}, {"default": {"content": JSON}}),
}  # fmt: skip


def client(folder: Path, servers: list[str], *names: str) -> Path:
    """The client `shop` of an API with these operations; its example."""
    spec = folder / "spec.yaml"
    spec.parent.mkdir()
    spec.write_text(yaml.safe_dump(document(servers, *names)))
    generated(spec, folder / "shop", "shop", validate=False)
    return folder / "shop" / "examples" / "quickstart.py"


def document(servers: list[str], *names: str) -> dict[str, Any]:
    """Each operation has a path of its own."""
    return {
        "openapi": "3.2.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": each} for each in servers],
        "security": [{"Key": []}],
        "paths": {f"/{each}/{{item_id}}": {"post": operation(each)} for each in names},
        "components": {
            "securitySchemes": {"Key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
        },
    }


def operation(name: str) -> dict[str, Any]:
    more, responses = OPERATIONS[name]
    described = {status: {"description": "Fine.", **each} for status, each in responses.items()}
    return {"operationId": name, "parameters": [ID], **more, "responses": described}


def said_by(program: Path, *arguments: str) -> str:
    """What it prints, in an environment that names nothing of ours."""
    environment = {name: each for name, each in os.environ.items() if name != "PYTHONPATH"}
    call = [sys.executable, "-W", "error", "-W", "ignore::DeprecationWarning", program, *arguments]
    done = subprocess.run(
        call, cwd=program.parent, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("servers", [[], ["/v1"], ["https://{where}.example.com"]])
def test_it_runs_wherever_the_server_is(servers: list[str], tmp_path: Path) -> None:
    said = said_by(client(tmp_path / "one", servers, "lists"))
    assert said.endswith("The mock got: POST /lists/item_abc123\n")


def test_it_runs_and_is_typed_for_every_kind_of_operation(tmp_path: Path) -> None:
    """Types are checked once, in a client that has all operations: types and names are what they are in each."""
    for name in OPERATIONS:
        program = client(tmp_path / name, SERVERS, name)
        said = said_by(program)
        assert said.count("\n") >= 2 and f"The mock got: POST /{name}/" in said, said
        (tmp_path / f"{name}.py").write_bytes(program.read_bytes())
    client(tmp_path / "all", SERVERS, *OPERATIONS)
    programs = [tmp_path / f"{name}.py" for name in OPERATIONS]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *programs],
        cwd=tmp_path, env={**os.environ, "MYPYPATH": "all/shop"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_it_shows_the_answer_and_names_the_credential(tmp_path: Path) -> None:
    program = client(tmp_path / "one", SERVERS, "creates")
    text = " ".join(program.read_text().split())
    assert "shop.Client() as client" in text
    assert "`--live` it goes to https://shop.example.com" in text and "`SHOP_KEY`" in text
    assert "name='" in said_by(program)
