"""The steps of a call that a program replaces are taken, as OpenAPI Generator's client takes them: by a subclass, by
`unittest.mock`, on the class or on one object; and none of it is imported where nobody does.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any
from unittest.mock import AsyncMock, MagicMock, Mock, patch

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server

BOOK = {"title": "Emma", "genre": "novel"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("steps")
    generated(ROOT / "tests" / "cases" / "dropin" / "spec.yaml", folder, "library_client")
    return folder


@pytest.fixture(scope="module")
def package(folder: Any) -> Any:
    return imported(folder, "library_client")


@pytest.fixture
def client(package: Any, server: Server) -> Iterator[Any]:
    configuration = package.Configuration(host=server.url, api_key={"key": "k"}, retries=0)
    with package.ApiClient(configuration) as client:
        yield client


def answering(body: object = BOOK, status: int = 200, **headers: str) -> Mock:
    """An answer as tests of OpenAPI Generator's clients make it."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Mock(status=status, reason="said", data=data, headers=headers)


def test_headers_are_one_whatever_the_case_of_their_names(package: Any) -> None:
    client = package.ApiClient(cookie=None)
    client.default_headers["x-default"] = "old"
    client.set_default_header("X-Default", "new")
    client.set_default_header("user-agent", "mine")
    assert client.default_headers == {"X-Default": "new", "user-agent": "mine"}
    assert client.user_agent == "mine"
    client.user_agent = "again"
    assert client.default_headers["User-Agent"] == "again" and len(client.default_headers) == 2
    client.default_headers["USER-AGENT"] = "last"
    headers = client.param_serialize("GET", "/book", header_params={"cookie": ""})[2]
    assert client.user_agent == headers["USER-AGENT"] == "last" and "User-Agent" not in headers
    client.update_params_for_auth(
        headers, [], ["x"], "/", "GET", None, {"in": "cookie", "key": "s", "value": "2"}
    )
    assert headers["cookie"] == "s=2"


def test_an_empty_request_auth_is_none(package: Any, client: Any, server: Server) -> None:
    server.answer(201, BOOK)
    package.BookApi(client).add_book(title="Emma", _request_auth={})
    assert server.last.headers["x-key"] == "k"


def test_headers_with_several_values_reach_a_pool(package: Any, client: Any) -> None:
    urllib3 = pytest.importorskip("urllib3")
    pool = client.rest_client.pool_manager = Mock()
    headers = urllib3.HTTPHeaderDict({"content-type": "application/x-www-form-urlencoded"})
    headers.add("x-list", "a")
    headers.add("x-list", "b")
    client.rest_client.request("POST", "https://x.test", headers=headers, post_params=[("a", "b")])
    sent = pool.request.call_args.kwargs
    assert sent["headers"].getlist("x-list") == ["a", "b"] and sent["fields"] == [("a", "b")]


