"""Links of Markdown pages that lead nowhere.

In: the folder of a library. Out: a finding for each link to a file or anchor that is not there. A link to `/…` comes
from a description and means the site of the API's owner.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from posixpath import normpath
from urllib.parse import quote, unquote, urlsplit

from tests.eiffel.finding import Finding
from tests.samples.pages import anchors
from tests.targets.commonmark import read


def dead_links(folder: Path) -> Iterator[Finding]:
    """The findings of all pages."""
    texts = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.md"))
    }
    known = {page: anchors(text) for page, text in texts.items()}
    for page, text in texts.items():
        for target in dict.fromkeys(read(text).targets):
            message = _dead(folder, page, target, known)
            if message:
                yield Finding(page, _line(text, target), message)


def _dead(folder: Path, page: str, target: str, known: Mapping[str, set[str]]) -> str:
    if urlsplit(target).scheme or target.startswith("/"):
        return ""
    place, _, fragment = target.partition("#")
    there = normpath(str(Path(page).parent / unquote(place))) if place else page
    if not (folder / there).exists():
        return f"there is no {place}"
    if fragment and unquote(fragment) not in known.get(there, ()):
        return f"there is no {fragment} on {there}"
    return ""


def _line(text: str, target: str) -> int:
    places = (text.find(f"]({each}") for each in (target, quote(target), f"<{target}"))
    place = next((each for each in places if each >= 0), 0)
    return text.count("\n", 0, place) + 1
