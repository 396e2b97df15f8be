"""`Configuration`, `ApiClient` and what every operation offers."""

from __future__ import annotations

import copy
import inspect
import logging
import ssl
import subprocess
import sys
import threading
from typing import Any

import httpx2
import pytest
import sample
from sample._runtime.http.wire import trust
from sample._runtime.methods.api import Api
from sample._runtime.words.operation import Operation
from sample._runtime.words.parameters import Path, Query
from sample._runtime.words.settings import Server, Variable
from sample.exceptions import ApiTypeError, ApiValueError

from .conftest import SAMPLE_FOLDER

# Nothing heavy before it is needed

LIGHT = f"""
import sys
sys.path.insert(0, {str(SAMPLE_FOLDER)!r})
import sample
import sample.exceptions
configuration = sample.Configuration(host="http://x", access_token="t")
sample.FilesApi(sample.ApiClient(configuration))
sample.ChatApi(sample.ApiClient(sample.Configuration()))
sample.AsyncChatApi(sample.AsyncApiClient(configuration))
heavy = ("pydantic", "pydantic_core", "httpx2", "json", "ssl", "logging", "inspect",
         "dataclasses", "http", "asyncio", "anyio", "random", "email", "urllib")
assert not [name for name in heavy if name in sys.modules]
assert not [name for name in sys.modules if name.startswith("sample.models")]
"""
COUNT = """
ours = [name for name in sys.modules if name.split(".")[0] == "sample"]
print(len(ours), len([name for name in sys.modules if name not in at_first]))
"""


def test_import_is_light() -> None:
    """Nothing heavy, and few modules, ours and others: time would be that of the machine."""
    code = f"import sys\nat_first = {{*sys.modules}}\n{LIGHT}{COUNT}"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    ours, every = map(int, ran.stdout.split())
    assert ours <= 35
    assert every <= ours + 40


# Configuration


def test_hosts(monkeypatch: pytest.MonkeyPatch) -> None:
    from sample import _settings

    assert sample.Configuration().host == "https://api.example.com/v1"
    assert sample.Configuration("http://h/v2/").host == "http://h/v2"
    second = sample.Configuration(server_index=1, server_variables={"region": "us"})
    assert second.host == "https://us.example.com/v1"
    second.host = "http://other"
    assert second.host == "http://other"
    with pytest.raises(ApiValueError, match=r"region.*eu, us"):
        assert sample.Configuration(server_index=1, server_variables={"region": "x"}).host
    with pytest.raises(ApiValueError, match="no server 7"):
        assert sample.Configuration(server_index=7).host
    assert sample.Configuration().get_host_from_settings(1) == "https://eu.example.com/v1"
    settings = sample.Configuration().get_host_settings()
    assert [each["url"] for each in settings] == [each.url for each in _settings.SERVERS]
    assert settings[1]["variables"]["region"]["enum_values"] == ["eu", "us"]
    monkeypatch.setattr(_settings, "SERVERS", (Server("//h/x"),))
    assert sample.Configuration().host == "http://h/x"


GET: Operation[object] = Operation("GET", "/a")


@pytest.mark.parametrize(
    ("servers", "said"),
    [
        ((), "does not name a server. Give host=… to the Configuration, such as"),
        ((Server("/v3"),), 'only has /v3. .*host="https://api.example.com/v3".*SAMPLE_BASE_URL'),
        ((Server("{base}", "", (Variable("base", "v3"),)),), "only has v3. Give host=…"),
        (
            (Server("https://{region}.h:{port}", "", (Variable("region"), Variable("port"))),),
            r"server_variables=\{'region': …, 'port': …\} or host=…",
        ),
    ],
)
def test_nobody_knows_the_host(
    monkeypatch: pytest.MonkeyPatch, server: Any, servers: Any, said: str
) -> None:
    from sample import _settings
    from sample.testing import mock_api

    monkeypatch.setattr(_settings, "SERVERS", servers)
    with sample.ApiClient(sample.Configuration()) as client:
        with pytest.raises(ApiValueError, match=said):
            client.call(GET, {}, {})
        with mock_api() as api:
            api.on("GET", "/a").reply(json={})
            client.call(GET, {}, {})
    with sample.ApiClient(sample.Configuration(host=server.url)) as client:
        client.call(GET, {}, {})
        own: Operation[object] = Operation("GET", "/a", servers=(Server("/own"), Server("sub")))
        client.call(own, {}, {})
        client.configuration.host = server.url + "/v1"
        client.call(own, {}, {"_host_index": 1})
    assert [each.path for each in server.received] == ["/a", "/own/a", "/v1/sub/a"]


