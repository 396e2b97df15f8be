"""Twelve programs as people write them with a client, each run against a loopback server, and how much there is to write.

They stand beside this module. Those that need an operation or a webhook that our document lacks are run with the client
of the published one. `OFFICIAL` has how many lines and characters the same programs need with the API's own package:
they were written with openai 3.57.0, for strict type checkers as these are, and laid out by black at 100 columns.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.generated import NO_SHARED, ROOT, SHARED, generated
from tests.loopback import DROP, Answer, Server

HERE = Path(__file__).parent
SAMPLE = ROOT / "output_samples" / "python"
PUBLISHED = SHARED / "specs" / "openai-2026-08-21.yaml"
OFFICIAL = {
    "chat_with_tools": (27, 793),
    "errors": (11, 409),
    "fifty_at_once": (12, 398),
    "own_transport": (8, 364),
    "pages": (4, 104),
    "raw_headers": (6, 233),
    "retries_and_timeouts": (6, 272),
    "streamed_responses": (9, 400),
    "streaming": (11, 316),
    "structured_output": (12, 349),
    "upload_and_download": (7, 282),
    "webhook": (9, 307),
}
"""Lines that are not empty, and characters."""

OF_PUBLISHED = ("streamed_responses", "webhook")
PROGRAMS = sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith("test_"))


def chat(**message: Any) -> dict[str, Any]:
    choice = {"index": 0, "message": {"role": "assistant"} | message, "finish_reason": "stop"}
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}


def chunk(content: str) -> bytes:
    choice = {"index": 0, "delta": {"content": content}, "finish_reason": None}
    head = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    return f"data: {json.dumps({**head, 'choices': [choice]})}\n\n".encode()


def models(*names: str) -> dict[str, Any]:
    data = [{"id": name, "object": "model", "created": 1, "owned_by": "us"} for name in names]
    return {"object": "list", "data": data}


def file(name: str) -> dict[str, Any]:
    said = {"object": "file", "bytes": 6, "created_at": 1, "filename": "notes.jsonl"}
    return {"id": name, "purpose": "batch", "status": "processed"} | said


def listed(*names: str) -> dict[str, Any]:
    data = [file(name) for name in names]
    return {"object": "list", "data": data, "first_id": names[0], "last_id": names[-1]}


def event(type: str, **rest: Any) -> bytes:
    return f"event: {type}\ndata: {json.dumps({'type': type, **rest})}\n\n".encode()


STREAM = {"Content-Type": "text/event-stream"}
CALL = {"name": "price_of", "arguments": '{"thing": "cup"}'}
EMBEDDED = {
    "object": "list",
    "model": "m",
    "data": [{"index": 0, "object": "embedding", "embedding": [0.5]}],
    "usage": {"prompt_tokens": 2, "total_tokens": 2},
}
RESPONSE = {
    "id": "r",
    "object": "response",
    "created_at": 1,
    "model": "m",
    "output": [],
    "parallel_tool_calls": False,
    "usage": {
        "input_tokens": 1,
        "output_tokens": 2,
        "total_tokens": 3,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens_details": {"reasoning_tokens": 0},
    },
}
DELTA = {"item_id": "i", "output_index": 0, "content_index": 0, "logprobs": []}


PARTY = {
    "name": "Party",
    "strict": True,
    "schema": {
        "title": "Party",
        "type": "object",
        "properties": {
            "place": {"title": "Place", "type": "string"},
            "guests": {"title": "Guests", "type": "array", "items": {"type": "string"}},
        },
        "required": ["place", "guests"],
        "additionalProperties": False,
    },
}
"""What a server gets for a class in the place of a schema."""


@dataclass
class Run:
    """What the server answers, and what the program prints and sends then."""

    answers: list[Answer]
    prints: str
    sends: list[tuple[str, str]]
    bodies: dict[int, Any] = field(default_factory=dict)


RUNS = {
    "chat_with_tools": Run(
        [Answer(200, chat(tool_calls=[{"id": "t", "type": "function", "function": CALL}]))],
        "price_of {'thing': 'cup'}\n",
        [("POST", "/v1/chat/completions")],
    ),
    "structured_output": Run(
        [Answer(200, chat(content='{"place": "lake", "guests": ["Ann", "Bo"]}'))],
        "Party(place='lake', guests=['Ann', 'Bo'])\n",
        [("POST", "/v1/chat/completions")],
    ),
    "streaming": Run(
        [Answer(headers=STREAM, pieces=[chunk("one "), chunk("two"), b"data: [DONE]\n\n"])],
        "one two",
        [("POST", "/v1/chat/completions")],
    ),
    "fifty_at_once": Run(
        [Answer(200, EMBEDDED) for _ in range(50)], "100\n", [("POST", "/v1/embeddings")] * 50
    ),
    "upload_and_download": Run(
        [
            Answer(200, file("f")),
            Answer(200, b"octets", {"Content-Type": "application/octet-stream"}),
        ],
        "f 6\n",
        [("POST", "/v1/files"), ("GET", "/v1/files/f/content")],
    ),
    "pages": Run(
        [
            Answer(200, listed("a", "b") | {"has_more": True}),
            Answer(200, listed("c") | {"has_more": False}),
        ],
        "a\nb\nc\n",
        [("GET", "/v1/files?limit=2"), ("GET", "/v1/files?limit=2&after=b")],
    ),
    "errors": Run(
        [
            Answer(404, {"error": {"message": "no such model"}}, {"x-request-id": "r1"}),
            Answer(429, {"error": {"message": "slow down"}}, {"Retry-After": "7"}),
            Answer(headers={"Content-Type": "application/json"}, pieces=[b"{", DROP]),
        ],
        "no such model r1\n429 7\nGET http://",
        [("GET", f"/v1/models/{each}") for each in ("none", "busy", "gone")],
    ),
    "retries_and_timeouts": Run(
        [
            Answer(500, headers={"retry-after-ms": "1"}),
            Answer(200, models("a")),
            Answer(200, models("a", "b")),
            Answer(200, models()),
        ],
        "1\n2\n0\n",
        [("GET", "/v1/models")] * 4,
    ),
    "own_transport": Run(
        [Answer(200, models("a"))], "GET /v1/models\na\n", [("GET", "/v1/models")]
    ),
    "raw_headers": Run(
        [Answer(200, models("a"), {"x-ratelimit-remaining": "9", "x-request-id": "r"})],
        "200 9 r\na\n",
        [("GET", "/v1/models")],
    ),
    "streamed_responses": Run(
        [
            Answer(
                headers=STREAM,
                pieces=[
                    event("response.output_text.delta", delta="Hel", sequence_number=1, **DELTA),
                    event("response.output_text.delta", delta="lo", sequence_number=2, **DELTA),
                    event("response.completed", response=RESPONSE, sequence_number=3),
                ],
            )
        ],
        "Hello (3 tokens)\n",
        [("POST", "/v1/responses")],
    ),
}


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The client of the published document."""
    if not PUBLISHED.is_file():
        pytest.skip(NO_SHARED)
    folder: Path = tmp_path_factory.mktemp("published")
    generated(PUBLISHED, folder, "openai_api", validate=False)
    return folder


