"""Atheris over the loaders: bytes of any kind are a document, or an error with its place, and nothing else.

`main([SECONDS [FOLDER]])` begins with our own documents, keeps what leads to new ways through the code in the folder, and
ends with what atheris says of a fault. It needs atheris (`pip install --group fuzz`), which is not there for each Python.
"""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
SECONDS: Final = "60"
LARGEST: Final = 20_000
"""Bytes of a document; larger ones find the same more slowly."""


def main(arguments: Sequence[str]) -> int:
    """Run it in a process of its own, which atheris ends as it likes."""
    if find_spec("atheris") is None:
        print(f"skipped: there is no atheris for this Python ({sys.version.split()[0]})")
        return 0
    seconds, *folder = arguments or [SECONDS]
    with tempfile.TemporaryDirectory() as scratch:
        corpus = Path(folder[0]) if folder else Path(scratch)
        begin_with(corpus)
        options = [f"-max_total_time={seconds}", f"-max_len={LARGEST}", "-timeout=20"]
        command = [sys.executable, "-m", "tests.bench.fuzz", str(corpus), *options]
        return subprocess.run(command, cwd=ROOT, check=False).returncode


def begin_with(corpus: Path) -> None:
    """Our own documents, as far as they are small."""
    corpus.mkdir(parents=True, exist_ok=True)
    for each in sorted((ROOT / "tests/cases").glob("*/spec.yaml")):
        if each.stat().st_size <= LARGEST:
            (corpus / each.parent.name).write_bytes(each.read_bytes())


def loaded(data: bytes) -> None:
    """What is tried: to read, and to follow references."""
    from generator import document
    from generator.diagnostics import Diagnostics, InputError
    from generator.document.load import load

    diagnostics = Diagnostics()
    try:
        document.resolve(load("-", diagnostics, io.BytesIO(data)), diagnostics)
    except InputError as error:
        assert error.diagnostics, "an error that says nothing"


def run(arguments: list[str]) -> None:
    """Have atheris try bytes that lead to ways through the code which none led to before."""
    import atheris

    with atheris.instrument_imports(include=["generator.document"]):
        from generator.document import load, read_json, read_yaml  # noqa: F401
    atheris.Setup(arguments, loaded)
    atheris.Fuzz()


if __name__ == "__main__":
    run(sys.argv)
