"""A plan becomes files: templates are rendered, all others are copied byte for byte.

In: the entries of a plan, the folders their names are in, and the user's own, which comes first. Out: pairs of path and
text (rendered) or bytes (copied), in the order of the plan. Knows no language, and no output folder.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import assert_never

from jinja2 import Environment

from generator.render.environment import environment
from generator.targets.target import Copied, Entry, Rendered


def render(
    entries: Iterable[Entry], folders: Sequence[Path], own: Path | None = None
) -> Iterator[tuple[str, str | bytes]]:
    """Make every file; text still has to be tidied and encoded."""
    jinja = environment(folders, own)
    places = folders if own is None else (own, *folders)
    for entry in entries:
        yield entry.path, _content(entry, jinja, places)


def _content(entry: Entry, jinja: Environment, folders: Sequence[Path]) -> str | bytes:
    match entry:
        case Rendered():
            return jinja.get_template(entry.template).render(view=entry.view)
        case Copied():
            octets = _resource(entry.resource, folders).read_bytes()
            return octets if entry.finish is None else entry.finish(octets.decode())
        case _:
            assert_never(entry)


def _resource(name: str, folders: Sequence[Path]) -> Path:
    for folder in folders:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"no resource {name!r} in any templates folder")
