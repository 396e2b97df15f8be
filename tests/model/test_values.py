"""Our dataclasses are equal, hashed and replaced as those of the library are."""

from __future__ import annotations

import dataclasses
from dataclasses import field
from typing import Any

import pytest

from generator.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Point:
    x: float
    y: float = 0
    note: list[str] = field(default_factory=list, hash=False)
    seen: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class One:
    only: float


@dataclass(frozen=True)
class Other(One):
    pass


@dataclass(frozen=True)
class Nothing:
    pass


@dataclass(slots=True)
class Open:
    x: int


NAN = float("nan")
LIBRARY: dict[type, Any] = {
    Point: dataclasses.make_dataclass(
        "Point",
        [
            ("x", float),
            ("y", float, 0),
            ("note", list[str], field(default_factory=list, hash=False)),
            ("seen", int, field(default=0, compare=False)),
        ],
        frozen=True,
    ),
    One: dataclasses.make_dataclass("One", [("only", float)], frozen=True),
    Nothing: dataclasses.make_dataclass("Nothing", [], frozen=True),
}


@pytest.mark.parametrize(
    ("kind", "one", "two"),
    [
        (Point, {"x": 1}, {"x": 1.0}),
        (Point, {"x": 1}, {"x": 1, "seen": 3}),
        (Point, {"x": 1}, {"x": 1, "note": ["a"]}),
        (Point, {"x": 1}, {"x": 2}),
        (One, {"only": 1}, {"only": 1}),
        (One, {"only": 1}, {"only": 2}),
        (One, {"only": NAN}, {"only": NAN}),
        (Nothing, {}, {}),
    ],
)
def test_values_are_equal_and_hashed_as_those_of_the_library(
    kind: Any, one: dict[str, Any], two: dict[str, Any]
) -> None:
    theirs = LIBRARY[kind]
    assert (kind(**one) == kind(**two)) is (theirs(**one) == theirs(**two))
    same = hash(theirs(**one)) == hash(theirs(**two))
    assert (hash(kind(**one)) == hash(kind(**two))) is same


def test_values_of_another_class_are_others() -> None:
    assert One(1) != Other(1)
    assert One(1) != (1,)


def test_what_is_open_has_no_hash() -> None:
    assert Open(1) == Open(1)
    with pytest.raises(TypeError, match="unhashable"):
        hash(Open(1))


def test_a_replaced_value_keeps_its_other_fields() -> None:
    assert replace(Point(1, 2), x=3) == Point(3, 2)
    assert repr(One(1)) == "One(only=1)"


@dataclass(frozen=True, slots=True)
class Later:
    x: int
    made: list[int] = field(init=False, default_factory=list)
    said: int = field(init=False, default=3)
    told: int = field(init=False)

    def __post_init__(self) -> None:
        self.told = self.x + self.said  # type: ignore[misc]


def test_fields_that_nobody_gives() -> None:
    one, other = Later(1), Later(x=1)
    assert (one.made, one.said, one.told) == ([], 3, 4)
    assert one.made is not other.made
    with pytest.raises(TypeError):
        Later(1, said=2)  # type: ignore[call-arg]


class Further(Point):
    """A class below one of ours, whose values are made by it."""

    def __init__(self) -> None:
        super().__init__(1)


def test_values_are_made_as_those_of_the_library() -> None:
    assert (Further().x, Further().y, Further().note) == (1, 0, [])
    assert Point(1).note is not Point(1).note
    with pytest.raises(TypeError):
        Point()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Point(1, 2, [], 4, 5)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Point(1, z=2)  # type: ignore[call-arg]
