"""Every setting of OpenAPI Generator's `Configuration` does in this one what it says, on the wire."""

from __future__ import annotations

import datetime
import inspect
import logging
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server

BOOK = {"title": "Emma", "genre": "novel"}
POSITIONAL = """
host api_key api_key_prefix username password access_token server_index server_variables
server_operation_index server_operation_variables ignore_operation_servers ssl_ca_cert retries ca_cert_data cert_file
key_file verify_ssl assert_hostname tls_server_name connection_pool_maxsize proxy no_proxy proxy_headers
proxy_ssl_context safe_chars_for_path_param client_side_validation socket_options datetime_format date_format
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("configuration")
    generated(ROOT / "tests" / "cases" / "dropin" / "spec.yaml", folder, "shelf_client")
    return imported(folder, "shelf_client")


@pytest.fixture
def other() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


def book(package: Any, isbn: str = "1", **settings: Any) -> str:
    """The title of a book, over a client of its own."""
    settings = {"retries": 0, "api_key": {"key": "k"}} | settings
    with package.ApiClient(package.Configuration(**settings)) as client:
        found: str = package.BookApi(client).get_book(isbn).title
    return found


def test_arguments_have_the_order_of_openapi_generator(package: Any) -> None:
    found = inspect.signature(package.Configuration).parameters.values()
    places = [each.name for each in found if each.kind is each.POSITIONAL_OR_KEYWORD]
    assert places == POSITIONAL.split()
    assert "debug" in [each.name for each in found if each.kind is each.KEYWORD_ONLY]
    configuration = package.Configuration("http://a", *[None] * 11, 7)
    assert configuration.retries.most == 7


@pytest.mark.parametrize(
    ("given", "meant"),
    [("no_proxi", "no_proxy"), ("base_url", "host"), ("max_retries", "retries"), ("url", "host")],
)
def test_an_unknown_argument_is_refused_with_the_one_that_was_meant(
    package: Any, given: str, meant: str
) -> None:
    with pytest.raises(package.ApiTypeError, match=f"no setting '{given}': did you mean '{meant}'"):
        package.Configuration(**{given: "x"})


@pytest.mark.parametrize(
    ("spared", "is_direct"),
    [
        ("127.0.0.1", True),
        ("example.com, 127.0.0.0/8", True),
        (["localhost", "127.0.0.1"], True),
        ("*", True),
        ("example.com", False),
        (["7.0.0.1", "127.0.0.1:1"], False),
        ("10.0.0.0/8", False),
    ],
)
def test_hosts_that_are_called_without_the_proxy(
    package: Any, server: Server, other: Server, spared: object, is_direct: bool
) -> None:
    for each in (server, other):
        each.answer(200, BOOK)
    assert book(package, host=server.url, proxy=other.url, no_proxy=spared) == "Emma"
    assert (len(server.received), len(other.received)) == ((1, 0) if is_direct else (0, 1))


def test_hosts_by_their_names(package: Any) -> None:
    proxies = import_module("shelf_client._runtime.http.proxies")
    hosts = "example.com,.inner.test,*.star.test,[::1],port.test:8080"
    configuration = package.Configuration(proxy="http://proxy.test:3128", no_proxy=hosts)
    found = proxies.Proxies(configuration)
    urls = import_module("httpx2").URL
    for direct in (
        "http://example.com/a",
        "https://api.EXAMPLE.com",
        "https://a.inner.test",
        "http://b.star.test",
        "http://[::1]:80/",
        "http://port.test:8080",
    ):
        assert found.proxy(urls(direct)) is None, direct
    for proxied in ("http://notexample.com", "http://port.test", "http://[::2]/"):
        assert found.proxy(urls(proxied)) == "http://proxy.test:3128", proxied


def test_hosts_beside_a_proxy_of_the_environment(
    package: Any, server: Server, other: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "NO_PROXY", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", other.url)
    for each in (server, other, other):
        each.answer(200, BOOK)
    assert book(package, host=server.url) == "Emma"
    assert book(package, host=server.url, proxy_headers={"X-Proxy": "1"}) == "Emma"
    assert [each.headers.get("x-proxy") for each in other.received] == [None, "1"]
    assert server.received == []
    assert book(package, host=server.url, no_proxy="127.0.0.1") == "Emma"
    assert (len(server.received), len(other.received)) == (1, 2)


def test_options_of_sockets(package: Any, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[Any, ...]] = []
    real = socket.socket.setsockopt

    def watched(self: socket.socket, *arguments: Any) -> None:
        real(self, *arguments)
        seen.append((arguments[0], arguments[1], self.getsockopt(*arguments[:2])))

    monkeypatch.setattr(socket.socket, "setsockopt", watched)
    server.answer(200, BOOK)
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    assert book(package, host=server.url, socket_options=options) == "Emma"
    assert (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1) in seen


def test_options_of_sockets_on_the_way_to_a_socks_proxy(package: Any) -> None:
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    proxy = {"proxy": "socks5://127.0.0.1:1", "socket_options": options}
    with pytest.raises(package.ApiValueError, match="http_client="):
        book(package, host="http://far.test", **proxy)


def test_two_names_of_one_server(package: Any) -> None:
    names = {"assert_hostname": "a.test", "tls_server_name": "b.test"}
    with pytest.raises(package.ApiValueError, match="give tls_server_name alone"):
        book(package, host="https://127.0.0.1:1", **names)


def test_safe_characters_of_paths(package: Any, server: Server) -> None:
    for _ in range(2):
        server.answer(200, BOOK)
    book(package, "a/b:c d", host=server.url)
    assert server.last.target == "/books/a%2Fb%3Ac%20d"
    book(package, "a/b:c d", host=server.url, safe_chars_for_path_param="/:")
    assert server.last.target == "/books/a/b:c%20d"


def test_formats_of_dates(tmp_path_factory: pytest.TempPathFactory, server: Server) -> None:
    folder = tmp_path_factory.mktemp("dates")
    (folder / "spec.yaml").write_text(DATES, encoding="utf-8")
    generated(folder / "spec.yaml", folder, "dated_client")
    dated = imported(folder, "dated_client")
    day, time = datetime.date(2024, 5, 1), datetime.datetime(2024, 5, 1, 9, 30, tzinfo=datetime.UTC)
    formats = {"date_format": "%d.%m.%Y", "datetime_format": "%Y%m%dT%H%M%S%z"}
    configuration = dated.Configuration(host=server.url, **formats)
    with dated.ApiClient(configuration) as client:
        dated.LogApi(client).add(day, at=time, event=dated.Event(on=day, at=time))
    assert server.last.target == "/log/01.05.2024?at=20240501T093000%2B0000"
    assert server.last.json == {"on": "2024-05-01", "at": "2024-05-01T09:30:00Z"}


DATES = """
openapi: 3.0.3
info: {title: Dates, version: '1'}
paths:
  /log/{day}:
    post:
      tags: [log]
      operationId: add
      parameters:
        - {name: day, in: path, required: true, schema: {type: string, format: date}}
        - {name: at, in: query, schema: {type: string, format: date-time}}
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}
      responses: {'200': {description: Done}}
