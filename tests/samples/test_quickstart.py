"""The example that comes with a client runs right away, without a network, whatever its API is like."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

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
OPERATIONS = {
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


def client(folder: Path, name: str, servers: list[str], package: str) -> Path:
    """The client of an API with one operation."""
    more, responses = OPERATIONS[name]
    for each in responses.values():
        each.setdefault("description", "Fine.")
    operation = {"operationId": name, "parameters": [ID], **more, "responses": responses}
    document = {
        "openapi": "3.2.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": each} for each in servers],
        "security": [{"Key": []}],
        "paths": {"/items/{item_id}": {"post": operation}},
        "components": {
            "securitySchemes": {"Key": {"type": "apiKey", "in": "header", "name": "X-Key"}}
        },
    }
    spec = folder / f"{name}.yaml"
    spec.write_text(yaml.safe_dump(document))
    generated(spec, folder / name, package, validate=False)
    return folder / name / "examples" / "quickstart.py"


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
    said = said_by(client(tmp_path, "lists", servers, "shop"))
    assert said.endswith("The mock got: POST /items/item_abc123\n")


def test_it_runs_and_is_typed_for_every_kind_of_operation(tmp_path: Path) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    for name in OPERATIONS:
        program = client(tmp_path, name, ["https://shop.example.com"], f"shop_{name}")
        said = said_by(program)
        assert said.count("\n") >= 2 and "The mock got: POST /items/" in said, said
        (programs / f"{name}.py").write_bytes(program.read_bytes())
    paths = os.pathsep.join(str(tmp_path / name) for name in OPERATIONS)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *sorted(programs.iterdir())],
        cwd=tmp_path, env={**os.environ, "MYPYPATH": paths}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_it_shows_the_answer_and_names_the_credential(tmp_path: Path) -> None:
    program = client(tmp_path, "creates", ["https://shop.example.com"], "shop")
    text = " ".join(program.read_text().split())
    assert "shop.Client() as client" in text
    assert "`--live` it goes to https://shop.example.com" in text and "`SHOP_KEY`" in text
    assert "name='" in said_by(program)
