"""`save`: a download to a file, whole or not at all."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest
import sample
from sample import exceptions

from tests.loopback import DROP

OCTETS = {"Content-Type": "application/octet-stream"}
CONTENT = bytes(range(256)) * 2000
Progress = list[tuple[int, int | None]]


@pytest.fixture(params=["sync", "asyncio", "trio"])
def save(request: Any, configuration: Any) -> Any:
    """Downloads a file through each kind of client."""

    def sync(path: Any, **options: Any) -> Any:
        with sample.ApiClient(configuration) as client:
            response = sample.FilesApi(client).download_file_without_preload_content("f")
            return response.save(path, **options)

    def asynchronous(path: Any, **options: Any) -> Any:
        import anyio

        async def main() -> Any:
            async with sample.AsyncApiClient(configuration) as client:
                api = sample.AsyncFilesApi(client)
                response = await api.download_file_without_preload_content("f")
                return await response.save(path, **options)

        return anyio.run(main, backend=request.param)

    return sync if request.param == "sync" else asynchronous


def test_progress_and_the_file(save: Any, server: Any, tmp_path: Path) -> None:
    server.answer(200, CONTENT, headers=OCTETS)
    seen: Progress = []
    path = save(tmp_path / "a.bin", progress=lambda *args: seen.append(args))
    assert path == tmp_path / "a.bin"
    assert path.read_bytes() == CONTENT
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert len(seen) > 2
    assert [each.name for each in tmp_path.iterdir()] == ["a.bin"]


def test_a_file_that_is_there_is_replaced(save: Any, server: Any, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"old")
    server.answer(200, CONTENT, headers=OCTETS)
    assert save(str(tmp_path / "a.bin")).read_bytes() == CONTENT


def test_an_unknown_size(save: Any, server: Any, tmp_path: Path) -> None:
    seen: Progress = []
    server.answer(headers=OCTETS, pieces=[b"abc", b"def"])
    save(tmp_path / "a", progress=lambda *args: seen.append(args))
    assert seen == [(3, None), (6, None)]
    packed = gzip.compress(CONTENT)
    server.answer(200, packed, headers=OCTETS | {"Content-Encoding": "gzip"})
    save(tmp_path / "b", progress=lambda *args: seen.append(args))
    assert seen[-1] == (len(CONTENT), None)
    assert (tmp_path / "b").read_bytes() == CONTENT


def test_half_a_file_is_none(save: Any, server: Any, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"old")
    server.answer(headers=OCTETS, pieces=[b"abc", DROP])
    with pytest.raises(exceptions.ApiConnectionException):
        save(tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == b"old"
    assert len([*tmp_path.iterdir()]) == 1


def test_a_refusal_is_no_file(save: Any, server: Any, tmp_path: Path) -> None:
    server.answer(404, {"error": {"message": "no"}})
    with pytest.raises(exceptions.NotFoundException) as raised:
        save(tmp_path / "a.bin")
    assert raised.value.data == {"error": {"message": "no"}}
    assert [*tmp_path.iterdir()] == []


def test_raise_for_status(client: Any, server: Any) -> None:
    api = sample.FilesApi(client)
    server.answer(200, CONTENT, headers=OCTETS)
    with api.download_file_without_preload_content("f").raise_for_status() as response:
        assert response.data == CONTENT
    assert repr(response) == "RESTResponse(status=200, reason='OK')"
