"""The picture of a run in the README is what a run says today, numbers aside.

To make it anew, run this with `GEN_CLIENT_ACCEPT=1`.
"""

from __future__ import annotations

import html
import io
import os
import re
import subprocess
import sys
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console

from tests.cli.calls import gen_client
from tests.generated import ROOT

PICTURE = ROOT / ".github" / "pictures" / "run.svg"
WIDTH = 112
COMMANDS = ("$ gen-client specs/openai.yaml -o out/", "$ python out/examples/quickstart.py")


def recorded(folder: Path) -> list[str]:
    """The lines of a terminal in which a client is made and called."""
    spec = str(ROOT / "specs" / "openai.yaml")
    said = gen_client(folder, spec, "-o", "out").err.splitlines()
    summary = said[next(n for n, line in enumerate(said) if " operations, " in line) :]
    call = [sys.executable, folder / "out" / "examples" / "quickstart.py"]
    answered = subprocess.run(call, capture_output=True, text=True, check=True).stdout.splitlines()
    lines = [COMMANDS[0], *(each.partition(": load")[0] for each in summary), ""]
    lines += [COMMANDS[1], *answered]
    return [line if len(line) <= WIDTH else f"{line[: WIDTH - 2]} …" for line in lines]


def drawn(lines: list[str]) -> str:
    """The picture, which fetches no font."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), highlight=False)
    for line in lines:
        console.print(line, markup=False, style="bold" if line.startswith("$") else None)
    plain = re.sub(r"@font-face \{\{.*?\}\}", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)
    return console.export_svg(title="gen-client", code_format=plain, unique_id="run")


def told(picture: str) -> list[str]:
    """Its words without numbers, and without what the sampled answer says."""
    found = re.findall(r"<text[^>]*>([^<]*)</text>", picture)
    texts = (html.unescape(each).replace("\xa0", " ").strip() for each in found)
    return [
        re.sub(r"\d[\d,.]*", "#", each) for each in texts if each and not each.startswith("id=")
    ]


def test_the_picture_of_a_run_is_up_to_date(tmp_path: Path) -> None:
    picture = drawn(recorded(tmp_path))
    if "GEN_CLIENT_ACCEPT" in os.environ:
        PICTURE.write_text(picture, encoding="utf-8")
    assert told(PICTURE.read_text(encoding="utf-8")) == told(picture)
    assert "http" not in re.sub(r'xmlns="[^"]*"|<!--.*?-->', "", picture)
