"""`async = true`: the plain names are those of the async classes, as in OpenAPI Generator's async clients."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import pickle
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any
from unittest.mock import AsyncMock, patch

import pytest

from tests.cli.calls import gen_client
from tests.generated import ROOT, imported
from tests.loopback import Server

SPEC = ROOT / "tests" / "cases" / "dropin" / "spec.yaml"
BOOK = {"title": "Emma", "genre": "novel"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("waiting")
    (folder / "gen-client.toml").write_text(
        f'spec = "{SPEC}"\noutput = "out"\npackage-name = "waiting_client"\nasync = true\n'
    )
    assert gen_client(folder, "--no-validate").code == 0
    return folder / "out"


@pytest.fixture(scope="module")
def package(folder: Path) -> Any:
    return imported(folder, "waiting_client")


def test_a_program_awaits_the_plain_names(package: Any, server: Server) -> None:
    async def main() -> Any:
        configuration = package.Configuration(host=server.url, retries=0)
        async with package.ApiClient(configuration) as api_client:
            api = package.BookApi(api_client)
            answer = await api.add_book_with_http_info(package.Book(**BOOK))
            return answer.status_code, answer.data.title

    server.answer(201, BOOK)
    assert asyncio.run(main()) == (201, "Emma")


def test_modules_have_the_same_names(package: Any) -> None:
    api = importlib.import_module("waiting_client.api.book_api")
    client = importlib.import_module("waiting_client.api_client")
    assert package.BookApi is api.BookApi is package.api.BookApi is package.AsyncBookApi
    assert package.ApiClient is client.ApiClient is package.AsyncApiClient
    assert package.SyncApiClient is client.SyncApiClient is not package.ApiClient
    assert package.BookApi.add_book.__qualname__ == "AsyncBookApi.add_book"
    assert package.BookApi.add_book_with_http_info.__qualname__ == (
        "AsyncBookApi.add_book_with_http_info"
    )
    assert package.SyncBookApi.add_book.__qualname__ == "SyncBookApi.add_book"
    assert pickle.loads(pickle.dumps(package.BookApi)) is package.BookApi
    assert {"SyncApiClient", "SyncBookApi", "BookApi", "ApiClient"} <= {*dir(package)}


def test_the_others_are_there(package: Any, server: Server) -> None:
    server.answer(201, BOOK)
    with package.SyncApiClient(package.Configuration(host=server.url, retries=0)) as client:
        assert package.SyncBookApi(client).add_book(title="Emma").title == "Emma"
    assert isinstance(package.SyncBookApi().api_client, package.SyncApiClient)
    assert isinstance(package.BookApi().api_client, package.ApiClient)


def test_a_test_replaces_an_awaited_method(package: Any) -> None:
    async def main() -> Any:
        return await package.BookApi().add_book(title="Emma")

    with patch("waiting_client.BookApi.add_book", AsyncMock(return_value=BOOK)):
        assert asyncio.run(main()) == BOOK
    assert not inspect.iscoroutine(package.BookApi.add_book)


@pytest.mark.parametrize(
    ("library", "kind"), [("httpx", "AsyncClient"), ("aiohttp", "ClientSession")]
)
def test_a_test_replaces_what_the_other_client_sends_with(
    package: Any, monkeypatch: pytest.MonkeyPatch, library: str, kind: str
) -> None:
    """No such test may reach the network; the sync client was never httpx's."""
    data, headers = b'{"title": "Emma"}', {"content-type": "application/json"}
    names = {"status": 201, "reason": "", "status_code": 201, "reason_phrase": ""}
    read = AsyncMock(return_value=data)
    answer = SimpleNamespace(headers=headers, read=read, aread=read, data=None, **names)
    request = AsyncMock(return_value=answer)
    module = ModuleType(library)
    setattr(module, kind, type(kind, (), {"request": lambda self: None}))
    monkeypatch.setitem(sys.modules, library, module)

    async def main() -> Any:
        configuration = package.Configuration(host="https://x.test", retries=0)
        async with package.ApiClient(configuration) as client:
            return await package.BookApi(client).add_book(title="Emma", _request_timeout=3)

    monkeypatch.setattr(getattr(module, kind), "request", request)
    assert asyncio.run(main()).title == "Emma"
    sent = request.call_args.kwargs
    assert (sent["method"], sent["url"]) == ("POST", "https://x.test/books")
    assert sent["timeout"] == 3
    assert "Emma" in (sent.get("content") or sent.get("data"))


def test_pages_and_the_clients_own_tests_go_with_it(folder: Path) -> None:
    page = (folder / "docs" / "BookApi.md").read_text()
    readme = (folder / "README.md").read_text()
    assert page.startswith("# waiting_client.BookApi")
    assert "async with waiting_client.ApiClient(configuration) as api_client:" in page
    assert "await api_instance.add_book(" in page
    assert "`SyncApiClient` and `Sync…Api`" in readme
    code = page.partition("```python\n")[2].partition("```")[0]
    compile(code, "page", "exec")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("library", ["asyncio", "httpx", "httpx2"])
def test_the_library_of_openapi_generator_asks_for_it(tmp_path: Path, library: str) -> None:
    said = f"generate -i {SPEC} -g python -o out --library {library}".split()
    answer = gen_client(tmp_path, "migrate", *said)
    assert "async = true" in answer.out and answer.code == 0
    assert gen_client(tmp_path, *said, "--skip-validate-spec").code == 0
    assert "BookApi = AsyncBookApi" in (tmp_path / "out/openapi_client/api/book_api.py").read_text()
