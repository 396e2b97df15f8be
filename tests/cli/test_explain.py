"""`explain`: codes, and the way from a client to its document and back."""

from pathlib import Path

import pytest

from generator.diagnostics import CATALOGUE
from generator.explained.codes import code_text
from tests.cli.calls import gen_client

PETS = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.example.com"}]
paths:
  /pets/{petId}:
    get:
      operationId: getPet
      tags: [pet]
      parameters:
        - {name: petId, in: path, required: true, schema: {type: string}}
      responses:
        "200":
          description: Fine.
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Pet"}
    post:
      operationId: talk
      tags: [pet]
      parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/Talk"}}}
      responses: {"204": {description: Heard.}}
components:
  schemas:
    Talk:
      type: object
      properties:
        said-to: {type: array, items: {$ref: "#/components/schemas/Pet"}}
    Pet:
      type: object
      properties:
        first-name: {type: string}
        kind: {$ref: "#/components/schemas/Kind"}
    Kind: {type: string, enum: [cat, dog]}
"""


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "pets.yaml").write_text(PETS)
    return tmp_path


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_code_is_explained(code: str) -> None:
    text = code_text(code)
    assert text is not None and text.startswith(f"{code}: ")
    assert "\nWhy: " in text and "{advice}" not in text and "\0" not in text


def test_a_code_and_where_the_document_has_it(here: Path) -> None:
    (here / "pets.yaml").write_text(PETS.replace("operationId: getPet", "operationID: getPet"))
    answer = gen_client(here, "explain", "v301", "pets.yaml")
    assert answer.code == 0
    assert answer.out.startswith("V301: a warning about what the OpenAPI specification demands\n")
    assert "1 in pets.yaml:\n\npets.yaml:7:7: warning[V301]" in answer.out
    assert "hint: did you mean 'operationId'?" in answer.out
    assert "did you mean V30" in gen_client(here, "explain", "V300").err


@pytest.mark.parametrize(
    ("asked", "shown", "place"),
    [
        ("PetApi.get_pet", "PetApi.get_pet: the operation GET /pets/{petId}", "6:5"),
        ("get_pet", "PetApi.get_pet: ", "6:5"),
        ("getPet", "PetApi.get_pet: ", "6:5"),
        ("GET /pets/{petId}", "PetApi.get_pet: ", "6:5"),
        ("AsyncPetApi.get_pet_with_http_info()", "PetApi.get_pet: ", "6:5"),
        ("pets.PetApi.get_pet", "PetApi.get_pet: ", "6:5"),
        ("client.pets.retrieve", "PetApi.get_pet: ", "6:5"),
        ("get_pet.pet_id", "PetApi.get_pet(pet_id=…): 'petId' (path)", "10:11"),
        ("client.pets.retrieve.petId", "PetApi.get_pet(pet_id=…): ", "10:11"),
        ("talk.said_to", "PetApi.talk(said_to=…): 'said-to' (in the body)", "29:9"),
        ("PetApi.talk.said-to", "PetApi.talk(said_to=…): ", "29:9"),
        ("Talk.said_to", "Talk.said_to: the property 'said-to' of 'Talk'", "29:9"),
        ("talk.said_to.first_name", "Pet.first_name: ", "33:9"),
        ("Talk.said_to.kind", "Pet.kind: ", "34:9"),
        ("Pet", "Pet: the schema 'Pet'", "30:5"),
        ("Pet.first_name", "Pet.first_name: the property 'first-name' of 'Pet'", "33:9"),
        ("pet.firstname", "Pet.first_name: ", "33:9"),
        ("Kind.CAT", "Kind.CAT: the value 'cat' of 'Kind'", "35:5"),
        ("#/components/schemas/Pet/properties/kind", "Pet.kind: ", "34:9"),
        ("/paths/~1pets~1{petId}/get/responses/200", "PetApi.get_pet: ", "6:5"),
        ("pets.yaml:34", "Pet.kind: ", "34:9"),
        ("pets.yaml:13:4", "PetApi.get_pet: ", "6:5"),
    ],
)
def test_it_leads_to_the_document_and_back(here: Path, asked: str, shown: str, place: str) -> None:
    answer = gen_client(here, "explain", asked, *(["pets.yaml"] if ":" not in asked else []))
    assert answer.code == 0, answer.err
    assert f"\n{shown}" in answer.out
    assert f"  pets.yaml:{place}  #/" in answer.out


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("PetApi.get_pte", "did you mean PetApi.get_pet"),
        ("#/components/schemas/Pte", "did you mean '#/components/schemas/Pet'?"),
        ("pets.yaml:99", "'pets.yaml' has no line 99"),
    ],
)
def test_what_is_not_there(here: Path, asked: str, said: str) -> None:
    answer = gen_client(here, "explain", asked, *(["pets.yaml"] if "yaml" not in asked else []))
    assert (answer.code, answer.out) == (1, "")
    assert said in answer.err


def test_a_line_of_a_body_leads_to_its_field_and_to_the_keyword(here: Path) -> None:
    answer = gen_client(here, "explain", "pets.yaml:29")
    field, keyword = answer.out.index("\nTalk.said_to: "), answer.out.index(
        "\nPetApi.talk(said_to=…): "
    )
    assert field < keyword


def test_nothing_of_a_document_moves_the_cursor(here: Path) -> None:
    (here / "pets.yaml").write_text(PETS.replace("first-name", '"first\\e[2J"'))
    answer = gen_client(here, "explain", "pets.yaml:33")
    assert "the property 'first\\x1b[2J' of 'Pet'" in answer.out
    assert "\x1b" not in answer.out


def test_what_nothing_is_made_of(here: Path) -> None:
    answer = gen_client(here, "explain", "pets.yaml:2")
    assert "Nothing that callers see is made of it." in answer.out


def test_the_document_may_be_that_of_the_settings(here: Path) -> None:
    assert "SPEC is missing" in gen_client(here, "explain", "get_pet").err
    (here / "gen-client.toml").write_text('spec = "pets.yaml"\ntarget = "eiffel"\n')
    assert "PET_API.get_pet: " in gen_client(here, "explain", "get_pet").out
