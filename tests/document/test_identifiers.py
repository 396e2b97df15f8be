"""References by identifiers, anchors, and through other references."""

import os

import pytest

from generator.diagnostics import Diagnostics
from generator.document import Node
from tests.document.bundles import at, bundle, files, target, warned

pytestmark = pytest.mark.usefixtures("here")


def test_anchors_and_embedded_schemas() -> None:
    files(
        main="""\
components:
  schemas:
    A: {$anchor: here, type: object}
    B: {$ref: "#here"}
    C:
      $id: https://example.com/schemas/c
      $defs: {Inner: {type: string}}
      properties:
        inner: {$ref: "#/$defs/Inner"}
        outer: {$ref: "#/components/schemas/A"}
        sibling: {$ref: d}
    D: {$id: https://example.com/schemas/d, $dynamicAnchor: node}
    E: {$ref: https://example.com/schemas/c}
    F: {$dynamicRef: "#node"}
    G: {$ref: "x.yaml#there"}
""",
        x="thing: {properties: {a: {$anchor: there}}}",
    )
    schemas = "/components/schemas"
    found = bundle()
    assert target(found, f"{schemas}/B") == f"main.yaml#{schemas}/A"
    assert target(found, f"{schemas}/C/properties/inner") == f"main.yaml#{schemas}/C/$defs/Inner"
    assert target(found, f"{schemas}/C/properties/outer") == f"main.yaml#{schemas}/A"
    assert target(found, f"{schemas}/C/properties/sibling") == f"main.yaml#{schemas}/D"
    assert target(found, f"{schemas}/E") == f"main.yaml#{schemas}/C"
    assert target(found, f"{schemas}/F") == f"main.yaml#{schemas}/D"
    assert target(found, f"{schemas}/G") == "x.yaml#/thing/properties/a"


def test_identifiers_are_bases() -> None:
    files(
        main="""\
$self: https://example.com/api/openapi.yaml
a: {$id: sub/, allOf: [{$ref: x.yaml}]}
b: {$ref: https://example.com/api/other.yaml#/T}
c: {$id: "https://example.com/s/c", $defs: {d: {$anchor: here}}, not: {$ref: "#here"}}
d: {$id: "https://example.com/s/d", $defs: {d: {$anchor: here}}, not: {$ref: "#here"}}
e: {$ref: "https://example.com/s/d#here"}
f: {$ref: https://example.com/api/openapi.yaml#/a}
g: {$ref: "y.yaml#/$defs/one"}
""",
        sub__x="{type: string}",
        other="T: {$ref: https://example.com/api/openapi.yaml#/a}",
        y="""\
$id: https://example.com/y
$defs:
  one: {$ref: "#two"}
  two: {$anchor: two, not: {$ref: y2}}
  three: {$id: y2}
""",
    )
    diagnostics = Diagnostics()
    found = bundle(diagnostics=diagnostics)
    assert diagnostics.items == ()
    assert target(found, "/a/allOf/0") == "sub/x.yaml#"
    assert target(found, "/b") == "other.yaml#/T"
    assert found.target(found.target(at(found, "/b"))) is at(found, "/a")
    assert target(found, "/c/not") == "main.yaml#/c/$defs/d"
    assert target(found, "/d/not") == "main.yaml#/d/$defs/d"
    assert target(found, "/e") == "main.yaml#/d/$defs/d"
    assert found.target(at(found, "/f")) is at(found, "/a")
    two = found.target(found.target(at(found, "/g")))
    assert two.id == "y.yaml#/$defs/two"
    assert found.target(two.members["not"]).id == "y.yaml#/$defs/three"


def test_pointers_lead_through_references() -> None:
    files(
        main="""\
components: {$ref: parts.yaml#/components}
a: {$ref: "#/components/schemas/Pet/properties/tag"}
b: {$ref: "#/components/schemas/Nothing"}
c: {$ref: "#/c/d"}
d: {$ref: "#/e/x"}
e: {$ref: "#/d/x"}
""",
        parts="components: {schemas: {$ref: all.yaml}}",
        all="Pet: {$ref: pet.yaml}",
        pet="properties: {tag: {type: string}, back: {$ref: main.yaml#/components/schemas/Pet}}",
    )
    found = bundle()
    assert target(found, "/a") == "pet.yaml#/properties/tag"
    back = found.documents[os.path.realpath("pet.yaml")].members["properties"].members["back"]
    assert found.target(back).id == "all.yaml#/Pet"
    assert [(code, place) for code, place, _ in warned()] == [
        ("D201", "main.yaml:3:5"),
        ("D201", "main.yaml:4:5"),
        ("D201", "main.yaml:5:5"),
        ("D201", "main.yaml:6:5"),
    ]


def test_a_fragment_may_mean_another_document() -> None:
    files(
        main="a: {$ref: x.yaml}\ncomponents: {schemas: {Pet: {type: object}}}",
        x="properties: {pet: {$ref: '#/components/schemas/Pet'}, b: {$ref: '#/components/schemas/B'}}",
    )
    found = bundle()
    pet = found.target(at(found, "/a")).members["properties"].members["pet"]
    assert found.target(pet) is at(found, "/components/schemas/Pet")
    assert [code for code, _, _ in warned()] == ["D211", "D201"]


PAGE = """\
Pet: {$id: pet, type: object}
Page:
  $id: page
  properties:
    items: {items: {$dynamicRef: "#item"}}
    cursor: {$ref: "#/$defs/cursor"}
    wrapped: {$ref: wrapper}
  $defs: {cursor: {type: string}, item: {$dynamicAnchor: item}}
Wrapper:
  $id: wrapper
  properties: {first: {$dynamicRef: "#item"}}
  $defs: {item: {$dynamicAnchor: item}}
PetPage:
  $id: pet-page
  $ref: page
  $defs: {item: {$dynamicAnchor: item, $ref: pet}}
Plain: {$ref: page}
"""


def test_a_dynamic_reference_means_what_the_outer_schema_says() -> None:
    files(main=PAGE)
    found = bundle()
    page = found.target(at(found, "/PetPage"))
    properties = page.members["properties"].members
    item = at(found, "/PetPage/$defs/item")
    assert page.id == "#/PetPage/pet-page"
    assert str(page.at) == "main.yaml:2:1"
    assert found.target(properties["items"].members["items"]) is item
    assert found.target(properties["cursor"]) is at(found, "/Page/$defs/cursor")
    wrapped = found.target(properties["wrapped"])
    assert found.target(wrapped.members["properties"].members["first"]) is item
    assert found.target(at(found, "/Plain")) is at(found, "/Page")
    own = at(found, "/Page/properties/items/items")
    assert found.target(own) is at(found, "/Page/$defs/item")


def test_a_recursive_schema_is_completed_in_depth() -> None:
    files(
        main="Tree: {$ref: tree.yaml}\nStrict: {$ref: strict.yaml}",
        tree="{$dynamicAnchor: node, properties: {children: {items: {$dynamicRef: '#node'}}}}",
        strict="{$dynamicAnchor: node, $ref: tree.yaml, properties: {more: {type: string}}}",
    )
    found = bundle()

    def child(tree: Node) -> Node:
        return found.target(tree.members["properties"].members["children"].members["items"])

    tree, strict = (found.target(at(found, name)) for name in ("/Tree", "/Strict"))
    assert child(tree) is tree
    assert child(found.target(strict)) is strict
