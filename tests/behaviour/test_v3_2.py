"""What OpenAPI 3.2 has beside 3.1, sent to and read from a server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server

REX, TOM = {"name": "Rex"}, {"name": "Tom"}
LINES = b'{"name":"Rex"}\n{"name":"Tom"}\n'
SEQUENCE = b'\x1e{"name":"Rex"}\n\x1e{"name":"Tom"}\n'


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("v3_2")
    generated(ROOT / "tests/cases/v3_2/spec.yaml", folder, "zoo_3_2")
    return folder


@pytest.fixture(scope="session")
def package(folder: Path) -> Any:
    return imported(folder, "zoo_3_2")


@pytest.fixture
def client(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=1)) as client:
        yield client


@pytest.fixture
def animals(package: Any, client: Any) -> Any:
    return package.AnimalsApi(client)


@pytest.fixture
def searching(package: Any, client: Any) -> Any:
    return package.SearchingApi(client)


@pytest.fixture
def streams(package: Any, client: Any) -> Any:
    return package.StreamsApi(client)


def test_methods_that_are_no_fixed_fields(animals: Any, server: Server) -> None:
    animals.copy_animal("7")
    animals.animals_id_m_search("7")
    animals.reserve_animal("7")
    assert [(one.method, one.target) for one in server.received] == [
        ("COPY", "/animals/7"),
        ("M-SEARCH", "/animals/7"),
        ("Reserve", "/animals/7"),
    ]


def test_a_query_with_a_body_is_safe_to_repeat(searching: Any, server: Server) -> None:
    server.answer(503, headers={"Retry-After": "0"})
    server.answer(200, [REX])
    (found,) = searching.search_animals("7", text="x")
    assert found.name == "Rex"
    assert [(one.method, one.body) for one in server.received] == [("QUERY", b'{"text":"x"}')] * 2


def test_reserved_characters_and_cookies(searching: Any, server: Server) -> None:
    server.answer(200, [])
    searching.search_animals("a/b?c", {}, q="a/b?c&d", session="a b%20c", sizes=[1, 2], path="/a;b")
    assert server.last.target == "/animals/a/b%3Fc?q=a/b?c%26d"
    assert server.last.headers["cookie"] == "session=a b%20c; sizes=1; sizes=2; path=/a%3Bb"
    with pytest.raises(ValueError, match="semicolon"):
        searching.search_animals("a", {}, session="a; admin=1")


FILTERS: list[tuple[Callable[[Any], object], str]] = [
    (
        lambda api: api.filter_by_form({"kind": "a b&c", "ages": [1, 2], "range": {"from": "x"}}),
        "kind=a%20b%26c&ages=1&ages=2&range%5Bfrom%5D=x",
    ),
    (lambda api: api.filter_by_json({"kind": "a"}), "%7B%22kind%22%3A%22a%22%7D"),
    (lambda api: api.filter_by_json(), ""),
    (lambda api: api.filter_by_text("$.a[1:2]"), "%24.a%5B1%3A2%5D"),
]


@pytest.mark.parametrize(("call", "query"), FILTERS)
def test_the_whole_query(
    searching: Any, server: Server, call: Callable[[Any], object], query: str
) -> None:
    call(searching)
    assert server.last.target == "/filter" + (f"?{query}" if query else "")


def test_reserved_characters_in_a_form(animals: Any, server: Server) -> None:
    animals.send_link(address="http://a/b?c&d")
    assert server.last.body == b"address=http://a/b?c%26d"


@pytest.mark.parametrize(
    ("sent", "kind"),
    [
        ({"kind": "cat", "lives": 9}, "Cat"),
        ({"kind": "dog"}, "Dog"),
        ({"kind": "Dog"}, "Dog"),
        ({"kind": "crow", "wings": True}, "Other"),
        ({"wings": True}, "Other"),
        ({"kind": "Other"}, "Other"),
    ],
)
def test_a_default_for_objects_without_a_known_tag(
    package: Any, animals: Any, server: Server, sent: dict[str, object], kind: str
) -> None:
    server.answer(200, sent)
    found = animals.send_any_animal(sent)
    assert type(found) is getattr(package, kind)
    assert server.last.json == sent
    server.answer(200, sent)
    animals.send_any_animal(found)
    assert server.last.json == sent


@pytest.mark.parametrize(
    ("sent", "kind"),
    [
        ({"kind": "pool", "depth": 3}, "Pool"),
        ({"kind": "moon", "far": True}, "Elsewhere"),
        ({"far": True}, "Elsewhere"),
    ],
)
def test_a_default_among_subtypes(
    package: Any, animals: Any, server: Server, sent: dict[str, object], kind: str
) -> None:
    server.answer(200, sent)
    found = animals.send_place(sent)
    assert type(found) is getattr(package, kind)
    assert server.last.json == sent
    assert found.to_dict() == sent


def test_what_has_a_known_tag_is_no_default(animals: Any) -> None:
    with pytest.raises(ValueError, match="lives"):
        animals.send_any_animal({"kind": "cat", "lives": "nine"})


def items(server: Server) -> tuple[str, bytes]:
    return server.last.headers["content-type"], server.last.body


@pytest.mark.parametrize("make", [list, tuple, iter, lambda given: (each for each in given)])
def test_lines_and_sequences_are_sent(
    package: Any, streams: Any, server: Server, make: Callable[[Any], Any]
) -> None:
    given = [REX, package.Animal(name="Tom")]
    streams.send_lines(make(given))
    assert items(server) == ("application/x-ndjson", LINES)
    streams.send_sequence(make(given))
    assert items(server) == ("application/json-seq", SEQUENCE)
    streams.send_data(make(given))
    expected = b'data: {"name":"Rex"}\n\ndata: {"name":"Tom"}\n\n'
    assert items(server) == ("text/event-stream", expected)


def test_of_several_bodies_a_list_is_json_and_an_iterator_lines(
    streams: Any, server: Server
) -> None:
    streams.send_either([REX])
    assert items(server) == ("application/json", b'[{"name":"Rex"}]')
    streams.send_either(iter([REX, TOM]))
    assert items(server) == ("application/jsonl", LINES)
    streams.send_either([REX, TOM], _content_type="application/jsonl")
    assert items(server) == ("application/jsonl", LINES)
    streams.send_either("name\nRex\n")
    assert items(server) == ("text/csv", b"name\nRex\n")


def test_what_is_written_already_is_sent_as_it_is(
    streams: Any, server: Server, tmp_path: Path
) -> None:
    streams.send_lines("{}\n")
    assert server.last.body == b"{}\n"
    streams.send_lines([b"[1]\n", REX])
    assert server.last.body == b'[1]\n{"name":"Rex"}\n'
    (tmp_path / "lines").write_bytes(LINES)
    streams.send_lines(tmp_path / "lines")
    assert items(server) == ("application/x-ndjson", LINES)


def test_events_are_sent_with_their_fields(streams: Any, server: Server) -> None:
    streams.send_events([{"event": "e", "data": "a\nb", "id": "1", "retry": 5}, {"data": ""}])
    expected = b"event: e\nid: 1\nretry: 5\ndata: a\ndata: b\n\ndata: \n\n"
    assert items(server) == ("text/event-stream", expected)
    streams.send_events([])
    assert items(server) == ("text/event-stream", b"")


def test_an_item_that_breaks_its_type_is_refused_with_its_index(streams: Any) -> None:
    with pytest.raises(ValueError, match=r"\[1\]\.name"):
        streams.send_lines([REX, {}])
    with pytest.raises(ValueError, match="list of items"):
        streams.send_lines(REX)


def test_async_iterables_are_sent(package: Any, server: Server) -> None:
    async def given() -> AsyncIterator[Any]:
        yield REX
        yield package.Animal(name="Tom")

    async def main() -> None:
        configuration = package.Configuration(host=server.url, retries=0)
        async with package.AsyncApiClient(configuration) as client:
            await package.AsyncStreamsApi(client).send_lines(given())
            assert items(server) == ("application/x-ndjson", LINES)
            await package.AsyncStreamsApi(client).send_lines(iter([REX, TOM]))
            assert items(server) == ("application/x-ndjson", LINES)

    asyncio.run(main())


def parts(*written: tuple[str, bytes]) -> bytes:
    found = (
        b"--B\r\n%s\r\n%s\r\n"
        % (b"".join(each + b"\r\n" for each in head.encode().split(b"|")), body)
        for head, body in written
    )
    return b"".join(found) + b"--B--\r\n"


def test_parts_without_names_are_sent_in_order(
    streams: Any, server: Server, tmp_path: Path
) -> None:
    json, png = "Content-Type: application/json", "Content-Type: image/png"
    (tmp_path / "x.png").write_bytes(b"3")
    file = f'Content-Disposition: attachment; filename="x.png"|{png}'
    for call, kind, expected in (
        (
            lambda: streams.send_parts([REX, TOM]),
            "mixed",
            [(json, b'{"name":"Rex"}'), (json, b'{"name":"Tom"}')],
        ),
        (lambda: streams.send_parts(iter([REX])), "mixed", [(json, b'{"name":"Rex"}')]),
        (
            lambda: streams.send_pictures([REX, b"1", b"2"]),
            "related",
            [(json, b'{"name":"Rex"}'), (png, b"1"), (png, b"2")],
        ),
        (
            lambda: streams.send_files([b"1", tmp_path / "x.png"]),
            "mixed",
            [(png, b"1"), (file, b"3")],
        ),
    ):
        call()
        media_type, _, boundary = server.last.headers["content-type"].partition("; boundary=")
        assert media_type == f"multipart/{kind}"
        assert server.last.body.replace(boundary.encode(), b"B") == parts(*expected)


STREAMED = [
    ("read_lines_stream", "application/jsonl", LINES),
    ("read_sequence_stream", "application/geo+json-seq", SEQUENCE),
    (
        "read_parts_stream",
        'multipart/mixed; boundary="B"',
        b"preamble\r\n"
        + parts(("Content-Type: application/json", b'{"name":"Rex"}'), ("X: y", b'{"name":"Tom"}'))
        + b"end",
    ),
    (
        "read_parts_stream",
        "multipart/mixed; boundary=B",
        parts(("X: y", b'{"name":"Rex"}'), ("X: y", b'{"name":\r\n"Tom"}')),
    ),
]


@pytest.mark.parametrize(("name", "media_type", "body"), STREAMED)
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_streams_are_read_item_by_item(
    package: Any, streams: Any, server: Server, name: str, media_type: str, body: bytes, size: int
) -> None:
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    server.answer(200, headers={"Content-Type": media_type}, pieces=pieces)
    with getattr(streams, name)() as events:
        found = list(events)
    assert found == [package.Animal(name="Rex"), package.Animal(name="Tom")]
    assert server.last.headers["accept"] == media_type.partition(";")[0]


def test_pages_are_grouped_and_titled_by_tags(folder: Path) -> None:
    readme = (folder / "README.md").read_text("utf-8")
    listed = readme.partition("## Documentation for API Endpoints")[2].partition("\n## ")[0]
    headings = [line for line in listed.splitlines() if line.startswith("#")]
    assert headings == ["### Animals", "#### Finding animals", "### Streams"]
    page = (folder / "docs" / "SearchingApi.md").read_text("utf-8")
    assert "Animals › Finding animals\n" in page
    assert "\n*Beta*\n" in page
    assert not (folder / "docs" / "BetaApi.md").exists()
    for said in (
        "- **Deprecated**: it may be removed from the API.",
        "**Metadata URL**: [https://login.example/.well-known/oauth-authorization-server]",
        "**Device authorization URL**: [https://login.example/device]",
        "All URIs are relative to *https://zoo.example/v2*",
    ):
        assert said in readme
    animals = (folder / "docs" / "AnimalsApi.md").read_text("utf-8")
    assert "What was found." in page
    assert "Copied There are two of them." in animals
    assert "[device](../README.md#device)" in animals
    assert 'Animal(name="Rex", born="2020-01-01")' in animals
    assert '"name": "Rolf"' in (folder / "tests" / "test_animals_api.py").read_text("utf-8")


def answers_of_a_login(server: Server, *answers: tuple[int, dict[str, object]]) -> None:
    server.answer(
        200,
        {
            "device_code": "d",
            "user_code": "WDJB-MJHT",
            "verification_uri": "https://login.example/enter",
            "expires_in": 1800,
            "interval": 5,
        },
    )
    for status, body in answers:
        server.answer(status, body)


@pytest.fixture
def login(package: Any, server: Server, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, list[float]]:
    """A configuration whose device authorization is at the server, and what it has waited."""
    waited: list[float] = []
    flow = package.Configuration().schemes["device"].flows[0]
    monkeypatch.setattr(flow, "device_authorization_url", "/device")
    monkeypatch.setattr(flow, "token_url", "/token")
    retries = import_module("zoo_3_2.configuration").Retries(0, sleep=waited.append)
    made = package.Configuration(
        host=server.url,
        client_id="me",
        scopes=["read"],
        retries=retries,
        token_clock=lambda: sum(waited),
    )
    return made, waited


PENDING = (400, {"error": "authorization_pending"})


def test_a_user_allows_access_on_a_device(package: Any, server: Server, login: Any) -> None:
    configuration, waited = login
    slower = (400, {"error": "slow_down"})
    token = (200, {"access_token": "t", "token_type": "Bearer", "expires_in": 60})
    answers_of_a_login(server, PENDING, slower, PENDING, token)
    shown: list[str] = []
    with package.ApiClient(configuration) as client:
        assert client.log_in_by_device(lambda code: shown.append(str(code))) == "t"
        assert shown == ["Open https://login.example/enter and enter WDJB-MJHT"]
        assert waited == [5, 5, 10, 10]
        asked = b"grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d"
        assert [(one.path, one.body) for one in server.received] == [
            ("/device", b"scope=read&client_id=me"),
            *[("/token", asked + b"&client_id=me")] * 4,
        ]
        package.AnimalsApi(client).copy_animal("1")
    assert server.last.headers["authorization"] == "Bearer t"


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ([(400, {"error": "access_denied"})], "access_denied"),
        ([PENDING] * 400, "expired_token"),
        ([(200, {"token_type": "Bearer"})], "no bearer token"),
    ],
)
def test_without_a_token_there_is_an_exception(
    package: Any, server: Server, login: Any, answers: Any, said: str
) -> None:
    answers_of_a_login(server, *answers)
    with (
        package.ApiClient(login[0]) as client,
        pytest.raises(package.exceptions.ApiTokenException, match=said),
    ):
        client.log_in_by_device(lambda code: None)
    with (
        package.ApiClient(package.Configuration(host=server.url)) as client,
        pytest.raises(package.ApiValueError, match="client_id"),
    ):
        client.log_in_by_device()


def test_a_login_is_awaited(package: Any, server: Server, login: Any) -> None:
    answers_of_a_login(server, PENDING, (200, {"access_token": "t"}))
    shown: list[str] = []

    async def show(code: Any) -> None:
        shown.append(code.user_code)

    async def main() -> str:
        async with package.AsyncApiClient(login[0]) as client:
            found: str = await client.log_in_by_device(show)
            return found

    assert (asyncio.run(main()), shown) == ("t", ["WDJB-MJHT"])
