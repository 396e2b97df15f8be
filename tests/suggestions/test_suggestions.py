"""Suggestions: what they say, that an overlay of them is read, and that given back it leaves the client as it is."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.cli.progress import silence
from generator.diagnostics import Diagnostics, Source
from generator.document.load import read
from generator.options import Options
from generator.overlays.paths import Query
from generator.pipeline import generate
from generator.suggestions import Asked, overlay_text, suggestions
from generator.suggestions.ground import written
from generator.suggestions.written import member
from generator.targets.registry import find
from generator.understanding import Understood, understand

CASES = Path(__file__).parents[1] / "cases"

SPEC = """\
openapi: 3.1.0
info: {title: 'Odd: "pets"', version: "1"}
servers: [{url: "https://pets.example.com"}]
paths:
  "/it's/{a~b}":
    get:
      tags: [pets]
      parameters:
        - {name: a~b, in: path, required: true, schema: {type: string}}
        - {name: cursor, in: query, schema: {type: string}}
      responses:
        "200":
          description: All.
          content:
            application/json:
              schema:
                type: object
                required: [data, data, next_cursor]
                properties:
                  data: {type: array, items: {$ref: "#/components/schemas/Shape"}}
                  next_cursor: {type: string, nullable: true}
                  "größe $'\\"\\\\": {type: integer, minimum: 3, exclusiveMinimum: true}
  /pets:
    get:
      tags: [pets]
      operationId: list
      parameters: [{name: page, in: query, schema: {type: string}}]
      responses:
        "200":
          description: All.
          content: {application/json: {schema: {type: array, items: {type: string}}}}
    post:
      tags: [pets]
      operationId: list
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {stream: {type: boolean}}}
      responses:
        "200":
          description: 'Events, then data: [DONE]'
          content:
            application/json: {schema: {$ref: "#/components/schemas/Circle"}}
            text/event-stream: {schema: {$ref: "#/components/schemas/Circle"}}
components:
  schemas:
    Shape: {oneOf: [{$ref: "#/components/schemas/Circle"}, {$ref: "#/components/schemas/Square"}]}
    Circle: {type: object, required: [kind], properties: {kind: {const: circle}, r: {type: number}}}
    Square: {type: object, required: [kind], properties: {kind: {const: square}, a: {type: number}}}
