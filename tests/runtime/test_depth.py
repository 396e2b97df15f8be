"""An error deep in a value costs as much time as the value is long: steps are counted."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sample._runtime.answer.answers import read_json
from sample._runtime.models import checking
from sample._runtime.models.adapters import Adapter, adapter
from sample._runtime.models.model import Model
from sample._runtime.types import faults
from sample._runtime.types.findings import Loop
from sample.exceptions import ApiValueError


class Comment(Model):
    text: str
    replies: list[Comment] | None = None


class All(Model):
    of: list[All | Some | Rule]
    all: bool


class Some(Model):
    of: list[All | Some | Rule]
    some: bool


class Rule(Model):
    field: str


COMMENT, FILTER = Adapter(Comment), Adapter(All | Some | Rule)


def comment(depth: int, inmost: Any) -> dict[str, Any]:
    value: dict[str, Any] = {"text": inmost}
    for _ in range(depth):
        value = {"text": "replies", "replies": [value]}
    return value


def rule(depth: int, inmost: Any) -> dict[str, Any]:
    value: dict[str, Any] = {"field": inmost}
    for level in range(depth):
        value = {"of": [value], "all" if level % 2 else "some": True}
    return value


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """How often a lenient reading begins a value, and a path is gone on."""
    counted = {"read": 0, "path": 0}
    begin, member = Loop.begin, faults._member

    def counting_begin(self: Any, schema: Any, value: Any) -> Any:
        counted["read"] += 1
        return begin(self, schema, value)

    def counting_member(value: Any, step: Any) -> Any:
        counted["path"] += 1
        return member(value, step)

    monkeypatch.setattr(Loop, "begin", counting_begin)
    monkeypatch.setattr(faults, "_member", counting_member)
    return counted


@pytest.mark.parametrize(("kind", "made"), [(COMMENT, comment), (FILTER, rule)])
def test_a_lenient_reading_is_linear(kind: Any, made: Any, steps: dict[str, int]) -> None:
    found = []
    for depth in (10, 20, 40, 80, 4000):
        steps["read"] = 0
        data, problems = kind.lenient.read(made(depth, 5))
        found.append(steps["read"] / depth)
        assert isinstance(data, Model)
        assert len(problems) == 1
    assert max(found) < 2 * min(found)


def test_an_answer_names_the_deep_field() -> None:
    reading = read_json(COMMENT, json.dumps(comment(60, 5)).encode(), "application/json")
    assert reading.problems == ("replies[0]." * 60 + "text: Input should be a valid string",)
    inmost = reading.data
    for _ in range(60):
        inmost = inmost.replies[0]
    assert type(inmost) is Comment
    assert inmost.text == 5
    assert json.loads(reading.data.to_json()) == comment(60, 5)


def test_finding_a_path_is_linear(steps: dict[str, int]) -> None:
    for depth in (10, 20, 40, 80):
        steps["path"] = 0
        with pytest.raises(ApiValueError) as raised:
            checking.checked(COMMENT, comment(depth, 5), (), "op")
        assert raised.value.problems[0].startswith("replies[0]." * depth + "text: ")
        assert steps["path"] <= 4 * depth


@pytest.mark.parametrize("depth", [300, 5000])
def test_nested_beyond_measure(depth: int) -> None:
    body = '{"text":"a","replies":[' * depth + '{"text":5}' + "]}" * depth
    reading = read_json(adapter("Tree"), body.encode(), "application/json")
    assert reading.problems
    with pytest.raises(ApiValueError):
        checking.checked(COMMENT, comment(depth, 5), (), "op")


def test_many_errors_are_told_in_linear_time(steps: dict[str, int]) -> None:
    value = [{"text": index} for index in range(2000)]
    with pytest.raises(ApiValueError) as raised:
        checking.checked(Adapter(list[Comment]), value, (), "op")
    assert len(raised.value.problems) == 2000
    assert steps["path"] <= 3 * 2000


def test_a_union_that_leads_back_to_itself_is_linear(steps: dict[str, int]) -> None:
    found = []
    for depth in (10, 20, 40, 80):
        steps["read"] = 0
        text = json.dumps(rule(depth, "x"))
        data = FILTER.validator.validate_json(text)
        assert type(data) is (All if depth % 2 == 0 else Some)
        assert json.loads(FILTER.to_json(data)) == rule(depth, "x")
        checking.checked(FILTER, rule(depth, "x"), (), "op")
        with pytest.raises(ApiValueError) as raised:
            checking.checked(FILTER, rule(depth, 5), (), "op")
        assert raised.value.problems[0].startswith("of[0]." * depth + "field: ")
        found.append(steps["read"] / depth)
    assert max(found) < 2 * min(found)
