"""Two documents are compared by the names that their client has."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.calls import gen_client
from tests.names_lock.test_command import OTHERS, SPEC, run

RENAMED = {"type-renamed", "field-renamed", "operation-renamed", "parameter-renamed"}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with the client of a document in `out`, and with a document in which others have come before all."""
    run(tmp_path, SPEC)
    (tmp_path / "new.yaml").write_text(
        SPEC.replace("    pet: {type: object, properties: {foo-bar:", OTHERS)
    )
    return tmp_path


def renames(folder: Path, *arguments: str) -> dict[str, set[str]]:
    """What is said to be renamed, by grade."""
    answer = gen_client(folder, "diff", *arguments, "--format", "json")
    assert answer.code == 0, answer.err
    found: dict[str, set[str]] = {}
    for each in json.loads(answer.out)["targets"][0]["changes"]:
        if each["kind"] in RENAMED:
            found.setdefault(each["grade"], set()).add(each["subject"])
    return found


def test_without_a_lock_they_are_called_as_new_clients_would_be(project: Path) -> None:
    found = renames(project, "api.yaml", "new.yaml")
    assert found == {"breaking": {"Pet", "Pet.foo_bar", "PetOwner"}}


def test_a_lock_says_what_callers_have(project: Path) -> None:
    assert renames(project, "api.yaml", "new.yaml", "--lock", "out/names.lock") == {}
    assert renames(project, "out", "new.yaml") == {}


def test_the_lock_in_the_output_of_the_settings_is_the_one(project: Path) -> None:
    (project / "gen-client.toml").write_text('output = "out"\n')
    assert renames(project, "api.yaml", "new.yaml") == {}
    (project / "gen-client.toml").write_text('output = "out"\nnames-lock = false\n')
    assert "Pet" in renames(project, "api.yaml", "new.yaml")["breaking"]


def test_what_a_run_would_keep_besides_is_compatible(project: Path) -> None:
    (project / "new.yaml").write_text(SPEC.replace("listPets", "findPets"))
    assert renames(project, "api.yaml", "new.yaml") == {"breaking": {"PetsApi.list_pets"}}
    told = renames(project, "api.yaml", "new.yaml", "--lock", "out/names.lock")
    assert told == {"compatible": {"PetsApi.list_pets"}}
    shutil.move(project / "out", project / "client")
    assert renames(project, "client", "new.yaml") == told


def test_a_lock_that_is_none_is_told(project: Path) -> None:
    (project / "bad.lock").write_text("what\n")
    answer = gen_client(project, "diff", "api.yaml", "new.yaml", "--lock", "bad.lock")
    assert answer.code == 1
    assert "bad.lock:1:1: error[O160]" in answer.err
