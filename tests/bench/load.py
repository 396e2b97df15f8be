"""One `AsyncApiClient` of the sample under load: many streams and calls at once, and what is left of them afterwards.

In: how many seconds. Out: a table of what was done, and of connections, tasks and memory. The server is in a process of
its own; the memory is that of the client's process, from `/proc` (Linux).
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
import resource
import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any
from urllib.request import urlopen

from tests.bench.client import SAMPLE, server
from tests.bench.null_server import SLOW_CHUNKS

STREAMS, CALLS = 50, 200
EARLY = 0.25  # the part of the time after which memory is sampled first: pools and caches are full by then
GRACE = 30.0  # seconds for what is under way at the end
MESSAGES = [{"role": "user", "content": "Hi"}]


@dataclass(slots=True)
class Load:
    """What was done, and what was seen on the way."""

    seconds: float = 0.0
    calls: int = 0
    streams: int = 0
    events: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    connections_before: int = 0
    connections_after: int = 0
    tasks_left: int = 0
    early_memory: float = 0.0
    late_memory: float = 0.0


def main(arguments: Sequence[str]) -> int:
    """Put the client under load and print what was found."""
    parser = argparse.ArgumentParser(prog="python -m tests bench load")
    parser.add_argument("--seconds", type=float, default=20.0)
    seconds: float = parser.parse_args(arguments).seconds
    sys.path.insert(0, str(SAMPLE))
    with server() as host:
        show(asyncio.run(measured(host, seconds)))
    return 0


def show(found: Load) -> None:
    """Print the figures."""
    growth = found.late_memory - found.early_memory
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    errors = ", ".join(f"{count} {name}" for name, count in found.errors.most_common())
    print(f"{STREAMS} streams and {CALLS} calls at a time on one client for {found.seconds:.1f} s")
    print(f"calls: {found.calls:,}, {found.calls / found.seconds:,.0f} per second")
    print(f"streams: {found.streams:,}, events: {found.events:,}")
    print(f"errors: {errors or 0}")
    print(
        f"open connections before close: {found.connections_before}, after: {found.connections_after}"
    )
    print(f"tasks left: {found.tasks_left}")
    print(
        f"memory, MB: {found.early_memory:.1f} after {EARLY:.0%}, {found.late_memory:.1f} at the end,"
        f" growth {growth:+.1f}, peak {peak:.1f}"
    )


async def measured(host: str, seconds: float) -> Load:
    """Run the load against a server, then close the client."""
    found = Load()
    sample: Any = importlib.import_module("openai_api")
    configuration = sample.Configuration(host=f"{host}/v1", access_token="x")
    async with sample.AsyncApiClient(configuration) as client:
        await under_load(sample.AsyncChatApi(client), found, seconds)
        found.late_memory = resident()
        found.connections_before = await open_connections(host)
    await asyncio.sleep(0.5)  # the server is told of a closed connection a little later
    found.connections_after = await open_connections(host)
    found.tasks_left = len(asyncio.all_tasks()) - 1
    return found


async def under_load(chat: Any, found: Load, seconds: float) -> None:
    """Keep every worker busy until the time is over, and let it finish what it does then."""
    start = monotonic()
    end = start + seconds

    async def call() -> None:
        answer = await chat.create_chat_completion(model="m", messages=MESSAGES)
        assert answer.choices[0].message.content == "Hello!"
        found.calls += 1

    async def stream() -> None:
        count = 0
        async with chat.create_chat_completion_stream(model="slow", messages=MESSAGES) as events:
            async for _ in events:
                count += 1
        assert count == SLOW_CHUNKS
        found.events += count
        found.streams += 1

    async with asyncio.timeout(seconds + GRACE), asyncio.TaskGroup() as group:
        for work in [stream] * STREAMS + [call] * CALLS:
            group.create_task(repeated(work, end, found.errors))
        await asyncio.sleep(seconds * EARLY)
        found.early_memory = resident()
    found.seconds = monotonic() - start


async def repeated(work: Callable[[], Awaitable[None]], end: float, errors: Counter[str]) -> None:
    """Do it again and again until the time is over; what fails is counted."""
    while monotonic() < end:
        try:
            await work()
        except Exception as error:
            errors[type(error).__name__] += 1


async def open_connections(host: str) -> int:
    """How many connections the server has."""

    def asked() -> int:
        with urlopen(f"{host}/connections") as response:
            return int(response.read())

    return await asyncio.to_thread(asked)


def resident() -> float:
    """The memory that this process holds now, in MB."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024
