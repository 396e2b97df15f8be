"""Texts that are cut, garbled and doubled, as the command takes them: a client, or an error that changes no file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from generator.cli import main
from tests.fuzz.mutations import ANY
from tests.generated import ROOT

TEXTS = [
    each.read_bytes()
    for each in sorted((ROOT / "tests/cases").glob("*/spec.yaml"))
    if each.stat().st_size < 3_000
]
PIECES = st.one_of(
    st.binary(max_size=6),
    st.sampled_from(
        [b"\n", b"  ", b"\t", b": ", b"- ", b"{", b"}", b"[", b"]", b'"', b"'", b"#", b"&a ", b"*a"]
    ),
    st.sampled_from([b"!!x ", b"|\n", b"---\n", b"...\n", b"<<: ", b"\xff", b"\xfe\xff", b"\0"]),
    st.sampled_from([b"$ref: '#/'", b"null", b"1e999", b"0x1F", b"%YAML 9\n", b"? ", b"@", b"`"]),
)


@st.composite
def garbled(draw: Any) -> bytes:
    """A document in whose text a few places are otherwise."""
    text = TEXTS[draw(ANY) % len(TEXTS)]
    for _ in range(draw(st.integers(1, 3))):
        start = draw(ANY) % (len(text) + 1)
        end = min(start + draw(st.sampled_from([0, 0, 1, 3, 20, 200])), len(text))
        again = text[start:end] * draw(st.sampled_from([0, 0, 1, 2]))
        text = text[:start] + draw(PIECES) + again + text[end:]
    return text if draw(st.integers(0, 9)) else text[: draw(ANY) % (len(text) + 1)]


def run(*arguments: str) -> int:
    """The exit code of the command, in this process."""
    before, sys.argv = sys.argv, ["gen-client", *arguments]
    try:
        main()
    except SystemExit as ended:
        return int(ended.code or 0)
    finally:
        sys.argv = before
    return 0


def files(folder: Path) -> dict[str, bytes]:
    """All that there is, but for the note of the last run."""
    found = {str(each.relative_to(folder)): each for each in folder.rglob("*") if each.is_file()}
    return {name: each.read_bytes() for name, each in found.items() if "last-run" not in name}


def tried(folder: Path, target: str, cases: int, number: int) -> tuple[int, int]:
    """How many texts were errors, and how many there were."""
    spec, out = folder / "spec.yaml", folder / "out"
    spec.write_bytes(TEXTS[0])
    always = [str(spec), "-o", str(out), "--target", target, "--quiet"]
    assert run(*always) == 0
    known = [files(out)]
    codes: list[int] = []

    @settings(
        max_examples=cases,
        phases=[Phase.generate],
        deadline=None,
        database=None,
        suppress_health_check=[*HealthCheck],
    )
    @seed(number)
    @given(garbled())
    def each(text: bytes) -> None:
        spec.write_bytes(text)
        codes.append(run(*always))
        assert codes[-1] in (0, 1), text
        now = files(out)
        if codes[-1]:
            assert now == known[0], text
        known[0] = now

    each()
    assert sorted(path.name for path in folder.iterdir()) == ["out", "spec.yaml"]
    return sum(codes), len(codes)


@pytest.mark.parametrize("target", ["python", "eiffel"])
def test_a_few_garbled_texts(
    tmp_path: Path, target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    tried(tmp_path, target, 6, 1)


@pytest.mark.slow
@pytest.mark.parametrize("target", ["python", "eiffel"])
def test_an_error_changes_no_file(
    tmp_path: Path, target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong, every = tried(tmp_path, target, 100, 2)
    assert 10 < wrong < every
