"""A name that no file can have is told like a file that is not there, wherever it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.calls import gen_client

LONG = "a" * 5000
SPEC = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
CALLS = {
    "the document": [LONG, "-o", "out"],
    "its place": ["s.yaml", "-o", LONG],
    "an address": [f"http:{LONG}", "-o", "out"],
    "templates": ["s.yaml", "-o", "out", "--templates", LONG],
    "a folder of references": ["s.yaml", "-o", "out", "--allow-root", LONG],
    "an overlay": ["s.yaml", "-o", "out", "--overlay", LONG],
    "one of two": ["diff", LONG, "s.yaml"],
    "the other": ["diff", "s.yaml", LONG],
    "old settings": ["migrate", LONG],
}


@pytest.mark.parametrize("arguments", CALLS.values(), ids=CALLS)
def test_a_name_that_is_too_long_is_a_clear_error(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "s.yaml").write_text(SPEC)
    answer = gen_client(tmp_path, *arguments)
    asks_for_a_folder = {"--templates", "--allow-root"} & {*arguments}
    assert answer.code == (2 if asks_for_a_folder else 1), answer.err
    assert "error[" in answer.err and "Traceback" not in answer.err


@pytest.mark.parametrize("setting", ["templates", "allow-root", "overlays", "spec", "output"])
def test_in_the_settings_too(tmp_path: Path, setting: str) -> None:
    (tmp_path / "s.yaml").write_text(SPEC)
    said = {"spec": '"s.yaml"', "output": '"out"', "names-lock": "true"}
    said[setting] = f'["{LONG}"]' if setting in ("allow-root", "overlays") else f'"{LONG}"'
    lines = [f"{name} = {value}\n" for name, value in said.items()]
    (tmp_path / "gen-client.toml").write_text("".join(lines))
    answer = gen_client(tmp_path)
    assert answer.code == 1, answer.err
    assert "error[" in answer.err and "Traceback" not in answer.err
