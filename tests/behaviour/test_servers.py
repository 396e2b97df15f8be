"""Where calls go: servers of the document and of operations, their variables, the environment."""

from __future__ import annotations

from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("servers")
    generated(ROOT / "tests" / "cases" / "servers" / "spec.yaml", folder, "served_client")
    return imported(folder, "served_client")


@pytest.fixture(autouse=True)
def quiet_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SERVED_CLIENT_BASE_URL", raising=False)


def called(package: Any, server: Server, method: str, settings: Any = None, **options: Any) -> str:
    """The path that a call arrived at."""
    with package.ApiClient(package.Configuration(**(settings or {}))) as client:
        getattr(package.DefaultApi(client), method)(**options)
    return server.last.path


def port(server: Server) -> dict[str, str]:
    return {"port": server.url.rpartition(":")[2]}


def test_variables_of_the_server(package: Any, server: Server) -> None:
    settings: dict[str, Any] = {"server_variables": port(server)}
    assert called(package, server, "get_usual", settings) == "/v1/usual"
    settings["server_variables"]["version"] = "v2"
    assert called(package, server, "get_usual", settings) == "/v2/usual"
    settings["server_variables"]["version"] = "v3"
    with pytest.raises(package.ApiValueError, match="can be v1, v2"):
        called(package, server, "get_usual", settings)


def test_servers_of_the_operation_and_of_its_path(package: Any, server: Server) -> None:
    settings: dict[str, Any] = {"server_variables": port(server)}
    assert called(package, server, "get_own", settings) == "/own/own"
    assert called(package, server, "delete_own", settings) == "/path-level/own"
    assert called(package, server, "get_own", settings, _host_index=1) == "/second/own"
    with pytest.raises(package.ApiValueError, match="no server 2"):
        called(package, server, "get_own", settings, _host_index=2)


def test_servers_of_the_operation_by_configuration(package: Any, server: Server) -> None:
    settings: dict[str, Any] = {
        "server_operation_index": {"GET /own": 1},
        "server_operation_variables": {"GET /own": port(server)},
    }
    assert called(package, server, "get_own", settings) == "/second/own"
    settings = {"host": server.url + "/mine", "ignore_operation_servers": True}
    assert called(package, server, "get_own", settings) == "/mine/own"


def test_the_host_index_chooses_a_server(package: Any, server: Server) -> None:
    settings = {"server_variables": port(server), "server_index": 1}
    assert package.Configuration(**settings).host == "/relative"
    with pytest.raises(package.ApiValueError, match="Give host="):
        called(package, server, "get_usual", settings)
    assert called(package, server, "get_usual", settings, _host_index=0) == "/v1/usual"
    mine = {"host": server.url + "/mine"}
    assert called(package, server, "get_usual", mine, _host_index=0) == "/mine/usual"


def test_the_base_url_of_the_environment(
    package: Any, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SERVED_CLIENT_BASE_URL", f"{server.url}/env/")
    assert called(package, server, "get_usual") == "/env/usual"
    # what the program says counts more
    assert called(package, server, "get_usual", {"host": server.url + "/mine"}) == "/mine/usual"
    chosen = {"server_variables": port(server)}
    assert called(package, server, "get_usual", chosen) == "/v1/usual"
    assert package.Configuration(server_index=1).host == "/relative"
    monkeypatch.setenv("SERVED_CLIENT_BASE_URL", "")
    assert package.Configuration().host == "http://127.0.0.1:9/v1"