def test_what_urllib3_sends_with_may_be_a_function_of_the_test(
    package: Any, client: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    urllib3 = pytest.importorskip("urllib3")

    def request(self: Any, method: str, url: str, **options: Any) -> Any:
        return urllib3.HTTPResponse(json.dumps(BOOK).encode(), {"etag": url}, status=201)

    monkeypatch.setattr(urllib3.PoolManager, "request", request)
    sent = client.rest_client.pool_manager.request("PUT", "https://x.test", body=b"x")
    assert (sent.status, sent.headers["etag"]) == (201, "https://x.test")
    assert package.BookApi(client).add_book(title="?").title == "Emma"
    assert server.received == []


def test_nothing_of_it_is_imported_by_a_program_that_replaces_nothing(
    folder: Any, server: Server
) -> None:
    program = f"""
import sys
sys.path.insert(0, {str(folder)!r})
import library_client
client = library_client.ApiClient(library_client.Configuration(host={server.url!r}, retries=0))
library_client.BookApi(client).add_book(title="Emma")
print([name for name in sys.modules if "compat" in name and "library_client" in name])
"""
    server.answer(201, BOOK)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_none_of_it_is_made_without_compatibility(
    tmp_path_factory: pytest.TempPathFactory, server: Server
) -> None:
    folder = tmp_path_factory.mktemp("plain")
    spec = ROOT / "tests" / "cases" / "dropin" / "spec.yaml"
    generated(spec, folder, "plain_library_client", compatibility=False)
    plain = imported(folder, "plain_library_client")
    assert not (folder / "plain_library_client" / "_runtime" / "compat").exists()
    assert not hasattr(plain.ApiClient, "param_serialize")
    assert not hasattr(import_module("plain_library_client.rest"), "RESTClientObject")
    assert not hasattr(plain.BookApi, "_get_book_serialize")
    server.answer(200, BOOK)
    with plain.ApiClient(plain.Configuration(host=server.url)) as client:
        assert plain.BookApi(client).get_book("1").title == "Emma"


# call_api


def test_call_api_of_the_class(package: Any, client: Any, server: Server) -> None:
    with patch(f"{package.__name__}.api_client.ApiClient.call_api") as call_api:
        call_api.return_value = answering(status=201)
        book = package.BookApi(client).add_book(package.Book(title="Emma", genre="novel"))
    assert isinstance(book, package.Book) and book.title == "Emma"
    (method, url, headers, body, fields), options = call_api.call_args
    assert (method, url) == ("POST", f"{server.url}/books")
    assert (body, [*fields]) == (BOOK, [])
    assert headers["Content-Type"] == headers["Accept"] == "application/json"
    assert headers["X-Key"] == "k" and headers["User-Agent"]
    assert options == {"_request_timeout": None}
    assert server.received == []
    server.answer(200, BOOK)
    assert package.BookApi(client).get_book("1").title == "Emma"  # the patch is over
    assert len(server.received) == 1


def test_call_api_of_one_object(package: Any, client: Any, server: Server) -> None:
    with patch.object(client, "call_api", return_value=answering([BOOK])) as call_api:
        books = package.BookApi(client).list_books(
            [package.Genre.NOVEL], sort=["a", "b"], x_trace="t", _request_timeout=3
        )
    assert [each.title for each in books] == ["Emma"]
    method, url, headers, *_ = call_api.call_args[0]
    assert (method, url) == ("GET", f"{server.url}/books?genre=novel&sort=a,b")
    assert headers["X-Trace"] == "t"
    assert call_api.call_args[1] == {"_request_timeout": 3}
    assert server.received == []


def test_an_answer_that_refuses_is_the_exception_of_its_status(package: Any, client: Any) -> None:
    refused = answering({"reason": "there"}, 409)
    step = patch.object(client, "call_api", return_value=refused)
    with step, pytest.raises(package.exceptions.ConflictException) as caught:
        package.BookApi(client).add_book(title="Emma")
    assert caught.value.data == package.Refusal(reason="there")
    assert (caught.value.status, caught.value.body) == (409, '{"reason": "there"}')


def test_what_breaks_the_document_is_refused_before_the_step(package: Any, client: Any) -> None:
    with patch.object(client, "call_api") as call_api, pytest.raises(package.ApiValueError):
        package.BookApi(client).add_book(package.Book, title=3)
    call_api.assert_not_called()


def test_the_other_forms_of_a_method(package: Any, client: Any) -> None:
    answer = answering(Etag="e")
    with patch.object(client, "call_api", return_value=answer):
        info = package.BookApi(client).get_book_with_http_info("1")
        opened = package.BookApi(client).get_book_without_preload_content("1")
    assert (info.status_code, info.data.title, info.headers["Etag"]) == (200, "Emma", "e")
    assert opened is answer.response


# Subclasses


def test_a_subclass_with_steps_of_its_own(package: Any, client: Any, server: Server) -> None:
    taken: list[str] = []

    class Own(package.ApiClient):  # type: ignore[misc, name-defined]
        def select_header_accept(self, accepts: Any) -> Any:
            taken.append("accept")
            return super().select_header_accept(accepts)

        def select_header_content_type(self, content_types: Any) -> Any:
            taken.append("content_type")
            return super().select_header_content_type(content_types)

        def param_serialize(self, *args: Any, **kwargs: Any) -> Any:
            taken.append("param_serialize")
            return super().param_serialize(*args, **kwargs)

        def parameters_to_url_query(self, params: Any, collection_formats: Any) -> Any:
            taken.append("query")
            return super().parameters_to_url_query(params, collection_formats)

        def update_params_for_auth(self, headers: Any, *args: Any, **kwargs: Any) -> None:
            taken.append("auth")
            super().update_params_for_auth(headers, *args, **kwargs)
            headers["X-Own"] = "o"

        def call_api(self, *args: Any, **kwargs: Any) -> Any:
            taken.append("call_api")
            return super().call_api(*args, **kwargs)

        def response_deserialize(self, *args: Any, **kwargs: Any) -> Any:
            taken.append("response_deserialize")
            return super().response_deserialize(*args, **kwargs)

        def deserialize(self, text: Any, kind: Any, content_type: Any = None) -> Any:
            taken.append(f"deserialize {kind}")
            return super().deserialize(text, kind, content_type)

    server.answer(200, [BOOK])
    with Own(client.configuration) as own:
        found = package.BookApi(own).list_books(["fr-FR", "1"], sort=["a"])
    assert [each.genre for each in found] == [package.Genre.NOVEL]
    assert taken == [
        *("accept", "param_serialize", "auth", "query", "call_api"),
        *("response_deserialize", "deserialize List[Book]"),
    ]
    assert server.last.target == "/books?genre=fr-FR&genre=1&sort=a"
    assert (server.last.headers["x-own"], server.last.headers["x-key"]) == ("o", "k")


def test_only_reading_is_replaced(package: Any, client: Any, server: Server) -> None:
    class Own(package.ApiClient):  # type: ignore[misc, name-defined]
        def deserialize(self, text: Any, kind: Any, content_type: Any = None) -> Any:
            return kind, json.loads(text)

    server.answer(200, BOOK)
    with Own(client.configuration) as own:
        assert package.BookApi(own).get_book("1") == ("Book", BOOK)


def test_values_are_written_by_a_step_of_its_own(package: Any, client: Any, server: Server) -> None:
    class Loud(package.ApiClient):  # type: ignore[misc, name-defined]
        def sanitize_for_serialization(self, obj: Any) -> Any:
            return obj.upper() if isinstance(obj, str) else super().sanitize_for_serialization(obj)

    server.answer(204)
    with Loud(client.configuration) as loud, patch.object(loud, "default_headers", {}):
        package.BookApi(loud).get_book_without_preload_content("abc").close()
    assert server.last.path == "/books/abc"  # the mapping of parameters is the step's argument


def test_serialize_of_an_operation(package: Any, client: Any, server: Server) -> None:
    options = dict.fromkeys(("_request_auth", "_content_type", "_headers"))
    api = package.BookApi(client)
    method, url, _, body, _ = api._add_book_serialize(
        book=package.Book(title="Emma"), _host_index=0, **options
    )
    assert (method, url, body) == ("POST", f"{server.url}/books", {"title": "Emma"})
    assert (
        api._get_book_serialize("7", None, None, {"accept": "text/x"}, 0)[2]["accept"] == "text/x"
    )

    class Own(package.BookApi):  # type: ignore[misc, name-defined]
        def _get_book_serialize(self, isbn: str, **options: Any) -> Any:
            method, url, *others = super()._get_book_serialize(isbn, **options)
            return (method, f"{url}?own={isbn}", *others)

    server.answer(200, BOOK)
    assert Own(client).get_book("7").title == "Emma"
    assert server.last.target == "/books/7?own=7"
    with patch.object(package.BookApi, "_get_book_serialize") as step:
        step.return_value = ("GET", f"{server.url}/elsewhere", {}, None, [])
        server.answer(200, BOOK)
        package.BookApi(client).get_book("7")
    assert server.last.path == "/elsewhere"
    assert step.call_args[1]["isbn"] == "7"


# What sends requests


def test_request_of_the_rest_client(package: Any, client: Any, server: Server) -> None:
    with patch.object(client.rest_client, "request", return_value=answering()) as request:
        assert package.BookApi(client).get_book("1").title == "Emma"
    assert request.call_args[0] == ("GET", f"{server.url}/books/1")
    with patch(f"{package.__name__}.rest.RESTClientObject.request") as request:
        request.return_value = answering(status=201)
        package.BookApi(client).add_book(title="Emma")
    assert request.call_args[1]["body"] == {"title": "Emma"}
    client.rest_client = Mock()
    client.rest_client.request.return_value = answering()
    assert package.BookApi(client).get_book("1").title == "Emma"
    assert server.received == []


def test_pool_of_the_rest_client(package: Any, client: Any, server: Server) -> None:
    pool = Mock()
    pool.request.return_value = answering()
    client.rest_client.pool_manager = pool
    assert package.BookApi(client).get_book("1", _request_timeout=2).title == "Emma"
    assert pool.request.call_args[0] == ("GET", f"{server.url}/books/1")
    assert pool.request.call_args[1]["preload_content"] is False
    assert server.received == []
    with package.ApiClient(client.configuration) as other:
        with pytest.raises(AttributeError, match=r"no urllib3 pool.*http_client"):
            other.rest_client.pool_manager.connection_pool_kw  # noqa: B018
        with patch.object(other.rest_client.pool_manager, "request") as request:
            request.return_value = answering()
            assert package.BookApi(other).get_book("2").title == "Emma"


def test_a_form_by_the_steps(package: Any, client: Any, server: Server) -> None:
    class Own(package.ApiClient):  # type: ignore[misc, name-defined]
        def files_parameters(self, files: Any) -> Any:
            return [
                (name, (f"own-{each[0]}", *each[1:]))
                for name, each in super().files_parameters(files)
            ]

    server.answer(204)
    with Own(client.configuration) as own:
        package.BookApi(own).upload_cover("1", alt_text="A cat", image=("c.png", b"PNG"))
    body = server.last.body
    assert b'name="image"; filename="own-c.png"' in body.replace(b"'", b'"') and b"PNG" in body
    assert b'name="altText"' in body and b"A cat" in body
    assert server.last.headers["content-type"].startswith("multipart/form-data; boundary=")


def test_a_whole_client_of_mock(package: Any) -> None:
    client = MagicMock()
    client.response_deserialize.return_value.data = "the data"
    assert package.BookApi(client).get_book("1") == "the data"
    assert client.param_serialize.call_args[1]["path_params"] == {"isbn": "1"}
    client.call_api.assert_called_once()


async def _awaited(package: Any, server: Server) -> tuple[Any, Any]:
    configuration = package.Configuration(host=server.url, api_key={"key": "k"})
    async with package.AsyncApiClient(configuration) as client:
        api = package.AsyncBookApi(client)
        with patch.object(client, "call_api", new=AsyncMock(return_value=answering())) as call_api:
            book = await api.get_book("1")
        return book, call_api.call_args[0]


def test_awaited(package: Any, server: Server) -> None:
    import asyncio

    book, (method, url, *_) = asyncio.run(_awaited(package, server))
    assert (book.title, method, url) == ("Emma", "GET", f"{server.url}/books/1")
    assert server.received == []


# Answers


def test_an_open_answer_is_read_in_pieces(package: Any, client: Any, server: Server) -> None:
    api = package.BookApi(client)
    for _ in range(4):
        server.answer(200, BOOK)
    text = json.dumps(BOOK).encode()
    with api.get_book_without_preload_content("1") as opened:
        assert not opened.closed
        assert (opened.read(5), opened.read(3)) == (text[:5], text[5:8])
        assert (opened.read(1000), opened.read(1)) == (text[8:], b"")
    assert opened.closed
    with api.get_book_without_preload_content("1") as opened:
        assert b"".join(opened) == text
    with api.get_book_without_preload_content("1") as opened:
        assert [len(each) for each in opened.stream(10)][:2] == [10, 10]
    opened = api.get_book_without_preload_content("1")
    assert opened.json() == BOOK
    opened.release_conn()


def test_an_exception_of_an_answer(package: Any) -> None:
    answer = Mock(status=404, reason="gone", data=b"text", headers={"A": "b"})
    made = package.ApiException(http_resp=answer)
    assert (made.status, made.reason, made.body, made.headers) == (404, "gone", "text", {"A": "b"})
    headers = [("Content-Range", "bytes */9")]
    other = Mock(spec=["status", "getheaders"], status=416, **{"getheaders.return_value": headers})
    assert package.ApiException(http_resp=other).headers == headers
    assert package.ApiResponse(status_code=204, headers={}).data is None
    made = package.ApiException.from_response(http_resp=answer, body="own", data=3)
    assert type(made) is package.exceptions.NotFoundException
    assert (made.body, made.data) == ("own", 3)


# The steps, called by the program


def test_deserialize_by_the_names_of_types(package: Any, client: Any) -> None:
    read = client.deserialize
    text = "application/json"
    assert read(json.dumps([BOOK]), "List[Book]", text) == [package.Book(**BOOK)]
    assert read('{"a": [1]}', "Dict[str, List[int]]", text) == {"a": [1]}
    assert str(read('"2024-05-01"', "date", text)) == "2024-05-01"
    assert read('"2024-05-01T10:00:00Z"', "datetime", text).hour == 10
    assert read("1.5", "float", "text/plain") == 1.5
    assert read('"novel"', package.Genre, text) is package.Genre.NOVEL
    with pytest.raises(package.ApiException, match="Unsupported content type: image/png"):
        read("x", "str", "image/png")
    with pytest.raises(package.ApiException, match="Failed to parse"):
        read('"today"', "date", text)


def test_queries_in_collection_formats(client: Any) -> None:
    formats = {"a": "multi", "b": "pipes"}
    params = [("a", [1, True]), ("b", ["x", "y z"]), ("c", {"k": 1}), ("d", False)]
    assert client.parameters_to_url_query(params, formats) == (
        "a=1&a=true&b=x|y%20z&c=%7B%22k%22%3A%201%7D&d=false"
    )
    assert client.parameters_to_tuples({"a": [1, 2]}, {"a": "csv"}) == [("a", "1,2")]


def test_credentials_by_name(package: Any, client: Any) -> None:
    headers: dict[str, str] = {}
    client.update_params_for_auth(headers, [], ["key", "unknown"], None, None, None)
    assert headers == {"X-Key": "k"}