@pytest.mark.anyio
async def test_the_async_client_says_so_too(monkeypatch: pytest.MonkeyPatch) -> None:
    from sample import _settings

    monkeypatch.setattr(_settings, "SERVERS", ())
    async with sample.AsyncApiClient() as client:
        with pytest.raises(ApiValueError, match="Give host=…"):
            await client.call(GET, {}, {})


def test_values_of_server_variables_may_be_numbers(server: Any) -> None:
    variables = (Variable("port"), Variable("secure", "false", ("true", "false")))
    own = (Server("http://127.0.0.1:{port}/{secure}/{port}", "", variables),)
    operation: Operation[object] = Operation("GET", "/a", servers=own)
    port = int(server.url.rpartition(":")[2])
    given = {"port": port, "secure": True}
    with sample.ApiClient(sample.Configuration(server_variables=given)) as client:
        client.call(operation, {}, {})
    assert server.last.path == f"/true/{port}/a"
    configuration = sample.Configuration(server_variables={"port": "{secure}"})
    with (
        sample.ApiClient(configuration) as client,
        pytest.raises(ApiValueError, match="variables without a value"),
    ):
        client.call(operation, {}, {})


def test_servers_of_an_operation(server: Any) -> None:
    own = (
        Server(server.url + "/own"),
        Server("{base}/second", "", (Variable("base", server.url),)),
    )
    operation = Operation("GET", "/a", id="X.get_a", servers=own)

    def path(settings: dict[str, Any], **options: Any) -> str:
        with sample.ApiClient(sample.Configuration(**settings)) as client:
            client.call(operation, {}, options)
        return str(server.last.path)

    host = {"host": server.url + "/v1"}
    assert path(host) == "/own/a"
    assert path(host, _host_index=1) == "/second/a"
    assert path(host | {"server_operation_index": {"X.get_a": 1}}) == "/second/a"
    assert path(host | {"ignore_operation_servers": True}) == "/v1/a"
    variables = {"X.get_a": {"base": server.url + "/filled"}}
    settings = host | {"server_operation_variables": variables}
    assert path(settings, _host_index=1) == "/filled/second/a"


def test_defaults_and_copies() -> None:
    configuration = sample.Configuration(api_key={"Key": "k"}, http_client=httpx2.Client())
    sample.Configuration.set_default(configuration)
    try:
        assert sample.Configuration.get_default() is configuration
        assert sample.Configuration.get_default_copy() is configuration
        assert sample.ApiClient().configuration is configuration
        assert sample.ApiClient.get_default() is sample.ApiClient.get_default()
        assert sample.ChatApi().api_client is sample.ApiClient.get_default()
    finally:
        sample.Configuration.set_default(None)
        sample.ApiClient.set_default(None)
        configuration.http_client.close()
    other = copy.deepcopy(configuration)
    other.api_key["Key"] = "changed"
    assert configuration.api_key["Key"] == "k"
    assert other.http_client is configuration.http_client
    assert "SDK Package Version: 1.0.0" in configuration.to_debug_report()


def test_debug_sets_the_level_of_the_package() -> None:
    configuration = sample.Configuration(debug=True)
    assert configuration.debug
    assert logging.getLogger("sample").level == logging.DEBUG
    logging.getLogger("sample").setLevel(logging.NOTSET)


def test_tls_settings() -> None:
    assert trust(sample.Configuration()) is True
    assert trust(sample.Configuration(verify_ssl=False)) is False
    context = ssl.create_default_context()
    pem = "".join(ssl.DER_cert_to_PEM_cert(each) for each in context.get_ca_certs(True)[:1])
    if not pem:
        pytest.skip("this machine has no certificates to trust")
    strict = trust(sample.Configuration(ca_cert_data=pem))
    assert isinstance(strict, ssl.SSLContext)
    assert strict.verify_mode == ssl.CERT_REQUIRED
    loose = trust(sample.Configuration(ca_cert_data=pem, verify_ssl=False))
    assert isinstance(loose, ssl.SSLContext)
    assert loose.verify_mode == ssl.CERT_NONE


# Requests


GET = Operation("GET", "/a", parameters=(Query("q"),))


def test_headers_and_their_order_of_precedence(configuration: Any, server: Any) -> None:
    with sample.ApiClient(configuration, "X-First", "1", cookie="a=b") as client:
        client.set_default_header("x-second", "2")
        client.call(GET, {}, {"_headers": {"X-SECOND": "3", "accept": "x/y"}})
        sent = server.last.headers
        assert (sent["x-first"], sent["x-second"], sent["accept"]) == ("1", "3", "x/y")
        assert sent["cookie"] == "a=b"
        assert sent["user-agent"] == client.user_agent == "sample/1.0.0 python"
        client.user_agent = "mine"
        client.call(GET, {}, {})
        assert server.last.headers["user-agent"] == "mine"


