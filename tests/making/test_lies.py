"""Notes that lie: a file that is not what the run makes is made anew, as long as one of the notes is what it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from generator.output import left, manifest
from tests.making.test_warm import PETS, Client, files

FILE = "shop/models/shed.py"
EVIL = b"import os\n"


def claims_of_manifest(folder: Path) -> None:
    """The manifest says that the file has always been so."""
    known = json.loads((folder / manifest.PATH).read_bytes())
    known["files"][FILE] = sha256(EVIL).hexdigest()
    (folder / manifest.PATH).write_text(json.dumps(known, indent=2, ensure_ascii=False) + "\n")


def claims_of_made(folder: Path) -> None:
    """The other note says of each file that it is made of what this one is made of."""
    known = json.loads((folder / left.PATH).read_bytes())
    known["files"] = dict.fromkeys(known["files"], known["files"][FILE])
    (folder / left.PATH).write_text(json.dumps(known))


@pytest.mark.parametrize("lie", [claims_of_manifest, claims_of_made])
def test_one_note_that_lies_is_not_believed(tmp_path: Path, lie: Callable[[Path], None]) -> None:
    client = Client(tmp_path)
    client.run(PETS)
    folder = tmp_path / "warm"
    wanted = files(folder)
    (folder / FILE).write_bytes(EVIL)
    lie(folder)
    client.run(PETS)
    assert (folder / FILE).read_bytes() == wanted[FILE]
    assert files(folder) == wanted
