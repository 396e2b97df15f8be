"""Templates that are compiled stay so, beside them, as Python keeps its modules.

In: what compiles a template: Jinja, and the module that says how. Out: a cache for Jinja, in the `__pycache__` of each
folder of templates. Where nobody may write, or Python is told to leave no bytecode, templates are compiled in each run.
"""

from __future__ import annotations

import marshal
import os
import sys
from hashlib import sha256
from importlib.machinery import SourceFileLoader
from importlib.util import cache_from_source
from typing import Final

from jinja2 import compiler
from jinja2.bccache import Bucket, BytecodeCache

_FILES: Final = SourceFileLoader("", "")
"""Reads and writes as Python does with bytecode of its own: in one step, or not at all."""


class Compiled(BytecodeCache):
    """Bytecode of templates. It counts for the very text that was compiled, and as long as Jinja and `rules`, a file of
    ours, are what they were."""

    def __init__(self, rules: str) -> None:
        self._by = [_sign(each) for each in (compiler.__file__, rules)]

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """The file of the template."""
        return filename or ""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read what is there, if it can be read."""
        made_of = self._made_of(bucket)
        try:
            known = _FILES.get_data(cache_from_source(bucket.key))
            if known.startswith(made_of):
                bucket.code = marshal.loads(known[len(made_of) :])
        except (OSError, ValueError, EOFError, TypeError, NotImplementedError):
            return

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Leave what was compiled. That nobody may is no problem: the next run is slower."""
        if bucket.key and not sys.dont_write_bytecode:
            content = self._made_of(bucket) + marshal.dumps(bucket.code)
            _FILES.set_data(cache_from_source(bucket.key), content)

    def _made_of(self, bucket: Bucket) -> bytes:
        """The digest of all that the bytecode is made of; `checksum` is that of the text."""
        return sha256(repr((self._by, bucket.key, bucket.checksum)).encode()).digest()


def _sign(place: str) -> tuple[int, int]:
    """What Python itself knows a source by."""
    there = os.stat(place)
    return there.st_mtime_ns, there.st_size
