"""Programs with names of before: they run, they are warned, type checkers take them, and a comparison says so."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.calls import gen_client
from tests.eiffel.reader import findings

HERE = Path(__file__).parent / "renamed"
TOLD = {
    "AsyncPetsApi is deprecated: it is AsyncAnimalsApi here",
    "Pet is deprecated: it is Animal here",
    "SOLD is deprecated: it is GONE here",
    "foo_bar is deprecated: it is foo here",
    "name is deprecated: it is title here",
    "list_pets is deprecated: it is AnimalsApi.find_pets here",
    "list_pets is deprecated: it is AsyncAnimalsApi.find_pets here",
    "list_pets_with_http_info is deprecated: it is AnimalsApi.find_pets_with_http_info here",
    "GET /pets: limit is deprecated: it is count here",
    "GET /pets/{petId}: id is deprecated: it is pet_id here",
}


def client(folder: Path, spec: str, *arguments: str) -> str:
    """Make the client of a document in `out`, by its settings if it has some."""
    shutil.copy(HERE / f"{spec}.yaml", folder / "api.yaml")
    if (HERE / f"{spec}.toml").is_file():
        shutil.copy(HERE / f"{spec}.toml", folder / "gen-client.toml")
    answer = gen_client(folder, "api.yaml", "-o", "out", "--no-validate", *arguments)
    assert answer.code == 0, answer.err
    return answer.err


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The client of the old document in `old`, that of the new one in `out`."""
    folder = tmp_path_factory.mktemp("renamed")
    client(folder, "old")
    shutil.copytree(folder / "out", folder / "old")
    client(folder, "new")
    for name in ("old", "out"):
        shutil.copy(HERE / "program.py", folder / name)
    return folder


