"""What is named after an operation stays as that does, and an argument gives way where its name is none of callers."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.cli.calls import gen_client
from tests.eiffel.reader import findings
from tests.names_lock.locking import lines, lock_of

FORMS = ("_with_http_info", "_without_preload_content", "_iter")
PAGES = {"after": "string", "limit": "integer"}


def operation(id_: str, **queries: str) -> dict[str, Any]:
    """One that streams its things; with the queries of `PAGES` they come in pages."""
    thing = {"$ref": "#/components/schemas/Thing"}
    things = {"data": {"type": "array", "items": thing}, "last_id": {"type": "string"}}
    page = {"type": "object", "properties": {**things, "has_more": {"type": "boolean"}}}
    content = {"application/json": {"schema": page}, "text/event-stream": {"schema": thing}}
    return {
        "operationId": id_,
        "tags": ["shop"],
        "parameters": [
            {"name": each, "in": "query", "schema": {"type": type_}}
            for each, type_ in queries.items()
        ],
        "responses": {"200": {"description": "done", "content": content}},
    }


def document(**paths: dict[str, Any]) -> str:
    thing = {"type": "object", "properties": {"id": {"type": "string"}}}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Shop", "version": "1"},
            "paths": {f"/{path}": {"get": each} for path, each in paths.items()},
            "components": {"schemas": {"Thing": thing}},
        }
    )


def client(folder: Path, target: str, text: str) -> str:
    """Make the client of a document in `out`; the text of its operations' class."""
    (folder / "api.json").write_text(text)
    answer = gen_client(folder, "api.json", "-o", "out", "--no-validate", "--target", target)
    assert answer.code == 0, answer.err
    (found,) = (folder / "out").rglob("shop_api.e" if target == "eiffel" else "api/shop_api.py")
    return found.read_text("utf-8")


def features(text: str) -> list[str]:
    """The features, or methods with the forms that stream, whose names begin like that of the operation here."""
    found = re.findall(r"^(?:\t|    def |    )(\w+)(?= =|: | ?\(|\(\n)", text, re.MULTILINE)
    return [each for each in dict.fromkeys(found) if re.match("list|find", each)]


@pytest.mark.parametrize("target", ["python", "eiffel"])
def test_an_operation_that_comes_takes_no_stream(tmp_path: Path, target: str) -> None:
    text = client(tmp_path, target, document(z=operation("list")))
    first = [each for each in features(text) if not each.endswith(FORMS)]
    assert first == ["list", "list_stream"]
    text = client(tmp_path, target, document(a=operation("list_stream"), z=operation("list")))
    found = [each for each in features(text) if not each.endswith(FORMS)]
    assert found == ["list_stream_2", "list_stream_2_stream", *first]


def test_an_operation_that_comes_takes_no_pages_of_eiffel(tmp_path: Path) -> None:
    old = operation("list", **PAGES)
    names = features(client(tmp_path, "eiffel", document(z=old)))
    assert names == ["list", "list_stream", "list_pages"]
    text = client(tmp_path, "eiffel", document(a=operation("list_pages"), z=old))
    assert features(text) == ["list_pages_2", "list_pages_2_stream", *names]
    assert findings(tmp_path / "out") == []


def test_an_argument_of_eiffel_gives_way_to_an_operation(tmp_path: Path) -> None:
    old, lock = operation("list", owner="string"), tmp_path / "out" / "names.lock"
    assert "list (owner: " in client(tmp_path, "eiffel", document(z=old))
    first = lock.read_text("utf-8")
    text = client(tmp_path, "eiffel", document(a=operation("owner"), z=old))
    assert "list (a_owner: " in text and "\towner: " in text
    assert lines(first) <= lines(lock.read_text("utf-8"))
    assert findings(tmp_path / "out") == []


def test_an_argument_of_eiffel_in_an_older_lock_is_none_to_keep(tmp_path: Path) -> None:
    spec = tmp_path / "api.json"
    spec.write_text(document(a=operation("owner"), z=operation("list", owner="string")))
    told = lock_of(spec, "eiffel")
    before = told.replace(
        "operation GET /z = list\n", "operation GET /z = list\n  query owner = owner\n"
    )
    assert before != told and "query" not in told
    assert lock_of(spec, "eiffel", before) == told


def test_old_names_of_eiffel_have_pages_and_are_no_argument(tmp_path: Path) -> None:
    other = operation("get", list="string", list_pages="string")
    client(tmp_path, "eiffel", document(z=operation("list", **PAGES), y=other))
    text = client(tmp_path, "eiffel", document(z=operation("find", **PAGES), y=other))
    new = ["find", "find_stream", "find_pages"]
    assert features(text) == [*new, "list", "list_stream", "list_pages"]
    assert text.count("Result := find_pages (after, limit)") == 1
    assert findings(tmp_path / "out") == []


def test_an_old_name_of_eiffel_is_none_that_pages_have(tmp_path: Path) -> None:
    client(tmp_path, "eiffel", document(z=operation("list_pages")))
    text = client(tmp_path, "eiffel", document(z=operation("list", **PAGES)))
    assert features(text) == ["list", "list_stream", "list_pages"]
    assert text.count("list_pages (") == 1
    assert findings(tmp_path / "out") == []
