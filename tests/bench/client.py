"""What a generated client costs at run time, beside raw httpx2 with `json` (a request that is built already, given to a
transport), hand-written pydantic, and the official `openai` package where it is installed. Each figure comes from a
process of its own, against a server in another one.

What an environment holds besides counts: httpx2 imports trio where it is. So take one that has no more than users have.

The client is measured as pip installs it, compiled to bytecode, like its peers. `floor` is what no client on httpx2 and
pydantic can be faster than: both imported, one model of one field, one request.
"""

from __future__ import annotations

import compileall
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "output_samples" / "python"
PACKAGE = "openai_api"
ROUNDS = 5
BARE = "import time; print(time.process_time())"

SETUP = {
    "ours": """
import openai_api
settings = openai_api.Configuration(host=HOST, access_token="x", **OPTIONS)
client = openai_api.ApiClient(settings)
chat, files = openai_api.ChatApi(client), openai_api.FilesApi(client)
call = lambda: chat.create_chat_completion(**ASK)
page = lambda: files.list_files()
def stream():
    with chat.create_chat_completion_stream(**ASK) as events:
        return sum(1 for event in events)
async def tasks(work):
    async with openai_api.AsyncApiClient(settings) as client:
        chat = openai_api.AsyncChatApi(client)
        return await work(lambda: chat.create_chat_completion(**ASK))
""",
    "openai": """
import openai
client = openai.OpenAI(base_url=HOST, api_key="x")
call = lambda: client.chat.completions.create(**ASK)
page = lambda: client.files.list()
stream = lambda: sum(1 for event in client.chat.completions.create(**ASK, stream=True))
async def tasks(work):
    async with openai.AsyncOpenAI(base_url=HOST, api_key="x") as client:
        return await work(lambda: client.chat.completions.create(**ASK))
""",
    "raw": """
import httpx2, json
transport = httpx2.HTTPTransport()
HEADERS = {"authorization": "Bearer x", "content-type": "application/json"}
def sent(request):
    return json.loads(transport.handle_request(request).read())
ask = httpx2.Request("POST", HOST + "chat/completions", headers=HEADERS, content=json.dumps(ASK))
get = httpx2.Request("GET", HOST + "files", headers=HEADERS)
call = lambda: sent(ask)
page = lambda: sent(get)
async def tasks(work):
    async with httpx2.AsyncHTTPTransport() as transport:
        async def call():
            return json.loads(await (await transport.handle_async_request(ask)).aread())
        return await work(call)
""",
    "floor": """
import httpx2, json, pydantic
class Answer(pydantic.BaseModel):
    id: str
client = httpx2.Client(base_url=HOST, headers={"authorization": "Bearer x"})
JSON = {"content-type": "application/json"}
call = lambda: Answer.model_validate_json(
    client.post("chat/completions", content=json.dumps(ASK), headers=JSON).content
)
""",
}
CANNOT = {("raw", "stream"), *(("floor", task) for task in ("list", "stream", "100", "400"))}
TASKS = {
    "import": "",
    "first call": "call()",
    "call": "repeat(call, 400)",
    "list": "repeat(page, 60)",
    "100": "at_once(100)",
    "400": "at_once(400)",
    "stream": "repeat(stream, 1)",
}
PROGRAM = """
import sys, time
HOST, OPTIONS = {host!r}, {{}}
ASK = dict(model="m", messages=[dict(role="user", content="Hi")])
started = time.process_time()
def repeat(task, times):
    task()
    start = time.process_time()
    for _ in range(times):
        task()
    print((time.process_time() - start) / times)
def at_once(count):
    import asyncio
    async def work(call):
        async def worker(times):
            for _ in range(times):
                await call()
        async def done(times):
            await asyncio.gather(*(worker(times) for _ in range(count)))
        await done(1)
        start, times = time.process_time(), 2000 // count
        await done(times)
        return (time.process_time() - start) / times / count
    print(asyncio.run(tasks(work)))
{setup}
imported = time.process_time()
{task}
print(time.process_time())
"""
PARSE = """
import json, sys, time
from null_server import files
body = files(220)
def best(task):
    times = []
    for _ in range(40):
        start = time.perf_counter(); task(); times.append(time.perf_counter() - start)
    return min(times)
from typing import Literal
from pydantic import BaseModel
class File(BaseModel):
    id: str; object: str; bytes: int; created_at: int; expires_at: int | None = None; filename: str
    purpose: str; status: str; status_details: str | None = None
class Page(BaseModel):
    object: str; data: list[File]; first_id: str; last_id: str; has_more: bool
by_hand = best(lambda: Page.model_validate_json(body))
from openai_api._runtime.models.adapters import adapter
reader = adapter("ListFilesResponse").validator
ours = best(lambda: reader.validate_json(body))
print(json.dumps([len(body), ours, by_hand]))
"""


