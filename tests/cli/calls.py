"""Calls `gen-client` as a user does: another process, in a folder of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
LINES_TARGET = Path(__file__).parent / "lines_target"

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example.com"}]
paths:
  /items:
    get:
      operationId: listItems
      tags: [Items]
      responses:
        "200": {description: Fine.}
    post:
      operationId: createItem
      tags: [Items]
      responses:
        "201": {description: Made.}
components:
  schemas:
    Item:
      type: object
      properties:
        name: {type: string}
"""


@dataclass(frozen=True)
class Answer:
    """What came of a call."""

    code: int
    out: str
    err: str

    @property
    def report(self) -> Any:
        return json.loads(self.out)


def environment(**more: str) -> Mapping[str, str]:
    """With the checkout's generator and the target `lines`, as if both were installed."""
    paths = os.pathsep.join([str(ROOT), str(LINES_TARGET)])
    return {**os.environ, "PYTHONPATH": paths, "COLUMNS": "80", **more}


def gen_client(folder: Path, *arguments: str, stdin: str | bytes = "", **variables: str) -> Answer:
    """`gen-client ARGUMENTS` in `folder`."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env=environment(**variables),
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        timeout=120,
        check=False,
    )
    answer = Answer(done.returncode, done.stdout.decode(), done.stderr.decode())
    if answer.code != 3:
        assert "Traceback" not in answer.err, answer.err
    return answer


def files(folder: Path) -> dict[str, bytes]:
    """Everything below `folder`."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
