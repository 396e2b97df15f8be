"""The list that `gen-client templates` prints.

In: a target's name and what it offers. Out: lines: templates, copied files, and the views of these templates. Does not
print.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import Final

from generator.offered.inventory import Original
from generator.offered.views import View, described
from generator.targets.views import INTERFACE

WIDTH: Final = 100


def listing(target: str, offered: Sequence[Original]) -> Iterator[str]:
    """What can be replaced of a target, a line each, and below it the fields of the views."""
    yield f"What a client of the target {target} is made of; views have version {INTERFACE}."
    yield "A file of the same name in your folder (templates = …, --templates) takes the place of one of these."
    rendered = [each for each in offered if each.name.endswith(".jinja")]
    copied = [each for each in offered if each not in rendered]
    if rendered:
        yield from ("", "Templates, each with its view, which it knows as `view`:")
        yield from _rows((each.name, _with_view(each)) for each in rendered)
    if copied:
        yield from ("", "Copied byte for byte:")
        yield from _rows((each.name, each.about) for each in copied)
    yield from fields_of(dict.fromkeys(each.view for each in rendered if each.view is not None))


def _with_view(each: Original) -> str:
    return f"{each.about} ({each.view.__name__})" if each.view else each.about


def _rows(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    found = tuple(rows)
    wide = max(len(name) for name, _ in found)
    for name, about in found:
        yield f"  {name:{wide}}  {about}".rstrip()


def fields_of(views: Iterable[type]) -> Iterator[str]:
    """The views with their fields."""
    for each in described(views):
        yield ""
        yield from _view(each)


def _view(view: View) -> Iterator[str]:
    yield from wrap(f"{view.name}: {view.about}".rstrip(": "), WIDTH, subsequent_indent="  ")
    for each in view.fields:
        about = f"  {each.about}" if each.about else ""
        yield from wrap(f"  {each.name}: {each.type}{about}", WIDTH, subsequent_indent="      ")
