"""What goes over the wire is what requests may hold, whoever made it: caller, dict, model, or an answer sent back."""

from __future__ import annotations

import asyncio
import copy
import datetime
import json
import pickle
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pydantic
import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server

NAIVE = datetime.datetime(2024, 5, 1, 10, 30)
UTC = "2024-05-01T10:30:00Z"
NEEDED = {"name": "n", "note": None, "password": "p", "secret": "s"}
SENT = {"name": "n", "note": None, "password": "p", "secret": "s"}
ANSWER = {
    "id": 1,
    "owner": "me",
    "name": "n",
    "note": "x",
    "stamp": "st",
    "beside": "b",
    "merged": "m",
    "color": None,
    "parts": [{"id": "p1", "label": "l", "hint": None}],
    "byName": {"k": {"id": "z", "label": "l"}},
    "either": {"id": "e", "label": "l"},
    "new": None,
}


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("sending")
    generated(ROOT / "tests/cases/sending/spec.yaml", folder, "sending_client")
    return imported(folder, "sending_client")


@pytest.fixture
def own(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=0)) as client:
        yield client


@pytest.fixture
def items(package: Any, own: Any) -> Any:
    return package.ItemsApi(own)


@pytest.fixture
def forms(package: Any, own: Any) -> Any:
    return package.FormsApi(own)


# None


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


# Read-only and write-only


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


# Keywords


def test_misspelt_keywords(package: Any, items: Any, forms: Any, server: Server) -> None:
    for make, text in (
        (
            lambda: items.create_item(**NEEDED, temprature=3),
            "POST /items: temprature: no such field; did you mean temperature?",
        ),
        (
            lambda: items.create_item(package.Item(**NEEDED), colour="c"),
            "POST /items: colour: no such field; did you mean color?",
        ),
        (
            lambda: items.create_item(**NEEDED, _timeout=3),
            "POST /items: _timeout: no such option; did you mean _request_timeout?",
        ),
        (
            lambda: items.create_item(**NEEDED, timeout=3),
            "POST /items: timeout: no such field; did you mean _request_timeout?",
        ),
        (
            lambda: items.list_items(snice="x"),
            "GET /items: snice: no such argument; did you mean since?",
        ),
        (lambda: items.put_animals([], name="x"), "PUT /animals: name: no such field"),
        (
            lambda: items.put_labels(main="x", _timeout="3"),
            "PUT /labels: _timeout: no such option; did you mean _request_timeout?",
        ),
        (
            lambda: forms.send_form(title="t", titel="u"),
            "POST /form: titel: no such field; did you mean title?",
        ),
        (
            lambda: package.Item(**NEEDED, temprature=3),
            "Item: temprature: no such field; did you mean temperature?",
        ),
        (
            lambda: package.Animal(kind="cat", livs=3),
            "Animal: livs: no such field; did you mean lives?",
        ),
    ):
        with pytest.raises(package.ApiTypeError) as raised:
            make()
        assert str(raised.value) == text
        assert isinstance(raised.value, pydantic.ValidationError)
    assert server.received == []


def test_the_ways_for_what_is_not_documented(package: Any, items: Any, server: Server) -> None:
    items.create_item({**NEEDED, "temprature": 3})
    assert server.last.json == {**SENT, "temprature": 3}
    items.create_item(package.Item.from_dict({**NEEDED, "temprature": 3}))
    assert server.last.json == {**SENT, "temprature": 3}
    items.create_item(**NEEDED, _body={"temprature": 3}, _query={"x": 1})
    assert server.last.json == {**SENT, "temprature": 3}
    assert server.last.query == "x=1"
    items.put_labels(main="a", other="b")
    assert server.last.json == {"main": "a", "other": "b"}
    assert package.Labels(other="b").to_dict() == {"other": "b"}


def test_both_names_of_a_field(package: Any, items: Any, server: Server) -> None:
    for given in ({"by_name": {}}, {"byName": {}}):
        items.create_item(**NEEDED, **given)
        assert server.last.json == {**SENT, "byName": {}}
        assert package.Item(**NEEDED, **given).to_dict() == {**SENT, "byName": {}}


def test_keywords_are_checked_without_validation_too(package: Any, server: Server) -> None:
    configuration = package.Configuration(host=server.url, retries=0, client_side_validation=False)
    with package.ApiClient(configuration) as client:
        with pytest.raises(package.ApiTypeError, match="did you mean temperature"):
            package.ItemsApi(client).create_item(temprature=3)
        package.ItemsApi(client).create_item(name=7, id=3, color=None, when=NAIVE)
    assert server.last.json == {"name": 7, "when": UTC}


# Numbers and moments


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


# Exceptions


def cyclic() -> dict[str, Any]:
    found: dict[str, Any] = {}
    found["a"] = found
    return found


