"""Text that is put at the end of a file which somebody else owns, or into one that is not there.

In: the file and the text. Out: the file, replaced in one step, or a problem.
"""

from __future__ import annotations

import os
from pathlib import Path

from generator.diagnostics import Diagnostics


def append(path: Path, text: str, diagnostics: Diagnostics) -> None:
    """Put `text` behind what the file has, with an empty line between."""
    passing = path.with_name(f".{path.name}-{os.getpid()}.tmp")
    try:
        before = path.read_bytes() if path.exists() else b""
        gap = b"" if not before else b"\n" if before.endswith(b"\n") else b"\n\n"
        with open(passing, "xb") as file:
            file.write(before + gap + text.encode())
        if path.exists():
            os.chmod(passing, path.stat().st_mode & 0o777)
        os.replace(passing, path)
    except OSError as error:
        advice = "see whether the folder and its disk are in order"
        why = error.strerror or error
        diagnostics.report("O109", None, path=path, why=why, advice=advice)
    finally:
        passing.unlink(missing_ok=True)
