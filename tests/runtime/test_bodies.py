"""Bodies of requests, byte by byte as the server receives them."""

from __future__ import annotations

import datetime
import io
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path as FilePath
from typing import Any

import pytest
import sample
from sample._runtime.files.uploads import Upload
from sample._runtime.request.multipart import MultipartBody
from sample._runtime.request.multipart import Part as BodyPart
from sample._runtime.words.contents import Binary, Form, Json, Multipart, Part, Text
from sample._runtime.words.operation import Operation
from sample.exceptions import ApiTypeError, ApiValueError
from sample.models import (
    CreateChatCompletionRequest,
    ReasoningEffort,
    TextPart,
    UserMessage,
)

HI = {"role": "user", "content": "Hi"}
REQUEST = b'{"model":"m","messages":[{"role":"user","content":"Hi"}]}'


def op(body: Any, method: str = "POST") -> Operation[object]:
    return Operation(method, "/b", body=body)


CHAT = op(Json("CreateChatCompletionRequest"))


# JSON


@pytest.mark.parametrize(
    "call_it",
    [
        lambda api: api.create_chat_completion(model="m", messages=[HI]),
        lambda api: api.create_chat_completion({"model": "m", "messages": [HI]}),
        lambda api: api.create_chat_completion({"model": "m"}, messages=[HI]),
        lambda api: api.create_chat_completion({"model": "x", "messages": [HI]}, model="m"),
        lambda api: api.create_chat_completion(
            {"model": "m", "messages": [UserMessage(content="Hi")]}
        ),
        lambda api: api.create_chat_completion(
            CreateChatCompletionRequest(model="m", messages=[UserMessage(content="Hi")])
        ),
        lambda api: api.create_chat_completion(
            CreateChatCompletionRequest(model="x", messages=[HI]), model="m"
        ),
        lambda api: api.create_chat_completion_with_http_info(model="m", messages=[HI]),
        lambda api: api.create_chat_completion_without_preload_content(
            model="m", messages=[HI]
        ).close(),
    ],
)
def test_one_request_in_many_ways(client: Any, server: Any, call_it: Any) -> None:
    call_it(sample.ChatApi(client))
    assert server.last.body == REQUEST
    assert server.last.headers["content-type"] == "application/json"
    assert server.last.headers["content-length"] == str(len(REQUEST))


def test_exactly_what_was_set_is_sent(call: Any, server: Any) -> None:
    call(
        CHAT,
        model="m",
        messages=[HI],
        temperature=None,
        var_class="c",
    )
    assert server.last.json == {"model": "m", "messages": [HI], "class": "c"}
    call(CHAT, {"model": "m", "messages": [{**HI, "name": None}], "beyond": {"a": None}})
    assert server.last.json == {
        "model": "m",
        "messages": [{**HI, "name": None}],
        "beyond": {"a": None},
    }
    call(CHAT, {"model": "m", "messages": [HI], "class": "old"}, var_class="new")
    assert server.last.json["class"] == "new"


def test_dates_enums_and_models_inside_plain_values(call: Any, server: Any) -> None:
    value = {
        "at": datetime.datetime(2024, 5, 1, tzinfo=datetime.UTC),
        "effort": ReasoningEffort.LOW,
        "part": TextPart(text="ü"),
        "many": [TextPart(text="b")],
    }
    call(op(Json("dict[str, Any]")), value)
    assert server.last.body.decode() == (
        '{"at":"2024-05-01T00:00:00Z","effort":"low",'
        '"part":{"type":"text","text":"ü"},"many":[{"type":"text","text":"b"}]}'
    )


