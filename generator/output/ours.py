"""Reads what an earlier run has left in the output folder for later ones, which anybody may have been at since.

In: a place, or a text. Out: the bytes of a plain file, and a value of JSON; `OSError` and `ValueError` are all that can
come of it. What is no plain file is not read, as a pipe would never end.
"""

from __future__ import annotations

import errno
import json
import os
import stat
from pathlib import Path
from typing import Any


def content(place: Path) -> bytes:
    """The bytes of the file, which may be reached by a link; raises `OSError`."""
    if not stat.S_ISREG(os.stat(place).st_mode):
        raise OSError(errno.EINVAL, "it is no plain file", os.fspath(place))
    return place.read_bytes()


def text(place: Path) -> str:
    """The text of the file; raises `OSError`, or `ValueError` where it is none."""
    return content(place).decode("utf-8")


def value(written: bytes | str) -> Any:
    """What a text of JSON says; raises `ValueError` where it is none, or too deep."""
    try:
        return json.loads(written)
    except RecursionError:
        raise ValueError("it is nested too deep") from None
