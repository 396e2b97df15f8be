"""JSON becomes nodes, with places."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Diagnostics, InputError
from generator.document import Json
from generator.document.node import MAX_DEPTH
from generator.document.read_json import read_json
from tests.document.texts import below, deep, error_of, js, levels, rest, stands_at_its_text

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    lambda part: st.lists(part, max_size=4)
    | st.dictionaries(st.text(max_size=8), part, max_size=4),
    max_leaves=15,
)


@settings(max_examples=200, deadline=None)
@given(VALUES, st.sampled_from([None, 0, 3, "\t"]), st.booleans())
def test_what_json_writes_is_read_alike(value: Json, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    root = js(text)
    assert root.plain() == json.loads(text)
    for node in below(root):
        assert all(stands_at_its_text(member, is_member=True) for member in node.members.values())
        assert all(stands_at_its_text(item, is_member=False) for item in node.items)


def test_places_and_pointers() -> None:
    root = js('{\r\n  "a/b": [1, {"~": null}],\n\n "ä": "\U0001f600", "c": 2\n}')
    assert {node.pointer: (node.line, rest(node)[:6]) for node in below(root)} == {
        "": (1, "{"),
        "/a~1b": (2, '"a/b":'),
        "/a~1b/0": (2, "1, {" + '"~'),
        "/a~1b/1": (2, '{"~": '),
        "/a~1b/1/~0": (2, '"~": n'),
        "/ä": (4, '"ä": "'),
        "/c": (4, '"c": 2'),
    }


def test_integers_of_any_size_survive() -> None:
    assert js("[123456789012345678901234567890]").plain() == [123456789012345678901234567890]
    diagnostics = Diagnostics()
    root = js('{"a":\n' + "1" * 4301 + "}", diagnostics)
    assert root.members["a"].value == "1" * 4301
    assert [(each.code, str(each.at)) for each in diagnostics.items] == [("D122", "x.json:2:1")]


def test_surrogate_pairs_are_characters_and_halves_are_none() -> None:
    diagnostics = Diagnostics()
    root = js('["\\ud83d\\ude00",\n "\\ud83d", "\\ude00x"]', diagnostics)
    assert root.plain() == ["\U0001f600", "\ufffd", "\ufffdx"]
    assert [(item.code, str(item.at)) for item in diagnostics.items] == [
        ("D132", "x.json:2:2"),
        ("D132", "x.json:2:12"),
    ]


def test_a_repeated_key_is_reported_and_the_last_one_counts() -> None:
    diagnostics = Diagnostics()
    assert js('{"a": 1,\n "b": 2,\n "a": 3}', diagnostics).plain() == {"b": 2, "a": 3}
    (found,) = diagnostics.items
    assert found.code == "D130" and str(found.at) == "x.json:3:2" and "x.json:1:2" in found.hint


@pytest.mark.parametrize(
    ("text", "line", "column", "hint"),
    [
        ('{"a": 1,\n}', 2, 1, "comma too many"),
        ('{"a": [1,\n]}', 2, 1, "remove the comma before ']'"),
        ('{"a": 1\n "b": 2}', 2, 2, "what begins at 1:1"),
        ('{"a" 1}', 1, 6, "what begins at 1:2"),
        ("{a: 1}", 1, 2, "quote the key"),
        ("{'a': 1}", 1, 2, "quote the key"),
        ("['a']", 1, 2, "double quotes"),
        ("[1, // no\n2]", 1, 5, "no comments"),
        ("[abc]", 1, 2, "double quotes"),
        ("[NaN]", 1, 2, "no number NaN"),
        ("[-Infinity]", 1, 2, "no number -Infinity"),
        ("[True]", 1, 2, "JSON says true"),
        ("[undefined]", 1, 2, "JSON says null"),
        ("[+1]", 1, 2, "no '+' before it"),
        ("[, 1]", 1, 2, "remove the comma"),
        ('{"a": 1\n// b\n}', 2, 1, "no comments"),
        ('{"a": 1,\n# b\n}', 2, 1, "no comments"),
        ('{"a":\xa01}', 1, 6, "U+00A0 (no-break space)"),
        ('{\u201ca": 1}', 1, 2, "U+201C (left double quotation mark)"),
        ('{"a":\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> b\n}', 2, 1, "one of the two sides"),
        ("[01]", 1, 3, "what begins at 1:1"),
        ("[1.]", 1, 3, "what begins at 1:1"),
        ('["a\nb"]', 1, 4, "close the string"),
        ('["a\\q"]', 1, 4, "backslash"),
        ('["a', 1, 2, "double quote"),
        ('{"a": [1,\n  2', 2, 4, "what begins at 1:7 is not closed"),
        ('{"a":', 1, 6, "missing at the end"),
        ('{"a": 1}}', 1, 9, "closes too early"),
        ("[] []", 1, 4, "closes too early"),
    ],
)
def test_syntax_errors_have_a_place_and_say_where_to_look(
    text: str, line: int, column: int, hint: str
) -> None:
    with pytest.raises(InputError) as raised:
        js(text)
    assert error_of(raised.value) == ("D114", line, column)
    assert hint in raised.value.diagnostics[0].hint
    with pytest.raises(ValueError):
        json.loads(text, parse_constant=lambda name: int(name))


@pytest.mark.parametrize("depth", [MAX_DEPTH, MAX_DEPTH + 1, 100_000])
def test_what_is_too_deep_is_left_out(depth: int) -> None:
    root, codes = deep(read_json, "[" * depth + "]" * depth)
    assert codes == (["D117"] if depth > MAX_DEPTH else [])
    assert levels(root) == min(depth, MAX_DEPTH + 1)


def test_what_is_left_out_ends_where_it_ends() -> None:
    around, inner = "[" * (MAX_DEPTH - 1), "]" * (MAX_DEPTH - 1)
    root, codes = deep(read_json, f'[{around}[["}}", {{"]": [1]}}], {{"a": "\\""}}, 1]{inner}, 2]')
    assert root.items[1].value == 2
    assert codes == ["D117"]
    with pytest.raises(InputError) as raised:
        deep(read_json, f"[{around}[[[1]")
    assert error_of(raised.value)[0] == "D114"


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from('{}[]",:\\u0d8 1.eE+-\n\ttrue'), max_size=20))
def test_it_accepts_what_the_standard_library_accepts(text: str) -> None:
    try:
        value = json.loads(text)
    except ValueError:
        with pytest.raises(InputError):
            js(text)
    else:
        assert js(text).plain() == whole_characters(value)


def whole_characters(value: Json) -> Json:
    """The value with U+FFFD for halves of surrogate pairs."""
    match value:
        case str():
            return "".join("\ufffd" if "\ud800" <= part <= "\udfff" else part for part in value)
        case list():
            return [whole_characters(item) for item in value]
        case dict():
            return {
                str(whole_characters(key)): whole_characters(part) for key, part in value.items()
            }
        case _:
            return value
