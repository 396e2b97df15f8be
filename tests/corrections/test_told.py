"""What a document says of its client: the same as what the settings say, and less than these."""

import re
from contextlib import suppress
from pathlib import Path
from textwrap import indent
from typing import Any

import pytest

from generator.cli.progress import silence
from generator.diagnostics import Diagnostics, InputError
from generator.model.declarations import Enum, Record
from generator.model.operations import Api, Operation, Switch
from generator.model.paging import ByCursor
from generator.options import Options
from generator.understanding import Understood, understand

SPEC = """\
openapi: 3.1.0
info: {title: Pets, version: "1"<info>}
servers: [{url: https://example.com}]
tags: [{name: pets<tag>}]
paths:
  /pets:
    get:
      tags: [pets]
<list>
      parameters:
        - {name: from, in: query, schema: {type: string}<parameter>}
        - {name: like, in: query, schema: {type: string}}
      responses:
        "200":
          description: All.
          content:
            application/json:
              schema:
                type: object
                properties:
                  things: {type: array, items: {$ref: "#/components/schemas/Pet"}}
                  upto: {type: string}
  /talk:
    post:
      tags: [pets]
      operationId: talk
<talk>
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {mode: {type: string, enum: [live, whole]}}}
      responses:
        "200":
          description: Said.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Pet"}}
            text/event-stream: {schema: {$ref: "#/components/schemas/Pet"}}
components:
  schemas:
    Kind: {type: string, enum: [c, d]<kind>}
    Pet:
      type: object
      properties:
        nm: {type: string<name>}
        kind: {$ref: "#/components/schemas/Kind"}
        home: {type: object, properties: {street: {type: string}}<home>}
"""


def document(**said: str) -> str:
    """The document, with something at some of its places."""
    text = SPEC
    for place in re.findall(r"<(\w+)>", SPEC):
        value = said.get(place, "")
        if place in ("list", "talk"):
            value = indent(f"x-gen-client: {value}" if value else "deprecated: false", " " * 6)
        elif value:
            value = f", x-gen-client: {value}"
        text = text.replace(f"<{place}>", value)
    return text


def read(
    folder: Path, text: str, problems: Diagnostics | None = None, **options: Any
) -> Understood:
    path = folder / "spec.yaml"
    path.write_text(text)
    chosen = Options(str(path), validate=False, **options)
    return understand(chosen, problems or Diagnostics(), silence())


def operation(api: Api, path: str) -> Operation:
    return next(e for service in api.services for e in service.operations if e.path == path)


def test_an_operation_says_everything_that_settings_can_say_of_it(tmp_path: Path) -> None:
    text = document(
        list="{name: listAnimals, resource: zoo.list, pagination:"
        " {style: cursor, parameter: from, items: things, next: upto}}",
        talk='{resource: false, stream: {switch: mode, value: live, end: "<end>"}}',
    )
    api = read(tmp_path, text).api
    listed, talked = operation(api, "/pets"), operation(api, "/talk")
    assert listed.name == "listAnimals"
    assert listed.pagination is not None
    assert listed.pagination.style == ByCursor("from", "upto", None)
    assert talked.stream is not None
    assert (talked.stream.switch, talked.stream.end) == (Switch("mode", "live"), "<end>")
    assert api.resources.left_out == ("POST /talk",)
    assert [each.name for each in api.resources.roots] == ["zoo"]


def test_parts_have_the_names_that_stand_in_them(tmp_path: Path) -> None:
    text = document(
        tag="{name: Animals}",
        parameter="{name: start}",
        kind="{name: Species, members: {c: CAT}}",
        name="{name: full_name}",
        home="{name: house, type-name: PetHouse}",
    )
    api = read(tmp_path, text).api
    assert [each.name for each in api.services] == ["Animals"]
    assert operation(api, "/pets").parameters[0].called == "start"
    types = {each.name: each for each in api.declarations.values()}
    assert {"Species", "PetHouse", "Pet"} <= types.keys()
    kind, pet = types["Species"], types["Pet"]
    assert isinstance(kind, Enum) and [each.name for each in kind.values] == ["CAT", "d"]
    assert isinstance(pet, Record)
    assert [each.called for each in pet.fields] == ["full_name", "", "house"]


def test_the_document_says_what_holds_for_all(tmp_path: Path) -> None:
    found = read(tmp_path, document(info='{client-name: Zoo, example: talk, stream: {end: "END"}}'))
    assert found.options.client_name == "Zoo"
    assert found.api.example == "talk"
    stream = operation(found.api, "/talk").stream
    assert stream is not None and stream.end == "END"