def test_a_body_that_is_no_object(call: Any, server: Any) -> None:
    operation = op(Json("list[TextPart]", "application/vnd.x+json"))
    call(operation, [{"text": "a"}, TextPart(text="b")])
    assert server.last.json == [
        {"type": "text", "text": "a"},
        {"type": "text", "text": "b"},
    ]
    assert server.last.headers["content-type"] == "application/vnd.x+json"
    with pytest.raises(ApiTypeError, match="POST /b: text: no such field"):
        call(operation, [], text="a")
    call(op(Json("Any")), None, _body=b"null")
    assert server.last.body == b"null"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"model": "m"}, "messages: Field required"),
        ({"model": "m", "messages": []}, "messages: List should have at least 1 item"),
        (
            {"model": "m", "messages": [{"role": "user"}]},
            "messages[0].content: Field required",
        ),
        (
            {"model": "m", "messages": [{"role": "nobody"}]},
            "messages[0]: 'nobody' is none of 'user', 'assistant'",
        ),
        (
            {"model": "m", "messages": [{"content": "x"}]},
            "messages[0]: the property 'role' says which type it is",
        ),
        (
            {
                "model": "m",
                "messages": [HI, {"role": "user", "content": [{"type": "text"}]}],
            },
            "messages[1].content[0].text: Field required",
        ),
        (
            {"model": "m", "messages": [HI], "temperature": 3},
            "temperature: Input should be less",
        ),
        (
            {"model": "m", "messages": [HI], "var_class": 3},
            "var_class: Input should be a valid str",
        ),
        (
            {"model": "m", "messages": [HI], "stop": 3},
            "stop: Input should be a valid string, or ",
        ),
        ([], "Input should be a valid dictionary"),
    ],
)
def test_a_wrong_request_is_refused_with_its_path(
    call: Any, server: Any, body: Any, message: str
) -> None:
    with pytest.raises(ApiValueError) as raised:
        call(CHAT, body)
    assert str(raised.value).startswith("POST /b: " + message)
    assert len(raised.value.problems) == 1
    assert server.received == []


def test_a_model_is_checked_as_it_is_when_it_is_sent(call: Any, server: Any) -> None:
    request = CreateChatCompletionRequest(model="m", messages=[HI])
    request.temperature = 9
    with pytest.raises(ApiValueError, match="temperature: Input should be less"):
        call(CHAT, request)
    request.temperature = 1
    request.messages.append({"role": "user"})
    with pytest.raises(ApiValueError, match=r"messages\[1\].content: Field required"):
        call(CHAT, request)
    assert server.received == []


def test_validation_can_be_turned_off(server: Any) -> None:
    configuration = sample.Configuration(host=server.url, client_side_validation=False)
    with sample.ApiClient(configuration) as client:
        client.call(CHAT, {}, {"model": 3, "var_class": "c", "messages": [{"role": "x"}, HI]})
    assert server.last.json == {
        "model": 3,
        "messages": [{"role": "x"}, HI],
        "class": "c",
    }


def test_missing_and_optional_bodies(call: Any, server: Any) -> None:
    with pytest.raises(ApiValueError, match="the body is missing"):
        call(CHAT)
    call(op(Json("CreateChatCompletionRequest", required=False)))
    assert server.last.body == b""
    assert "content-type" not in server.last.headers
    with pytest.raises(ApiTypeError, match="GET /b: x: no such argument"):
        call(Operation("GET", "/b"), x=1)


def test_the_escape_hatch_for_bodies(call: Any, server: Any) -> None:
    call(CHAT, model="m", messages=[HI], _body={"model": 7, "secret": True})
    assert server.last.json == {"model": 7, "messages": [HI], "secret": True}
    call(CHAT, _body='{"raw":1}')
    assert (server.last.body, server.last.headers["content-type"]) == (
        b'{"raw":1}',
        "application/json",
    )


def test_the_content_type_chooses_among_bodies(call: Any, server: Any) -> None:
    operation = op((Json("dict[str, str]"), Form("dict[str, str]"), Binary("image/*")))
    call(operation, {"a": "b"})
    assert server.last.body == b'{"a":"b"}'
    call(operation, {"a": "b"}, _content_type="application/x-www-form-urlencoded")
    assert server.last.body == b"a=b"
    call(operation, {"a": "b"}, _content_type="application/merge-patch+json")
    assert server.last.headers["content-type"] == "application/merge-patch+json"
    assert server.last.body == b'{"a":"b"}'


# Text and bytes


def test_text_and_bytes(call: Any, server: Any, tmp_path: FilePath) -> None:
    call(op(Text()), "grüß")
    assert (server.last.body, server.last.headers["content-type"]) == (
        "grüß".encode(),
        "text/plain",
    )
    path = tmp_path / "data.bin"
    path.write_bytes(b"\x00\x01")
    with path.open("rb") as file:
        for content in (b"\x00\x01", bytearray(b"\x00\x01"), path, str(path), file):
            call(op(Binary()), content)
            assert server.last.body == b"\x00\x01"
            assert server.last.headers["content-length"] == "2"
    assert server.last.headers["content-type"] == "application/octet-stream"
    call(op(Binary("image/*")), ("a.png", b"p", "image/png"))
    assert server.last.headers["content-type"] == "image/png"


