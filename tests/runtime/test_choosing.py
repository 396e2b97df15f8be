"""Which of several bodies is sent, and bodies that no document declares."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from sample._runtime.words.contents import Binary, Form, Json, Multipart, Text
from sample._runtime.words.operation import Operation
from sample.exceptions import ApiValueError
from sample.models import TextPart

ENTRY = "/etc/hostname"
"""A text that names a file, which nobody may open."""

PATCH = "application/merge-patch+json"
STEPS = "application/json-patch+json"
FORM = "application/x-www-form-urlencoded"
OCTETS = "application/octet-stream"


def op(*bodies: Any, method: str = "POST") -> Operation[object]:
    return Operation(method, "/b", body=bodies or None)


EVERY = op(
    Json("Nested"),
    Multipart("dict[str, FileInput | str]"),
    Binary(),
    Binary("image/png"),
    Text(media_type="text/markdown"),
)
VERSIONS = op(Json("Nested", "a/v1+json"), Json("TextPart", "a/v2+json"))
ENCODED = op(Json("dict[str, Base64]"), Multipart("dict[str, FileInput]"))
JSONS = op(Json("TextPart", PATCH), Json("list[dict[str, Any]]", STEPS))


@pytest.mark.parametrize(
    ("operation", "value", "media_type", "body"),
    [
        (JSONS, {"text": "a"}, PATCH, b'{"text":"a"}'),
        (JSONS, {"text": None}, PATCH, b'{"text":null}'),
        (JSONS, TextPart(text="a"), PATCH, b'{"type":"text","text":"a"}'),
        (VERSIONS, TextPart(text="a"), "a/v2+json", b'{"type":"text","text":"a"}'),
        (VERSIONS, {"text": "a"}, "a/v2+json", None),
        (VERSIONS, {"name": "n"}, "a/v1+json", b'{"name":"n"}'),
        (JSONS, [{"op": "add"}], STEPS, b'[{"op":"add"}]'),
        (JSONS, [], STEPS, b"[]"),
        (EVERY, b"\0", OCTETS, b"\0"),
        (EVERY, io.BytesIO(b"a"), OCTETS, b"a"),
        (op(Binary("application/x-tar"), Binary()), b"a", "application/x-tar", b"a"),
        (EVERY, ("a.png", b"a"), "image/png", b"a"),
        (EVERY, iter([b"a", b"b"]), OCTETS, b"ab"),
        (EVERY, ENTRY, "text/markdown", ENTRY.encode()),
        (op(Text(media_type="a/b"), Binary("c/d")), ENTRY, "a/b", ENTRY.encode()),
        (op(Json("str"), Binary()), ENTRY, "application/json", b'"/etc/hostname"'),
        (op(Form("TextPart"), Json("TextPart")), {"text": "a"}, "application/json", None),
        (op(Json("int"), Text("str")), 3, "application/json", b"3"),
        (ENCODED, {"a": "SGVsbG8="}, "application/json", b'{"a":"SGVsbG8="}'),
    ],
)
def test_the_value_decides(
    call: Any, server: Any, operation: Any, value: Any, media_type: str, body: bytes | None
) -> None:
    call(operation, value)
    assert server.last.headers["content-type"] == media_type
    assert body in (None, server.last.body)


def test_files_make_it_multipart(call: Any, server: Any, tmp_path: Path) -> None:
    operation = op(Json("dict[str, Any]"), Form("dict[str, Any]"), Multipart("dict[str, Any]"))
    for given in ({"file": b"a"}, {"files": [io.BytesIO(b"a")]}, {"file": tmp_path / "x"}):
        (tmp_path / "x").write_bytes(b"a")
        call(operation, given)
        assert server.last.headers["content-type"].startswith("multipart/form-data;")
    call(operation, file="a")
    assert server.last.json == {"file": "a"}
    call(operation, _content_type=FORM, a=1)
    assert (server.last.headers["content-type"], server.last.body) == (FORM, b"a=1")


def test_a_whole_body_in_the_place_of_the_first_field(call: Any, server: Any) -> None:
    operation = op(Multipart("CreateFileRequest"), Json("TextPart"))
    call(operation, file={"text": "a"})
    assert server.last.json == {"type": "text", "text": "a"}
    call(operation, file=b"a", purpose="p")
    assert server.last.headers["content-type"].startswith("multipart/form-data;")


def test_what_fits_none_is_checked_against_the_likeliest(call: Any, server: Any) -> None:
    for value, message in (
        ({"text": 1}, "text: Input should be a valid string"),
        ([1], r"\[0\]: Input should be a valid dictionary"),
        (1.5, "valid"),
    ):
        with pytest.raises(ApiValueError, match=message):
            call(JSONS, value)
    with pytest.raises(ApiValueError, match="valid list"):
        call(JSONS, {"text": "a"}, _content_type=STEPS)
    with pytest.raises(ApiValueError, match="a body of image/png is bytes"):
        call(op(Binary("image/png")), 7)
    assert server.received == []


@pytest.mark.parametrize(
    ("content", "value", "body"),
    [
        (Text(media_type="application/graphql"), ENTRY, ENTRY.encode()),
        (Text(media_type="application/graphql"), "", b""),
        (Text("str"), b"\xff", b"\xff"),
        (Text("int"), 42, b"42"),
        (Text("bool"), True, b"true"),
        (Text("Base64"), b"hi", b"aGk="),
        (Text("Base64"), "aGk=", b"aGk="),
        (Text("datetime.date"), "2024-05-01", b"2024-05-01"),
        (Text("str | FileInput"), ENTRY, ENTRY.encode()),
        (Binary("application/json"), ENTRY, ENTRY.encode()),
        (Binary("application/json"), {"a": 1}, b'{"a":1}'),
        (Binary("text/csv"), ENTRY, ENTRY.encode()),
    ],
)
def test_texts_are_no_paths(call: Any, server: Any, content: Any, value: Any, body: bytes) -> None:
    call(op(content), value)
    assert server.last.body == body
    assert server.last.headers["content-type"] == content.media_type


def test_a_wrong_text_is_refused(call: Any, server: Any) -> None:
    for content, value in ((Text("int"), "42"), (Text(), {}), (Text("Base64"), ENTRY)):
        with pytest.raises(ApiValueError):
            call(op(content), value)
    assert server.received == []


def test_a_text_in_a_part_that_may_be_a_file(call: Any, server: Any) -> None:
    call(op(Multipart("dict[str, str | FileInput]")), {"f": ENTRY})
    assert b"filename" not in server.last.body
    assert ENTRY.encode() in server.last.body


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (Json("Any", "*/*"), "application/json"),
        (Json("Any", "application/*+json"), "application/json"),
        (
            Json("Any", "application/vnd.x+json; charset=utf-8"),
            "application/vnd.x+json; charset=utf-8",
        ),
        (Text(media_type="text/*"), "text/plain"),
        (Binary("image/*"), OCTETS),
    ],
)
def test_a_range_is_no_content_type(call: Any, server: Any, content: Any, media_type: str) -> None:
    call(op(content), b"1" if isinstance(content, Binary) else "1")
    assert server.last.headers["content-type"] == media_type


@pytest.mark.parametrize("method", ["POST", "GET", "DELETE"])
@pytest.mark.parametrize(
    ("value", "media_type", "body"),
    [
        ({"a": None}, "application/json", b'{"a":null}'),
        ([1, TextPart(text="a")], "application/json", b'[1,{"type":"text","text":"a"}]'),
        (TextPart(text="a"), "application/json", b'{"type":"text","text":"a"}'),
        (0, "application/json", b"0"),
        (ENTRY, "text/plain", ENTRY.encode()),
        (b"\0", OCTETS, b"\0"),
        (("a.png", b"a"), "image/png", b"a"),
    ],
)
def test_an_undeclared_body(
    call: Any, server: Any, method: str, value: Any, media_type: str, body: bytes
) -> None:
    call(op(method=method), _body=value)
    assert (server.last.method, server.last.body) == (method, body)
    assert server.last.headers["content-type"] == media_type
    call(op(method=method), _body=value, _content_type="a/b")
    assert (server.last.headers["content-type"], server.last.body) == ("a/b", body)


def test_an_undeclared_form(call: Any, server: Any) -> None:
    call(op(), _body={"a": [1, 2], "b": {"c": "&"}}, _content_type=FORM)
    assert server.last.body == b"a=1&a=2&b=%7B%22c%22%3A%22%26%22%7D"
    call(op(), _body={"a": b"1"}, _content_type="multipart/form-data")
    assert server.last.headers["content-type"].startswith("multipart/form-data; boundary=")


def test_a_declared_body_that_is_given_unchecked(call: Any, server: Any) -> None:
    operation = op(Json("TextPart"))
    for given, body in (([1], b"[1]"), ("{", b"{"), (b"{", b"{"), ({"a": 1}, b'{"a":1}')):
        call(operation, _body=given, **({"text": "t"} if isinstance(given, dict) else {}))
        if isinstance(given, dict):
            assert server.last.json == {"type": "text", "text": "t", "a": 1}
        else:
            assert server.last.body == body
        assert server.last.headers["content-type"] == "application/json"


def test_files_in_an_urlencoded_form(call: Any, server: Any) -> None:
    call(op(Form("dict[str, FileInput]")), {"f": b"\xff ", "g": io.BytesIO(b"&")})
    assert server.last.body == b"f=%FF%20&g=%26"
    with pytest.raises(ApiValueError, match="valid dictionary"):
        call(op(Form("dict[str, Any]")), [1])
    with pytest.raises(ApiValueError, match="a form is an object"):
        call(op(Multipart("Any")), [b"1"])
