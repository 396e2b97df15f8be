"""A variant that does not name the field of its tag: what the field is where unions give it to the variant."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.model.declarations import Optional, Presence, Record, Required
from generator.model.types import Literal
from tests.meaning.documents import api

DOCUMENT = """
paths: {{}}
components:
  schemas:
    Pet:
      oneOf: &variants [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}]
      discriminator: {{propertyName: kind, mapping: {{cat: Cat, dog: Dog}}}}
    Animal:
      oneOf: *variants
      discriminator: {{propertyName: kind{mapping}}}
    Cat: {{type: object, required: [name], properties: {{name: {{type: string}}}}}}
    Dog: {{type: object, required: [age], properties: {{age: {{type: integer}}}}}}
"""


@pytest.mark.parametrize(
    ("mapping", "values", "presence"),
    [
        (", mapping: {cat: Cat, dog: Dog}", ("cat",), Required()),
        ("", ("cat", "Cat"), Optional()),
    ],
)
def test_it_has_the_value_of_each_union(
    mapping: str, values: tuple[str, ...], presence: Presence, tmp_path: Path
) -> None:
    found = api(tmp_path, DOCUMENT.format(mapping=mapping), Diagnostics()).declarations
    (cat,) = (each for each in found.values() if each.name == "Cat")
    assert isinstance(cat, Record)
    assert [each.wire_name for each in cat.fields] == ["name", "kind"]
    assert (cat.fields[1].type, cat.fields[1].presence) == (Literal(values), presence)
