"""YAML becomes nodes, with places."""

import json
import re
from collections.abc import Iterator

import pytest
import yaml as pyyaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Diagnostics, InputError, Source
from generator.document import Json
from generator.document.compose import MAX_ALIASED
from generator.document.node import MAX_DEPTH
from generator.document.read_yaml import FORBIDDEN, read_yaml, without_forbidden
from tests.document.texts import below, deep, error_of, levels, rest, stands_at_its_text, yaml

BLOCK = """\
# a comment
info:
  title: Ä \U0001f600 B
  "on": yes
paths:
  /a~b:
    - one
    -   - two
        - {three: 3, four: [5, 6]}
    - six: |
        text
      seven: 'x'
200: &anchor
  x: 1
"""


@pytest.fixture(params=["libyaml", "pure Python"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Both parsers of PyYAML: not every machine has libyaml."""
    if request.param == "pure Python":
        monkeypatch.delattr(pyyaml, "CBaseLoader", raising=False)
    elif not hasattr(pyyaml, "CBaseLoader"):
        pytest.skip("this PyYAML was built without libyaml")
    yield request.param


def test_values(parser: str) -> None:
    assert yaml(BLOCK).plain() == {
        "info": {"title": "Ä \U0001f600 B", "on": "yes"},
        "paths": {
            "/a~b": ["one", ["two", {"three": 3, "four": [5, 6]}], {"six": "text\n", "seven": "x"}]
        },
        "200": {"x": 1},
    }


def test_members_stand_at_their_keys_and_items_where_they_begin(parser: str) -> None:
    places = {node.pointer: rest(node) for node in below(yaml(BLOCK))}
    assert places == {
        "": "info:",
        "/info": "info:",
        "/info/title": "title: Ä \U0001f600 B",
        "/info/on": '"on": yes',
        "/paths": "paths:",
        "/paths/~1a~0b": "/a~b:",
        "/paths/~1a~0b/0": "one",
        "/paths/~1a~0b/1": "- two",
        "/paths/~1a~0b/1/0": "two",
        "/paths/~1a~0b/1/1": "{three: 3, four: [5, 6]}",
        "/paths/~1a~0b/1/1/three": "three: 3, four: [5, 6]}",
        "/paths/~1a~0b/1/1/four": "four: [5, 6]}",
        "/paths/~1a~0b/1/1/four/0": "5, 6]}",
        "/paths/~1a~0b/1/1/four/1": "6]}",
        "/paths/~1a~0b/2": "six: |",
        "/paths/~1a~0b/2/six": "six: |",
        "/paths/~1a~0b/2/seven": "seven: 'x'",
        "/200": "200: &anchor",
        "/200/x": "x: 1",
    }


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_make_no_difference(parser: str, end: str) -> None:
    root = yaml(BLOCK.replace("\n", end))
    assert root.plain() == yaml(BLOCK).plain()
    assert [rest(node) for node in below(root)] == [rest(node) for node in below(yaml(BLOCK))]


def test_line_ends_of_yaml_1_1_do_not_shift_places(parser: str) -> None:
    root = yaml('a: "x\u2028y\x85z"\nb: 1\n')
    assert rest(root.members["b"]) == "b: 1"
    assert root.members["b"].line == 2


def test_keys_are_their_source_text(parser: str) -> None:
    root = yaml("200: a\non: b\ntrue: c\n~: d\n1.0: e\n? f\n: g\n'': h\n2020-01-01: i\n0x10: j\n")
    assert list(root.members) == ["200", "on", "true", "~", "1.0", "f", "", "2020-01-01", "0x10"]


def test_aliases_are_copies_at_their_own_place(parser: str) -> None:
    root = yaml("a: &x\n  b: [1]\nc: *x\nd: &y 5\n*y : e\n")
    assert root.plain() == {"a": {"b": [1]}, "c": {"b": [1]}, "d": 5, "5": "e"}
    copy = root.members["c"]
    assert (copy.line, copy.pointer) == (3, "/c")
    inner = copy.members["b"].items[0]
    assert (inner.line, inner.pointer) == (2, "/c/b/0")
    assert inner is not root.members["a"].members["b"].items[0]


def test_an_anchor_can_be_used_again(parser: str) -> None:
    assert yaml("[&a 1, *a, &a 2, *a]").plain() == [1, 1, 2, 2]


def test_merge_keys(parser: str) -> None:
    root = yaml(
        "base: &base {a: 1, b: 1}\nmore: &more {b: 2, c: 2}\n"
        "one: {<<: *base, b: 3}\nmany: {d: 4, <<: [*more, *base]}\n"
    )
    assert root.members["one"].plain() == {"a": 1, "b": 3}
    assert root.members["many"].plain() == {"b": 2, "c": 2, "a": 1, "d": 4}
    merged = root.members["one"].members["a"]
    assert (merged.line, merged.pointer) == (1, "/one/a")


@pytest.mark.parametrize("text", ["<<: 5", "'<<': {a: 1}", "<<: [a, b]", "<<: []"])
def test_what_cannot_be_merged_is_an_ordinary_member(parser: str, text: str) -> None:
    assert list(yaml(text).members) == ["<<"]


def test_a_repeated_key_is_reported_and_the_last_one_counts(parser: str) -> None:
    diagnostics = Diagnostics()
    root = yaml("a:\n  b: 1\n  c: 2\n  b: 3\n", diagnostics)
    assert root.plain() == {"a": {"c": 2, "b": 3}}
    (found,) = diagnostics.warnings
    assert found.code == "D130" and str(found.at) == "x.yaml:4:3"
    assert "x.yaml:2:3" in found.hint


def test_unknown_tags_are_reported_and_ignored(parser: str) -> None:
    diagnostics = Diagnostics()
    root = yaml("a: !thing 5\nb: !!set {x: }\nc: !<tag:yaml.org,2002:int> 5", diagnostics)
    assert root.plain() == {"a": "5", "b": {"x": None}, "c": 5}
    assert [(str(item.at), item.code) for item in diagnostics.items] == [
        ("x.yaml:1:4", "D131"),
        ("x.yaml:2:4", "D131"),
    ]


def test_an_alias_bomb_does_not_go_off(parser: str) -> None:
    levels = "\n".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 30))
    diagnostics = Diagnostics()
    root = yaml(f"a0: &a0 [x, x, x, x, x]\n{levels}\n", diagnostics)
    assert sum(1 for _ in below(root)) < 2 * MAX_ALIASED
    first = diagnostics.items[0]
    assert first.code == "D120" and first.at is not None and first.at.line < 10
    assert f"{MAX_ALIASED:,}" in first.message


def test_aliases_of_a_reasonable_size_are_not_refused(parser: str) -> None:
    text = "a: &a [1, 2, 3]\n" + "".join(f"b{n}: *a\n" for n in range(2_000))
    assert len(yaml(text).members) == 2_001


@pytest.mark.parametrize("text", ["&a [*a]", "a: &a {b: *a}", "a: &a\n  - b: [*a]\n"])
def test_a_value_cannot_contain_itself(parser: str, text: str) -> None:
    diagnostics = Diagnostics()
    assert levels(yaml(text, diagnostics)) <= 5
    assert [each.code for each in diagnostics.items] == ["D119"]


@pytest.mark.parametrize("brackets", ["[", '{"a":', "- "])
@pytest.mark.parametrize("depth", [MAX_DEPTH, MAX_DEPTH + 1, 3_000])
def test_what_is_too_deep_is_left_out(parser: str, brackets: str, depth: int) -> None:
    close = {"[": "]", '{"a":': "}", "- ": ""}[brackets]
    root, codes = deep(read_yaml, brackets * depth + "1" + close * depth)
    assert codes == (["D117"] if depth > MAX_DEPTH else [])
    assert levels(root) == min(depth, MAX_DEPTH + 1)


def test_aliases_do_not_nest_deeper_than_values(parser: str) -> None:
    text = "a0: &a0 [1]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 300))
    root, codes = deep(read_yaml, text)
    assert levels(root) == MAX_DEPTH + 1
    assert set(codes) == {"D117"}


def test_an_anchor_in_what_is_left_out_is_one(parser: str) -> None:
    root, codes = deep(read_yaml, f"deep: {'[' * 300}&x [1]{']' * 300}\nafter: *x\n")
    assert root.members["after"].plain() == {}
    assert codes == ["D117"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("a: &x [1]\n? *x\n: 1", "*x"),
        ("[a]: 1", "[a]"),
        ("{id}: 1", "{id}"),
        ("? {a: 1}\n: 1", "{a: 1}"),
    ],
)
def test_collections_as_keys_are_read_as_they_are_written(parser: str, text: str, key: str) -> None:
    diagnostics = Diagnostics()
    assert list(yaml(text, diagnostics).members)[-1] == key
    assert [each.code for each in diagnostics.items] == ["D121"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: 1\n\t# c\nb: 2\n", {"a": 1, "b": 2}),
        ("a: 1\r\n \t \r\nb: 2\r\n", {"a": 1, "b": 2}),
        ("\t# c\na:\tb\t# c\n", {"a": "b"}),
        ("-\ta\n-\t\n  b: [1,\t2]\n", ["a", {"b": [1, 2]}]),
        ("a: |\n  x\n  \t# y\nb: 'x\ty'\n\t# c\n", {"a": "x\n\t# y\n", "b": "x\ty"}),
        ("a:\n" + "  - 1\n\t# c\n" * 30, {"a": [1] * 30}),
    ],
)
def test_tabs_are_white_space(parser: str, text: str, value: Json) -> None:
    diagnostics = Diagnostics()
    assert yaml(text, diagnostics).plain() == value
    assert diagnostics.items == ()


def test_tabs_do_not_indent(parser: str) -> None:
    with pytest.raises(InputError) as raised:
        yaml("a:\n\tb: 1\n")
    assert error_of(raised.value)[:2] == ("D113", 2)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: {\n  b:[ ], c:{d: 1},\n  e: 1\n}\n", {"a": {"b": [], "c": {"d": 1}, "e": 1}}),
        ("{a:[ 1 ], b: 'c:[ 1 ]'}", {"a": [1], "b": "c:[ 1 ]"}),
        ("a: b:[ 1 ]\n", {"a": "b:[ 1 ]"}),
    ],
)
def test_a_bracket_ends_a_key_in_brackets(parser: str, text: str, value: Json) -> None:
    assert yaml(text).plain() == value


def test_places_stay_where_a_bracket_ends_a_key(parser: str) -> None:
    root = yaml("a: {\n  b:[ 1 ],\n  c: 2}\n")
    at = root.members["a"].members["c"].at
    assert (at.line, at.column) == (3, 3)


def test_surrogates_are_no_characters(parser: str) -> None:
    for text in ('a: "\\ud800"', 'a: "\\ud83d\\ude00"', '"\\udfff": a'):
        with pytest.raises(InputError) as raised:
            yaml(text)
        assert raised.value.diagnostics[0].code == "D113"
        assert "surrogate" in raised.value.diagnostics[0].hint


@pytest.mark.parametrize(
    ("text", "line", "column", "hint"),
    [
        ("a: 1\nb: {c: 1\nd: 2\n", 3, 2, "what begins at 2:4 is not closed"),
        ("a: 'x\nb: 2\n", 2, 5, "what begins at 1:4 is not closed"),
        ("a:\n\t- b\n", 2, 1, "replace the tab"),
        ("a: b: c\n", 1, 5, "quote a text that has ': '"),
        ("a: @b\n", 1, 4, "quote a text that begins with '@'"),
        ("a: `b`\n", 1, 4, "quote a text that begins with '`'"),
        ("a: 1\n b: 2\n", 2, 3, "indentation"),
        ("a: 1\n- b\n", 2, 1, "indentation"),
        ("a: - b\n", 1, 4, "line of its own"),
        ("a: 'b'c\n", 1, 7, "quote is closed too early"),
        ("- a\nb: 1\n", 2, 1, "begin this one with '- '"),
        ('a: "\\q"\n', 1, 5, "single quotes"),
        ("%YAML 3.0\n---\na: 1\n", 1, 1, "%YAML"),
        ("a: !x!y z\n", 1, 4, "tag"),
    ],
)
def test_syntax_errors_have_a_place_and_say_where_to_look(
    text: str, line: int, column: int, hint: str
) -> None:
    with pytest.raises(InputError) as raised:
        yaml(text)
    (problem,) = raised.value.diagnostics
    assert problem.code == "D113" and problem.at is not None
    assert (problem.at.line, problem.at.column) == (line, column)
    assert hint in problem.hint


BASIC = st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"])
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(BASIC, max_size=12),
    lambda part: st.lists(part, max_size=4)
    | st.dictionaries(st.text(BASIC, max_size=8), part, max_size=4),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(VALUES, st.sampled_from([None, 0, 2]))
def test_json_is_yaml(value: Json, indent: int | None) -> None:
    root = yaml(json.dumps(value, indent=indent))
    assert root.plain() == value or "<<" in str(value)
    for node in below(root):
        for member in node.members.values():
            assert stands_at_its_text(member, is_member=True)
        for item in node.items:
            assert stands_at_its_text(item, is_member=False)


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("ab:-?[]{},&*!|>'\"#%@\t\n 0<~."), max_size=30))
def test_any_text_is_read_or_refused_with_a_place(text: str) -> None:
    diagnostics = Diagnostics()
    try:
        yaml(text, diagnostics)
    except InputError as error:
        assert all(item.at is not None for item in error.diagnostics)
    for item in diagnostics.items:
        assert item.at is not None and 1 <= item.at.line <= text.count("\n") + 1


@given(st.text(st.characters(exclude_categories=()), max_size=8))
def test_what_yaml_does_not_have_is_replaced_however_quickly_the_rest_is_passed(text: str) -> None:
    found = without_forbidden(Source("x", text), Diagnostics())
    assert found == re.sub(FORBIDDEN, "\ufffd", text)


@pytest.mark.parametrize(
    ("text", "line", "hint"),
    [
        ("a:\n  b:\xa0\n    c: 1\n", 3, "U+00A0 (no-break space)"),
        ("a:\n  - b\n\tc: 1\n", 3, "replace the tab"),
        ("a:\n- b\n -\t- c\n\t  - d\n", 4, "replace the tab"),
    ],
)
def test_what_nobody_sees_is_named(text: str, line: int, hint: str) -> None:
    with pytest.raises(InputError) as raised:
        read_yaml(Source("x.yaml", text), Diagnostics())
    (problem,) = raised.value.diagnostics
    assert problem.code == "D113" and problem.at is not None and problem.at.line == line
    assert hint in problem.hint
