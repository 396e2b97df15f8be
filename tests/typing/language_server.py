"""Pyright's language server, asked for what an editor shows. Speaks JSON-RPC over a pipe (LSP 3.17)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

MARKDOWN = ["markdown", "plaintext"]
CAPABILITIES = {
    "workspace": {"configuration": True},
    "textDocument": {
        "hover": {"contentFormat": MARKDOWN},
        "completion": {"completionItem": {"documentationFormat": MARKDOWN}},
        "signatureHelp": {"signatureInformation": {"documentationFormat": MARKDOWN}},
    },
}


class LanguageServer:
    """A server that looks at one folder, with one program open in it."""

    def __init__(self, folder: Path) -> None:
        self._uri = (folder / "program.py").as_uri()
        self._text = ""
        self._last = 0
        self._process = subprocess.Popen(
            [sys.executable, "-m", "pyright.langserver", "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        root = folder.as_uri()
        named = [{"uri": root, "name": folder.name}]
        started = {"processId": os.getpid(), "rootUri": root, "workspaceFolders": named}
        self.request("initialize", started | {"capabilities": CAPABILITIES})
        self._notify("initialized", {})

    def __enter__(self) -> LanguageServer:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def open(self, program: str) -> None:
        """Have the program open in the editor."""
        self._text = program
        document = {"uri": self._uri, "languageId": "python", "version": 1, "text": program}
        self._notify("textDocument/didOpen", {"textDocument": document})

    def hover(self, line: str, word: str) -> str:
        """What is shown over the first such word of the line that begins so."""
        found = self.request("textDocument/hover", self._at(line, word, 1))
        return "" if found is None else str(found["contents"]["value"])

    def completion(self, line: str, word: str, item: str) -> str:
        """What is shown of an item of the list behind that word."""
        found = self.request("textDocument/completion", self._at(line, word, len(word)))
        chosen = next(each for each in found["items"] if each["label"] == item)
        return str(self.request("completionItem/resolve", chosen)["documentation"]["value"])

    def signature(self, line: str, word: str) -> list[str]:
        """What is shown of a call while it is written, for each of its overloads."""
        found = self.request("textDocument/signatureHelp", self._at(line, word, len(word)))
        return [str(each["documentation"]["value"]) for each in found["signatures"]]

    def _at(self, line: str, word: str, further: int) -> dict[str, Any]:
        lines = self._text.split("\n")
        number = next(index for index, each in enumerate(lines) if each.startswith(line))
        position = {"line": number, "character": lines[number].index(word) + further}
        return {"textDocument": {"uri": self._uri}, "position": position}

    def request(self, method: str, parameters: object) -> Any:
        """The result of a request; requests of the server are answered meanwhile, with nothing."""
        self._last += 1
        self._send({"id": self._last, "method": method, "params": parameters})
        while True:
            message = self._read()
            if "method" in message and "id" in message:
                items = (message.get("params") or {}).get("items", ())
                self._send({"id": message["id"], "result": [None] * len(items)})
            elif message.get("id") == self._last:
                return message["result"]

    def _notify(self, method: str, parameters: object) -> None:
        self._send({"method": method, "params": parameters})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0"} | message).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        if not length:
            raise EOFError("the language server has ended")
        read: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return read
