"""The resource tree as the settings have it: `[tool.gen-client.resources]`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.calls import gen_client
from tests.meaning.documents import HEAD
from tests.meaning.trees import document

LINES = ["GET /files listFiles", "POST /files createFile", "GET /files/{id}/text downloadFile"]


def run(folder: Path, settings: str, lines: Sequence[str] = LINES) -> tuple[int, str, str]:
    (folder / "spec.yaml").write_text(HEAD + document(lines))
    table = f"[tool.gen-client.resources]\n{settings}\n"
    (folder / "pyproject.toml").write_text(table)
    answer = gen_client(folder, "spec.yaml", "--dump-model", "--no-validate")
    return answer.code, answer.out, answer.err


def tree(out: str) -> object:
    return json.loads(out)["resources"]


def test_the_dump_tells_the_tree(tmp_path: Path) -> None:
    _, out, _ = run(tmp_path, "")
    assert tree(out) == {
        "roots": [
            {
                "name": "files",
                "methods": {
                    "list": "GET /files",
                    "create": "POST /files",
                    "text": "GET /files/{id}/text",
                },
            }
        ]
    }


def test_places_are_given_taken_away_and_given_twice(tmp_path: Path) -> None:
    settings = """
createFile = "uploads.new_file"
"get /files/{id}/text" = ["files.read", "texts.of-file"]
listFiles = false
"""
    code, out, _ = run(tmp_path, settings)
    assert code == 0 and tree(out) == {
        "roots": [
            {"name": "uploads", "methods": {"new file": "POST /files"}},
            {"name": "files", "methods": {"read": "GET /files/{id}/text"}},
            {"name": "texts", "methods": {"of file": "GET /files/{id}/text"}},
        ],
        "left_out": ["GET /files"],
    }


def test_who_had_the_place_takes_the_next_one(tmp_path: Path) -> None:
    _, out, _ = run(tmp_path, 'createFile = "files.list"')
    assert tree(out) == {
        "roots": [
            {
                "name": "files",
                "methods": {
                    "list files": "GET /files",
                    "list": "POST /files",
                    "text": "GET /files/{id}/text",
                },
            }
        ]
    }


@pytest.mark.parametrize(
    ("settings", "code", "said"),
    [
        ('listFile = "files.all"', "B380", "did you mean 'listFiles'?"),
        ('"GET /file" = "files.all"', "B380", "did you mean 'GET /files'?"),
        ('zzz = "files.all"', "B380", "name it by its operationId"),
        ('listFiles = "all"', "B381", '"all" is no place'),
        ('listFiles = "files..all"', "B381", "no place"),
        ('listFiles = "files.1st"', "B381", "no place"),
        ("listFiles = true", "B381", "no place"),
        ("listFiles = []", "B381", "no place"),
        ('listFiles = ["files.all", 1]', "B381", "no place"),
        ('listFiles = "a.b"\ncreateFile = "a.b"', "B382", "the place of 'listFiles'"),
        ('listFiles = "a.b"\ncreateFile = "a.b.c"', "B382", "in the way of 'a.b'"),
        ('listFiles = "a.b.c"\ncreateFile = "a.b"', "B382", "in the way of 'a.b.c'"),
        ('listFiles = ["a.b", "a.b.c"]', "B382", "in the way of 'a.b'"),
    ],
)
def test_what_does_not_fit_is_an_error_with_its_place(
    tmp_path: Path, settings: str, code: str, said: str
) -> None:
    status, _, err = run(tmp_path, settings)
    assert status == 1 and f"error[{code}]" in err and said in err
    assert f"pyproject.toml:{settings.count(chr(10)) + 2}:1" in err