def client_of(program: str, request: pytest.FixtureRequest) -> Path:
    if program in OF_PUBLISHED:
        folder: Path = request.getfixturevalue("published")
        return folder
    return SAMPLE


def run(program: str, code: str, client: Path, here: Path, **environment: str) -> str:
    """What a program prints, in a folder of its own."""
    places = (client, HERE / "stand_in", HERE)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, program],
        cwd=here,
        env=os.environ | environment | {"PYTHONPATH": os.pathsep.join(map(str, places))},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("program", RUNS)
def test_a_program_does_what_it_says(
    program: str, server: Server, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    wanted = RUNS[program]
    server.answers += wanted.answers
    (tmp_path / "notes.jsonl").write_bytes(b"octets")
    printed = run(
        program,
        "import runpy, sys; runpy.run_module(sys.argv[1], run_name='__main__')",
        client_of(program, request),
        tmp_path,
        OPENAI_API_BASE_URL=f"{server.url}/v1",
        OPENAI_API_API_KEY_AUTH="secret",
    )
    assert printed.startswith(wanted.prints)
    assert [(each.method, each.target) for each in server.received] == wanted.sends
    assert {each.headers["authorization"] for each in server.received} == {"Bearer secret"}
    if program == "structured_output":
        asked = json.loads(server.received[0].body)["response_format"]
        assert asked["type"] == "json_schema" and asked["json_schema"] == PARTY
    if program == "upload_and_download":
        assert (tmp_path / "copy.jsonl").read_bytes() == b"octets"
        assert b'filename="notes.jsonl"' in server.received[0].body


CALL_THE_HANDLER = """
import asyncio, base64, hashlib, hmac, json, sys, time
from importlib import import_module

module = import_module(sys.argv[1])
body = json.dumps(
    {"id": "evt", "object": "event", "created_at": 1, "type": "response.completed", "data": {"id": "resp_1"}}
).encode()


def signed(key):
    now = str(int(time.time()))
    made = hmac.new(key, f"evt.{now}.".encode() + body, hashlib.sha256).digest()
    given = {"webhook-id": "evt", "webhook-timestamp": now}
    given["webhook-signature"] = "v1," + base64.b64encode(made).decode()
    return [(name.encode(), value.encode()) for name, value in given.items()]


async def call(key):
    async def receive():
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message):
        if "status" in message:
            print(message["status"])

    scope = {"type": "http", "method": "POST", "path": "/hook", "headers": signed(key)}
    await module.app(scope, receive, send)


asyncio.run(call(b"key"))
try:
    asyncio.run(call(b"another"))
except Exception as error:
    print(type(error).__name__)
"""


def test_a_handler_takes_signed_events_alone(tmp_path: Path, published: Path) -> None:
    printed = run(
        "webhook",
        CALL_THE_HANDLER,
        published,
        tmp_path,
        OPENAI_API_WEBHOOK_SECRET="whsec_a2V5",
    )
    assert printed == "resp_1\n200\nWebhookVerificationError\n"


@pytest.mark.slow
@pytest.mark.parametrize("of_published", [False, True])
def test_type_checkers_are_content(
    of_published: bool, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    folder: Path = request.getfixturevalue("published") if of_published else SAMPLE
    programs = [each for each in PROGRAMS if (each in OF_PUBLISHED) is of_published]
    for each in programs:
        (tmp_path / f"{each}.py").write_text((HERE / f"{each}.py").read_text())
    stand_in = (HERE / "stand_in" / "fastapi.py").read_text()
    (tmp_path / "fastapi.py").write_text(stand_in)
    (tmp_path / "openai_api").symlink_to(folder / "openai_api")
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    files = [f"{each}.py" for each in programs]
    for command in (["mypy", "--strict", *files], ["pyright", *files]):
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=tmp_path, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout


def size(program: str) -> tuple[int, int]:
    """Lines that are not empty, and characters."""
    text = (HERE / f"{program}.py").read_text()
    return sum(bool(line.strip()) for line in text.splitlines()), len(text)


def test_there_is_no_more_to_write_than_with_the_own_package_of_the_api() -> None:
    assert PROGRAMS == sorted(OFFICIAL) == sorted([*RUNS, "webhook"])
    ours = {each: size(each) for each in PROGRAMS}
    for what in (0, 1):
        assert total(ours, what) <= total(OFFICIAL, what)


def total(sizes: dict[str, tuple[int, int]], what: int) -> int:
    """All lines, or all characters."""
    return sum(each[what] for each in sizes.values())
