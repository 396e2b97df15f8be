"""Uploads, downloads and lists."""

from __future__ import annotations

import io
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from tests.loopback import Received, Server

FILE = {
    "id": "file-1",
    "object": "file",
    "bytes": 5,
    "created_at": 1730000000,
    "filename": "notes.txt",
    "purpose": "user_data",
    "status": "processed",
}


def parts(received: Received) -> dict[str, Message]:
    """The parts of a multipart body, read by somebody else's parser."""
    head = f"Content-Type: {received.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + received.body)
    found = {}
    for part in message.get_payload():
        assert isinstance(part, Message)
        found[str(part.get_param("name", header="content-disposition"))] = part
    return found


@pytest.mark.parametrize("kind", ["path", "bytes", "open file", "tuple"])
def test_a_file_is_uploaded(
    sample: Any, client: Any, server: Server, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(b"notes")
    given: Any = {
        "path": path,
        "bytes": b"notes",
        "open file": io.BytesIO(b"notes"),
        "tuple": ("notes.txt", b"notes", "text/plain"),
    }[kind]
    server.answer(200, FILE)
    found = sample.FilesApi(client).create_file(given, "user_data")
    sent = parts(server.last)
    assert sent["file"].get_payload(decode=True) == b"notes"
    assert sent["purpose"].get_payload(decode=True) == b"user_data"
    assert sent.keys() == {"file", "purpose"}
    if kind in ("path", "tuple"):
        assert sent["file"].get_filename() == "notes.txt"
    assert isinstance(found, sample.OpenAIFile)


def test_a_binary_answer_is_bytes_although_the_document_says_string(
    sample: Any, client: Any, server: Server
) -> None:
    content = bytes(range(256)) * 4
    server.answer(200, content, headers={"Content-Type": "application/octet-stream"})
    assert sample.FilesApi(client).download_file("file-1") == content
    assert server.last.target == "/v1/files/file-1/content"


def test_speech_is_bytes(sample: Any, client: Any, server: Server) -> None:
    server.answer(200, b"\xff\xfbmp3", headers={"Content-Type": "audio/mpeg"})
    audio = sample.AudioApi(client).create_speech(model="tts-1", input="Hi", voice="alloy")
    assert audio == b"\xff\xfbmp3"


def test_a_list_takes_query_parameters(sample: Any, client: Any, server: Server) -> None:
    server.answer(
        200, {"object": "list", "data": [FILE], "has_more": False, "first_id": "a", "last_id": "b"}
    )
    found = sample.FilesApi(client).list_files(purpose="fine tune&more", limit=2, order="desc")
    assert server.last.target == "/v1/files?purpose=fine%20tune%26more&limit=2&order=desc"
    assert [each.id for each in found.data] == ["file-1"]


def test_a_parameter_that_was_not_given_is_not_sent(
    sample: Any, client: Any, server: Server
) -> None:
    server.answer(
        200, {"object": "list", "data": [], "has_more": False, "first_id": "a", "last_id": "b"}
    )
    sample.FilesApi(client).list_files(after=None)
    assert server.last.target == "/v1/files"


def test_a_path_parameter_cannot_leave_its_place(sample: Any, client: Any, server: Server) -> None:
    server.answer(200, {"id": "x", "object": "file", "deleted": True})
    sample.FilesApi(client).delete_file("/models/a?b#c/d")
    assert server.last.target == "/v1/files/%2Fmodels%2Fa%3Fb%23c%2Fd"
    with pytest.raises(sample.ApiValueError, match="segment"):
        sample.FilesApi(client).delete_file("../models")
    assert len(server.received) == 1
