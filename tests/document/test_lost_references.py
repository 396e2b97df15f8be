"""References that lead nowhere: each is reported once, and none stops a run."""

import json
from io import BytesIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.diagnostics import Diagnostics
from generator.document import load, resolve
from tests.document.bundles import at, bundle, files, target, warned

pytestmark = pytest.mark.usefixtures("here")


def test_dangling_references_are_all_reported_with_what_was_meant() -> None:
    files(
        main="""\
components:
  schemas:
    Pet: {type: object}
    A: {$ref: "#/components/schemas/Pets"}
    B:
      description: x
      $ref: "#components/schemas/Pet"
    C: {$ref: x.yaml#/Dog}
    D: {$ref: y.yaml}
    E: {$ref: "#pet"}
    F: {$ref: y.yaml}
    G: {$ref: "ftp://example.com/x"}
""",
        x="Dogs: {}",
    )
    assert warned() == [
        ("D201", "main.yaml:4:9", "did you mean '#/components/schemas/Pet'?"),
        ("D201", "main.yaml:7:7", "a JSON pointer begins with a slash: '#/components/schemas/Pet'"),
        ("D201", "main.yaml:8:9", "did you mean '#/Dogs'?"),
        ("D207", "main.yaml:9:9", "did you mean 'x.yaml'?"),
        ("D201", "main.yaml:10:9", "there is no $anchor 'pet'"),
        ("D207", "main.yaml:11:9", "did you mean 'x.yaml'?"),
        (
            "D207",
            "main.yaml:12:9",
            "give a path, an http:// or https:// URL, or - for standard input",
        ),
    ]


def test_a_broken_file_is_reported_once_where_it_is_broken() -> None:
    files(main="a: {$ref: x.yaml}\nb: {$ref: x.yaml#/y}\nc: {$ref: '#/none'}", x="a: b: c")
    assert [(code, place) for code, place, _ in warned()] == [
        ("D113", "x.yaml:1:5"),
        ("D207", "main.yaml:1:5"),
        ("D207", "main.yaml:2:5"),
        ("D201", "main.yaml:3:5"),
    ]


def test_rounds_are_lost_each_reported_once() -> None:
    files(main="""\
a: {$ref: "#/b"}
b: {$ref: "#/c"}
c: {$ref: "#/b"}
d: {$ref: "#/d"}
""")
    made = bundle()
    assert {node.pointer for node in made.lost} == {"/b", "/c", "/d"}
    assert target(made, "/a") == "main.yaml#/b"
    assert made.find(at(made, "/b")) is None
    found = warned()
    assert [(code, place) for code, place, _ in found] == [
        ("D202", "main.yaml:2:5"),
        ("D202", "main.yaml:4:5"),
    ]
    assert "#/b → #/c → #/b" in found[0][2]


def test_generation_can_go_on_without_examples_and_tag_values() -> None:
    files(main="""\
media:
  examples:
    one: {$ref: "#/none"}
    two: {$ref: none.json}
    three: {$ref: "#/components/examples/Fine"}
schema:
  discriminator:
    propertyName: kind
    mapping:
      cat: "#/components/schemas/Cats"
      dog: Dog.yaml
      bird: Bird
      fish: "#/components/schemas/Cat"
components:
  schemas: {Cat: {type: object}}
  examples: {Fine: {value: {$ref: "#/none"}}}
""")
    diagnostics = Diagnostics()
    found = bundle(diagnostics=diagnostics)
    assert [(one.code, one.at.line) for one in diagnostics.items if one.at] == [
        ("D204", 3),
        ("D204", 4),
        ("D203", 10),
        ("D203", 11),
    ]
    assert (
        target(found, "/schema/discriminator/mapping/fish") == "main.yaml#/components/schemas/Cat"
    )
    assert target(found, "/media/examples/three") == "main.yaml#/components/examples/Fine"


def test_a_file_missing_for_an_example_is_still_missed_by_a_schema() -> None:
    files(main="media: {examples: {one: {$ref: x.yaml}}}\nschema: {$ref: x.yaml}")
    assert [(code, place) for code, place, _ in warned()] == [
        ("D204", "main.yaml:1:26"),
        ("D207", "main.yaml:2:10"),
    ]


ADDRESSES = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            [
                "#",
                "/",
                "..",
                "a",
                "$defs",
                "%",
                "%2e",
                "~",
                "~1",
                ":",
                "http:",
                "//",
                "[",
                "@",
                "\\",
                "\0",
                "?",
            ]
        ),
        max_size=8,
    ).map("".join),
)


@given(address=ADDRESSES, identifier=ADDRESSES, anchor=ADDRESSES)
@example("http://[::1", "http://[::1", "")
def test_any_text_may_stand_for_a_reference(address: str, identifier: str, anchor: str) -> None:
    schema = {
        "$id": identifier,
        "$anchor": anchor,
        "allOf": [{"$ref": address}, {"$dynamicRef": address}],
    }
    text = json.dumps({"a": schema, "b": {"$ref": address}}).encode()
    diagnostics = Diagnostics()
    found = resolve(load("-", diagnostics, BytesIO(text)), diagnostics)
    assert diagnostics.errors == ()
    holder = at(found, "/b")
    assert (found.find(holder) is None) == found.is_lost(holder)
