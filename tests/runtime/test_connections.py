"""Proxies and certificates, on loopback."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sample
from sample import exceptions
from sample._runtime.words.operation import Operation

from tests.loopback import Server

GET: Operation[object] = Operation("GET", "/a", security=(("Certificate",),))
KINDS = ["sync", "asyncio", "trio"]


def called(kind: str, **settings: Any) -> Any:
    configuration = sample.Configuration(retries=0, **settings)
    if kind == "sync":
        with sample.ApiClient(configuration) as client:
            return client.call(GET, {}, {})
    import anyio

    async def main() -> Any:
        async with sample.AsyncApiClient(configuration) as client:
            return await client.call(GET, {}, {})

    return anyio.run(main, backend=kind)


@pytest.mark.parametrize("kind", KINDS)
def test_a_proxy(server: Any, kind: str) -> None:
    """A proxy is asked for the whole address; this one answers itself."""
    settings = {"proxy": server.url, "proxy_headers": {"X-Proxy": "1"}}
    assert called(kind, host="http://far.example/v1", **settings) == {"id": "x"}
    assert server.last.target == "http://far.example/v1/a"
    assert server.last.headers["host"] == "far.example"
    assert server.last.headers["x-proxy"] == "1"


OPENSSL = shutil.which("openssl")
SUBJECT = "/CN=localhost"


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two self-signed certificates, of a server and of a client, with their keys."""
    if OPENSSL is None:
        pytest.skip("needs openssl to make certificates")
    folder = tmp_path_factory.mktemp("certificates")
    for name in ("server", "client"):
        command = [OPENSSL, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
        command += ["-keyout", f"{name}.key", "-out", f"{name}.pem", "-subj", SUBJECT]
        command += ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"]
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder


@pytest.fixture
def secure(certificates: Path) -> Iterator[Server]:
    """A server that wants to see a certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates / "server.pem", certificates / "server.key")
    context.load_verify_locations(certificates / "client.pem")
    context.verify_mode = ssl.CERT_REQUIRED
    server = Server()
    server.http.socket = context.wrap_socket(
        server.http.socket, server_side=True, do_handshake_on_connect=False
    )
    server.http.handle_error = lambda *args: None  # type: ignore[method-assign]
    yield server
    server.close()


@pytest.mark.parametrize("kind", KINDS)
def test_mutual_tls(secure: Server, certificates: Path, kind: str) -> None:
    host = secure.url.replace("http:", "https:")
    trusted = {"host": host, "ssl_ca_cert": str(certificates / "server.pem")}
    shown = {
        "cert_file": str(certificates / "client.pem"),
        "key_file": str(certificates / "client.key"),
    }
    assert called(kind, **trusted, **shown) == {"id": "x"}
    with pytest.raises(exceptions.ApiConnectionException):
        called(kind, **trusted)
    with pytest.raises(exceptions.ApiConnectionException, match=r"(?i)certificate"):
        called(kind, host=host, **shown)
    assert called(kind, host=host, **shown, verify_ssl=False) == {"id": "x"}


@pytest.mark.parametrize("kind", KINDS)
def test_the_name_of_the_server(secure: Server, certificates: Path, kind: str) -> None:
    settings = {
        "host": secure.url.replace("http:", "https:"),
        "ssl_ca_cert": str(certificates / "server.pem"),
        "cert_file": str(certificates / "client.pem"),
        "key_file": str(certificates / "client.key"),
    }
    assert called(kind, **settings, tls_server_name="localhost") == {"id": "x"}
    with pytest.raises(exceptions.ApiConnectionException):
        called(kind, **settings, tls_server_name="elsewhere.example")
    assert called(kind, **settings, assert_hostname="localhost") == {"id": "x"}
    with pytest.raises(exceptions.ApiConnectionException):
        called(kind, **settings, assert_hostname="elsewhere.example")
    settings |= {"tls_server_name": "elsewhere.example", "assert_hostname": False}
    assert called(kind, **settings) == {"id": "x"}


def test_a_name_is_not_checked_of_what_is_trusted_usually() -> None:
    from sample._runtime.http.wire import trust

    assert trust(sample.Configuration(assert_hostname=True)) is True
    assert trust(sample.Configuration(assert_hostname=False, verify_ssl=False)) is False
    context = trust(sample.Configuration(assert_hostname=False))
    assert isinstance(context, ssl.SSLContext)
    assert (context.check_hostname, context.verify_mode) == (False, ssl.CERT_REQUIRED)


def test_what_is_trusted_at_a_proxy() -> None:
    from sample._runtime.http.pools import Settings

    context = ssl.create_default_context()
    settings = Settings(sample.Configuration(proxy_ssl_context=context))
    assert settings.options(True, "https://proxy.test")["proxy"].ssl_context is context
    assert settings.options(True, "http://proxy.test")["proxy"].ssl_context is None