def test_bytes_as_they_come(call: Any, server: Any) -> None:
    call(op(Binary()), (each for each in (b"a", b"b")))
    assert server.last.body == b"ab"
    assert server.last.headers["transfer-encoding"] == "chunked"


# Forms


def test_urlencoded_forms(call: Any, server: Any) -> None:
    value = {
        "text": "a b&c=ü",
        "many": ["x", "y"],
        "deep": {"a": {"b": 1}, "c": [True]},
        "objects": [{"a": 1}, {"a": {"b": [1]}}],
        "json": {"a": 1},
        "piped": ["p", "q"],
        "flat": {"a": 1, "b": [2, 3]},
        "items": [{"a": 1, "b": ["x"]}, {"a": 2, "b": None}],
        "none": None,
    }
    parts = {
        "json": Part("application/json"),
        "piped": Part(style="pipeDelimited", explode=False),
        "flat": Part(style="form"),
        "items": Part(style="deepObject"),
    }
    call(op(Form("dict[str, Any]", parts)), value)
    assert server.last.body.decode() == (
        "text=a%20b%26c%3D%C3%BC&many=x&many=y"
        "&deep=%7B%22a%22%3A%7B%22b%22%3A1%7D%2C%22c%22%3A%5Btrue%5D%7D"
        "&objects=%7B%22a%22%3A1%7D&objects=%7B%22a%22%3A%7B%22b%22%3A%5B1%5D%7D%7D"
        "&json=%7B%22a%22%3A1%7D&piped=p%7Cq&a=1&b=2&b=3"
        "&items%5B0%5D%5Ba%5D=1&items%5B0%5D%5Bb%5D%5B0%5D=x&items%5B1%5D%5Ba%5D=2"
    )
    assert server.last.headers["content-type"] == "application/x-www-form-urlencoded"


# Multipart


def parsed(server: Any) -> list[tuple[str | None, str | None, str | None, bytes]]:
    """The parts as a mail parser reads them: name, file name, type, content."""
    head = f"Content-Type: {server.last.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + server.last.body)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part["content-type"] and str(part["content-type"]),
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


OCTETS = "application/octet-stream"


def test_a_file_upload(client: Any, server: Any, tmp_path: FilePath) -> None:
    path = tmp_path / "näme.txt"
    path.write_bytes(b"con\r\ntent")
    files = sample.FilesApi(client)
    with path.open("rb") as file:
        for given, name, kind in (
            (path, "näme.txt", "text/plain"),
            (str(path), "näme.txt", "text/plain"),
            (file, "näme.txt", "text/plain"),
            (b"con\r\ntent", "file", OCTETS),
            (io.BytesIO(b"con\r\ntent"), "file", OCTETS),
            (io.StringIO("con\r\ntent", newline=""), "file", OCTETS),
            (("a.jpg", b"con\r\ntent"), "a.jpg", "image/jpeg"),
            (("a.jpg", path, "x/y"), "a.jpg", "x/y"),
            ((None, path, None), "näme.txt", "text/plain"),
        ):
            files.create_file(given, "test", {"seconds": 3600})
            body, *others = parsed(server)
            assert body[0] == "file"
            assert (body[2], body[3]) == (kind, b"con\r\ntent")
            assert f'filename="{name}"'.encode() in server.last.body
            assert others == [
                ("purpose", None, None, b"test"),
                (
                    "expires_after",
                    None,
                    "application/json",
                    b'{"anchor":"created_at","seconds":3600}',
                ),
            ]


def test_a_wrong_upload_is_refused(client: Any, server: Any) -> None:
    with pytest.raises(ApiValueError, match="file: a file is bytes"):
        sample.FilesApi(client).create_file(7, "test")
    with pytest.raises(ApiValueError, match=r"expires_after\.seconds: Input should be greater"):
        sample.FilesApi(client).create_file(b"", "test", {"seconds": 1})
    assert server.received == []