def run(folder: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "program.py"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_program_runs_as_before_and_is_warned_where_it_stands(clients: Path) -> None:
    old, new = run(clients / "old"), run(clients / "out")
    assert old["told"] == []
    assert new["got"] == old["got"]
    assert {message for _, message in new["told"]} >= TOLD
    assert {Path(file).name for file, _ in new["told"]} == {"program.py"}


@pytest.mark.slow
@pytest.mark.parametrize("checker", [("mypy", "--strict"), ("pyright",)], ids=" ".join)
def test_type_checkers_take_it_as_before(clients: Path, checker: tuple[str, ...]) -> None:
    if shutil.which(checker[0]) is None:
        pytest.skip(f"there is no {checker[0]}")
    for name in ("old", "out"):
        done = subprocess.run(
            [*checker, "program.py"], cwd=clients / name, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout


def test_a_comparison_calls_it_compatible(clients: Path) -> None:
    answer = gen_client(clients, "diff", "old", "out", "--format", "json", "--fail-on", "breaking")
    assert answer.code == 0, answer.out
    changes = json.loads(answer.out)["targets"][0]["changes"]
    kinds = [each["kind"] for each in changes if each["kind"].endswith("-renamed")]
    assert sorted(kinds) == [
        *["enum-member-renamed", "field-renamed", "field-renamed"],
        *["operation-renamed"] * 3,
        *["parameter-renamed"] * 2,
        *["type-renamed"] * 3,
    ]


def test_they_go_with_the_major_version_which_breaks(clients: Path, tmp_path: Path) -> None:
    shutil.copytree(clients / "out", tmp_path / "out")
    client(tmp_path, "new", "--package-version", "1.9.0")
    assert "  old 1 = list_pets\n" in (tmp_path / "out/names.lock").read_text()
    client(tmp_path, "new", "--package-version", "2.0.0")
    assert " old " not in (tmp_path / "out/names.lock").read_text()
    assert not (tmp_path / "out/pets/models/pet.py").exists()
    answer = gen_client(tmp_path, "diff", str(clients / "out"), "out", "--format", "json")
    changes = json.loads(answer.out)["targets"][0]["changes"]
    assert {each["kind"] for each in changes} == {"old-name-removed"}
    assert {each["grade"] for each in changes} == {"breaking"}


def test_a_bump_counts_up_the_minor_version(tmp_path: Path) -> None:
    client(tmp_path, "old", "--package-version", "1.2.0", "--bump")
    client(tmp_path, "new", "--bump")
    manifest = json.loads((tmp_path / "out/.gen-client/manifest.json").read_text())
    assert manifest["version"] == "1.3.0"
    changelog = (tmp_path / "out/CHANGELOG.md").read_text()
    assert "### Deprecated" in changelog
    assert "  old 1 = list_pets\n" in (tmp_path / "out/names.lock").read_text()


TAGS = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://x.example.com"}]
paths:
  /a: {get: {operationId: getA, tags: [One], responses: {"204": {description: Done.}}}}
  /b: {get: {operationId: getB, tags: [One], responses: {"204": {description: Done.}}}}
  /c: {get: {operationId: getC, tags: [Two], responses: {"204": {description: Done.}}}}
"""
MOVED = """\
import warnings
import shop
from shop.testing import mock_api
warnings.simplefilter("ignore")
with mock_api() as server, warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    server.on("GET", "/a").reply(204)
    shop.OneApi().get_a()
    print(shop.OneApi().get_a_with_http_info().status_code, told[0].message)
"""


def test_a_method_of_a_tag_is_there_when_it_has_gone_to_another(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(TAGS)
    assert gen_client(tmp_path, "api.yaml", "-o", "out", "--no-validate").code == 0
    shutil.copytree(tmp_path / "out", tmp_path / "old")
    (tmp_path / "api.yaml").write_text(TAGS.replace("getA, tags: [One]", "getA, tags: [Two]"))
    assert gen_client(tmp_path, "api.yaml", "-o", "out", "--no-validate").code == 0
    done = subprocess.run(
        [sys.executable, "-c", MOVED], cwd=tmp_path / "out", capture_output=True, text=True
    )
    assert done.stdout == "204 get_a is deprecated: it is TwoApi.get_a here\n", done.stderr
    assert gen_client(tmp_path, "diff", "old", "out", "--fail-on", "breaking").code == 0


ATTRIBUTE = """\
import warnings
import shop
from shop.testing import mock_api
with mock_api() as server, warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    server.on("GET", "/a").reply(204)
    client = shop.Client()
    client.one.get_a()
    print(client.one is client.uno, told[0].filename, told[0].message)
"""


def test_the_client_has_a_tag_of_before(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(TAGS)
    assert gen_client(tmp_path, "api.yaml", "-o", "out", "--no-validate").code == 0
    (tmp_path / "api.yaml").write_text(TAGS.replace("[One]", "[Uno]"))
    assert gen_client(tmp_path, "api.yaml", "-o", "out", "--no-validate").code == 0
    done = subprocess.run(
        [sys.executable, "-c", ATTRIBUTE], cwd=tmp_path / "out", capture_output=True, text=True
    )
    assert done.stdout == "True <string> one is deprecated: it is uno here\n", done.stderr


FAMILIES = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://x.example.com"}]
paths:
  /a:
    post:
      operationId: makeA
      tags: [One]
      parameters: [{name: q, in: query, schema: {type: integer}}]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}
      responses: {"200": {description: Done., content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}}
  /b: {get: {operationId: getB, tags: [One], responses: {"204": {description: Done.}}}}
  /c:
    put:
      operationId: putC
      tags: [One]
      requestBody:
        content:
          application/json: {schema: &c {type: object, properties: {t: {type: string}}}}
          application/x-www-form-urlencoded: {schema: *c}
      responses: {"204": {description: Done.}}
components:
  schemas:
    A:
      type: object
      required: [id]
      properties:
        id: {type: string, minLength: 1}
        count: {type: [integer, "null"]}
        parts: {type: array, items: {type: string, maxLength: 3}}
        any: {oneOf: [{type: string}, {type: object, properties: {x: {type: integer}}}]}
        kind: {const: a}
        inner: {type: [object, "null"], properties: {y: {type: string}}}
        status: {$ref: "#/components/schemas/Status"}
    Status: {type: string, enum: [sold, free]}
"""
OTHERWISE = """\
[names]
makeA = "createA"
getB = "fetchB"
putC = "setC"
"A.id" = "key"
"A.count" = "total"
"A.parts" = "pieces"
"A.any" = "either"
"A.kind" = "sort"
"A.inner" = "core"
"A.status" = "state"
"Status.sold" = "gone"
"""


def test_eiffel_has_old_names_as_obsolete_features(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(FAMILIES)
    arguments = ("api.yaml", "-o", "out", "--no-validate", "--target", "eiffel")
    assert gen_client(tmp_path, *arguments).code == 0
    shutil.copytree(tmp_path / "out", tmp_path / "old")
    (tmp_path / "gen-client.toml").write_text(OTHERWISE)
    assert gen_client(tmp_path, *arguments).code == 0
    record = (tmp_path / "out/src/domain/a.e").read_text()
    for name in ("count", "set_count", "has_count", "is_count_null", "extend_parts", "set_any"):
        assert re.search(rf"^\t{name}\b.*\n.*Old name of.*\n\t\tobsolete$", record, re.MULTILINE)
    service = (tmp_path / "out/src/api/one_api.e").read_text()
    assert "Result := create_a (q, a)" in service
    assert re.search(r"^\tput_c_as_form \(.*\n.*Old name of `set_c_as_form'", service, re.MULTILINE)
    assert "\t\t\tset_c_as_form (t)\n" in service
    assert findings(tmp_path / "out") == []
    answer = gen_client(tmp_path, "diff", "old", "out", "--fail-on", "breaking")
    assert answer.code == 0, answer.out
    assert answer.out.count("the old name works") == 11
