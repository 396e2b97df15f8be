"""None is sent where null is allowed, whoever wrote it: caller, dict or model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.behaviour.sending.items import NAIVE, NEEDED, SENT
from tests.loopback import Server

MAKERS: list[Callable[[Any, Any, dict[str, Any]], object]] = [
    lambda api, models, given: api.create_item(**given),
    lambda api, models, given: api.create_item(given),
    lambda api, models, given: api.create_item(models.Item(**given)),
    lambda api, models, given: api.create_item(models.Item.from_dict(given)),
    lambda api, models, given: api.create_item({**given, "name": "x"}, name="n"),
]


@pytest.mark.parametrize("make", MAKERS)
def test_none_is_sent_only_where_null_is_allowed(
    package: Any, items: Any, server: Server, make: Any
) -> None:
    given = {
        **NEEDED,
        "color": None,
        "size": None,
        "maybe": None,
        "either": None,
        "anything": None,
        "parts": [{"label": None, "hint": None}, package.Part(label=None)],
        "byName": {"a": {"label": None}},
    }
    make(items, package.models, given)
    assert server.last.json == {
        **SENT,
        "size": None,
        "maybe": None,
        "anything": None,
        "parts": [{"hint": None}, {}],
        "byName": {"a": {}},
    }


def test_none_that_is_assigned(package: Any, items: Any, server: Server) -> None:
    item = package.Item(**NEEDED, color="red", size=3, parts=[package.Part(label="l")])
    item.color = item.size = item.parts[0].label = None
    items.create_item(item)
    assert server.last.json == item.to_dict() == {**SENT, "size": None, "parts": [{}]}
    assert package.Item.from_json(item.to_json()) == item
    item.name = None
    with pytest.raises(package.ApiValueError, match=r"^POST /items: name: Input"):
        items.create_item(item)


def test_a_required_one_is_refused(package: Any, items: Any, server: Server) -> None:
    for make in (
        lambda: items.create_item(**NEEDED | {"name": None}),
        lambda: package.Item(name=None),
    ):
        with pytest.raises(package.ApiValueError, match="name: Input should be a valid string"):
            make()
    assert server.received == []


def test_a_merge_patch_takes_members_away(package: Any, items: Any, server: Server) -> None:
    items.change_item(NAIVE, name=None, note=None, id="x")
    assert server.last.json == {"name": None, "note": None}
    items.change_item(NAIVE, package.Change(name=None, id="x"))
    assert server.last.json == {"name": None}
    assert server.last.path == "/items/2024-05-01T10%3A30%3A00Z"


def test_what_the_document_does_not_name_may_be_null(items: Any, server: Server) -> None:
    items.create_item({**NEEDED, "new": None, "more": {"a": None}})
    assert server.last.json == {**SENT, "new": None, "more": {"a": None}}
