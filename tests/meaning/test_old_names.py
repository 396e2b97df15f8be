"""The names that OpenAPI Generator's clients have for types that the document does not name. Those of the case are the
files that its version 7.26 writes.
"""

from pathlib import Path

import pytest

from generator import openapi
from generator.diagnostics import Diagnostics
from generator.document import load, resolve
from generator.meaning import build
from generator.model.operations import Api
from generator.targets.python.spelling.class_names import class_name
from tests.meaning.documents import HEAD

CASE = Path(__file__).parents[1] / "cases" / "old_names" / "spec.yaml"


def built(path: Path) -> Api:
    problems = Diagnostics()
    bundle = resolve(load(str(path), problems), problems)
    return build(openapi.parse(bundle, problems), problems, compatible=True)


def old_names(folder: Path, schemas: str, version: str = "3.1.0") -> dict[str, str]:
    """Class names with the raw names of the types that they stand for."""
    path = folder / "spec.yaml"
    path.write_text(
        HEAD.replace("3.1.0", version) + f"paths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    )
    api = built(path)
    return {class_name(each.name): api.declarations[each.type].name for each in api.old_names}


def test_the_names_of_the_case() -> None:
    assert sorted(class_name(each.name) for each in built(CASE).old_names) == [
        "BedGardener",
        "BedHistoryValueInner",
        "BedSoil",
        "BedSoilAnyOf",
        "BedsIdGetFilterParameter",
        "PestOneOf",
        "PestOneOf1",
        "PlantBed200Response",
        "PlantBedRequest",
        "PlantBedRequestCrop",
        "PlantBedRequestRowsInner",
        "RaisedAllOfBoards",
        "RaisedAllOfFrame",
        "ShortBed",
    ]


def test_none_are_gathered_for_who_does_not_want_them() -> None:
    problems = Diagnostics()
    bundle = resolve(load(str(CASE), problems), problems)
    assert build(openapi.parse(bundle, problems), problems).old_names == ()


def test_null_beside_a_type_is_no_choice(tmp_path: Path) -> None:
    one = "    A: {properties: {b: {anyOf: [{properties: {c: {type: string}}}, {type: 'null'}]}}}\n"
    assert old_names(tmp_path, one) == {"AB": "A b"}


def test_a_title_is_the_name_and_a_number_tells_the_next(tmp_path: Path) -> None:
    found = old_names(
        tmp_path,
        """\
    A:
      properties:
        b: {title: Part, type: object, properties: {x: {type: string}}}
        c: {title: Part, type: object, properties: {y: {type: string}}}
        d: {title: Part, type: object, properties: {x: {type: string}}}
""",
    )
    assert [*found] == ["Part", "Part1"]


@pytest.mark.parametrize(("version", "names"), [("3.0.3", []), ("3.1.0", ["AB"])])
def test_a_text_beside_known_texts_is_a_choice_in_3_1(
    tmp_path: Path, version: str, names: list[str]
) -> None:
    one = "    A: {type: object, properties: {b: {anyOf: [{type: string}, {type: string, enum: [x, y]}]}}}\n"
    assert [*old_names(tmp_path, one, version)] == names


@pytest.mark.parametrize(
    ("version", "names"),
    [
        ("3.0.3", {"ABInner": "C", "Only": "A e item", "AEInner": "A e item"}),
        ("3.1.0", {"Only": "A e item"}),
    ],
)
def test_an_item_of_one_alternative_is_a_choice_in_3_0(
    tmp_path: Path, version: str, names: dict[str, str]
) -> None:
    several = """\
    A:
      type: object
      properties:
        b: {type: array, items: {oneOf: [{$ref: "#/components/schemas/C"}]}}
        c: {oneOf: [{$ref: "#/components/schemas/C"}]}
        e: {type: array, items: {anyOf: [{title: Only, type: object, properties: {f: {type: string}}}]}}
    C: {type: object, properties: {d: {type: string}}}
"""
    assert old_names(tmp_path, several, version) == names


SHARED = """\
paths:
  /:
    get: {responses: {"400": {$ref: "#/components/responses/Bad"}}}
  /a:
    get: {operationId: a, responses: {"200": {$ref: "#/components/responses/Done"}}}
components:
  responses:
    Done: {description: "", content: {application/json: {schema: {type: object, properties: {d: {}}}}}}
    Bad: {description: "", content: {application/json: {schema: {type: object, properties: {b: {}}}}}}
"""


@pytest.mark.parametrize(
    ("version", "names"),
    [
        ("3.0.3", ["RootGet400Response", "A200Response"]),
        ("3.1.0", ["InlineObject", "InlineObject1"]),
    ],
)
def test_a_shared_answer_is_of_no_operation_in_3_1(
    tmp_path: Path, version: str, names: list[str]
) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(HEAD.replace("3.1.0", version) + SHARED)
    api = built(path)
    assert [class_name(each.name) for each in api.old_names] == names
    assert [each.name for each in api.services[0].operations] == ["root get", "a"]


def test_an_alternative_is_what_it_has_become_with_what_stands_beside(tmp_path: Path) -> None:
    several = """\
    A:
      properties: {type: {type: string}}
      discriminator: {propertyName: type}
      oneOf:
        - {type: object, properties: {type: {enum: [x]}, y: {type: integer}}}
        - {type: object, properties: {type: {enum: [z]}, w: {type: integer}}}
    B:
      type: object
      oneOf:
        - {properties: {kind: {const: u}, v: {type: integer}}}
        - {properties: {kind: {const: t}, v: {type: integer}}}
        - {properties: {s: {type: integer}}}
"""
    names = old_names(tmp_path, several)
    assert names == {"AOneOf": "A x", "AOneOf1": "A z", "BOneOf": "B u", "BOneOf1": "B variant"}


BODIES = """\
paths:
  /a:
    post:
      operationId: a
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/None_"}}}}
      responses: {"204": {description: ""}}
  /b:
    post:
      operationId: b
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Map"}}}}
      responses: {"204": {description: ""}}
components:
  schemas:
    None_: {type: object, properties: {}, additionalProperties: false}
    Map: {type: object, additionalProperties: true}
"""


def test_a_body_of_any_entries_and_one_of_none_have_other_names(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(HEAD.replace("3.1.0", "3.0.3") + BODIES)
    operations = built(path).services[0].operations
    assert [each.body.old_name for each in operations if each.body] == ["body", "request_body"]
