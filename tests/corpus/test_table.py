"""The corpus table sees what is wrong with a document's client, and what another run had better."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.corpus.__main__ import main, unused
from tests.corpus.documents import declared, roots
from tests.corpus.row import Row, from_plain
from tests.corpus.steps import run
from tests.corpus.table import lines, regressions

HEAD = "openapi: 3.2.0\ninfo: {title: Small, version: '1'}\n"
OPERATION = "{responses: {'200': {description: Fine}}}"
LOOSE = f"""{HEAD}
paths:
  /things:
    get:
      responses:
        '200':
          description: Fine
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}
components:
  schemas:
    Thing:
      type: object
      properties:
        any: {{}}
        many: {{type: array}}
        map: {{type: object}}
        name: {{type: string}}
"""


def written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def test_roots_are_what_says_openapi_or_swagger_at_the_top(tmp_path: Path) -> None:
    folder = written(
        tmp_path,
        {
            "a.yaml": HEAD,
            "b/c.json": '{"info": {}, "swagger": "2.0"}',
            "b/one.line.json": '{"a":{},"openapi":"3.1.0"}',
            "part.yaml": "type: object\n",
            "inside.yaml": "example:\n  openapi: 3.0.0\n",
            "inside.json": '{"example": {"swagger": "2.0"}}',
            "broken.json": '{"openapi": "3.0.0", "paths": ',
            "notes.md": "openapi: 3.0.0",
        },
    )
    found = [path.relative_to(folder).as_posix() for path in roots([folder])]
    assert found == ["a.yaml", "b/c.json", "b/one.line.json", "broken.json"]
    assert [*roots([folder / "part.yaml"])] == [folder / "part.yaml"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{HEAD}paths: {{/a: {{get: {OPERATION}, query: {OPERATION}, x-get: 1}}}}", 2),
        (
            f"{HEAD}paths: {{/a: {{additionalOperations: {{COPY: {OPERATION}}}, trace: {OPERATION}}}}}",
            2,
        ),
        (
            f"{HEAD.replace('3.2.0', '3.0.0')}paths: {{/a: {{query: {OPERATION}}}, x-b: {{get: 1}}}}",
            0,
        ),
        (f"swagger: '2.0'\npaths: {{/a: {{head: {OPERATION}, trace: {OPERATION}}}}}", 1),
        (f"{HEAD}paths: {{/a: {{$ref: 'part.yaml#/items/~1a'}}, /b: {{$ref: 'no.yaml'}}}}", 1),
        (f"{HEAD}paths: {{/a: {{$ref: '#/paths/~1a'}}}}", 0),
        ("openapi: [", None),
    ],
)
def test_declared_operations_are_counted(text: str, count: int | None, tmp_path: Path) -> None:
    part = f"items: {{/a: {{put: {OPERATION}}}}}"
    folder = written(tmp_path, {"root.yaml": text, "part.yaml": part})
    assert declared(folder / "root.yaml") == count


def test_the_table_of_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = written(tmp_path / "in", {"loose.yaml": LOOSE, "broken.yaml": f"{HEAD}paths: ["})
    file = tmp_path / "rows.json"
    assert main([str(folder), "--target", "python", "--json", str(file)]) == 1
    broken, loose = map(from_plain, json.loads(file.read_text("utf-8")))
    assert broken.red and "broken.yaml" in broken.faults[0]
    assert not loose.red
    assert (loose.operations, loose.declared, loose.types) == (1, 1, 1)
    assert (loose.tests_passed, loose.tests_failed, loose.modules_failed) == (2, 0, 0)
    assert loose.anything == {"nothing said": 3}
    said = capsys.readouterr().out
    assert "loose.yaml [python]" in said and "2 rows, 1 red" in said
    assert main([str(folder), "--only", "loose", "--target", "python", "--against", str(file)]) == 1
    assert "regressions" in (said := capsys.readouterr().out)
    assert "broken.yaml [python]: is gone" in said


def test_what_became_worse_is_told() -> None:
    old = Row("a", "python", operations=9, seconds=1.0, megabytes=100, anything={"says allOf": 1})
    new = Row("a", "python", operations=8, seconds=9.0, megabytes=200, anything={"says allOf": 3})
    new.tests_failed, new.faults = 2, ["a module"]
    new.diagnostics = {"B301": 1}
    assert [*regressions([new], [old])] == [
        "a [python]: is red: a module",
        "a [python]: 9 operations, now 8",
        "a [python]: 0 failing tests, now 2",
        "a [python]: more anything: says allOf 1 → 3",
        "a [python]: more problems: B301 0 → 1",
        "a [python]: 1.0 seconds, now 9.0",
        "a [python]: 100 MB, now 200",
    ]
    assert [*regressions([old], [new])] == []


def test_a_row_tells_its_faults_below_the_table() -> None:
    row = Row("a.yaml", "python", declared=2, operations=1, faults=["1 of 2 operations"])
    text = "\n".join(lines([row, Row("b.yaml", "eiffel")]))
    assert "a.yaml [python]" in text and "\n    1 of 2 operations\n" in text
    assert "2 rows, 1 red\noperations: 1 of 2 declared" in text


def test_a_step_that_takes_too_long_ends_with_all_it_started(tmp_path: Path) -> None:
    code, _, _ = run(["sh", "-c", f"(sleep 5; touch {tmp_path}/late) & wait"], tmp_path, 0.2)
    assert code is None
    assert run(["sh", "-c", "echo out; exit 3"], tmp_path, 60)[:2] == (3, "out\n")


def test_packages_of_documents_with_one_name_differ() -> None:
    taken: set[str] = set()
    assert [unused(name, taken) for name in ("a", "A", "a")] == ["a", "A_2", "a_3"]
