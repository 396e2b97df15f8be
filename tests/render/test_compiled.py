"""A template is compiled once: its bytecode counts as long as all that it was made of is as it was."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment

from generator.render import environment as rules
from generator.render.environment import environment
from generator.targets.code import Code


@pytest.fixture(name="compiled", autouse=True)
def compiled_(monkeypatch: pytest.MonkeyPatch) -> list[str | None]:
    """The names of the templates that are compiled."""
    found: list[str | None] = []
    compile_ = Environment.compile

    def noted(self: Environment, source: Any, name: str | None = None, *more: Any) -> Any:
        found.append(name)
        return compile_(self, source, name, *more)

    monkeypatch.setattr(Environment, "compile", noted)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return found


def text(folder: Path, own: Path | None = None) -> str:
    return environment([folder], own).get_template("a.jinja").render(name=Code("x"))


def bytecode(folder: Path) -> list[Path]:
    return [*folder.rglob("*.pyc")]


@pytest.fixture(name="folder")
def make_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "ours"
    folder.mkdir()
    (folder / "a.jinja").write_text("is {{ name }}")
    return folder


def test_a_template_is_compiled_once(folder: Path, compiled: list[str | None]) -> None:
    assert [text(folder), text(folder)] == ["is x", "is x"]
    assert compiled == ["a.jinja"]


def test_another_text_is_compiled_anew(folder: Path, compiled: list[str | None]) -> None:
    text(folder)
    (folder / "a.jinja").write_text("was {{ name }}")
    assert text(folder) == "was x"
    assert len(compiled) == 2


def test_so_is_all_where_the_rules_are_others(
    folder: Path, compiled: list[str | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text(folder)
    other = tmp_path / "rules.py"
    other.write_text("")
    monkeypatch.setattr(rules, "__file__", str(other))
    text(folder)
    assert len(compiled) == 2


@pytest.mark.parametrize("broken", [b"", b"nothing", None])
def test_what_is_broken_is_compiled_anew(folder: Path, broken: bytes | None) -> None:
    text(folder)
    (place,) = bytecode(folder)
    place.write_bytes(place.read_bytes()[:-9] if broken is None else broken)
    assert text(folder) == "is x"


def test_no_bytecode_where_python_is_to_leave_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    text(folder)
    assert not bytecode(folder)


def test_no_bytecode_where_nobody_may_write(folder: Path, compiled: list[str | None]) -> None:
    (folder / "__pycache__").write_text("no folder")
    assert [text(folder), text(folder)] == ["is x", "is x"]
    assert len(compiled) == 2


def test_none_beside_templates_of_the_users(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "a.jinja").write_text("mine {{ name }}")
    assert text(folder, own) == "mine x"
    assert not bytecode(tmp_path)
    assert os.listdir(own) == ["a.jinja"]