ROWS = [
    ("import, CPU s over a bare interpreter", "import", 1.0),
    ("start to first parsed answer, CPU s", "first call", 1.0),
    ("one POST call, CPU ms", "call", 1000.0),
    ("one list of 220 files, CPU ms", "list", 1000.0),
    ("one of 100 async calls at once, CPU ms", "100", 1000.0),
    ("one of 400 async calls at once, CPU ms", "400", 1000.0),
    ("10,000 events, CPU s", "stream", 1.0),
]
NAMES = ("ours", "raw", "openai")


def main() -> int:
    """Print a table of CPU seconds, and what they are multiples of."""
    with installed() as folder, server() as host:
        found = {task: medians(folder, host, task) for task in TASKS}
        bare = statistics.median(float(run(folder, BARE)) for _ in range(ROUNDS))
        size, ours, by_hand = json.loads(run(folder, PARSE))
    print(f"{'':40}{'ours':>9}{'raw':>9}{'openai':>9}{'ours/raw':>10}{'openai/ours':>13}")
    for title, task, scale in ROWS:
        show(title, found[task], scale, bare if task == "import" else 0.0)
    floor, ours_first = found["first call"]["floor"], found["first call"]["ours"]
    official = found["first call"]["openai"]
    print(
        f"{'floor of that start: httpx2 and pydantic':40}{shown(floor, 9)}"
        f"; ours / floor{shown(ratio(ours_first, floor), 6)}, floor / openai{shown(ratio(floor, official), 6)}"
    )
    print(
        f"{size / 1000:.0f} kB of JSON parsed: {ours * 1e3:.2f} ms, {ours / by_hand:.2f} times hand-written pydantic"
    )
    return 0


def show(title: str, found: dict[str, float | None], scale: float, base: float) -> None:
    """Print a row of the table; `base` is what the figures hold besides."""
    values = {
        name: None if (value := found[name]) is None else (value - base) * scale for name in NAMES
    }
    columns = "".join(shown(values[name], 9) for name in NAMES)
    ours_raw = shown(ratio(values["ours"], values["raw"]), 10)
    print(f"{title:40}{columns}{ours_raw}{shown(ratio(values['openai'], values['ours']), 13)}")


def ratio(one: float | None, other: float | None) -> float | None:
    return one / other if one is not None and other else None


def shown(value: float | None, width: int) -> str:
    return f"{'-':>{width}}" if value is None else f"{value:>{width}.3f}"


def medians(folder: str, host: str, task: str) -> dict[str, float | None]:
    """The median of a task for each client; they take turns, so that all have the same noise."""
    rounds = [{name: once(folder, host, name, task) for name in SETUP} for _ in range(ROUNDS)]
    return {
        name: (
            None
            if any(each[name] is None for each in rounds)
            else statistics.median(each[name] or 0.0 for each in rounds)
        )
        for name in SETUP
    }


def once(folder: str, host: str, name: str, task: str) -> float | None:
    """CPU seconds of a task in a fresh process; None where it cannot be done."""
    if (name, task) in CANNOT:
        return None
    address = f"{host}/v1" if name in ("ours", "openai") else f"{host}/v1/"
    try:
        program = PROGRAM.format(host=address, setup=SETUP[name], task=TASKS[task])
        return float(run(folder, program).split()[0])
    except subprocess.CalledProcessError:
        return None


def run(folder: str, code: str) -> str:
    """What a fresh interpreter prints that has the client on its path."""
    here = str(Path(__file__).parent)  # `tests` would be the package of that name in the sample
    path = f"import sys; sys.path.insert(0, {folder!r}); sys.path.append({here!r})\n"
    done = subprocess.run(
        [sys.executable, "-c", path + code], capture_output=True, text=True, check=True
    )
    return done.stdout


@contextmanager
def installed() -> Iterator[str]:
    """A folder with the sample's package and its bytecode, as an installation leaves it."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(SAMPLE / PACKAGE, Path(folder, PACKAGE))
        compileall.compile_dir(folder, quiet=1)
        yield folder


@contextmanager
def server() -> Iterator[str]:
    """The address of a server in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.null_server"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()
