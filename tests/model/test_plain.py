"""The bytes of values: the same for the same values, and for no others."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Location, Source
from generator.model.declarations import Access, Field, Optional, Required
from generator.model.docs import Doc
from generator.model.plain import written
from generator.model.types import Constraints, Kind, ListOf, Named, Nullable, Scalar, TypeRef
from generator.targets.code import Code
from generator.values import replace

AT = Location(Source("a.yaml", "text"), 1, 1, "")
FIELD = Field("name", Scalar(Kind.STRING), Required(), Access.BOTH, Doc("A name."), (), AT)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


def exactly(value: object) -> object:
    """What tells values apart that Python calls equal: `True` and `1`, `0.0` and `-0.0`."""
    match value:
        case dict():
            return "map", [(key, exactly(each)) for key, each in value.items()]
        case list():
            return [exactly(each) for each in value]
        case _:
            return type(value), repr(value)


@given(JSON, JSON)
def test_other_values_have_other_bytes(one: object, other: object) -> None:
    assert (written(one) == written(other)) is (exactly(one) == exactly(other))


def test_places_do_not_count() -> None:
    elsewhere = Location(Source("b.yaml", "other"), 7, 2, "/x")
    assert written(replace(FIELD, at=elsewhere)) == written(FIELD)


@pytest.mark.parametrize(
    "changed",
    [
        {"wire_name": "title"},
        {"type": Scalar(Kind.STRING, Constraints(max_size=3))},
        {"type": Nullable(Scalar(Kind.STRING))},
        {"presence": Optional()},
        {"access": Access.READ_ONLY},
        {"doc": Doc("A name.", deprecated=True)},
        {"examples": ("Ann",)},
        {"conditional": True},
    ],
)
def test_all_else_does(changed: Mapping[str, Any]) -> None:
    assert written(replace(FIELD, **changed))[0] != written(FIELD)[0]


@pytest.mark.parametrize(
    ("type_", "named"),
    [(Named("#/a"), ["#/a"]), (ListOf(Nullable(Named("#/b"))), ["#/b"]), (Scalar(Kind.UUID), [])],
)
def test_types_are_noted_that_are_named(type_: TypeRef, named: list[str]) -> None:
    assert written((FIELD, type_))[1] == named


def test_kinds_of_collections_and_texts_are_what_they_hold() -> None:
    assert written(Code("a")) == written("a")
    assert written(MappingProxyType({"a": 1})) == written({"a": 1})
    assert written(frozenset({"b", "a"})) == written(frozenset({"a", "b"}))
