"""The tests of a client compare what values mean: spellings do not matter, everything else does."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.generated import ROOT


def _loaded() -> Any:
    path = ROOT / "templates" / "python" / "tests" / "same.py"
    spec = spec_from_file_location("same_of_clients", path)
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


SAME = _loaded()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("2025-01-31T12:00:00Z", "2025-01-31T12:00:00.000+00:00"),
        ("2018-02-04T04:39:06.467000Z", "2018-02-04T04:39:06.467Z"),
        ("2025-01-31T12:00:00Z", "2025-01-31T14:00:00+02:00"),
        ("12:00:00", "12:00:00.000"),
        ("PT36H", "P1DT12H"),
        ("PT0.5S", "PT0,5S"),
        ("123E4567-E89B-12D3-A456-426614174000", "123e4567-e89b-12d3-a456-426614174000"),
        ("-_8", "+/8="),
        ("12.50", "12.5"),
        ('{"b": 1, "a": [2]}', '{"a":[2],"b":1.0}'),
        ("1.0,2", "1,2.00"),
        ({"a": 1, "b": ["2025-01-31T00:00:00Z"]}, {"b": ["2025-01-31T00:00:00.0Z"], "a": 1.0}),
    ],
)
def test_spellings_of_one_value_are_the_same(found: Any, wanted: Any) -> None:
    assert SAME.same(found, wanted)
    assert SAME.same(wanted, found)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        (True, 1),
        (0, False),
        (None, ""),
        ("1", 1),
        ("Hello!", "hello!"),
        ("abc123", "abc124"),
        ("2025-01-31", "2025-02-01"),
        ("2025-01-31T12:00:00", "2025-01-31T12:00:00Z"),
        ("P1D", "PT23H"),
        ("1,2", "2,1"),
        ([1, 2], [2, 1]),
        ([1], [1, 1]),
        ({"a": 1}, {"a": 1, "b": None}),
        ({"a": 1}, {"b": 1}),
    ],
)
def test_other_values_are_not(found: Any, wanted: Any) -> None:
    assert not SAME.same(found, wanted)
    assert not SAME.same(wanted, found)


@pytest.mark.parametrize(
    ("found", "wanted", "is_same"),
    [
        ("GET /a?b=1&c=2", "GET /a?c=2&b=1", True),
        ("GET /a?b=1&b=2", "GET /a?b=2&b=1", False),
        ("GET /a?t=2025-01-31T12%3A00%3A00Z", "GET /a?t=2025-01-31T12:00:00.000Z", True),
        ("GET /a/2025-01-31T12:00:00Z/b", "GET /a/2025-01-31T12%3A00%3A00.0Z/b", True),
        ("GET /a?b=x%2Cy", "GET /a?b=x,y", False),
        ("GET /a", "GET /a?b=", False),
        ("GET /a", "POST /a", False),
        ("GET /a/b", "GET /a%2Fb", False),
        ("GET /a?b=1", "GET /a?c=1", False),
        ("GET /a?b=%7B%22x%22:1%7D", "GET /a?b=%7B%22x%22%3A%201%7D", True),
    ],
)
def test_lines_of_requests(found: str, wanted: str, is_same: bool) -> None:
    assert SAME.same_line(found, wanted) is is_same


@given(JSON)
def test_everything_is_the_same_as_itself(value: Any) -> None:
    assert SAME.same(value, value)


@given(JSON, JSON)
def test_no_order_between_two(one: Any, other: Any) -> None:
    assert SAME.same(one, other) == SAME.same(other, one)
