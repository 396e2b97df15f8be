"""Schema Objects become `Schema`s."""

from pathlib import Path

import pytest

from generator.diagnostics import Location, Source
from generator.openapi.objects import MISSING, Schema
from tests.openapi.documents import component, document

EVERYTHING = """\
components:
  schemas:
    All:
      type: [object, "null"]
      format: f
      title: t
      description: d
      enum: [1, a, null, {b: c}]
      const: null
      default: [1]
      examples: [e]
      example: first
      required: [a]
      properties: {a: true, b: {type: string}, x-c: {}}
      additionalProperties: false
      patternProperties: {^x: {type: integer}}
      propertyNames: {pattern: y}
      items: {type: number}
      prefixItems: [{type: string}, {}]
      allOf: [{title: a}]
      anyOf: [{title: b}, {title: c}]
      oneOf: [{title: d}]
      readOnly: true
      writeOnly: true
      deprecated: true
      minimum: 1
      maximum: 2.5
      exclusiveMinimum: 0
      exclusiveMaximum: 3
      multipleOf: 0.5
      minLength: 1
      maxLength: 2
      pattern: p
      minItems: 3
      maxItems: 4.0
      uniqueItems: true
      minProperties: 5
      maxProperties: 6
      contentEncoding: base64
      contentMediaType: image/png
      x-y: {z: [1]}
      unknownKeyword: 5
"""


def test_every_keyword_fills_its_field(tmp_path: Path) -> None:
    schema = component(document(tmp_path, EVERYTHING), "All")
    assert schema.types == ("object", "null")
    assert (schema.format, schema.title, schema.description) == ("f", "t", "d")
    assert schema.enum == (1, "a", None, {"b": "c"})
    assert schema.const is None and schema.default == [1]
    assert schema.examples == ("first", "e")
    assert schema.required == ("a",)
    assert list(schema.properties) == ["a", "b", "x-c"]
    assert schema.properties["a"].boolean is True
    assert schema.additional_properties and schema.additional_properties.boolean is False
    assert schema.pattern_properties["^x"].types == ("integer",)
    assert schema.property_names and schema.property_names.pattern == "y"
    assert schema.items and schema.items.types == ("number",)
    assert [part.types for part in schema.prefix_items] == [("string",), ()]
    assert [part.title for part in (*schema.all_of, *schema.any_of, *schema.one_of)] == list("abcd")
    assert schema.read_only and schema.write_only and schema.deprecated and schema.unique_items
    assert (schema.minimum, schema.maximum, schema.multiple_of) == (1, 2.5, 0.5)
    assert (schema.exclusive_minimum, schema.exclusive_maximum) == (0, 3)
    assert (schema.min_length, schema.max_length, schema.pattern) == (1, 2, "p")
    assert (schema.min_items, schema.max_items) == (3, 4)
    assert (schema.min_properties, schema.max_properties) == (5, 6)
    assert (schema.content_encoding, schema.content_media_type) == ("base64", "image/png")
    assert schema.extensions == {"x-y": {"z": [1]}}


def test_a_schema_without_keywords_says_nothing(tmp_path: Path) -> None:
    schema = component(document(tmp_path, "components: {schemas: {A: {}}}"), "A")
    assert schema == Schema(id=schema.id, at=schema.at)
    assert schema.const is MISSING and schema.default is MISSING


def test_places_and_ids(tmp_path: Path) -> None:
    parsed = document(tmp_path, EVERYTHING)
    inner = component(parsed, "All").properties["b"]
    assert inner.id == "#/components/schemas/All/properties/b"
    assert (inner.at.line, inner.at.pointer) == (15, "/components/schemas/All/properties/b")


def test_references_stay_references_with_their_siblings(tmp_path: Path) -> None:
    parsed = document(
        tmp_path,
        """\
components:
  schemas:
    A: {$ref: "#/components/schemas/B", description: mine, default: 5}
    B: {$ref: "#/components/schemas/C"}
    C: {properties: {next: {$ref: "#/components/schemas/C"}}}
""",
    )
    a, b, c = (component(parsed, name) for name in "ABC")
    assert (a.ref, a.description, a.default) == (b.id, "mine", 5)
    assert b == Schema(id=b.id, at=b.at, ref=c.id)
    assert c.properties["next"].ref == c.id


def test_whatever_is_referred_to_is_listed_wherever_it_stands(tmp_path: Path) -> None:
    parsed = document(
        tmp_path,
        """\
paths:
  /a:
    get:
      operationId: a
      responses:
        "200":
          description: x
          content:
            application/json:
              schema: {title: inline, properties: {p: {title: property}}}
components:
  schemas:
    A:
      $defs: {D: {title: definition}, Unused: {title: unused}}
      anyOf:
        - $ref: "#/paths/~1a/get/responses/200/content/application~1json/schema"
        - $ref: "#/paths/~1a/get/responses/200/content/application~1json/schema/properties/p"
        - $ref: "#/components/schemas/A/$defs/D"
        - $ref: other.yaml
        - $ref: other.yaml#/$defs/E
""",
        other="title: file\n$defs: {E: {title: in file, $ref: '#/$defs/F'}, F: {title: further}}\n",
    )
    targets = [parsed.schemas[str(part.ref)] for part in component(parsed, "A").any_of]
    assert [schema.title for schema in targets] == [
        *("inline", "property", "definition", "file", "in file"),
    ]
    assert parsed.schemas[str(targets[-1].ref)].title == "further"
    assert "unused" not in [schema.title for schema in parsed.schemas.values()]
    assert list(parsed.components) == ["A"]
    inline = parsed.operations[0].responses[0].content[0].schema
    assert inline is targets[0], "the same schema however it is reached"


