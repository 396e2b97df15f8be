"""What cannot be sent is refused, in words of ours, by sync and async calls alike."""

from __future__ import annotations

import asyncio
import pickle
from decimal import Decimal
from typing import Any

import pydantic
import pytest

from tests.behaviour.sending.items import NAIVE, NEEDED, SENT, UTC
from tests.loopback import Server


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
