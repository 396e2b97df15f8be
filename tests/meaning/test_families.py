"""Families by `allOf` and `discriminator`: by which values of the tag the members are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.model.declarations import ByTag, Optional, Record, Required, Union
from generator.model.types import Kind, Scalar
from tests.meaning.documents import api

DOCUMENT = """
paths: {}
components:
  schemas:
    Shape:
      type: object
      properties: {kind: {type: string}}
      discriminator: {propertyName: kind, mapping: {box: '#/components/schemas/Box'}}
    Box: {x-discriminator-value: crate, allOf: [{$ref: '#/components/schemas/Shape'}]}
    Ball: {x-discriminator-value: sphere, allOf: [{$ref: '#/components/schemas/Shape'}]}
    Cone: {allOf: [{$ref: '#/components/schemas/Shape'}]}
"""


def test_a_member_says_its_value_itself_where_no_mapping_does(tmp_path: Path) -> None:
    found = api(tmp_path, DOCUMENT, Diagnostics()).declarations
    (shape,) = (each for each in found.values() if each.name == "Shape")
    assert isinstance(shape, Record)
    assert shape.subtypes is not None
    told = {each.value: found[each.type].name for each in shape.subtypes.values}
    assert told == {"Shape": "Shape", "box": "Box", "sphere": "Ball", "Cone": "Cone"}


CLOSED = """
paths: {}
components:
  schemas:
    Shape:
      required: [kind]
      properties: {kind: {type: string, enum: [box, ball]}}
      discriminator: {propertyName: kind}
    Solid: {allOf: [{$ref: '#/components/schemas/Shape'}], properties: {weight: {type: integer}}}
    Box: {x-ms-discriminator-value: box, allOf: [{$ref: '#/components/schemas/Solid'}]}
    Ball: {x-ms-discriminator-value: ball, allOf: [{$ref: '#/components/schemas/Solid'}]}
"""


@pytest.mark.parametrize("head", ["Shape", "Solid"])
def test_heads_have_no_value_that_the_tag_has_not(tmp_path: Path, head: str) -> None:
    found = api(tmp_path, CLOSED, Diagnostics()).declarations
    (made,) = (each for each in found.values() if each.name == head)
    assert isinstance(made, Record) and made.subtypes is not None
    told = {each.value: found[each.type].name for each in made.subtypes.values}
    assert told == {"box": "Box", "ball": "Ball"}


BARE = """
paths: {}
components:
  schemas:
    Shape: {HEAD, discriminator: {propertyName: kind, mapping: {box: '#/components/schemas/Box'}}}
    Box: {allOf: [{$ref: '#/components/schemas/Shape'}]}
    Ball: {allOf: [{$ref: '#/components/schemas/Shape'}, {properties: {size: {type: integer}}}]}
"""


@pytest.mark.parametrize("head", ["type: object", "description: Any", "additionalProperties: true"])
def test_a_family_has_objects_also_where_its_head_names_no_members(
    tmp_path: Path, head: str
) -> None:
    found = api(tmp_path, BARE.replace("HEAD", head), Diagnostics()).declarations
    assert {each.name for each in found.values() if isinstance(each, Record)} == {
        "Shape",
        "Box",
        "Ball",
    }


def test_a_family_whose_head_does_not_name_its_tag_has_it_all_the_same(tmp_path: Path) -> None:
    text = (
        "paths: {}\ncomponents: {schemas: {Pet: {type: object, discriminator: {propertyName: kind}},"
        " Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]},"
        " Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {age: {type: integer}}}]}}}\n"
    )
    found = {each.name: each for each in api(tmp_path, text, Diagnostics()).declarations.values()}
    for name, presence in (("Pet", Optional()), ("Dog", Required()), ("Puppy", Required())):
        record = found[name]
        assert isinstance(record, Record)
        (field,) = (each for each in record.fields if each.wire_name == "kind")
        assert (field.type, field.presence) == (Scalar(Kind.STRING), presence)


def test_schemas_of_other_files_are_announced_by_their_keys_and_files(tmp_path: Path) -> None:
    (tmp_path / "cat.yaml").write_text("{type: object, properties: {lives: {type: integer}}}")
    (tmp_path / "birds.yaml").write_text("$defs: {Owl: {type: object, properties: {wings: {}}}}")
    text = (
        "paths: {}\ncomponents: {schemas: {Animal: {discriminator: {propertyName: kind},"
        " oneOf: [{$ref: cat.yaml}, {$ref: 'birds.yaml#/$defs/Owl'}]}}}\n"
    )
    found = {each.name: each for each in api(tmp_path, text, Diagnostics()).declarations.values()}
    animal = found["Animal"]
    assert isinstance(animal, Union) and isinstance(animal.choice, ByTag)
    assert [each.value for each in animal.choice.tag.values] == ["cat", "Owl"]


def test_a_subtype_that_gives_its_tag_a_value_is_announced_by_it(tmp_path: Path) -> None:
    text = (
        "paths: {}\ncomponents: {schemas: {Pet: {type: object, discriminator: {propertyName: kind}},"
        " Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {kind: {const: hound}}}]},"
        " Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}]},"
        " Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}}}\n"
    )
    found = {each.name: each for each in api(tmp_path, text, Diagnostics()).declarations.values()}
    pet = found["Pet"]
    assert isinstance(pet, Record) and pet.subtypes is not None
    assert [each.value for each in pet.subtypes.values] == ["Pet", "hound", "Puppy", "Cat"]


def test_a_head_that_its_tag_has_no_value_for_is_none_of_the_members(tmp_path: Path) -> None:
    text = (
        "paths: {}\ncomponents: {schemas: {Snake: {type: object, required: [kind],"
        " properties: {kind: {type: string, enum: [cobra]}}, discriminator: {propertyName: kind,"
        " mapping: {cobra: '#/components/schemas/Cobra'}}},"
        " Cobra: {allOf: [{$ref: '#/components/schemas/Snake'}]}}}\n"
    )
    for kinds, values in (("cobra", ["cobra"]), ("cobra, Snake", ["Snake", "cobra"])):
        known = api(tmp_path, text.replace("enum: [cobra]", f"enum: [{kinds}]"), Diagnostics())
        found = {each.name: each for each in known.declarations.values()}
        snake = found["Snake"]
        assert isinstance(snake, Record) and snake.subtypes is not None
        assert [each.value for each in snake.subtypes.values] == values


@pytest.mark.parametrize(
    "child",
    [
        "{allOf: [SHAPE], oneOf: [SIZED, {required: [width]}]}",
        "{allOf: [SHAPE, {oneOf: [SIZED, {type: object, properties: {width: {}}}]}]}",
        "{type: string, allOf: [SHAPE], anyOf: [SHAPE]}",
        "{type: array, items: {type: string}, allOf: [SHAPE]}",
    ],
)
def test_what_is_no_record_is_no_subtype(tmp_path: Path, child: str) -> None:
    sized = "{type: object, required: [size], properties: {size: {type: integer}}}"
    child = child.replace("SHAPE", "{$ref: '#/components/schemas/Shape'}").replace("SIZED", sized)
    text = BARE.replace("HEAD", "type: object").replace("Ball: ", f"Odd: {child}\n    Ball: ")
    found = {each.name: each for each in api(tmp_path, text, Diagnostics()).declarations.values()}
    shape = found["Shape"]
    assert isinstance(shape, Record) and shape.subtypes is not None
    assert not isinstance(found["Odd"], Record)
    assert [each.value for each in shape.subtypes.values] == ["Shape", "box", "Ball"]
