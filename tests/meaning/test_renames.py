"""What the settings call things: taken over, or refused with its place."""

import json
import subprocess
import sys
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
        ('listPets = "all_2"', ""),
    ],
)
def test_what_python_cannot_spell_is_an_error(tmp_path: Path, settings: str, spelled: str) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    (tmp_path / "gen-client.toml").write_text(f"[names]\n{settings}\n")
    answer = gen_client(tmp_path, "spec.yaml", "-o", "out", "--no-validate")
    said = " ".join(answer.err.split())
    assert answer.code == (1 if spelled else 0), said
    assert spelled in said and ("gen-client.toml:2:1: error[O130]" in said) is bool(spelled)


PARTS = """\
openapi: 3.1.0
info: {title: T, version: "1"}
servers: [{url: "https://x.example.com"}]
paths:
  /pets/{id}:
    parameters: [{$ref: "#/components/parameters/Id"}]
    get:
      operationId: showPet
      parameters: [{name: limit, in: query, schema: {type: integer}}, {name: id, in: query, schema: {type: string}}]
      responses: {"200": {description: One., content: {application/json: {schema: {$ref: "#/components/schemas/Dog"}}}}}
    put:
      operationId: putPet
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Dog"}}}}
      responses: {"204": {description: Done.}}
components:
  parameters:
    Id: {name: id, in: path, required: true, schema: {type: string}}
  schemas:
    Pet:
      type: object
      properties: {name: {type: string}, home.place: {type: string}, status: {$ref: "#/components/schemas/Status"}}
    Dog:
      allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {size: {type: integer}}}]
    Status: {type: string, enum: [sold, to-sell]}
"""
POINTER = "#/components/schemas/Pet/properties/home.place"


def parts(folder: Path, settings: str) -> dict[str, list[str]]:
    """What the parts of types and operations are called, by type and operation."""
    (folder / "parts.yaml").write_text(PARTS)
    (folder / "gen-client.toml").write_text(f"[names]\n{settings}\n")
    answer = gen_client(folder, "parts.yaml", "--dump-model", "--no-validate")
    assert answer.code == 0, answer.err
    model = json.loads(answer.out)
    named = {
        each["name"]: [
            part.get("called") or part.get("wire_name") or part["name"]
            for part in (*each.get("fields", ()), *each.get("values", ()))
        ]
        for each in model["declarations"].values()
    }
    operations = [each for service in model["services"] for each in service["operations"]]
    for each in operations:
        found = each.get("parameters", ())
        named[each["name"]] = [part.get("called") or part["wire_name"] for part in found]
    return named


def test_parts_have_other_names(tmp_path: Path) -> None:
    found = parts(
        tmp_path,
        f'"Pet.name" = "title"\nStatus.to-sell = "for_sale"\n"{POINTER}" = "home"\n'
        'showPet.limit = "most"\n"GET /pets/{id}" = "show"\n'
        '"#/components/parameters/Id" = "pet_id"',
    )
    assert found["Pet"] == ["title", "home", "status"]
    assert found["Dog"] == ["title", "home", "status", "size"], "what is a base's is called so here"
    assert found["Status"] == ["sold", "for_sale"]
    assert found["show"] == ["pet_id", "most", "id"]
    assert found["putPet"] == ["pet_id"]


def test_parts_of_all_owners_have_other_names(tmp_path: Path) -> None:
    found = parts(tmp_path, 'fields."*.size" = "length"\n[names.parameters]\n"*.id" = "key_id"')
    assert found["Dog"][-1] == "length"
    assert found["putPet"] == ["key_id"]


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('Pet.nam = "title"', ":2:1: error[B385]: there is no 'Pet.nam'"),
        ('Pet.nam = "title"', "did you mean 'Pet.name'?"),
        ('fields."showPet.limit" = "a"', "error[B385]: there is no 'showPet.limit'"),
        ('Pet.name = "sta-tus"', "error[B387]: 'sta-tus' cannot be"),
        ('Pet.name = "Status"', "error[B388]: 'Status' is the name of 'status' already"),
        ('Status.sold = "to_sell"', "error[B388]"),
        ('"*.size" = "import"', "error[O130]: 'import' cannot be had in Python"),
        ('"*.id" = "limit"', "error[B388]: 'limit' is the name of 'limit' already"),
    ],
)
def test_a_part_that_cannot_be_called_so_is_refused(
    tmp_path: Path, settings: str, said: str
) -> None:
    (tmp_path / "parts.yaml").write_text(PARTS)
    (tmp_path / "gen-client.toml").write_text(f"[names]\n{settings}\n")
    answer = gen_client(tmp_path, "parts.yaml", "-o", "out", "--no-validate")
    assert answer.code == 1
    assert said in answer.err


def test_a_client_says_the_names_of_the_settings_and_the_wire_those_of_the_document(
    tmp_path: Path,
) -> None:
    (tmp_path / "parts.yaml").write_text(PARTS)
    settings = 'Pet.name = "title"\nStatus.sold = "gone"\nshowPet.limit = "most"'
    (tmp_path / "gen-client.toml").write_text(f"[names]\n{settings}\n")
    made = gen_client(tmp_path, "parts.yaml", "-o", "out", "--package-name", "pets")
    assert made.code == 0, made.err
    program = (
        "from pets.models import Dog, Status; import inspect, pets\n"
        "dog = Dog(title='Rex', status=Status.GONE, size=3)\n"
        "print(dog.to_json(), Dog.from_dict({'name': 'Rex'}).title)\n"
        "assert 'most' in inspect.signature(pets.DefaultApi.show_pet).parameters\n"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path / "out", capture_output=True, text=True
    )
    assert answer.stderr == ""
    assert json.loads(answer.stdout.partition("}")[0] + "}") == {
        "name": "Rex",
        "status": "sold",
        "size": 3,
    }
    assert answer.stdout.endswith("} Rex\n")


def test_an_eiffel_client_says_them_too(tmp_path: Path) -> None:
    (tmp_path / "parts.yaml").write_text(PARTS)
    settings = 'Pet.name = "title"\nStatus.sold = "gone"\nshowPet.limit = "most"'
    (tmp_path / "gen-client.toml").write_text(f"[names]\n{settings}\n")
    gen_client(tmp_path, "parts.yaml", "-o", "out", "--target", "eiffel")
    pet = (tmp_path / "out/src/domain/pet.e").read_text()
    assert "\ttitle: " in pet and '"name"' in pet and "\tname: " not in pet
    assert "\tgone" in (tmp_path / "out/src/domain/status.e").read_text()
    assert "most" in (tmp_path / "out/src/api/default_api.e").read_text()
