"""Names that hide builtins or come to the same as others: the package and a caller's program type-check, and run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.generated import ROOT, generated

CALLERS = {
    "clients": """
import asyncio

from clients import AsyncHotels, Client, ClientApi, Hotels
from clients.testing import mock_api

with mock_api() as mock, Hotels(basic_key="k", api_key="a", timeout=3) as hotels:
    mock.on(ClientApi.ask).reply(json={"name": "x"})
    guest: Client = hotels.client.ask(Client(name="x"))
    assert guest.name == "x" and mock.requests[-1].headers["x-key"] == "k"
    for path in ("close", "request", "with-options", "api-client", "class", "str", "cached", "2fa"):
        mock.on("GET", f"/{path}").reply(204)
    mock.on("GET", "/untagged").reply(204)
    hotels.close_api.get_close()
    hotels.request_api.get_request()
    hotels.with_options_api.get_with_options()
    hotels.api_client_api.get_api_client()
    hotels.class_api.get_class()
    hotels.str.get_str()
    hotels.cached_property.get_cached()
    hotels.class2fa_api.get2fa()
    hotels.default.get_untagged()
    hotels.with_options(basic_key="other", access_token="t").str.get_str()
    assert mock.requests[-1].headers["x-key"] == "other"
    mock.on("GET", "/unknown").reply(json={"name": "y"})
    assert hotels.request("GET", "/unknown", cast_to=Client).name == "y"
    assert mock.requests[-1].headers["x-key"] == "k"


async def main() -> None:
    with mock_api() as mock:
        mock.on("POST", "/ask").reply(json={"name": "x"})
        async with AsyncHotels() as hotels:
            guest: Client = await hotels.client.ask(Client(name="x"))
            print(guest, hotels)


asyncio.run(main())
""",
    "scopes": """
import builtins
import datetime
import uuid

import scopes
from scopes.testing import mock_api

with mock_api() as mock:
    mock.on(scopes.ThingsApi.list).reply(json=[{"list": [{"builtins": "x"}]}])
    api = scopes.ThingsApi(scopes.ApiClient(scopes.Configuration(api_key={"apiKey": "k"})))
    found: builtins.list[scopes.DNS] = api.list()
    assert found[0].list is not None and found[0].list[0].builtins == "x"
    mock.on(scopes.ThingsApi.api_key).reply(json={"a": "12345678-1234-5678-1234-567812345678"})
    keys: builtins.dict[builtins.str, uuid.UUID] = api.api_key()
    mock.on(scopes.ThingsApi.dns).reply(json={})
    one: scopes.DNS = api.dns(day=datetime.date(2026, 1, 2))
    assert mock.requests[-1].query_string == "day=2026-01-02"
    mock.on(scopes.ThingsApi.deprecated).reply(content=b"x")
    octets: builtins.bytes = api.deprecated_with_http_info().data
    mock.on(scopes.MockApi.int).reply(204)
    scopes.MockApi().int(cause={"cause": scopes.Exception()})
    assert mock.requests[-1].json == {"cause": {"cause": {}}}


async def wait() -> None:
    every: builtins.list[scopes.DNS] = await scopes.AsyncThingsApi().list()
    print(every, keys, one, octets)
""",
    "resources": """
import asyncio

from resources import ApiResponse, AsyncClient, Client, Page, Shelf
from resources.testing import mock_api


async def main() -> None:
    async with AsyncClient() as client:
        ids: list[str] = [each.id async for each in client.shelves.list()]
        one: Shelf = await client.shelves.create(Shelf(id="b"))
        raw: ApiResponse[Shelf] = await client.shelves.with_raw_response.retrieve("a")
        async with client.events.retrieve() as events:
            texts: list[str | None] = [each.text async for each in events]
        await client.imports.class_.retrieve("x")
        print(ids, one, raw, texts)


with mock_api() as mock, Client() as client:
    mock.on("GET", "/shelves").reply(json={"data": [{"id": "a"}]})
    mock.on("GET", "/items").reply(json={"data": [{"id": "a"}]})
    mock.on("POST", "/shelves").reply(201, json={"id": "b"})
    mock.on("GET", "/shelves/{shelf}.json").reply(json={"id": "a"})
    mock.on("GET", "/imports/class/{id}").reply(204)
    sse = {"Content-Type": "text/event-stream"}
    mock.on("GET", "/events").reply(content=b'data: {"text": "x"}\\n\\n', headers=sse)
    shelf: Shelf = client.shelves.create(id="b")
    first: Shelf = next(iter(client.shelves.list()))
    page: Page = client.items.list()
    answer: ApiResponse[Page] = client.items.with_raw_response.list()
    with client.events.retrieve() as stream:
        told: list[str | None] = [each.text for each in stream]
    client.imports.class_.retrieve("x")
    asyncio.run(main())
""",
    "arguments": """
import arguments
from arguments.testing import mock_api

with mock_api() as mock:
    api = arguments.DefaultApi()
    mock.on(arguments.DefaultApi.send).reply(204)
    api.send(message="hi", priority=1)
    assert mock.requests[-1].json == {"message": "hi", "priority": 1}
    api.send(arguments.Message(message="hi"))
    api.send(body={"message": "hi"})
    assert mock.requests[-1].json == {"message": "hi"}
    mock.on(arguments.DefaultApi.either).reply(204)
    api.either(either=1, body=2)
    assert mock.requests[-1].json == {"either": 1, "body": 2}
    mock.on(arguments.DefaultApi.ask).reply(204)
    api.ask("in query", question="?", request_body="field")
    assert mock.requests[-1].json == {"question": "?", "requestBody": "field"}
    mock.on(arguments.DefaultApi.form).reply(204)
    api.form("path", bar_form="form", baz="b")
    assert mock.requests[-1].path == "/places/path"
    assert mock.requests[-1].text == "bar=form&baz=b"
    mock.on(arguments.DefaultApi.places).reply(204)
    api.places("p", bar_header="h", bar_query="q", bar_cookie="c")
    assert mock.requests[-1].headers["bar"] == "h" and mock.requests[-1].cookies == {"bar": "c"}
    assert mock.requests[-1].query_string == "bar=q"
""",
}


@pytest.mark.parametrize("case", CALLERS)
def test_a_caller_has_types_and_gets_values(case: str, tmp_path: Path) -> None:
    generated(ROOT / "tests/cases" / case / "spec.yaml", tmp_path, case)
    (tmp_path / "caller.py").write_text(CALLERS[case])
    for command in (["-m", "mypy", "--strict", case, "tests", "caller.py"], ["caller.py"]):
        done = subprocess.run(
            [sys.executable, *command], cwd=tmp_path, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
