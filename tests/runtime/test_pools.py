"""Many requests at once: how many connections there are, who waits, what idle ones become."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import httpx2
import pytest
import sample
from sample import exceptions
from sample._runtime.http import pools, queue
from sample._runtime.http.pools import AsyncPools, Pools
from sample._runtime.http.queue import SIZE, Places
from sample._runtime.words.operation import Operation

from tests.loopback import Server

GET: Operation[object] = Operation("GET", "/a")
BACKENDS = ["asyncio", "trio"]


class Now:
    """An event of which only is asked whether it was set."""

    def __init__(self) -> None:
        self.is_set = False

    def set(self) -> None:
        self.is_set = True


def test_places_of_low_numbers_come_first() -> None:
    places = Places(3)
    assert [places.ask(Now).place for _ in range(3)] == [0, 1, 2]
    places.give(2)
    places.give(0)
    assert places.ask(Now).place == 0


def test_who_waited_longest_has_the_next_place() -> None:
    places = Places(1)
    places.ask(Now)
    first, second = places.ask(Now), places.ask(Now)
    assert (first.place, second.place) == (None, None)
    places.give(0)
    assert (first.place, first.event.is_set, second.place) == (0, True, None)
    places.leave(first)  # it was cancelled in the meantime
    assert second.place == 0
    places.give(0)
    assert places.ask(Now).place == 0


def test_without_a_limit_there_is_always_a_place() -> None:
    places = Places(None)
    assert [places.ask(Now).place for _ in range(500)] == [*range(500)]


def test_pools_expire_once_and_not_while_they_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(queue, "monotonic", lambda: now[0])
    places = Places(None)
    taken = [places.ask(Now).place or 0 for _ in range(2 * SIZE + 1)]
    for place in taken[SIZE:]:  # the first pool goes on
        places.give(place)
    now[0] = queue.EXPIRY - 1
    assert places.expired() == []
    assert places.ask(Now).place == SIZE
    now[0] = queue.EXPIRY
    assert (places.expired(), places.expired()) == ([2], [])


def test_one_call_after_the_other_needs_one_connection(server: Server) -> None:
    with sample.ApiClient(sample.Configuration(host=server.url)) as client:
        for _ in range(5):
            client.call(GET, {}, {})
        assert opened(client) == 1


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("most", [3, 3 * SIZE])
def test_tasks_share_connections(server: Server, backend: str, most: int) -> None:
    async def main() -> None:
        configuration = sample.Configuration(host=server.url, connection_pool_maxsize=most)
        async with sample.AsyncApiClient(configuration) as client:
            for _ in range(2):
                async with anyio.create_task_group() as group:
                    for _ in range(2 * most):
                        group.start_soon(client.call, GET, {}, {})
            transport: AsyncPools = client.transport.client._transport
            used = [each._pool.connections for each in transport.pools.values()]
            assert all(len(each) <= SIZE for each in used)
            assert sum(map(len, used)) <= most
            assert not transport.places.waiting

    anyio.run(main, backend=backend)
    assert len(server.received) == 4 * most


def test_threads_share_connections(server: Server) -> None:
    most = SIZE + 2
    configuration = sample.Configuration(host=server.url, connection_pool_maxsize=most)
    with sample.ApiClient(configuration) as client, ThreadPoolExecutor(2 * most) as threads:
        found = [threads.submit(client.call, GET, {}, {}) for _ in range(6 * most)]
        assert all(each.result() == {"id": "x"} for each in found)
        assert opened(client) <= most


def opened(client: Any) -> int:
    """How many connections a client has."""
    transport: Pools = client.transport.client._transport
    return sum(len(each._pool.connections) for each in transport.pools.values())


def test_a_place_comes_back_when_a_stream_is_closed(server: Server) -> None:
    configuration = sample.Configuration(host=server.url, connection_pool_maxsize=1, retries=0)
    with sample.ApiClient(configuration) as client:
        transport = client.transport.client._transport
        request = client.transport.client.build_request("GET", f"{server.url}/a")
        first = client.transport.client.send(request, stream=True)
        with pytest.raises(exceptions.ApiTimeoutException, match="no connection is free"):
            client.call(GET, {}, {"_request_timeout": 0.05})
        threading.Timer(0.05, first.close).start()
        assert client.call(GET, {}, {"_request_timeout": 30}) == {"id": "x"}
        first.close()
        assert (transport.places.free, transport.places.used) == ([0], {0: 0})


@pytest.mark.parametrize("backend", BACKENDS)
def test_who_gives_up_takes_no_place(server: Server, backend: str) -> None:
    async def main() -> None:
        configuration = sample.Configuration(host=server.url, connection_pool_maxsize=1, retries=0)
        async with sample.AsyncApiClient(configuration) as client:
            http = client.transport.client
            first = await http.send(http.build_request("GET", f"{server.url}/a"), stream=True)
            with pytest.raises(exceptions.ApiTimeoutException, match="no connection is free"):
                await client.call(GET, {}, {"_request_timeout": 0.05})
            with anyio.move_on_after(0.05):
                await client.call(GET, {}, {})
            assert not http._transport.places.waiting
            await first.aclose()
            assert await client.call(GET, {}, {}) == {"id": "x"}

    anyio.run(main, backend=backend)


def test_certificates_are_read_for_addresses_with_tls(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[object] = []
    real: Callable[..., ssl.SSLContext] = httpx2.create_ssl_context

    def reading(verify: object) -> ssl.SSLContext:
        read.append(verify)
        return real()

    monkeypatch.setattr(httpx2, "create_ssl_context", reading)
    settings = pools.Settings(sample.Configuration())
    plain = settings.options(is_secure=False)["verify"]
    assert (read, plain.verify_mode, plain.cert_store_stats()["x509_ca"]) == (
        [],
        ssl.CERT_REQUIRED,
        0,
    )
    assert settings.options(is_secure=True)["verify"] is settings.options(is_secure=True)["verify"]
    assert read == [True]


def test_proxies_of_the_environment_are_for_httpx2(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    with sample.ApiClient(sample.Configuration(host="http://far.example/v1")) as client:
        assert client.call(GET, {}, {}) == {"id": "x"}
    assert server.last.target == "http://far.example/v1/a"
