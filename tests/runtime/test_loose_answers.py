"""Answers that are not quite JSON, or not what was declared: all that can be read is, and the rest is listed."""

from __future__ import annotations

import json
import logging
import threading
from typing import Any

import pytest
import sample
from hypothesis import given
from hypothesis import strategies as st
from sample import exceptions
from sample._runtime.answer.answers import read_json
from sample._runtime.http import logs
from sample._runtime.models.adapters import adapter
from sample._runtime.words.contents import Binary, Json, Text
from sample._runtime.words.operation import Operation
from sample.models import File

pytestmark = pytest.mark.anyio
JSON = "application/json"


def operation(kind: str = "File", status: Any = 200, **rest: Any) -> Operation[object]:
    return Operation(rest.pop("method", "GET"), "/a", answers={status: Json(kind)}, **rest)


async def answered(kind: str, url: str, operation: Operation[object], **settings: Any) -> Any:
    """The `ApiResponse` of the sync or the async client."""
    configuration = sample.Configuration(host=url, retries=0, **settings)
    options = {"_answer": "info"}
    if kind == "sync":
        with sample.ApiClient(configuration) as client:
            return client.call(operation, {}, options)
    async with sample.AsyncApiClient(configuration) as client:
        return await client.call(operation, {}, options)


FILE = '{"id": "é", "bytes": 3}'
DEEP = '{"id": "é", "x": ' + "[" * 400 + "]" * 400 + "}"


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("body", "media_type", "name"),
    [
        (FILE.encode(), JSON, "é"),
        (b"\xef\xbb\xbf" + FILE.encode(), JSON, "é"),
        (FILE.encode("utf-16"), JSON, "é"),
        (FILE.encode("utf-16-be"), f"{JSON}; charset=utf-16", "é"),
        (FILE.encode("utf-32"), JSON, "é"),
        (FILE.encode("latin-1"), f"{JSON}; charset=ISO-8859-1", "é"),
        (FILE.encode("cp1252"), f'{JSON}; profile=x; Charset="windows-1252"', "é"),
        (FILE.encode(), f"{JSON}; charset=latin-1", "é"),  # UTF-8 whatever is said
        (FILE.encode(), f"{JSON}; charset=nonsense", "é"),
        (rb'{"id": "\ud800", "bytes": 3}', JSON, "\ud800"),
        (rb'{"id": "a\udc00\ud83d\ude00\\ud800", "bytes": 3}', JSON, "a\udc00😀\\ud800"),
        (b'{"id": "\xed\xa0\x80", "bytes": 3}', JSON, "\ud800"),
        (DEEP.encode(), JSON, "é"),
        (b'{"id": "a", "id": "b", "bytes": 3}', JSON, "b"),
        (b'\xef\xbb\xbf{"id": "a", "id": "b"}', JSON, "b"),
    ],
)
async def test_it_is_read_and_nothing_is_wrong(
    server: Any, kind: str, body: bytes, media_type: str, name: str
) -> None:
    server.answer(200, body, headers={"Content-Type": media_type})
    found = await answered(kind, server.url, operation(), strict_responses=True)
    assert type(found.data) is File
    assert found.data.id == name
    assert (found.problems, found.data.model_problems) == ((), ())


async def test_numbers_that_are_none(server: Any) -> None:
    server.answer(200, b"[NaN, Infinity, -Infinity]", headers={"Content-Type": JSON})
    found = await answered("sync", server.url, operation("list[float]"))
    assert [str(each) for each in found.data] == ["nan", "inf", "-inf"]
    assert len(found.problems) == 3  # JSON has no such numbers (RFC 8259, 6)


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_what_is_wrong_besides_is_listed(server: Any, kind: str) -> None:
    server.answer(200, rb'{"id": "\ud800", "bytes": "many"}', headers={"Content-Type": JSON})
    found = await answered(kind, server.url, operation())
    assert (found.data.id, found.data.bytes) == ("\ud800", "many")
    (problem,) = found.problems
    assert problem.startswith("bytes: ") and found.data.model_problems == found.problems
    server.answer(200, b'{"id": "\xe9"}', headers={"Content-Type": JSON})
    found = await answered(kind, server.url, operation())
    assert (found.data.id, found.problems) == ("\ufffd", ("byte 8 is not UTF-8",))
    assert found.data.model_problems == found.problems
    for body in (b"[" * 100_000, b"{]", b""):
        server.answer(200, body, headers={"Content-Type": JSON})
        found = await answered(kind, server.url, operation())
        assert found.data == (body.decode() or None)
        assert len(found.problems) == 1


