"""Where Gobo is at hand: what a compiled client does on the wire: connections, options, redirects, large files, retries.

`programs/wire.e` does one thing a run, against servers of `wire_server.py`.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.eiffel.test_compiles import HAS_COMPILER, PROGRAMS, built, compiled, complaints, run
from tests.eiffel.wire_server import HUGE, LARGE, Answer, Asked, WireServer, says
from tests.generated import generated

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not HAS_COMPILER, reason="needs gec and gelint of Gobo"),
]
WORDS = b"data: a\n\ndata: b\n\n"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled("wire", "wire", tmp_path_factory.mktemp("client"))


@pytest.fixture
def serve() -> Iterator[Callable[..., WireServer]]:
    running: list[WireServer] = []

    def start(*answers: Callable[[Asked], Answer]) -> WireServer:
        running.append(WireServer(list(answers)))
        return running[-1]

    yield start
    for each in running:
        each.close()


def said(program: Path, what: str, server: WireServer, *more: str) -> list[str]:
    """The lines that the program prints."""
    return measured(program, what, server, *more)[0]


def measured(program: Path, what: str, server: WireServer, *more: str) -> tuple[list[str], int]:
    """The lines that the program prints, and the most memory that it had, in MiB: its last line says it in KiB."""
    command = [program, what, server.url, *more]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    *lines, memory = done.stdout.splitlines()
    return lines, int(memory.split()[1]) // 1024


Serve = Callable[..., WireServer]


def test_several_processors_call_at_once(tmp_path: Path, serve: Serve) -> None:
    """With SCOOP: `programs/several.e` has three processors, each with a client of its own."""
    generated(PROGRAMS / "wire.yaml", tmp_path / "wire", None, target="eiffel")
    (tmp_path / "src").mkdir()
    for each in ("several.e", "asker.e"):
        shutil.copy(PROGRAMS / each, tmp_path / "src")
    system = Path(shutil.copy(PROGRAMS / "several.ecf", tmp_path))
    assert complaints(system) == []
    built(system)
    together = threading.Barrier(3, timeout=60)

    def meet(asked: Asked) -> Answer:
        together.wait()
        return says("x")(asked)

    server = serve(meet)
    assert run(tmp_path / "several", server.url).stdout == "6\n"
    assert len(server.asked) == 6


def stream_or_list(asked: Asked) -> Answer:
    if asked.path == "/words":
        return 200, {"Content-Type": "text/event-stream"}, WORDS
    return says("x")(asked)


def test_many_calls_use_one_connection(program: Path, serve: Serve) -> None:
    server = serve(stream_or_list)
    assert said(program, "many", server) == (["x"] * 9 + ["a", "b"]) * 5
    assert (server.connections, len(server.asked)) == (1, 50)


def test_a_stream_and_calls_go_at_the_same_time(program: Path, serve: Serve) -> None:
    assert said(program, "nested", serve(stream_or_list)) == ["a", "x", "b", "x"]


def test_options_hold_for_their_calls_alone(program: Path, serve: Serve) -> None:
    server, other = serve(says("here")), serve(says("there"))
    assert said(program, "options", server, other.url + "/") == ["there", "here", "FalseFalse"]
    (there,), (here,) = other.asked, server.asked
    assert (there.headers["x-one"], there.headers["x-api-key"]) == ("1", "another-key")
    assert ("x-one" in here.headers, here.headers["x-api-key"]) == (False, "our-key")


def test_a_timeout_of_one_call(program: Path, serve: Serve) -> None:
    def slow(asked: Asked) -> Answer:
        time.sleep(3)
        return says("late")(asked)

    assert said(program, "slow", serve(slow)) == ["error 0 True"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_credentials_stay_with_the_first_host(program: Path, serve: Serve, status: int) -> None:
    stranger = serve(says("elsewhere"))
    server = serve(says("", status, Location="/moved?x=1"), says("", status, Location=stranger.url))
    assert said(program, "list", server) == ["elsewhere"]
    first, second = server.asked
    assert (first.path, second.path) == ("/things", "/moved?x=1")
    assert second.headers["authorization"] == "Bearer our-token"
    (third,) = stranger.asked
    assert not {"authorization", "x-api-key", "cookie"} & {*third.headers}


@pytest.mark.parametrize(
    ("status", "method", "body"),
    [
        *((status, "GET", b"") for status in (301, 302, 303)),
        *((status, "POST", b'{"a":"b"}') for status in (307, 308)),
    ],
)
def test_what_a_redirect_makes_of_a_post(
    program: Path, serve: Serve, status: int, method: str, body: bytes
) -> None:
    server = serve(says("", status, Location="other"), says("done"))
    assert said(program, "add", server) == ["done"]
    assert (server.asked[1].method, server.asked[1].path) == (method, "/other")
    assert server.asked[1].body == body
    assert ("content-type" in server.asked[1].headers) == bool(body)


def test_redirects_have_an_end(program: Path, serve: Serve) -> None:
    server = serve(says("", 302, Location="/things"))
    assert said(program, "list", server) == ["error 302 False"]
    assert len(server.asked) == 11
    server = serve(says("", 302, Location="/things"))
    assert said(program, "no redirects", server) == ["error 302 False"]
    assert len(server.asked) == 1
    assert said(program, "list", serve(says("", 302, Location="file:///etc/passwd"))) == [
        "error 302 False"
    ]


def test_a_large_file_takes_no_memory(program: Path, serve: Serve, tmp_path: Path) -> None:
    file = tmp_path / "large.bin"
    piece = os.urandom(2**20)
    with file.open("wb") as out:
        for _ in range(LARGE // len(piece)):
            out.write(piece)
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    server = serve(says("got it"))
    printed, memory = measured(program, "upload", server, str(file))
    assert printed == ["got it", "True", "got it"]
    form, raw = server.asked
    assert (raw.size, raw.digest, raw.method) == (LARGE, digest, "PUT")
    assert form.size > LARGE and form.headers["content-length"] == str(form.size)
    assert b'name="file"; filename="large.bin"' in form.body
    assert memory < 40


def test_a_huge_file_comes_and_goes(program: Path, serve: Serve, tmp_path: Path) -> None:
    huge_files(program, serve, tmp_path)


def huge_files(program: Path, serve: Serve, folder: Path) -> None:
    """Send a file that takes no room on disk, in a form and as it is, and have one."""
    file, got = folder / "huge.bin", folder / "got.bin"
    with file.open("wb") as out:
        out.truncate(HUGE)
    server = serve(says("got it"))
    printed, memory = measured(program, "upload", server, str(file))
    assert printed == ["got it", "True", "got it"] and memory < 40
    form, raw = server.asked
    assert (raw.size, raw.headers["content-length"]) == (HUGE, str(HUGE))
    assert form.size > HUGE and form.headers["content-length"] == str(form.size)
    octets = {"Content-Type": "application/octet-stream"}
    answers = serve(lambda _: (200, octets, file))
    printed, memory = measured(program, "download", answers, str(got))
    assert printed == [f"read 0, {HUGE} of {HUGE}"] and memory < 40
    assert got.stat().st_size == HUGE
    got.unlink()


PIECE = 2**16
"""So many octets of a file are read at once."""


@pytest.mark.parametrize("size", [0, 5, PIECE, PIECE + 1])
def test_an_upload_is_sent_again(program: Path, serve: Serve, tmp_path: Path, size: int) -> None:
    file = tmp_path / "small.txt"
    file.write_bytes(os.urandom(size))
    server = serve(says("", 307, Location="/again"), says("form"), says("raw"))
    assert said(program, "upload", server, str(file)) == ["form", "True", "raw"]
    assert server.asked[0].digest == server.asked[1].digest
    assert server.asked[2].digest == hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_large_answer_goes_to_a_file(program: Path, serve: Serve, tmp_path: Path) -> None:
    large = os.urandom(2**20) * (LARGE // 2**20)
    octets = {"Content-Type": "application/octet-stream"}
    file = tmp_path / "got.bin"
    printed, memory = measured(
        program, "download", serve(lambda _: (200, octets, large)), str(file)
    )
    assert printed == [f"read 0, {LARGE} of {LARGE}"]
    assert file.read_bytes() == large
    assert [each.name for each in tmp_path.iterdir()] == ["got.bin"]
    assert memory < 40
    printed, memory = measured(program, "read", serve(lambda _: (200, octets, large)))
    assert printed == [f"read {LARGE}"]
    assert memory < 160


def test_what_fails_leaves_the_file_alone(program: Path, serve: Serve, tmp_path: Path) -> None:
    file = tmp_path / "got.bin"
    file.write_bytes(b"before")
    assert said(program, "download", serve(says("no", 404)), str(file)) == ["error 404 False"]
    assert file.read_bytes() == b"before"
    missing = str(tmp_path / "nowhere" / "got.bin")
    assert said(program, "download", serve(says("x")), missing) == ["error 0 True"]
    assert [each.name for each in tmp_path.iterdir()] == ["got.bin"]


def test_a_post_with_a_key_is_tried_again(program: Path, serve: Serve) -> None:
    failures = [says("", 503, Retry_After="0.01"), says("", 500, Retry_After="0.01")]
    server = serve(*failures, says("done"))
    assert said(program, "add with keys", server) == ["done"]
    keys = {each.headers["idempotency-key"] for each in server.asked}
    assert len(server.asked) == 3 and len(keys) == 1 and len(keys.pop()) == 36
    server = serve(*failures, says("done"))
    assert said(program, "add with a key", server) == ["done"]
    assert [each.headers["idempotency-key"] for each in server.asked] == ["mine"] * 3
    server = serve(*failures, says("done"))
    assert said(program, "add", server) == ["error 503"]


def test_compressed_answers_are_unpacked(program: Path, serve: Serve) -> None:
    body = gzip.compress(b'["packed"]')
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    server = serve(lambda _: (200, headers, body))
    assert said(program, "list", server) == ["packed"]
    assert "gzip" in server.asked[0].headers["accept-encoding"]


def test_a_log_has_no_secrets(program: Path, serve: Serve) -> None:
    server = serve(says("x", X_Request_Id="r7"))
    sent, came, last = said(program, "log", server)
    assert sent.startswith(f"-> GET {server.url}/things; X-Api-Key: ***; Authorization: ***; ") or (
        "X-Api-Key: ***" in sent and "Authorization: ***" in sent
    )
    assert "our-" not in sent + came
    assert came.startswith(f"<- 200 GET {server.url}/things in ") and came.endswith("request r7")
    assert last == "x"


def test_an_agent_that_raises_leaves_nothing_open(program: Path, serve: Serve) -> None:
    printed, memory = measured(program, "raise", serve(stream_or_list))
    assert printed == ["x", "300"]
    assert memory < 40


def things(*names: str) -> str:
    return json.dumps([{"id": each} for each in names])


def page(body: str, **headers: str) -> Callable[[Asked], Answer]:
    told = {"Content-Type": "application/json", **headers}
    return lambda _: (200, told, body.encode())


PAGES = {
    "cursor": (
        [
            page(f'{{"data":{things("a", "b")},"last_id":"b&c","has_more":true}}'),
            page('{"data":[],"last_id":"d","has_more":true}'),
            page(f'{{"data":{things("e")},"last_id":"e","has_more":false}}'),
        ],
        ["?limit=2", "?limit=2&after=b%26c", "?limit=2&after=d"],
    ),
    "page": (
        [
            page(f'{{"items":{things("a", "b")},"total_pages":3}}'),
            page(f'{{"items":{things()},"total_pages":3}}'),
        ],
        ["", "?page=2"],
    ),
    "offset": (
        [
            page(f'{{"items":{things("a", "b")},"total":3}}'),
            page(f'{{"items":{things("e")},"total":3}}'),
        ],
        ["", "?offset=2"],
    ),
    "link": (
        [
            page(f'{{"results":{things("a", "b")},"next":"/link?p=2"}}'),
            page(f'{{"results":{things("e")},"next":null}}'),
        ],
        ["", "?p=2"],
    ),
    "header": (
        [
            page(things("a", "b"), Link='</x>; rel="prev", <?p=2&q=3>; rel="next"'),
            page(things("e")),
        ],
        ["", "?p=2&q=3"],
    ),
}


@pytest.mark.parametrize("way", PAGES)
def test_all_pages_are_one_list(program: Path, serve: Serve, way: str) -> None:
    answers, queries = PAGES[way]
    server = serve(*answers)
    found = ["a", "b"] if way == "page" else ["a", "b", "e"]
    assert said(program, way, server) == found
    assert [each.path for each in server.asked] == [f"/{way}{query}" for query in queries]
    assert {each.headers["authorization"] for each in server.asked} == {"Bearer our-token"}


def test_pages_are_asked_for_while_they_are_needed(program: Path, serve: Serve) -> None:
    server = serve(page(f'{{"data":{things("a", "b", "c")},"last_id":"c","has_more":true}}'))
    assert said(program, "first", server) == ["3"]
    assert len(server.asked) == 1


def test_pages_end_with_what_went_wrong(program: Path, serve: Serve) -> None:
    first = page(f'{{"results":{things("a")},"next":"/link?p=2"}}')
    assert said(program, "link", serve(first, says("", 404))) == [
        "a",
        "The API has answered with stat",
    ]
    stranger = page(f'{{"results":{things("a")},"next":"http://stranger.example/"}}')
    assert said(program, "link", serve(stranger)) == ["a", "The next page is on another ho"]
    assert said(program, "link", serve(page('{"results":7}'))) == ["The page is not what the docum"]


# -- by the program curl


@pytest.fixture
def by_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """Requests go by the program; nothing is left in the folder for temporary files."""
    if shutil.which("curl") is None:
        pytest.skip("needs the program curl")
    folder = tmp_path / "f\u00fcr alles"
    folder.mkdir()
    monkeypatch.setenv("WIRE_PROGRAM", "curl")
    monkeypatch.setenv("TMPDIR", str(folder))
    yield tmp_path
    assert [*folder.iterdir()] == []


def test_the_program_calls(program: Path, serve: Serve, by_program: Path) -> None:
    server = serve(stream_or_list)
    assert said(program, "list", server) == ["x"]
    assert said(program, "add", server) == ["x"]
    first, second = server.asked
    assert first.headers["authorization"] == "Bearer our-token"
    assert "content-type" not in first.headers and "expect" not in second.headers
    assert (second.method, second.body) == ("POST", b'{"a":"b"}')
    assert second.headers["content-type"] == "application/json"
    assert said(program, "nested", server) == ["a", "x", "b", "x"]


def test_the_program_has_answers_of_all_kinds(
    program: Path, serve: Serve, by_program: Path
) -> None:
    assert said(program, "list", serve(says("no", 404))) == ["error 404 False"]
    stranger = serve(says("elsewhere"))
    assert said(program, "list", serve(says("", 302, Location=stranger.url))) == ["elsewhere"]
    assert "authorization" not in stranger.asked[0].headers
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    packed = serve(lambda _: (200, headers, gzip.compress(b'["packed"]')))
    assert said(program, "list", packed) == ["packed"]
    later = says("", 503, Retry_After="0.01")
    assert said(program, "add with keys", serve(later, says("done"))) == ["done"]


def test_the_program_waits_no_longer_than_it_should(
    program: Path, serve: Serve, by_program: Path
) -> None:
    def slow(asked: Asked) -> Answer:
        time.sleep(3)
        return says("late")(asked)

    assert said(program, "slow", serve(slow)) == ["error 0 True"]
    closed = serve(says("x"))
    closed.close()
    assert said(program, "list", closed) == ["error 0 False"]


def test_the_program_takes_large_bodies(program: Path, serve: Serve, by_program: Path) -> None:
    file = by_program / 'a "large\\ file.bin'
    file.write_bytes(os.urandom(2**20) * 20)
    server = serve(says("got it"))
    printed, memory = measured(program, "upload", server, str(file))
    assert printed == ["got it", "True", "got it"] and memory < 40
    assert server.asked[1].digest == hashlib.sha256(file.read_bytes()).hexdigest()
    octets = {"Content-Type": "application/octet-stream"}
    large = serve(lambda _: (200, octets, file.read_bytes()))
    got = by_program / "got.bin"
    printed, memory = measured(program, "download", large, str(got))
    assert got.read_bytes() == file.read_bytes() and memory < 40
    got.unlink()
    file.unlink()


def test_the_program_takes_huge_files(program: Path, serve: Serve, by_program: Path) -> None:
    huge_files(program, serve, by_program)


@pytest.mark.parametrize("size", [0, PIECE, PIECE + 1])
def test_the_program_takes_files_of_any_size(
    program: Path, serve: Serve, by_program: Path, size: int
) -> None:
    file, got = by_program / "file.bin", by_program / "got.bin"
    file.write_bytes(os.urandom(size))
    server = serve(says("got it"))
    assert said(program, "upload", server, str(file)) == ["got it", "True", "got it"]
    assert server.asked[1].digest == hashlib.sha256(file.read_bytes()).hexdigest()
    octets = {"Content-Type": "application/octet-stream"}
    answers = serve(lambda _: (200, octets, file.read_bytes()))
    assert said(program, "download", answers, str(got)) == [f"read 0, {size} of {size}"]
    assert got.read_bytes() == file.read_bytes()


def test_a_program_that_is_not_there(
    program: Path, serve: Serve, by_program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WIRE_PROGRAM", "no-such-program")
    assert said(program, "list", serve(says("x"))) == ["error 0 False"]


def test_an_agent_that_raises_leaves_no_files(
    program: Path, serve: Serve, by_program: Path
) -> None:
    assert said(program, "raise", serve(stream_or_list)) == ["x", "300"]