def test_arrays_and_encodings_of_parts(call: Any, server: Any) -> None:
    parts = {
        "meta": Part("application/vnd.x+json"),
        "deep": Part(style="deepObject"),
        "image": Part("image/png, image/jpeg"),
    }
    value = {
        "images[]": [b"1", ("b.png", b"2")],
        "words": ["a", "b"],
        "meta": ["a"],
        "deep": {"a": {"b": 1}},
        "image": ("x.jpg", b"3"),
        "yes": True,
        "objects": [{"a": 1}],
    }
    call(op(Multipart("dict[str, Any]", parts)), value)
    assert parsed(server) == [
        ("images[]", "images", OCTETS, b"1"),
        ("images[]", "b.png", "image/png", b"2"),
        ("words", None, None, b"a"),
        ("words", None, None, b"b"),
        ("meta", None, "application/vnd.x+json", b'["a"]'),
        ("deep[a][b]", None, None, b"1"),
        ("image", "x.jpg", "image/jpeg", b"3"),
        ("yes", None, None, b"true"),
        ("objects", None, "application/json", b'{"a":1}'),
    ]


def test_names_in_parts_cannot_end_their_header(call: Any, server: Any) -> None:
    call(op(Multipart("dict[str, Any]")), {"f": ('a"\r\nX: y', b"1")})
    assert b'filename="a%22%0D%0AX: y"\r\n' in server.last.body


class Endless(io.RawIOBase):
    """A file of a given size that is never held in memory."""

    def __init__(self, size: int) -> None:
        self.left = self.size = size
        self.largest = 0

    def read(self, size: int = -1) -> bytes:
        assert size >= 0, "the whole file was asked for"
        self.largest = max(self.largest, size)
        size = min(size, self.left)
        self.left -= size
        return b"x" * size

    def seekable(self) -> bool:
        return False

    def seek(self, *args: int) -> int:
        raise OSError("no position")

    tell = seek


def test_uploads_are_streamed(client: Any, server: Any) -> None:
    file = Endless(3_000_000)
    sample.FilesApi(client).create_file(("big", file), "test")
    assert server.last.headers["transfer-encoding"] == "chunked"
    assert len(server.last.body) > 3_000_000
    assert file.largest <= 65_536


def test_a_body_knows_its_length_and_can_be_sent_again(tmp_path: FilePath) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"from path")
    file = io.BytesIO(b"skipped from file")
    file.seek(8)
    body = MultipartBody([BodyPart("a", Upload(path)), BodyPart("b", Upload(file), "x/y", "ü")])
    first = b"".join(body)
    assert b"skipped" not in first
    assert b"from file" in first
    assert body.length == len(first)
    assert body.replayable
    assert b"".join(body) == first
    once = MultipartBody([BodyPart("a", Upload(Endless(1)))])
    assert (once.length, once.replayable) == (None, False)


def test_a_part_with_headers_of_its_own(call: Any, server: Any) -> None:
    operation = op(Multipart("dict[str, Any]"))
    call(operation, {"file": ("a.txt", b"1", "text/plain", {"X-Checksum": "c4"})})
    assert b"Content-Type: text/plain\r\nX-Checksum: c4\r\n\r\n1\r\n" in server.last.body
    with pytest.raises(ApiValueError, match="line break"):
        call(operation, {"file": ("a.txt", b"1", "text/plain", {"X": "a\r\nEvil: b"})})
    with pytest.raises(ApiValueError, match="line break"):
        call(operation, {"file": ("a.txt", b"1", "text/plain\r\nEvil: b")})


@pytest.mark.parametrize(
    ("part", "sent"),
    [
        (Part(style="form", explode=False), [b"a,b c"]),
        (Part(style="pipeDelimited"), [b"a|b c"]),
        (Part(style="spaceDelimited"), [b"a b c"]),
        (Part(style="form"), [b"a", b"b c"]),
        (Part(), [b"a", b"b c"]),
        (Part("application/json"), [b'["a","b c"]']),
    ],
)
def test_arrays_in_multipart_by_their_style(
    call: Any, server: Any, part: Any, sent: list[bytes]
) -> None:
    call(op(Multipart("dict[str, Any]", {"many": part})), {"many": ["a", "b c"]})
    pieces = server.last.body.split(b"\r\n\r\n")[1:]
    assert [each.partition(b"\r\n--")[0] for each in pieces] == sent