"""


def understood(path: Path, *overlays: Path) -> tuple[Understood, Diagnostics]:
    problems = Diagnostics()
    options = Options(str(path), validate=False, overlays=tuple(map(str, overlays)))
    return understand(options, problems, silence()), problems


def suggested(path: Path, *, changing: bool = False) -> str:
    found, _ = understood(path)
    every = suggestions(Asked(found.bundle, found.described.operations, found.api))
    return overlay_text(every, found.api, changing=changing)


def files(spec: Path, folder: Path, *overlays: Path) -> dict[str, bytes]:
    options = Options(str(spec), output=folder, validate=False, overlays=tuple(map(str, overlays)))
    generate(options, find("python"), Diagnostics(), silence())
    found = (
        each for each in folder.rglob("*") if each.is_file() and ".gen-client" not in each.parts
    )
    return {str(each.relative_to(folder)): each.read_bytes() for each in found}


def action(text: str, target: str) -> str:
    """What the overlay has for a target, all its actions."""
    parts = text.split("- target: ")
    return "\n".join(each for each in parts if each.startswith(f'"{target}"\n'))


def test_what_was_inferred_is_said_and_what_is_wrong_is_put_right(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    text = suggested(tmp_path / "spec.yaml")
    odd = "$.paths['/it\\\\'s/{a~b}'].get"
    assert (
        "        pagination:\n          style: cursor\n          parameter: cursor\n"
        "          next: next_cursor\n          items: data\n"
    ) in action(text, odd)
    posted = action(text, "$.paths['/pets'].post")
    assert '        stream:\n          switch: stream\n          end: "[DONE]"\n' in posted
    assert "      operationId: list_2\n" in posted
    assert "resource: pets." in action(text, "$.paths['/pets'].get")
    schema = f"{odd}.responses['200'].content['application/json'].schema"
    assert "required: [data, next_cursor]" in action(text, schema)
    assert 'type: [string, "null"]' in action(text, f"{schema}.properties.next_cursor")
    size = f"{schema}.properties['größe $\\\\'\\\"\\\\\\\\']"
    assert "exclusiveMinimum: 3\n" in action(text, size)


def test_what_changes_the_client_is_a_comment_unless_it_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    text = suggested(tmp_path / "spec.yaml")
    head, tail = text.split("# ---- What follows changes the client.")
    assert "discriminator" not in head and "style: page" not in head
    live = [each for each in tail.splitlines() if each.strip() and not each.startswith("  #")]
    assert live == []
    assert "  #     operationId: its_a_b_get\n" in tail
    changing = suggested(tmp_path / "spec.yaml", changing=True)
    assert (
        "      discriminator:\n        propertyName: kind\n        mapping:\n"
        '          circle: "#/components/schemas/Circle"\n' in changing
    )
    (tmp_path / "o.yaml").write_text(changing)
    found, problems = understood(tmp_path / "spec.yaml", tmp_path / "o.yaml")
    assert not [each for each in problems.items if each.code.startswith("D")]
    names = [each.name for service in found.api.services for each in service.operations]
    assert names == ["its_a_b_get", "list", "list_2"]


def test_given_back_it_leaves_an_odd_document_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    assert_stays(tmp_path / "spec.yaml", tmp_path)


@pytest.mark.parametrize("case", ["pagination", "streams", "swagger", "selected_answers"])
def test_given_back_it_leaves_the_client_as_it_is(case: str, tmp_path: Path) -> None:
    assert_stays(CASES / case / "spec.yaml", tmp_path)


def assert_stays(spec: Path, folder: Path) -> None:
    overlay = folder / "o.yaml"
    overlay.write_text(suggested(spec))
    _, problems = understood(spec, overlay)
    assert not [each for each in problems.items if each.code.startswith(("D17", "B40", "C1"))]
    assert files(spec, folder / "a") == files(spec, folder / "b", overlay)


LONG = "apropertywithanamethatnobodyreadsatallinonegoever"


def test_a_long_name_gets_a_shorter_one(tmp_path: Path) -> None:
    text = SPEC.replace("r: {type: number}", f"{LONG}: {{type: object, properties: {{b: {{}}}}}}")
    (tmp_path / "spec.yaml").write_text(text)
    written = suggested(tmp_path / "spec.yaml", changing=True)
    asked = action(written, f"$.components.schemas.Circle.properties.{LONG}")
    assert f"has one of {len(LONG)} letters" in asked
    name = LONG.capitalize()[:45]
    assert f"type-name: {name}\n" in asked
    (tmp_path / "o.yaml").write_text(written)
    found, _ = understood(tmp_path / "spec.yaml", tmp_path / "o.yaml")
    assert name in [each.name for each in found.api.declarations.values()]


def test_what_nobody_could_select_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC.replace('"/it\'s/{a~b}"', '"/it\\e/{a~b}"'))
    text = suggested(tmp_path / "spec.yaml")
    assert "/it" not in text and "$.paths['/pets'].get" in text


def test_an_overlay_has_an_action_where_nothing_holds(tmp_path: Path) -> None:
    schemas = SPEC[SPEC.index("components:") :]
    head = SPEC[: SPEC.index("paths:")] + "paths: {}\n"
    (tmp_path / "spec.yaml").write_text(head + schemas)
    (tmp_path / "o.yaml").write_text(suggested(tmp_path / "spec.yaml"))
    assert "discriminator" in (tmp_path / "o.yaml").read_text()
    _, problems = understood(tmp_path / "spec.yaml", tmp_path / "o.yaml")
    assert {each.code for each in problems.items} <= {"V105"}


def test_it_is_the_same_each_time(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    assert suggested(tmp_path / "spec.yaml") == suggested(tmp_path / "spec.yaml")


KEYS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)


WRITABLE = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8)
"""Keys that the library for queries reads: it takes no control characters, not even as escapes."""


@given(st.lists(WRITABLE, min_size=1, max_size=4))
def test_a_path_selects_its_place_whatever_keys_are_called(keys: list[str]) -> None:
    value: object = 1
    for key in reversed(keys):
        value = {key: value, f"{key}x": 2}
    assert Query(written(keys)).places(value) == [tuple(keys)]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | KEYS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)


@given(KEYS, JSON)
def test_values_are_read_as_they_were_meant(key: str, value: object) -> None:
    text = "\n".join(member(key, value, 0)) + "\n"  # type: ignore[arg-type]
    assert read(Source("a.yaml", text), Diagnostics()).plain() == {key: value}
