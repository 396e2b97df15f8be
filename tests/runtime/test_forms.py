"""Forms, urlencoded and in parts: fields, files and streams, each in the style that the document says."""

from __future__ import annotations

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
from sample._runtime.words.contents import Form, Multipart, Part
from sample.exceptions import ApiValueError

from tests.runtime.bodies import op


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
