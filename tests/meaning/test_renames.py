"""What the settings call things: taken over, or refused with its place."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.calls import gen_client

SPEC = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pet]
      responses: {"200": {$ref: "#/components/responses/Pets"}}
    post: {operationId: addPet, tags: [Pet], responses: {"204": {description: Done.}}}
  /shops: {get: {operationId: shops, tags: [Shop], responses: {"204": {description: Done.}}}}
components:
  responses:
    Pets: {description: All., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
  schemas:
    Pet:
      type: object
      properties:
        owner: {type: object, properties: {home: {type: object, properties: {city: {type: string}}}}}
    Kind: {type: object, properties: {x: {type: string}}}
"""
OWNER = "#/components/schemas/Pet/properties/owner"


def run(folder: Path, settings: str) -> Any:
    (folder / "spec.yaml").write_text(SPEC)
    (folder / "gen-client.toml").write_text(f"[names]\n{settings}\n")
    return gen_client(folder, "spec.yaml", "--dump-model", "--no-validate")


def names(folder: Path, settings: str) -> tuple[list[str], list[str], list[str]]:
    """The names of types, tags and operations."""
    answer = run(folder, settings)
    assert answer.code == 0, answer.err
    model = json.loads(answer.out)
    operations = [each["name"] for service in model["services"] for each in service["operations"]]
    tags = [each["name"] for each in model["services"]]
    return [each["name"] for each in model["declarations"].values()], tags, operations


def test_types_operations_and_tags_are_called_as_the_settings_say(tmp_path: Path) -> None:
    settings = f'Kind = "Sort"\nlistPets = "all_pets"\nShop = "Store"\n"{OWNER}" = "Owner"'
    types, tags, operations = names(tmp_path, settings)
    assert types == ["Pet", "Owner", "Owner home", "Sort"]
    assert tags == ["Pet", "Store"]
    assert operations == ["all_pets", "addPet", "shops"]


def test_a_table_says_which_one_is_meant(tmp_path: Path) -> None:
    types, tags, _ = names(tmp_path, 'types.Pet = "Animal"\ntags.Pet = "Animals"')
    assert types[:3] == ["Animal", "Animal owner", "Animal owner home"]
    assert tags == ["Animals", "Shop"]


def test_other_settings_know_operations_by_the_names_of_the_document(tmp_path: Path) -> None:
    settings = (
        'listPets = "all_pets"\n[readme]\nexample = "listPets"\n[pagination]\nlistPets = false'
    )
    assert names(tmp_path, settings)[2] == ["all_pets", "addPet", "shops"]


def test_names_can_be_exchanged(tmp_path: Path) -> None:
    types, _, _ = names(tmp_path, 'types.Pet = "Kind"\ntypes.Kind = "Pet"')
    assert [types[0], types[-1]] == ["Kind", "Pet"]


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('Knd = "Sort"', ":2:1: error[B385]: there is no 'Knd'"),
        ('Knd = "Sort"', "did you mean 'Kind'?"),
        (f'"{OWNER}s" = "Owner"', f"did you mean '{OWNER}'?"),
        ('Pet = "Animal"', "error[B386]: 'Pet' is one of the types and one of the tags"),
        ('Kind = "a b"', "error[B387]: 'a b' cannot be what 'Kind' is called"),
        ("Kind = 3", "error[B387]: '3' cannot be"),
        ('Kind = "pet"', "error[B388]: 'pet' is the name of 'Pet' already"),
        ('listPets = "add_pet"', "error[B388]: 'add_pet' is the name of 'addPet' already"),
        ('Shop = "pet"', "error[B388]: 'pet' is the name of 'Pet' already"),
        ('tags.Shopp = "Store"', ":2:1: error[B385]"),
    ],
)
def test_what_cannot_be_is_an_error_with_its_place(
    tmp_path: Path, settings: str, said: str
) -> None:
    answer = run(tmp_path, settings)
    assert answer.code == 1
    assert "gen-client.toml" in answer.err and said in " ".join(answer.err.split())


@pytest.mark.parametrize(
    ("settings", "spelled"),
    [
        ('Kind = "ApiException"', "it is spelled 'ModelApiException'"),
        ('listPets = "class"', "it is spelled 'call_class'"),
        ('Kind = "Sort"', ""),
        ('listPets = "all"', ""),
    ],
)
def test_what_python_cannot_spell_is_an_error(tmp_path: Path, settings: str, spelled: str) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    (tmp_path / "gen-client.toml").write_text(f"[names]\n{settings}\n")
    answer = gen_client(tmp_path, "spec.yaml", "-o", "out", "--no-validate")
    said = " ".join(answer.err.split())
    assert answer.code == (1 if spelled else 0), said
    assert spelled in said and ("gen-client.toml:2:1: error[O130]" in said) is bool(spelled)
