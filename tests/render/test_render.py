"""Plans become text and bytes."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from jinja2 import TemplateNotFound

from generator.render.render import render
from generator.targets.code import Code
from generator.targets.target import Copied, Rendered


@dataclass(frozen=True, slots=True)
class View:
    name: Code


def test_renders_with_the_view_and_copies_byte_for_byte(tmp_path: Path) -> None:
    (tmp_path / "python").mkdir()
    (tmp_path / "python/a.py.jinja").write_text("class {{ view.name }}: ...\n")
    (tmp_path / "python/b.py").write_bytes(b"{{ not a template }}\r\n\xff")
    entries = (
        Rendered("pkg/a.py", "python/a.py.jinja", View(Code("A"))),
        Copied("pkg/b.py", "python/b.py"),
        Rendered("pkg/c.py", "python/a.py.jinja", View(Code("C"))),
    )
    assert list(render(entries, [tmp_path])) == [
        ("pkg/a.py", "class A: ...\n"),
        ("pkg/b.py", b"{{ not a template }}\r\n\xff"),
        ("pkg/c.py", "class C: ...\n"),
    ]


def test_the_first_folder_that_has_a_name_wins(tmp_path: Path) -> None:
    for folder in ("own", "ours"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.jinja").write_text(folder)
        (tmp_path / folder / "b").write_text(folder)
    (tmp_path / "ours/c").write_text("ours")
    entries = Rendered("a", "a.jinja", None), Copied("b", "b"), Copied("c", "c")
    made = dict(render(entries, [tmp_path / "own", tmp_path / "ours"]))
    assert made == {"a": "own", "b": b"own", "c": b"ours"}


def test_names_what_it_does_not_find(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="gone"):
        list(render([Copied("a", "gone")], [tmp_path]))
    with pytest.raises(TemplateNotFound, match="gone"):
        list(render([Rendered("a", "gone", None)], [tmp_path]))
