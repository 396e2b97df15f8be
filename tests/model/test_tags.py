"""The value of a tag that announces a record: what a client can fill in without being told."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.model.tags import announced
from tests.meaning.documents import api

DOCUMENT = """
paths: {{}}
components:
  schemas:
    Pet:
      oneOf: [{{$ref: '#/components/schemas/Cat'}}, {{$ref: '#/components/schemas/Dog'}}]
      discriminator: {{propertyName: kind{mapping}}}
    Cat: {{type: object, required: [kind], properties: {{kind: {kind}}}}}
    Dog: {{type: object, required: [name], properties: {{kind: {{type: string}}, name: {{type: string}}}}}}
"""


@pytest.mark.parametrize(
    ("kind", "mapping", "expected"),
    [
        ("{type: string}", "", {"kind": "Cat"}),
        ("{type: string}", ", mapping: {cat: Cat, dog: Dog}", {"kind": "cat"}),
        ("{const: tom}", "", {"kind": "tom"}),
        ("{enum: [tom, felix]}", "", {}),
    ],
)
def test_a_record_that_has_to_have_its_tag_knows_it(
    kind: str, mapping: str, expected: dict[str, str], tmp_path: Path
) -> None:
    found = api(tmp_path, DOCUMENT.format(kind=kind, mapping=mapping), Diagnostics())
    tags = announced(found.declarations)
    names = {each.name: tags.get(id_, {}) for id_, each in found.declarations.items()}
    assert (names["Cat"], names["Dog"]) == (expected, {})
