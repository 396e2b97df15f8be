"""Numbers and moments are sent as JSON has them, wherever they stand."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.behaviour.sending.items import NAIVE, NEEDED, SENT, UTC
from tests.loopback import Server


@pytest.mark.parametrize("value", [float("nan"), float("-inf")])
def test_no_number_of_json(
    package: Any, items: Any, forms: Any, server: Server, value: Any
) -> None:
    for make, path in (
        (lambda: items.create_item(**NEEDED, temperature=value), "temperature"),
        (lambda: items.create_item(**NEEDED, anything=[{"a": value}]), "anything[0].a"),
        (lambda: items.create_item({**NEEDED, "new": [value]}), "new[0]"),
        (lambda: items.create_item(**NEEDED, _body={"x": value}), "_body.x"),
        (lambda: items.list_items(ratio=value), "ratio"),
        (lambda: items.list_items(any=value), "any"),
        (lambda: items.list_items(x_ratio=value), "x_ratio"),
        (lambda: items.list_items(_query={"x": value}), "_query.x"),
        (lambda: forms.send_form(title="t", ratio=value), "ratio"),
        (lambda: forms.send_parts(title="t", ratio=value), "ratio"),
        (lambda: package.Item(**NEEDED, temperature=value), "temperature"),
    ):
        with pytest.raises(package.ApiValueError) as raised:
            make()
        assert raised.value.problems[0].startswith(f"{path}: ")
    assert server.received == []


def test_a_date_time_has_its_offset_everywhere(items: Any, server: Server) -> None:
    for value in (NAIVE, "2024-05-01T10:30:00"):
        items.create_item(**NEEDED, when=value, whens=[value])
        assert server.last.json == {**SENT, "when": UTC, "whens": [UTC]}
        items.list_items(since=value, x_when=value, seen=value)
        assert server.last.query == "since=2024-05-01T10%3A30%3A00Z"
        assert server.last.headers["x-when"] == UTC
        assert server.last.headers["cookie"] == "seen=2024-05-01T10%3A30%3A00Z"
    items.create_item(**NEEDED, anything={"a": NAIVE}, _body={"new": NAIVE})
    assert server.last.json == {**SENT, "anything": {"a": UTC}, "new": UTC}
    items.create_item(**NEEDED, when="2024-05-01T10:30:00+02:00")
    assert server.last.json["when"] == "2024-05-01T10:30:00+02:00"


def test_json_of_a_model_is_what_is_sent(package: Any, items: Any, server: Server) -> None:
    item = package.Item(**NEEDED, when=NAIVE, color=None, anything=[NAIVE])
    items.create_item(item)
    assert json.loads(item.to_json()) == server.last.json
    assert item.when == NAIVE