TEXTS = st.text(st.characters(codec=None, categories=None) | st.sampled_from("\ud800\udfff\\"))


@given(st.recursive(TEXTS | st.integers() | st.none(), st.lists, max_leaves=4), st.booleans())
def test_everything_that_python_reads_is_read_alike(value: Any, as_ascii: bool) -> None:
    text = json.dumps({"x": value}, ensure_ascii=as_ascii)
    body = text.encode("utf-8", "surrogatepass")
    found = read_json(adapter("dict[str, Any]"), body, JSON)
    assert found.data == json.loads(body)
    assert found.problems == ()


HTML, PAGE = "text/html; charset=utf-8", b"<html><body>Log in</body></html>"


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("status", "body", "media_type", "data", "problem"),
    [
        (200, PAGE, HTML, PAGE.decode(), "the answer is text/html, not application/json"),
        (200, b"\x00", "image/png", b"\x00", "the answer is image/png, not application/json"),
        (200, PAGE, JSON, PAGE.decode(), "no JSON: Expecting value: line 1 column 1 (char 0)"),
        (200, PAGE, "", PAGE.decode(), "no JSON: Expecting value: line 1 column 1 (char 0)"),
        (200, b"", JSON, None, "the answer has no body"),
        (202, b"", HTML, None, "the answer has no body"),
    ],
)
async def test_something_else_than_the_model(
    server: Any, kind: str, status: int, body: bytes, media_type: str, data: Any, problem: str
) -> None:
    for strict in (False, True):
        server.answer(status, body, headers={"Content-Type": media_type})
        call = answered(kind, server.url, operation(status=status), strict_responses=strict)
        if strict:
            with pytest.raises(exceptions.ApiResponseError) as raised:
                await call
            assert raised.value.problems == (problem,)
            assert raised.value.body == body
        else:
            found = await call
            assert (found.data, found.problems) == (data, (problem,))


@pytest.mark.parametrize(
    ("operation", "status", "body", "media_type", "data"),
    [
        (operation(), 200, FILE.encode(), "text/html", File(id="é", bytes=3)),
        (operation(), 200, FILE.encode(), "text/plain", File(id="é", bytes=3)),
        (operation(status="2XX"), 204, b"", "", None),
        (operation(status="2XX"), 205, b"", "", None),
        (operation(method="HEAD"), 200, b"", JSON, None),
        (operation("File | None"), 200, b"", JSON, None),
        (operation("Any"), 200, b"", JSON, None),
        (operation("Any"), 200, PAGE, HTML, PAGE.decode()),
        (operation("str"), 200, b"\x00\xff", "application/octet-stream", b"\x00\xff"),
        (Operation("GET", "/a", answers={200: Text()}), 200, b"", "text/plain", ""),
        (Operation("GET", "/a", answers={200: Binary()}), 200, b"", "image/png", b""),
        (Operation("GET", "/a", answers={200: None}), 200, PAGE, HTML, None),
        (Operation("GET", "/a"), 200, PAGE, HTML, PAGE.decode()),
    ],
)
async def test_nothing_is_wrong(
    server: Any, operation: Any, status: int, body: bytes, media_type: str, data: Any
) -> None:
    server.answer(status, body, headers={"Content-Type": media_type})
    found = await answered("sync", server.url, operation, strict_responses=True)
    assert (found.data, found.problems) == (data, ())


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"[" * 50_000, b'{"message": "\xff"}', rb'{"message": "\ud800"}', b"\xef\xbb\xbf{"),
        *(PAGE, b"\xff\xfe", b"null", b"5", b'"x"', FILE.encode("utf-16")),
    ],
)
async def test_an_error_is_an_error_whatever_it_holds(server: Any, kind: str, body: bytes) -> None:
    for media_type in (JSON, f"{JSON}; charset=zip", "text/html", "", "x"):
        server.answer(500, body, headers={"Content-Type": media_type})
        with pytest.raises(exceptions.ServiceException) as raised:
            await answered(kind, server.url, operation("ErrorResponse", 500))
        assert "(500)" in str(raised.value)
        assert not isinstance(raised.value.data, str) or body == b'"x"'
        assert raised.value.message != ""


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("declared", "text"),
    [
        ("File", '{"id": "\\udc00", "object": "file", "new": [{"a": "\\ud83d\\ude00\\ud800"}]}'),
        ("list[File]", '[{"id": "a", "object": "file"}, {"id": "\\ud800", "object": "file"}]'),
        ("ListFilesResponse", '{"object": "list", "data": [{"id": "\\ud800", "object": "file"}]}'),
    ],
)
async def test_it_is_sent_back_as_it_came(server: Any, kind: str, declared: str, text: str) -> None:
    server.answer(200, text.encode(), headers={"Content-Type": JSON})
    found = await answered(kind, server.url, operation(declared))
    back: Operation[object] = Operation("PUT", "/a", body=Json(declared))
    sent = [(back, found.data)]
    if declared == "ListFilesResponse":
        sent.append((Operation("PUT", "/a", body=Json("File")), found.data.data[0]))
    configuration = sample.Configuration(host=server.url)
    for each, body in sent:
        if kind == "sync":
            with sample.ApiClient(configuration) as client:
                client.call(each, {}, {}, body)
        else:
            async with sample.AsyncApiClient(configuration) as client:
                await client.call(each, {}, {}, body)
    assert server.received[1].json == json.loads(text)
    assert server.last.json == (json.loads(text) if len(sent) == 1 else json.loads(text)["data"][0])
    assert b"\\ud" in server.last.body


