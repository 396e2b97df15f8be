"""Answers that are larger than anybody wants, or take for ever, are bounded."""

from __future__ import annotations

import gzip
import json
import threading
import zlib

import pytest
import sample
from sample import exceptions

from tests.runtime.hostile.calling import GET, JSON, KINDS, called, drip
from tests.runtime.raw import answer, chunked, saying

pytestmark = pytest.mark.anyio


ZEROS = 4_000_000
BOMBS = {
    "gzip": gzip.compress(bytes(ZEROS)),
    "deflate": zlib.compress(bytes(ZEROS)),
    "gzip, gzip": gzip.compress(gzip.compress(bytes(ZEROS))),
    "identity": bytes(ZEROS),
}


@pytest.mark.parametrize("status", ["200 OK", "500 X"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("packed", BOMBS)
async def test_an_answer_is_bounded(kind: str, packed: str, status: str) -> None:
    bomb = answer(BOMBS[packed], status=status, Content_Encoding=packed)
    with (
        saying(bomb) as url,
        pytest.raises(exceptions.ApiResponseError, match="max_response_size, 1000000 bytes"),
    ):
        await called(kind, url, max_response_size=1_000_000)


@pytest.mark.parametrize("kind", KINDS)
async def test_an_open_answer_is_bounded_where_it_is_read_whole(kind: str) -> None:
    said = [answer(bytes(ZEROS)), answer(bytes(ZEROS))]
    with saying(*said) as url:
        configuration = sample.Configuration(host=url, max_response_size=1_000_000)
        if kind == "sync":
            with sample.ApiClient(configuration) as client:
                with pytest.raises(exceptions.ApiResponseError, match="max_response_size"):
                    client.call(GET, {}, {"_answer": "open"}).read()
                pieces = client.call(GET, {}, {"_answer": "open"}).iter_bytes()
                assert sum(map(len, pieces)) == ZEROS
            return
        async with sample.AsyncApiClient(configuration) as client:
            with pytest.raises(exceptions.ApiResponseError, match="max_response_size"):
                await (await client.call(GET, {}, {"_answer": "open"})).read()
            response = await client.call(GET, {}, {"_answer": "open"})
            assert sum([len(each) async for each in response.iter_bytes()]) == ZEROS


@pytest.mark.parametrize("kind", KINDS)
async def test_an_answer_of_the_largest_size_is_read(kind: str) -> None:
    body = json.dumps("a" * 998).encode()
    with saying(*[answer(gzip.compress(body), Content_Encoding="gzip", **JSON)] * 3) as url:
        assert await called(kind, url, max_response_size=1000) == "a" * 998
        assert await called(kind, url, max_response_size=None) == "a" * 998
        with pytest.raises(exceptions.ApiResponseError):
            await called(kind, url, max_response_size=999)


@pytest.mark.parametrize("kind", KINDS)
async def test_an_answer_that_drips_ends(kind: str) -> None:
    stop = threading.Event()
    with (
        saying(chunked(drip(b" ", stop, b"["), **JSON)) as url,
        pytest.raises(exceptions.ApiTimeoutException, match=r"not whole after 0\.05 s") as caught,
    ):
        await called(kind, url, total_timeout=0.05, retries=2)
    stop.set()
    assert not caught.value.is_temporary  # so it is not asked for again
