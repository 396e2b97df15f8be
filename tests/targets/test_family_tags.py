"""Families whose tag is a named enum: a member of the family has that of its own."""

from __future__ import annotations

import json

from tests.fuzz.making import client

SHAPE = {"$ref": "#/components/schemas/Shape"}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Family", "version": "1"},
    "paths": {},
    "components": {
        "schemas": {
            "Kind": {"type": "string", "enum": ["Shape", "Box"]},
            "Shape": {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"$ref": "#/components/schemas/Kind"}},
                "discriminator": {"propertyName": "kind"},
            },
            "Box": {"allOf": [SHAPE, {"properties": {"width": {"type": "integer"}}}]},
        }
    },
}


def test_a_tag_that_is_an_enum_reads_as_its_member() -> None:
    made = client(json.dumps(DOCUMENT), "python", validate=True)
    (path,) = [each for each in made.files if each.endswith("/models/box.py")]
    text = made.files[path].decode()
    assert 'assumed={"kind": "Kind.BOX"}' in text
    assert 'kind: Kind = "Box"  # type: ignore[assignment, unused-ignore]' in text