def test_settings_replace_what_the_document_says(tmp_path: Path) -> None:
    text = document(
        info="{client-name: Zoo}",
        list="{name: listAnimals, resource: zoo.list}",
        talk="{name: chat, resource: zoo.talk}",
        name="{name: full_name}",
    )
    settings: dict[str, Any] = {
        "client_name": "Park",
        "resources": {"talk": "zoo.list", "GET /pets": "park.all"},
        "names": {"talk": "speak", "Pet.nm": "title"},
    }
    found = read(tmp_path, text, **settings)
    assert found.options.client_name == "Park"
    assert operation(found.api, "/talk").name == "speak"
    assert operation(found.api, "/pets").name == "listAnimals"
    pet = next(each for each in found.api.declarations.values() if each.name == "Pet")
    assert isinstance(pet, Record) and pet.fields[0].called == "title"
    assert [each.name for each in found.api.resources.roots] == ["park", "zoo"]


def test_an_overlay_brings_the_keyword(tmp_path: Path) -> None:
    (tmp_path / "fix.yaml").write_text(
        'overlay: 1.0.0\ninfo: {title: Fix, version: "1"}\nactions:\n'
        "  - target: $.components.schemas.Pet.properties.home\n"
        "    update: {x-gen-client: {type-name: PetHouse}}\n"
        "  - target: $.components.schemas\n"
        "    update: {Toy: {type: object, x-gen-client: {name: Thing}, properties: {a: {type: string}}}}\n"
    )
    api = read(tmp_path, document(), overlays=(str(tmp_path / "fix.yaml"),)).api
    names = {each.name for each in api.declarations.values()}
    assert {"PetHouse", "Thing"} <= names and "Toy" not in names


@pytest.mark.parametrize(
    ("place", "said", "code", "told"),
    [
        ("list", "{nam: x}", "B400", "did you mean 'name'?"),
        ("home", "{pagination: false}", "B400", "'pagination' is of an operation"),
        ("list", "[name]", "B401", "must be an object, not an array"),
        ("talk", "{pagination: cursor}", "B401", "must be an object or false, not a string"),
        ("kind", "{members: {x: Y}}", "B402", "no member of an enum"),
        ("name", "{type-name: Name}", "B402", "no type"),
        (
            "list",
            "{pagination: {style: cursor, parameter: form, items: things, next: upto}}",
            "C110",
            "mean 'from'?",
        ),
        ("talk", "{stream: {switch: mod}}", "B314", "did you mean 'mode'?"),
        ("talk", "{stream: {switch: mode}}", "B314", "is not true or false"),
        ("talk", "{stream: {ends: x}}", "B314", "did you mean 'end'?"),
        ("list", "{stream: {switch: like}}", "B314", "it has no stream"),
        ("list", "{resource: list}", "B381", "is no place"),
        ("name", "{name: kind}", "B388", "is the name of 'kind' already"),
        ("parameter", "{name: 1x}", "B387", "cannot be what"),
        ("info", "{client-name: zoo}", "O120", "capital letter"),
    ],
)
def test_what_cannot_be_used_is_told_with_its_place(
    tmp_path: Path, place: str, said: str, code: str, told: str
) -> None:
    problems = Diagnostics()
    with suppress(InputError):
        read(tmp_path, document(**{place: said}), problems)
    (found,) = [each for each in problems.items if each.code == code]
    assert told in found.message + found.hint
    assert found.at is not None and found.at.source.name.endswith("spec.yaml")
    assert "x-gen-client" in found.at.source.line(found.at.line)


def test_data_is_no_keyword(tmp_path: Path) -> None:
    problems = Diagnostics()
    text = document().replace("nm: {type: string", "nm: {type: string, example: {x-gen-client: 1}")
    text += "        x-gen-client: {type: string}\n"
    pet = read(tmp_path, text, problems).api.declarations
    assert not problems.items
    (record,) = [each for each in pet.values() if each.name == "Pet"]
    assert isinstance(record, Record) and record.fields[-1].wire_name == "x-gen-client"


def test_places_of_other_generators_are_taken_where_they_are_free(tmp_path: Path) -> None:
    text = (
        document()
        .replace(
            "tags: [pets]\n      deprecated: false",
            "tags: [pets]\n      x-fern-sdk-group-name: [zoo, pets]\n      x-fern-sdk-method-name: all",
        )
        .replace(
            "operationId: talk\n      deprecated: false",
            "operationId: talk\n      x-speakeasy-group: zoo\n      x-speakeasy-name-override: <name>",
        )
    )
    problems = Diagnostics()
    found = read(tmp_path, text.replace("<name>", "talk"), problems).options.resources
    assert found == {"GET /pets": "zoo.pets.all", "POST /talk": "zoo.talk"}
    found = read(tmp_path, text.replace("<name>", "pets"), problems).options.resources
    assert found == {} and not problems.items
