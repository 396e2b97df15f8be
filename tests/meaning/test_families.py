"""Families by `allOf` and `discriminator`: by which values of the tag the members are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.model.declarations import Record
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
