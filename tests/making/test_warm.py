"""A run that takes what the last one left comes to what a run comes to that makes all of it."""

from __future__ import annotations

import json
import shutil
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.diagnostics import InputError
from generator.output import left
from generator.targets.target import Later, Rendered
from tests.generated import ROOT, generated
from tests.making.mutations import mutated

CASES = ROOT / "tests" / "cases"
DOCUMENTS = sorted(each.parent.name for each in CASES.glob("*/spec.yaml"))


def files(folder: Path) -> dict[str, bytes]:
    every = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in every}


class Client:
    """A client in a folder; `cold` is one beside it that no run has left anything for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spec = folder / "spec.json"

    def run(self, document: Any, name: str = "warm", **changed: object) -> None:
        self.spec.write_text(json.dumps(document))
        options = {"validate": False, **changed}
        generated(self.spec, self.folder / name, "shop", **options)

    def both(self, document: Any, **changed: object) -> bool:
        """Run twice, with what was left and without; whether a client came of it."""
        warm, cold = self.folder / "warm", self.folder / "cold"
        shutil.rmtree(cold, ignore_errors=True)
        shutil.copytree(warm, cold)
        (cold / left.PATH).unlink(missing_ok=True)
        faults: list[str] = []
        for name in ("cold", "warm"):
            try:
                self.run(document, name, **changed)
            except InputError as error:
                faults.append(str(error))
        assert len(faults) in (0, 2)
        if faults:  # nothing was written
            shutil.copy(warm / left.PATH, cold / left.PATH)
        assert files(warm) == files(cold)
        return not faults


def document(case: str) -> Any:
    return yaml.safe_load((CASES / case / "spec.yaml").read_text())


@pytest.mark.parametrize("target", ["python", "eiffel"])
@given(case=st.sampled_from(DOCUMENTS), seed=st.integers(0, 2**32))
@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
def test_after_any_change_all_is_as_if_made_anew(
    tmp_path_factory: pytest.TempPathFactory, target: str, case: str, seed: int
) -> None:
    client, chance, known = Client(tmp_path_factory.mktemp("warm")), Random(seed), document(case)
    client.run(known, target=target)
    for _ in range(3):
        changed = mutated(known, chance)
        if client.both(changed, target=target):
            known = changed
    shutil.rmtree(client.folder)


PETS: Any = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/pets": {
            "get": {
                "operationId": "list_pets",
                "tags": ["pets"],
                "responses": {
                    "200": {
                        "description": "All.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}
                        },
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Pet": {
                "type": "object",
                "properties": {"owner": {"$ref": "#/components/schemas/Owner"}},
            },
            "Owner": {"type": "object", "properties": {"name": {"type": "string"}}},
            "Shed": {"type": "object", "properties": {"size": {"type": "integer"}}},
        }
    },
}


@pytest.fixture(name="pets")
def make_pets(tmp_path: Path) -> Client:
    client = Client(tmp_path)
    client.run(PETS)
    return client


def told(pets: Client, *, change: Any = PETS, target: str = "python") -> tuple[set[str], set[str]]:
    """What a run writes, and of which files the views are made in it, among those that can stay."""
    made: set[str] = set()
    now = Later.now

    def noted(each: Later) -> Rendered:
        made.add(each.path)
        return now(each)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Later, "now", noted)
        pets.spec.write_text(json.dumps(change))
        options: dict[str, object] = {"validate": False, "target": target}
        changes = generated(pets.spec, pets.folder / "warm", "shop", **options).changes
    assert changes is not None
    return {*changes.write}, made


def edited(schema: str, **said: str) -> Any:
    changed = deepcopy(PETS)
    changed["components"]["schemas"][schema].update(said)
    return changed


def test_only_what_follows_from_a_change_is_made(pets: Client) -> None:
    assert told(pets)[1] == set()
    written, made = told(pets, change=edited("Shed", description="Where they sleep."))
    assert written >= {"shop/models/shed.py", "docs/Shed.md"}
    assert made == {"shop/models/shed.py", "docs/Shed.md"}


def test_classes_of_eiffel_stay_as_well(tmp_path: Path) -> None:
    pets = Client(tmp_path)
    pets.run(PETS, target="eiffel")
    assert told(pets, target="eiffel")[1] == set()
    change = edited("Shed", description="Where they sleep.")
    written, made = told(pets, change=change, target="eiffel")
    assert made == {"src/domain/shop_shed.e", "docs/SHOP_SHED.md"}
    assert written >= made
    _, made = told(pets, change=edited("Owner", description="Who pays."), target="eiffel")
    assert made >= {"src/domain/shop_owner.e", "src/domain/shop_pet.e", "src/api/shop_pets_api.e"}


def test_who_leads_to_what_has_changed_is_made_anew(pets: Client) -> None:
    _, made = told(pets, change=edited("Owner", description="Who pays."))
    assert made >= {"shop/models/owner.py", "shop/models/pet.py", "shop/api/pets_api.py"}
    assert "shop/models/shed.py" not in made


def test_a_file_of_another_hand_is_made_anew(pets: Client) -> None:
    place = pets.folder / "warm/shop/models/shed.py"
    before = place.read_bytes()
    place.write_bytes(before + b"# mine\n")
    assert told(pets) == ({"shop/models/shed.py"}, {"shop/models/shed.py"})
    assert place.read_bytes() == before
    place.unlink()
    assert told(pets)[0] == {"shop/models/shed.py"}
    assert place.read_bytes() == before


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"run": 1, "files": {}}', '{"run": "", "files": {"a": 1}}', "\udc80"]
)
def test_whatever_somebody_has_left_the_client_is_right(pets: Client, text: str) -> None:
    (pets.folder / "warm" / left.PATH).write_bytes(text.encode("utf-8", "surrogateescape"))
    assert told(pets)[0] == set()
    assert told(pets)[1] == set()


def test_settings_make_all_anew(pets: Client) -> None:
    assert pets.both(PETS, compatibility=False)
    assert pets.both(PETS, client_name="Zoo")
    assert pets.both(PETS, without=("tests",))
    assert pets.both(PETS)
    (pets.folder / "warm/names.lock").unlink()
    assert pets.both(PETS)


def test_a_check_tells_what_a_run_would_write(pets: Client) -> None:
    place = pets.folder / "warm/docs/Shed.md"
    place.write_text("mine")
    before = files(pets.folder / "warm")
    changes = generated(pets.spec, pets.folder / "warm", "shop", validate=False, check=True).changes
    assert changes is not None and {*changes.write} == {"docs/Shed.md"}
    assert files(pets.folder / "warm") == before