async def test_an_error_in_another_charset(server: Any) -> None:
    text = '{"message": "é"}'
    bodies = {
        JSON: text.encode("utf-16"),
        f"{JSON}; charset=latin-1": text.encode("latin-1"),
        f"{JSON}; charset=utf-8": b"\xef\xbb\xbf" + text.encode(),
    }
    for media_type, body in bodies.items():
        server.answer(500, body, headers={"Content-Type": media_type})
        with pytest.raises(exceptions.ServiceException) as raised:
            await answered("sync", server.url, operation("ErrorResponse", 500))
        assert raised.value.data.message == raised.value.message == "é"
        assert raised.value.body.endswith(text)


# What is said of it


async def test_what_is_wrong_is_said_once(
    server: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_said", {})
    missing = operation("ListFilesResponse", id="said.once")
    with caplog.at_level(logging.INFO, "sample"):
        for items in ([{"id": 1}], [{"id": 1}, {"id": 2}], [{"id": 1, "bytes": "x"}]):
            server.answer(200, {"data": items, "object": "list", "has_more": False})
            found = await answered("sync", server.url, missing)
            assert found.problems and found.data.model_problems == found.problems
    said = [(each.levelname, each.getMessage()) for each in caplog.records]
    assert [level for level, _ in said] == ["INFO", "INFO"]
    assert "data[0].id: " in said[0][1] and "bytes" not in said[0][1]
    assert "data[0].bytes: " in said[1][1] and ".id: " not in said[1][1]


def test_of_what_was_said_only_so_much_is_known() -> None:
    fields = [f"field{index}: missing" for index in range(logs.MOST_SAID + 1)]
    assert all(logs.first_time("bounded", each) for each in fields)
    assert not logs.first_time("bounded", fields[-1])
    assert logs.first_time("bounded", fields[0])
    assert not logs.first_time("bounded", "field0: missing")
    assert len(logs._said) == logs.MOST_SAID


def test_threads_say_it_once() -> None:
    found: list[bool] = []
    start = threading.Barrier(8)

    def say() -> None:
        start.wait()
        found.extend(logs.first_time("threads", f"[{index}].a: x") for index in range(500))

    threads = [threading.Thread(target=say) for _ in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert found.count(True) == 1


SILENT = """
import sys
sys.path[:0] = [{folder!r}]
import sample
from sample._runtime.words.contents import Json
from sample._runtime.words.operation import Operation
operation = Operation("GET", "/a", answers={{200: Json("File")}})
with sample.ApiClient(sample.Configuration(host={url!r})) as client:
    print(client.call(operation, {{}}, {{}}).model_problems)
"""


async def test_a_program_without_logging_prints_nothing(server: Any) -> None:
    import subprocess
    import sys

    from .conftest import SAMPLE_FOLDER

    server.answer(200, {"id": 7})
    program = SILENT.format(folder=str(SAMPLE_FOLDER), url=server.url)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stderr == b""
    assert done.stdout.startswith(b"('id: ")
