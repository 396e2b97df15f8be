"""A client that does not work is found out before it is written, and the place in the document is told."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import generator.verify
from generator.cli import main
from generator.diagnostics import Diagnostics
from generator.output.tree import Tree
from generator.verify import verify
from tests.cli.calls import gen_client
from tests.fuzz.making import Made, client

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: https://shop.example}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties: {name: {type: string}, owner: {$ref: '#/components/schemas/Owner'}}
    Owner: {type: object, properties: {name: {type: string}}}
"""


@pytest.fixture(scope="module")
def made() -> Made:
    return client(SPEC, "python", validate=False, name="shop.yaml")


def verified(made: Made, path: str, change: Callable[[str], str]) -> list[str]:
    """What is said of the client where one of its files is otherwise: line and message."""
    files = {**made.files, path: change(made.files[path].decode()).encode()}
    diagnostics = Diagnostics()
    verify("python", Tree(files.items()), made.api, made.spelled, diagnostics)
    assert {each.code for each in diagnostics.items} <= {"O180"}
    return [f"{each.at.line if each.at else 0}: {each.message}" for each in diagnostics.items]


def test_a_client_that_works(made: Made) -> None:
    assert verified(made, "fuzzed/models/pet.py", str) == []


CHANGES = {
    "no Python": (
        "fuzzed/models/pet.py",
        lambda text: text + "\nclass:\n",
        "14: the module 'fuzzed/models/pet.py' of the client does not work: SyntaxError: invalid syntax",
    ),
    "an import that fails": (
        "fuzzed/models/owner.py",
        lambda text: text + "\n1 / 0\n",
        "18: the module 'fuzzed/models/owner.py' of the client does not work: ZeroDivisionError",
    ),
    "a type that cannot be built": (
        "fuzzed/models/pet.py",
        lambda text: text.replace("name: str", "name: Annotated[str, Nothing()]"),
        "14: the type 'Pet' of the client does not work: PydanticUndefinedAnnotation",
    ),
    "a sample that is not read as it stands": (
        "fuzzed/models/pet.py",
        lambda text: text.replace("name: str", "name: int"),
        "6: the call 'PetsApi.get_pet' of the client does not work: ApiResponseError",
    ),
    "an annotation that is nothing": (
        "fuzzed/api/pets_api.py",
        lambda text: text.replace("-> Pet:", "-> Pett:"),
        "6: the annotation 'fuzzed/api/pets_api.py' of the client does not work: the annotation 'Pett'",
    ),
    "an import for type checkers alone": (
        "fuzzed/api/pets_api.py",
        lambda text: text.replace("import Pet\n", "import Pett as Pet\n"),
        "6: the annotation 'fuzzed/api/pets_api.py' of the client does not work: fuzzed.models.pet has no 'Pett'",
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_client_that_does_not(made: Made, name: str) -> None:
    path, change, told = CHANGES[name]
    found = verified(made, path, change)
    assert found
    assert found[0].startswith(told), found


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """The exit code of the command."""
    monkeypatch.setattr(sys, "argv", ["gen-client", *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


def test_the_output_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, out = tmp_path / "shop.yaml", tmp_path / "out"
    spec.write_text(SPEC)
    monkeypatch.chdir(tmp_path)
    assert run(monkeypatch, str(spec), "-o", str(out), "--verify", "--quiet") == 0
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    spec.write_text(SPEC.replace("Shop", "Store"))
    fault = ("type", "Pet", "it cannot be built")
    monkeypatch.setattr(generator.verify, "_tried", lambda *_: [fault])
    assert run(monkeypatch, str(spec), "-o", str(out), "--verify", "--quiet") == 1
    assert "shop.yaml:14:" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before


def test_a_target_that_cannot_be_verified_says_so(tmp_path: Path) -> None:
    (tmp_path / "shop.yaml").write_text(SPEC)
    answer = gen_client(tmp_path, "shop.yaml", "-o", "out", "--target", "lines", "--verify")
    assert answer.code == 1
    assert "O182" in answer.err
    assert not (tmp_path / "out").exists()
