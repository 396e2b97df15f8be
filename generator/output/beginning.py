"""A file of the user's own begins as a copy of ours.

In: the folder, a name in it, and the content. Out: the file; never in the place of one that is there.
"""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics import Diagnostics


def begin(folder: Path, name: str, content: bytes, diagnostics: Diagnostics) -> Path:
    """Write the file, and the folders that lead to it; raises `InputError` where it is there or cannot be written."""
    place = folder / name
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("xb") as file:
            file.write(content)
    except FileExistsError:
        diagnostics.fail("O175", None, path=place)
    except OSError as error:
        advice = "check that you may write there"
        diagnostics.fail("O109", None, path=place, why=error.strerror or error, advice=advice)
    return place
