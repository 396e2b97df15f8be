"""The committed samples are what the generator makes today."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.generated import ROOT, generated

SAMPLE = ROOT / "output_samples" / "python"
EIFFEL = ROOT / "output_samples" / "eiffel"
RUNTIME = ROOT / "templates" / "python" / "package"
CACHES = {"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"}
UNSEEN = {f".gen-client/{name}" for name in (".gitignore", "last-run.json", "made.json")}
"""What git does not see: it is of one folder alone."""

ONLY_WHERE_NEEDED = {
    "_runtime/answer/webhooks.py",
    "_runtime/methods/renamed.py",
    "_runtime/models/renamed_parts.py",
    "_runtime/words/former.py",
    "signing.py",
    *(f"_runtime/xml/{part}.py" for part in ("__init__", "body", "objects", "shapes", "tree")),
}
HINT = "run: gen-client specs/openai.yaml -o output_samples/python"


def contents(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file() and not CACHES & {*path.parts})
    read = {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
    return {name: text for name, text in read.items() if name not in UNSEEN}


def test_the_sample_is_up_to_date(tmp_path: Path) -> None:
    generated(ROOT / "specs" / "openai.yaml", tmp_path, "openai_api")
    made, committed = contents(tmp_path), contents(SAMPLE)
    assert made.keys() == committed.keys(), HINT
    assert [name for name in made if made[name] != committed[name]] == [], HINT


def test_the_eiffel_sample_is_up_to_date(tmp_path: Path) -> None:
    hint = "run: gen-client specs/openai.yaml -o output_samples/eiffel --target eiffel"
    generated(ROOT / "specs" / "openai.yaml", tmp_path, None, target="eiffel")
    made, committed = contents(tmp_path), contents(EIFFEL)
    assert made.keys() == committed.keys(), hint
    assert [name for name in made if made[name] != committed[name]] == [], hint


WHERE_NEEDED = {"webhooks"}
"""Folders of the framework that are copied for documents that have such things alone."""


@pytest.mark.parametrize(
    ("folder", "place"),
    [("framework", "src/framework"), ("http_client", "http_client"), ("test", "test")],
)
def test_the_framework_in_the_eiffel_sample_is_the_original(folder: str, place: str) -> None:
    originals = contents(ROOT / "templates" / "eiffel" / folder)
    committed = contents(EIFFEL / place)
    copied = {
        name: text
        for name, text in originals.items()
        if name.endswith(".e") and name.partition("/")[0] not in WHERE_NEEDED
    }
    assert copied
    assert {name: committed[name] for name in copied} == copied


def test_the_runtime_in_the_sample_is_the_tested_one() -> None:
    committed, runtime = contents(SAMPLE / "openai_api"), contents(RUNTIME)
    assert runtime.keys() - committed.keys() <= ONLY_WHERE_NEEDED, HINT
    assert [
        name for name in runtime if committed.get(name, runtime[name]) != runtime[name]
    ] == [], HINT


def test_the_runtime_is_formatted(tmp_path: Path) -> None:
    (tmp_path / "plain.toml").write_text("[tool.black]\n")
    options = ["--config", str(tmp_path / "plain.toml"), "--target-version", "py311", "--check"]
    done = subprocess.run(
        [sys.executable, "-m", "black", *options, str(RUNTIME)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
