"""Nodes that are made late are those that a reader of every character makes, and stand where these do."""

import json
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.diagnostics import Diagnostics, InputError, Location, Source
from generator.document import Json, Node
from generator.document.late_json import late_root
from generator.document.node import MAX_DEPTH
from generator.document.read_json import read_slowly
from generator.document.scalars import MAX_DIGITS
from generator.swagger.moving import Moved
from tests.document.test_read_json import VALUES
from tests.document.texts import below

SPACES = st.text(st.sampled_from(" \t\n\r"), max_size=3)


@settings(max_examples=300, deadline=None)
@given(VALUES, st.tuples(SPACES, SPACES, SPACES, SPACES), st.booleans(), st.randoms())
def test_each_node_stands_where_it_stands(
    value: Json, spaces: tuple[str, str, str, str], ascii_only: bool, order: Random
) -> None:
    before, behind, around, within = spaces
    separators = f"{before},{behind}", f"{around}:{within}"
    text = before + json.dumps(value, separators=separators, ensure_ascii=ascii_only) + behind
    source = Source("x.json", text)
    root, expected = late(source), [*below(read_slowly(source, Diagnostics()))]
    pairs = [*zip(below(root), expected, strict=True)]
    order.shuffle(pairs)  # as places are found in another order than they stand in
    for one, other in pairs[: len(pairs) // 2]:
        assert one.at == other.at and hash(one.at) == hash(other.at)
    for one, other in pairs:
        assert (one.line, one.column, one.pointer) == (other.line, other.column, other.pointer)
        assert one.kind == other.kind and repr(one.plain()) == repr(other.plain())
        assert str(one.at) == str(other.at) and one.id == other.id


@settings(max_examples=500, deadline=None)
@given(st.text(st.sampled_from('{}[]",:\\u0d8c 1.eE+-\n\tab'), max_size=20))
def test_a_text_is_read_late_if_there_is_nothing_to_tell(text: str) -> None:
    source, told = Source("x.json", text), Diagnostics()
    try:
        expected = read_slowly(source, told)
    except InputError:
        assert late_root(source) is None
        return
    found = late_root(source)
    assert (found is None) == bool(told.items)
    assert found is None or found.plain() == expected.plain()


@pytest.mark.parametrize(
    ("text", "is_late"),
    [
        ('{"a": 1, "b": {"a": 2}}', True),
        ('{"a": 1, "b": 2, "a": 3}', False),
        ('["\\ud83d\\ude00", "\\\\ud83d"]', True),
        ('{"\\ud83d": 1}', False),
        ('["\\ude00\\ud83d"]', False),
        ("[-Infinity]", False),
        (f"[{'1' * MAX_DIGITS}]", True),
        (f"[-{'1' * MAX_DIGITS}]", False),
        ("[" * MAX_DEPTH + "]" * MAX_DEPTH, True),
        ("[" * MAX_DEPTH + "{}" + "]" * MAX_DEPTH, False),
        ("[" * 50_000, False),
        ("\ufeff[]", False),
    ],
)
def test_what_is_to_be_told_of_is_not_read_late(text: str, is_late: bool) -> None:
    assert (late_root(Source("x.json", text)) is not None) == is_late


def test_a_place_is_that_of_the_value_which_something_is_made_of() -> None:
    root = late('{"a":\n [1,\n  2]}')
    item = root.members["a"].items[1]
    assert (item.instead({}, "/b").at) == Location(root.source, 3, 3, "/b")
    assert Moved({}, item, "/b").at == Location(root.source, 3, 3, "/a/1")
    assert Moved({}, item, "/b").instead([], "/c").at == Location(root.source, 3, 3, "/c")
    assert item.at != Location(root.source, 3, 4, "/a/1")
    with pytest.raises(AttributeError):
        root.nothing  # type: ignore[attr-defined]  # noqa: B018


def late(text: str | Source) -> Node:
    root = late_root(text if isinstance(text, Source) else Source("x.json", text))
    assert root is not None
    return root