def test_more_query(call: Any, server: Any) -> None:
    call(GET, q="a", _query={"x": [1, 2], "deep": {"a": True}, "none": None})
    assert server.last.query == "q=a&x=1&x=2&deep%5Ba%5D=true"


def test_unknown_arguments(call: Any, server: Any) -> None:
    with pytest.raises(ApiTypeError, match="GET /a: limti: no such argument"):
        call(GET, limti=3)
    assert server.received == []


def test_timeouts(client: Any, server: Any) -> None:
    def timeouts(**options: Any) -> Any:
        prepared = client.prepare(GET, {}, options)
        from sample._runtime.http.wire import built

        request = built(client.transport.client, prepared, client.configuration)
        return request.extensions["timeout"]

    assert timeouts() == {"connect": 10, "read": 600, "write": 600, "pool": 10}
    assert timeouts(_request_timeout=3) == dict.fromkeys(("connect", "read", "write", "pool"), 3)
    assert timeouts(_request_timeout=(1, 2))["read"] == 2
    client.configuration.timeout = None
    assert timeouts()["read"] is None


def test_a_prepared_request_needs_no_connection(client: Any, server: Any) -> None:
    prepared = client.prepare(GET, {"q": "a b"}, {})
    assert (prepared.method, prepared.url) == ("GET", server.url + "/v1/a?q=a%20b")
    assert server.received == []


def test_one_connection_for_many_calls_and_threads(client: Any, server: Any) -> None:
    opened = []
    process = server.http.process_request
    server.http.process_request = lambda *args: (opened.append(1), process(*args))
    try:
        for _ in range(5):
            client.call(GET, {}, {})
        assert len(opened) == 1
        calls = [threading.Thread(target=client.call, args=(GET, {"q": "x"}, {})) for _ in range(8)]
        for each in calls:
            each.start()
        for each in calls:
            each.join()
    finally:
        server.http.process_request = process
    assert len(server.received) == 13


def test_an_http_client_of_ones_own() -> None:
    seen: list[httpx2.Request] = []

    def reply(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={"id": "x", "deleted": True})

    with httpx2.Client(transport=httpx2.MockTransport(reply), headers={"X-Own": "1"}) as own:
        configuration = sample.Configuration(host="http://h", http_client=own)
        with sample.ApiClient(configuration) as client:
            assert sample.FilesApi(client).delete_file("f").deleted
        assert not own.is_closed
    assert seen[0].headers["x-own"] == "1"


def test_with_closes_the_connections(server: Any) -> None:
    with sample.ApiClient(sample.Configuration(host=server.url)) as client:
        client.call(GET, {}, {})
        own = client.transport.client
        assert not own.is_closed
    assert own.is_closed
    with sample.ApiClient(sample.Configuration(host=server.url)):
        pass  # nothing was opened


def test_call_api(client: Any, server: Any) -> None:
    server.answer(404, {"a": 1})
    with client.call_api("POST", server.url + "/x?y=1", {"X-A": "b"}, {"k": [1]}) as answer:
        assert (answer.status, answer.read()) == (404, b'{"a": 1}')
    assert (server.last.target, server.last.headers["x-a"]) == ("/x?y=1", "b")
    assert (server.last.body, server.last.headers["content-type"]) == (
        b'{"k":[1]}',
        "application/json",
    )
    assert client.sanitize_for_serialization([sample.models.File(id="x")]) == [
        {"id": "x", "object": "file"}
    ]


# The derived methods


def test_derived_methods_keep_name_doc_and_signature() -> None:
    method = sample.FilesApi.list_files
    for suffix in ("_with_http_info", "_without_preload_content"):
        twin = getattr(sample.FilesApi, "list_files" + suffix)
        assert twin.__name__ == "list_files" + suffix
        assert twin.__qualname__ == "FilesApi.list_files" + suffix
        assert twin.__module__ == "sample.api.files_api"
        assert twin.__doc__ == method.__doc__
        assert inspect.signature(twin) == inspect.signature(method)


def test_a_method_by_hand(client: Any, server: Any) -> None:
    class Own(Api):
        def get(self, name: str, **options: Any) -> Any:
            operation: Operation[Any] = Operation("GET", "/x/{name}", parameters=(Path("name"),))
            return self._call(operation, {"name": name}, options)

    assert Own(client).get("n", _query={"a": 1}) == {"id": "x"}
    assert server.last.target == "/v1/x/n?a=1"
