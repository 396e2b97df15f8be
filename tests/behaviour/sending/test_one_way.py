"""What only answers have is not sent, and what only requests have is not missed, also in an answer that is sent back."""

from __future__ import annotations

import copy
from typing import Any

import pydantic
import pytest

from tests.behaviour.sending.items import ANSWER, NAIVE, NEEDED, SENT, UTC
from tests.loopback import Server


def test_what_was_read_is_sent_back_without_what_is_read_only(
    package: Any, items: Any, server: Server
) -> None:
    server.answer(200, ANSWER)
    item = items.create_item(**NEEDED)
    assert item.to_dict() == ANSWER
    assert (item.id, item.password) == (1, None)
    assert item.model_problems == ("color: null is not allowed",)
    with pytest.raises(
        package.ApiValueError, match="2 problems\n  password: Field required\n  secret"
    ):
        items.create_item(item)
    item.password = item.secret = "s"
    before = copy.deepcopy(item)
    items.create_item(item)
    assert server.last.json == {
        "name": "n",
        "note": "x",
        "password": "s",
        "secret": "s",
        "parts": [{"label": "l", "hint": None}],
        "byName": {"k": {"label": "l"}},
        "either": {"label": "l"},
        "new": None,
    }
    assert item == before
    assert item.to_dict() == {**ANSWER, "password": "s", "secret": "s"}


def test_dicts_and_keywords_are_no_exception(items: Any, server: Server) -> None:
    given = {**NEEDED, "id": 3, "owner": "me", "merged": "m", "parts": [{"id": "x"}]}
    items.create_item(given)
    assert server.last.json == {**SENT, "parts": [{}]}
    items.create_item(**given)
    assert server.last.json == {**SENT, "parts": [{}]}


def test_subtypes(package: Any, items: Any, server: Server) -> None:
    cat = {"kind": "cat", "id": "c", "lives": 9, "name": "Tom"}
    server.answer(200, [cat, {"kind": "dog", "id": "d", "legs": 4}])
    read = items.put_animals([cat])
    assert server.last.json == [{"kind": "cat", "name": "Tom"}]
    assert type(read[0]) is package.Cat
    assert read[0].lives == 9
    items.put_animals(read)
    assert server.last.json == [{"kind": "cat", "name": "Tom"}, {"kind": "dog", "legs": 4}]


def test_write_only_is_not_missed_in_answers(package: Any, server: Server) -> None:
    configuration = package.Configuration(host=server.url, retries=0, strict_responses=True)
    with package.ApiClient(configuration) as client:
        api = package.ItemsApi(client)
        server.answer(200, {"id": 1, "name": "n", "note": None})
        assert api.create_item(**NEEDED).model_problems == ()
        server.answer(200, {"id": 1, "name": "n", "note": None, "color": None})
        with pytest.raises(package.exceptions.ApiResponseError, match="color: null is not allowed"):
            api.create_item(**NEEDED)


def test_what_is_required_and_described_nowhere_is_asked_of_requests_alone(
    package: Any, items: Any, server: Server
) -> None:
    with pytest.raises(pydantic.ValidationError, match="queue: Field required"):
        items.put_ticket(title="t")
    server.answer(200, {"title": "t"})
    ticket = items.put_ticket(title="t", queue=3)
    assert server.last.json == {"title": "t", "queue": 3}
    assert (ticket.queue, ticket.model_problems) == (None, ())
    with pytest.raises(pydantic.ValidationError, match="queue: Field required"):
        items.put_ticket(ticket)
    ticket.queue = ["any"]
    items.put_ticket(ticket)
    assert server.last.json == {"title": "t", "queue": ["any"]}
    server.answer(200, {"title": "t", "queue": {"a": 1}})
    assert items.put_ticket(ticket).queue == {"a": 1}


def test_a_required_write_only_one_must_be_given(package: Any, items: Any) -> None:
    with pytest.raises(
        pydantic.ValidationError, match="Item: 2 problems\n  password: Field required"
    ):
        package.Item(name="n", note=None)
    with pytest.raises(package.ApiValueError, match="secret: Field required"):
        items.create_item(name="n", note=None, password="p")


def test_parameters_and_forms(package: Any, items: Any, forms: Any, server: Server) -> None:
    items.list_items(like={"id": "x", "label": "l", "hint": None})
    assert server.last.query == "like%5Blabel%5D=l"
    forms.send_form(title="t", remark=None, when=NAIVE, ratio=0.5)
    assert server.last.body == b"title=t&ratio=0.5&when=2024-05-01T10%3A30%3A00Z"
    forms.send_parts(title="t", remark=None, when=NAIVE, part={"id": "x", "label": "l"})
    assert b"id" not in server.last.body.replace(b"Content-Disposition", b"")
    assert b'{"label":"l"}' in server.last.body
    assert UTC.encode() in server.last.body
    assert b"remark" not in server.last.body