def test_discriminators(tmp_path: Path) -> None:
    parsed = document(
        tmp_path,
        """\
components:
  schemas:
    Cat: {type: object}
    x-dog: {type: object}
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}]
      discriminator:
        propertyName: kind
        mapping:
          cat: Cat
          x-dog: x-dog
          tiger: "#/components/schemas/Cat"
          bird: other.yaml#/Bird
          fish: other.yaml
    Plain: {discriminator: {propertyName: kind}}
""",
        other="Bird: {title: bird}",
    )
    ids = parsed.components
    pet = component(parsed, "Pet").discriminator
    assert pet is not None and pet.property_name == "kind"
    assert pet.mapping == {
        "cat": ids["Cat"],
        "x-dog": ids["x-dog"],
        "tiger": ids["Cat"],
        "bird": "other.yaml#/Bird",
        "fish": "other.yaml#",
    }
    assert parsed.schemas["other.yaml#/Bird"].title == "bird"
    plain = component(parsed, "Plain").discriminator
    assert plain is not None and plain.mapping == {}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
class TestHabitsOfVersion30:
    """OpenAPI 3.0 is read as if it were 3.1, and its habits in a 3.1 document are read alike."""

    def schema(self, folder: Path, version: str, text: str) -> Schema:
        parsed = document(
            folder,
            f"openapi: {version}\ncomponents: {{schemas: {{X: {{type: object}}, A: {{{text}}}}}}}",
        )
        return component(parsed, "A")

    @pytest.mark.parametrize(
        ("text", "types"),
        [
            ("type: string, nullable: true", ("string", "null")),
            ("type: string, nullable: false", ("string",)),
            ("type: string, x-nullable: true", ("string", "null")),
            ("type: string, x-nullable: true, nullable: false", ("string",)),
            ("type: [string, 'null'], nullable: true", ("string", "null")),
            ("enum: [a, 1], nullable: true", ("string", "integer", "null")),
            ("properties: {a: {}}, nullable: true", ("object", "null")),
            ("items: {type: string}, nullable: true", ("array", "null")),
            ("description: anything, nullable: true", ()),
        ],
    )
    def test_nullable_types(
        self, tmp_path: Path, version: str, text: str, types: tuple[str, ...]
    ) -> None:
        assert self.schema(tmp_path, version, text).types == types

    def test_nullable_leaves_enums_alone(self, tmp_path: Path, version: str) -> None:
        assert self.schema(tmp_path, version, "type: string, enum: [a], nullable: true").enum == (
            "a",
        )

    @pytest.mark.parametrize("key", ["anyOf", "oneOf"])
    def test_nullable_alternatives(self, tmp_path: Path, version: str, key: str) -> None:
        schema = self.schema(
            tmp_path, version, f"{key}: [{{type: string}}], nullable: true, title: t"
        )
        parts = schema.any_of + schema.one_of
        assert [part.types for part in parts] == [("string",), ("null",)]
        assert parts[1].id == f"{schema.id}/nullable"
        assert schema.title == "t" and schema.types == ()

    @pytest.mark.parametrize(
        "text", ["$ref: '#/components/schemas/X'", "allOf: [{$ref: '#/components/schemas/X'}]"]
    )
    def test_nullable_references(self, tmp_path: Path, version: str, text: str) -> None:
        schema = self.schema(tmp_path, version, f"{text}, nullable: true, description: d")
        given, null = schema.any_of
        assert str(given.ref).endswith("#/components/schemas/X")
        assert null.types == ("null",)
        assert (schema.description, schema.ref, schema.all_of) == ("d", None, ())
        assert len({schema.id, given.id, null.id}) == 3

    def test_nullable_compositions(self, tmp_path: Path, version: str) -> None:
        schema = self.schema(
            tmp_path, version, "allOf: [{title: a}, {title: b}], nullable: true, readOnly: true"
        )
        given, null = schema.any_of
        assert [part.title for part in given.all_of] == ["a", "b"]
        assert null.types == ("null",)
        assert schema.read_only

    def test_boolean_limits(self, tmp_path: Path, version: str) -> None:
        schema = self.schema(
            tmp_path,
            version,
            "minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false",
        )
        assert (schema.minimum, schema.exclusive_minimum) == (None, 1)
        assert (schema.maximum, schema.exclusive_maximum) == (9, None)
        lone = self.schema(tmp_path, version, "exclusiveMinimum: true")
        assert (lone.minimum, lone.exclusive_minimum) == (None, None)

    def test_example(self, tmp_path: Path, version: str) -> None:
        assert self.schema(tmp_path, version, "example: null").examples == (None,)


def test_schemas_compare_by_value() -> None:
    at = Location(Source("x", ""), 1, 1, "")
    assert Schema(id="a", at=at) == Schema(id="a", at=at)