def deep() -> Any:
    found: Any = None
    for _ in range(3000):
        found = [found]
    return found


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (object(), "an object has no JSON form"),
        (Decimal("NaN"), "NaN and Infinity are no numbers of JSON"),
        ("\ud800", "the text holds half of a surrogate pair, which UTF-8 has no bytes for"),
        (cyclic(), ".a: leads back to itself"),
        (deep(), "is nested too deeply"),
        ({"a": [lambda: 3]}, ".a[0]: a function has no JSON form"),
    ],
)
def test_what_cannot_be_written(package: Any, items: Any, own: Any, value: Any, text: str) -> None:
    with pytest.raises(package.ApiValueError) as raised:
        items.create_item(**NEEDED, anything=value)
    assert str(raised.value).startswith("POST /items: anything")
    assert str(raised.value).endswith(text)
    with pytest.raises(package.ApiValueError):
        items.list_items(any=value)


def test_an_exception_of_ours_is_one_of_pydantic(package: Any, items: Any) -> None:
    for make in (
        lambda: package.Item(name=3, parts=[{"label": 4}]),
        lambda: package.Item.from_dict({"name": 3, "parts": [{"label": 4}]}),
        lambda: package.Item.from_json('{"name": 3, "parts": [{"label": 4}]}'),
        lambda: items.create_item(name=3, parts=[{"label": 4}]),
    ):
        with pytest.raises(pydantic.ValidationError) as raised:
            make()
        error: Any = raised.value
        assert isinstance(error, package.ApiValueError)
        assert [each["loc"] for each in error.errors()] == [
            ("name",),
            ("note",),
            ("parts", 0, "label"),
        ]
        assert error.problems == tuple(str(error).split("\n  ")[1:])
        again = pickle.loads(pickle.dumps(error))
        assert (type(again), str(again), again.problems) == (
            type(error),
            str(error),
            error.problems,
        )


def test_options_and_settings_of_no_use(package: Any, items: Any, server: Server) -> None:
    for option, value in (
        ("_headers", {"a": 1}),
        ("_headers", 5),
        ("_query", "x"),
        ("_request_timeout", "x"),
        ("_request_timeout", float("nan")),
        ("_host_index", "x"),
        ("_retries", "x"),
        ("_request_auth", {"in": "header"}),
        ("_content_type", 5),
    ):
        with pytest.raises(package.ApiValueError, match=f"GET /items: {option}: .* is expected"):
            items.list_items(**{option: value})
    with pytest.raises(package.ApiValueError, match="surrogate"):
        items.list_items(_headers={"a": "\ud800"})
    with pytest.raises(
        package.ApiTypeError, match="api_key is a dict of scheme name and key, not str"
    ):
        package.Configuration(api_key="sk-secret")
    assert server.received == []


@pytest.mark.parametrize(
    ("argument", "value", "text"),
    [
        ("server_variables", "x", "server_variables is a dict, not str"),
        ("token_params", 5, "token_params is a dict, not int"),
        ("event_hooks", ["x"], "event_hooks is a dict, not list"),
        ("retries", "x", "retries is a number or Retries, not str"),
    ],
)
def test_settings_of_another_type(package: Any, argument: str, value: Any, text: str) -> None:
    with pytest.raises(package.ApiTypeError) as raised:
        package.Configuration(**{argument: value})
    assert str(raised.value) == text


def test_requests_that_the_document_does_not_describe(
    package: Any, own: Any, server: Server
) -> None:
    with pytest.raises(package.ApiValueError, match=r"/x: body.a: an object has no JSON form"):
        own.call_api("POST", f"{server.url}/x", body={"a": object()})


def test_scopes_in_one_text(package: Any) -> None:
    assert package.Configuration(scopes="read write").scopes == ("read", "write")


def test_a_file_that_is_not_there(package: Any, forms: Any) -> None:
    with pytest.raises(package.OpenApiException) as raised:
        forms.send_parts(title="t", file="/no/such/file")
    assert isinstance(raised.value, FileNotFoundError)


def test_async_calls_alike(package: Any, server: Server) -> None:
    async def calls() -> None:
        configuration = package.Configuration(host=server.url, retries=0)
        async with package.AsyncApiClient(configuration) as client:
            api = package.AsyncItemsApi(client)
            await api.create_item(**NEEDED, color=None, size=None, id=3, when=NAIVE)
            with pytest.raises(package.ApiTypeError, match="did you mean temperature"):
                await api.create_item(**NEEDED, temprature=3)
            with pytest.raises(package.ApiValueError, match="anything: an object has"):
                await api.create_item(**NEEDED, anything=object())

    asyncio.run(calls())
    assert server.last.json == {**SENT, "size": None, "when": UTC}
