"""Which files a document was read from, so that a later run can tell whether it would read the same.

In: what has been opened. Out: the files by the path that leads there from the folder of the main document, through each
reference as it is spelled: `../shared/types.yaml`. Nothing is simplified in it, so that a folder with another name is
noticed. There are none for documents of which a later run could read others though these files are the same: those
with parts that were fetched, or could not be read.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote

from generator.diagnostics import Diagnostics, InputError, Source
from generator.document.access import Access, Gate, Refused
from generator.document.library import Library
from generator.document.load import read_file, scheme_of


def parts_of(root: Source, library: Library) -> Mapping[str, Source] | None:
    """What has been read besides the main document; that too, where a reference names it."""
    if library.remote or not library.read_all:
        return None
    folders = {root: ""}
    parts: dict[str, Source] = {}
    for (address, near), key in library.keys.items():
        if scheme_of(address) or os.path.isabs(unquote(address)) or "\\" in address:
            return None
        path = os.path.join(folders[near], unquote(address))
        source = library.documents[library.origins[key]].source
        parts[path] = source
        folders.setdefault(source, os.path.dirname(path))
    return parts


def read_again(
    root: Source, access: Access, digests: Mapping[str, str]
) -> Mapping[str, Source] | None:
    """The files of an earlier run, if they may be read and are what they were."""
    gate = Gate(root, access)
    known = {root.origin: root}
    parts: dict[str, Source] = {}
    for path, digest in digests.items():
        try:
            parts[path] = _read(Path(os.path.dirname(root.name), path), gate, known)
        except (InputError, Refused):
            return None
        if parts[path].digest != digest:
            return None
    return parts


def _read(path: Path, gate: Gate, known: dict[str, Source]) -> Source:
    gate.check_file(str(path))
    origin = os.path.realpath(path)
    if origin not in known:
        known[origin] = read_file(path, Diagnostics(), None)
    return known[origin]
