"""`names.lock` as users meet it."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.calls import files, gen_client

SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://x.example.com"}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      responses: {"200": {description: All., content: {application/json: {schema: {$ref: "#/components/schemas/pet"}}}}}
components:
  schemas:
    pet: {type: object, properties: {foo-bar: {type: string}, owner: {type: object, properties: {city: {type: string}}}}}
"""
OTHERS = """\
    Pet: {type: object, properties: {x: {type: string}}}
    PetOwner: {type: object, properties: {y: {type: string}}}
    pet: {type: object, properties: {foo_bar: {type: integer}, foo-bar:"""


def run(folder: Path, text: str, *arguments: str) -> str:
    (folder / "api.yaml").write_text(text)
    answer = gen_client(folder, "api.yaml", "-o", "out", "--no-validate", *arguments)
    assert answer.code == 0, answer.err
    return answer.err


def lock(folder: Path) -> str:
    return (folder / "out/names.lock").read_text()


@pytest.mark.parametrize("target", ["python", "eiffel"])
def test_what_comes_takes_no_name_away(tmp_path: Path, target: str) -> None:
    run(tmp_path, SPEC, "--target", target)
    before = lock(tmp_path)
    assert "nothing has changed" in run(tmp_path, SPEC, "--target", target)
    run(
        tmp_path,
        SPEC.replace("    pet: {type: object, properties: {foo-bar:", OTHERS),
        "--target",
        target,
    )
    after = lock(tmp_path)
    assert set(before.splitlines()) < set(after.splitlines())
    run(tmp_path, SPEC, "--target", target)
    assert lock(tmp_path) == before, "what is not there any more has no line"


def test_without_it_the_newcomers_have_the_names(tmp_path: Path) -> None:
    (tmp_path / "gen-client.toml").write_text("names-lock = false\n")
    run(tmp_path, SPEC)
    assert not (tmp_path / "out/names.lock").exists()


def test_a_name_that_the_settings_change_stays_importable_for_a_major_version(
    tmp_path: Path,
) -> None:
    run(tmp_path, SPEC)
    (tmp_path / "gen-client.toml").write_text('[names]\npet = "Animal"\n')
    run(tmp_path, SPEC)
    run(tmp_path, SPEC, "--package-version", "1.4.0")
    assert "type pet = Animal\n  foo-bar = foo_bar\n  owner = owner\n  old 1 = Pet\n" in lock(
        tmp_path
    )
    program = (
        "import warnings; warnings.simplefilter('error', DeprecationWarning)\n"
        "import pets.models as models\n"
        "try:\n    models.Pet\nexcept DeprecationWarning as warning:\n    print(warning)\n"
        "warnings.simplefilter('ignore')\n"
        "print(models.Pet is models.Animal)\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path / "out", capture_output=True, text=True
    )
    assert answer.stderr == ""
    assert answer.stdout.endswith("True\n")
    run(tmp_path, SPEC, "--package-version", "2.0.0")
    assert "old " not in lock(tmp_path)


def test_an_operation_has_the_name_that_its_author_gives_it(tmp_path: Path) -> None:
    run(tmp_path, SPEC)
    run(tmp_path, SPEC.replace("listPets", "findPets"))
    assert "operation GET /pets = find_pets\n" in lock(tmp_path)


def test_a_name_that_somebody_writes_into_it_is_taken(tmp_path: Path) -> None:
    run(tmp_path, SPEC)
    place = tmp_path / "out/names.lock"
    place.write_text(lock(tmp_path).replace("= list_pets", "= every_pet"))
    run(tmp_path, SPEC)
    assert "def every_pet(" in (tmp_path / "out/pets/api/pets_api.py").read_text()
    assert "operation GET /pets = every_pet\n" in lock(tmp_path)


def test_a_lock_of_before_has_the_path_of_the_document_in_it(tmp_path: Path) -> None:
    both = "{allOf: [{$ref: '#/components/schemas/pet'}, {properties: {x: {enum: [a, b]}}}]}"
    other = "{properties: {y: {type: string}}}"
    content = f"{{application/json: {{schema: {both}}}, text/json: {{schema: {other}}}}}"
    body = f"      requestBody: {{content: {content}}}\n      responses:"
    text = SPEC.replace("get:", "post:").replace("      responses:", body)
    run(tmp_path, text)
    now = lock(tmp_path)
    names = re.findall(" at #.* = (.*)$", now, re.M)
    mine = re.sub(rf"= {names[0]}$", "= Mine", now, flags=re.M)
    before = re.sub("&[0-9a-f]{16}", f"&{'0' * 16}", mine.replace(" at #", " at some/api.yaml#"))
    (tmp_path / "out/names.lock").write_text(before)
    run(tmp_path, text)
    assert lock(tmp_path) == mine != now


@pytest.mark.parametrize(
    "line", ["<<<<<<< HEAD", "type pet = a.b()", "type pet = class", "tag = x y"]
)
def test_a_line_that_is_none_stops_the_run_before_anything_is_written(
    tmp_path: Path, line: str
) -> None:
    run(tmp_path, SPEC)
    place = tmp_path / "out/names.lock"
    place.write_text(lock(tmp_path) + line + "\n")
    before = files(tmp_path / "out")
    answer = gen_client(tmp_path, "api.yaml", "-o", "out", "--no-validate")
    assert answer.code == 1
    assert "names.lock:13:1: error[O160]" in answer.err
    assert files(tmp_path / "out") == before