components:
  schemas:
    Event:
      type: object
      properties:
        on: {type: string, format: date}
        at: {type: string, format: date-time}
"""


def test_a_log_in_a_file(package: Any, server: Server, tmp_path: Path) -> None:
    configuration = package.Configuration(host=server.url, retries=0, api_key={"key": "hidden"})
    assert configuration.logger["package_logger"] is logging.getLogger("shelf_client")
    assert configuration.logger_file is None
    configuration.logger_format = "%(levelname)s | %(message)s"
    configuration.logger_file = tmp_path / "log.txt"
    configuration.debug = True
    try:
        server.answer(200, BOOK)
        with package.ApiClient(configuration) as client:
            package.BookApi(client).get_book("1")
        text = (tmp_path / "log.txt").read_text()
        assert f"DEBUG | GET {server.url}/books/1: 200" in text
        assert "hidden" not in text
        assert configuration.logger_file_handler in configuration.logger["package_logger"].handlers
        configuration.logger_file = None
        assert configuration.logger_file_handler is None
        configuration.logger["package_logger"].warning("later")
        assert (tmp_path / "log.txt").read_text() == text
    finally:
        configuration.logger_file = None
        logging.getLogger("shelf_client").setLevel(logging.NOTSET)


def test_a_handler_of_the_program(package: Any) -> None:
    configuration, records = package.Configuration(), list[str]()
    handler = logging.Handler()
    handler.emit = lambda record: records.append(handler.format(record))  # type: ignore[method-assign]
    configuration.logger_stream_handler = handler
    configuration.logger_formatter = logging.Formatter("<%(message)s>")
    configuration.logger["package_logger"].warning("a")
    configuration.logger_stream_handler = None
    configuration.logger["package_logger"].warning("b")
    assert records == ["<a>"]


def test_a_folder_for_files(package: Any, tmp_path: Path) -> None:
    configuration = package.Configuration()
    answer = Mock(status=200, reason="OK", data=b"\x00\x01", headers={})
    with package.ApiClient(configuration) as client:
        assert client.response_deserialize(answer, {"200": "file"}).data == b"\x00\x01"
        configuration.temp_folder_path = str(tmp_path)
        path = client.response_deserialize(answer, {"200": "file"}).data
    assert os.path.dirname(path) == str(tmp_path)
    assert Path(path).read_bytes() == b"\x00\x01"


def retry(**given: Any) -> SimpleNamespace:
    """What has the attributes of a `urllib3.Retry`, with its defaults."""
    usual: dict[str, Any] = {"total": 10, "connect": None, "read": None, "status": None}
    usual |= {"status_forcelist": set(), "backoff_factor": 0, "backoff_max": 120}
    usual |= {"allowed_methods": frozenset(("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"))}
    return SimpleNamespace(**usual | given)


def test_retries_of_urllib3(package: Any, server: Server) -> None:
    for status in (418, 418, 200):
        server.answer(status, BOOK)
    policy = retry(total=2, status_forcelist=[418])
    assert book(package, host=server.url, retries=policy) == "Emma"
    assert len(server.received) == 3


def test_statuses_and_methods_that_are_not_tried_again(package: Any, server: Server) -> None:
    server.answer(500, BOOK)
    with pytest.raises(package.ApiException):
        book(package, host=server.url, retries=retry(status_forcelist=[502]))
    assert len(server.received) == 1
    policy = retry(status_forcelist=[500])
    configuration = package.Configuration(host=server.url, retries=policy)
    server.answer(500, BOOK)
    with package.ApiClient(configuration) as client, pytest.raises(package.ApiException):
        package.BookApi(client).add_book(title="Emma")
    assert len(server.received) == 2
    configuration.retries = retry(status_forcelist=[500], allowed_methods=None)
    server.answer(500, BOOK)
    server.answer(201, BOOK)
    with package.ApiClient(configuration) as client:
        assert package.BookApi(client).add_book(title="Emma").title == "Emma"


def test_what_a_retry_says(package: Any) -> None:
    def read(**given: Any) -> Any:
        return package.Configuration(retries=retry(**given)).retries

    assert read(total=False).most == 0
    assert read(total=None, connect=3, read=4).most == 3
    assert read(total=None).most == 10
    waits = [read(backoff_factor=2, backoff_max=5).backoff(each) for each in range(3)]
    assert 1.5 <= waits[0] <= 2 and 3 <= waits[1] <= 4 and 3.75 <= waits[2] <= 5
    said = {"retry-after": "1"}
    assert read().after_answer(0, "GET", 503, said) == 1
    assert read().after_answer(0, "GET", 503, {}) is None
    assert package.Configuration(retries=None).retries.most == 2
    with pytest.raises(package.ApiTypeError, match="not str"):
        package.Configuration(retries="3")


def test_what_it_has_for_old_programs_is_imported_by_these_alone(package: Any) -> None:
    folder = Path(package.__file__).parent.parent
    program = f"""
import sys
sys.path.insert(0, {str(folder)!r})
import shelf_client
configuration = shelf_client.Configuration(host="http://a", retries=3)
print([name for name in sys.modules if "shelf_client" in name and ".compat." in name])
configuration.logger_format
print([name for name in sys.modules if "shelf_client" in name and ".compat.config." in name])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split("\n")[:2] == ["[]", "['shelf_client._runtime.compat.config.logs']"]


def test_without_compatibility_it_has_none_of_it(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("plain_configuration")
    spec = ROOT / "tests" / "cases" / "dropin" / "spec.yaml"
    generated(spec, folder, "plain_shelf_client", compatibility=False)
    plain = imported(folder, "plain_shelf_client")
    assert not hasattr(plain.Configuration(), "logger_file")
    with pytest.raises(plain.ApiTypeError, match="a number or Retries"):
        plain.Configuration(retries=retry())
