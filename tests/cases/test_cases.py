"""Each folder here is one behaviour: a small document, and files of its client as they should be.

To accept new output after looking at it, run the tests with `GEN_CLIENT_ACCEPT=1`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import black

from generator.verify.annotations import unresolved
from tests.generated import IMPORT_EVERYTHING

SHOWN = (
    "client/api/",
    "client/inputs/",
    "client/models/",
    "client/_settings.py",
    "client/webhooks.py",
)
RUNTIME = "client/_runtime/"
"""What is the same in every client is looked at once, in `tests/samples`."""
PYTEST = ("-m", "pytest", "-q", "-p", "no:cacheprovider")
RULES = ("--extend-select", "I", "--ignore", "N999")
MORE = {"resources": ("client/client.py", "client/resources/")}
"""What else one case is about."""


def test_the_output_is_as_expected(case: Path, made: Path) -> None:
    shown = {name: text for name, text in files(made).items() if is_shown(name, case)}
    expected = case / "expected"
    if os.environ.get("GEN_CLIENT_ACCEPT"):
        accept(expected, shown)
    assert shown == files(expected)


def test_the_output_imports(made: Path) -> None:
    python(made, "-W", "error", "-c", IMPORT_EVERYTHING, "client")


def test_the_output_is_formatted(made: Path) -> None:
    texts = {name: text for name, text in files(made).items() if not name.startswith(RUNTIME)}
    assert {name: formatted(text, name.endswith(".pyi")) for name, text in texts.items()} == texts
    python(made, "-m", "ruff", "check", "--quiet", "--isolated", *RULES, ".")


def test_what_type_checkers_read_is_there(made: Path) -> None:
    assert [*unresolved("client", files(made))] == []


def test_the_tests_of_the_output_pass(made: Path) -> None:
    if any(made.glob("client/api/*_api.py")):
        python(made, *PYTEST, PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")


def python(folder: Path, *arguments: str, **variables: str) -> None:
    """Run Python in a folder, which must end well."""
    command = [sys.executable, *arguments]
    subprocess.run(command, cwd=folder, env={**os.environ, **variables}, check=True)


@cache
def formatted(text: str, is_stub: bool) -> str:
    """As black has it; many files are the same in each client."""
    return black.format_str(text, mode=black.Mode(is_pyi=is_stub))


def is_shown(name: str, case: Path) -> bool:
    """Whether a file is accepted by reading it; the modules beside the stubs of `inputs` hold nothing."""
    is_beside = name.startswith("client/inputs/") and name.endswith(".py")
    return name.startswith((*SHOWN, *MORE.get(case.name, ()))) and not is_beside


def files(folder: Path) -> dict[str, str]:
    found = (path for path in folder.rglob("*.py*") if path.suffix in (".py", ".pyi"))
    return {path.relative_to(folder).as_posix(): path.read_text() for path in found}


def accept(folder: Path, made: dict[str, str]) -> None:
    for name in files(folder).keys() - made.keys():
        (folder / name).unlink()
    for name, text in made.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
