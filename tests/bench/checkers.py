"""What a program costs a type checker that uses the client, and the same program with the official `openai` package where
that is installed: the text differs in its import alone.

In: a document that has these calls. Both packages stand where pip puts them, in an environment of their own beside what is
installed here; a type checker takes the bodies of functions there for granted. The processes take turns.
"""

from __future__ import annotations

import importlib.util
import json
import statistics
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.bench.process import Cost, cost

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT.parent / "shared" / "specs" / "openai-2026-08-21.yaml"
OURS = ROOT / "specs" / "openai.yaml"
PACKAGE = "openai_api"
ROUNDS = 7

IMPORTS = {
    "ours": f"from {PACKAGE} import OpenAI",
    "openai": "from openai import OpenAI",
}
CALLS = {
    "the client alone": "print(client)",
    "chat": """\
reply = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}])
    print(reply.choices[0].message.content)""",
    "embeddings": """\
reply = client.embeddings.create(model="m", input=["a"])
    print(reply.data[0].embedding)""",
    "files": """\
for file in client.files.list():
        print(file.filename)""",
    "moderations": """\
reply = client.moderations.create(input="a")
    print(reply.results[0].flagged)""",
    "batches": """\
made = client.batches.create(
        input_file_id="a", endpoint="/v1/responses", completion_window="24h"
    )
    print(made.id)""",
    "vector stores": """\
made = client.vector_stores.create(name="a")
    print(made.id)""",
}
SETTINGS = {"include": ["program.py"], "typeCheckingMode": "strict"}


def main(arguments: Sequence[str]) -> int:
    """Print a table of CPU seconds by call, and what the official package takes of them."""
    document = arguments[0] if arguments else str(PUBLISHED if PUBLISHED.exists() else OURS)
    print(f"{document}: CPU seconds of type checkers, of the least of {ROUNDS} runs in turns")
    print(f"{'':30}{'ours':>9}{'openai':>9}{'ours/openai':>13}")
    sides = [side for side in IMPORTS if side == "ours" or importlib.util.find_spec(side)]
    ratios = []
    with environment(document) as python:
        for name, text in CALLS.items():
            programs = {side: program(python.parents[2], side, name, text) for side in sides}
            least = cheapest(
                programs, [sys.executable, "-m", "pyright", "--pythonpath", str(python)]
            )
            ratios.append(show(f"pyright: {name}", least))
        mypy = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--python-executable"]
        show(
            "mypy without a cache: the last",
            cheapest(programs, [*mypy, str(python), "program.py"], 3),
        )
    if known := [each for each in ratios[1:] if each is not None]:
        print(
            f"pyright over a program with a call, ours / openai: median {statistics.median(known):.3f}"
        )
    return 0


@contextmanager
def environment(document: str) -> Iterator[Path]:
    """The interpreter of an environment that has the document's client, and leads on to the packages that are here."""
    with tempfile.TemporaryDirectory() as folder:
        made, client = Path(folder, "environment"), Path(folder, "client")
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(made)], check=True)
        (site,) = made.glob("lib/*/site-packages")
        generate = [sys.executable, "-m", "generator", document, "-o", str(client), "-q"]
        subprocess.run([*generate, "--package-name", PACKAGE], check=True, capture_output=True)
        (client / PACKAGE).rename(site / PACKAGE)
        (site / "here.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
        yield made / "bin" / "python"


def program(folder: Path, side: str, name: str, text: str) -> Path:
    """The folder of a program with one call."""
    made = folder / side / name.replace(" ", "_")
    made.mkdir(parents=True)
    lines = [IMPORTS[side], "", "with OpenAI() as client:", f"    {text}", ""]
    (made / "program.py").write_text("\n".join(lines), encoding="utf-8")
    (made / "pyrightconfig.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    return made


def cheapest(
    programs: dict[str, Path], command: list[str], rounds: int = ROUNDS
) -> dict[str, Cost]:
    """The cheapest of several runs of each; a checker that complains has not seen the program."""
    runs: dict[str, list[Cost]] = {side: [] for side in programs}
    for _ in range(rounds):
        for side, folder in programs.items():
            runs[side].append(cost(command, folder))
            assert runs[side][-1].code == 0, runs[side][-1].said
    return {side: min(some, key=seconds) for side, some in runs.items()}


def seconds(found: Cost) -> float:
    """Of all processors."""
    return found.user + found.system


def show(title: str, found: dict[str, Cost]) -> float | None:
    """Print a row; gives our share of the other's."""
    ours, other = seconds(found["ours"]), found.get("openai")
    if other is None:
        print(f"{title:30}{ours:9.2f}{'-':>9}{'-':>13}")
        return None
    share = ours / seconds(other)
    print(f"{title:30}{ours:9.2f}{seconds(other):9.2f}{share:13.3f}")
    return share
