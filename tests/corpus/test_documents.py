"""Real documents of others: each gives a client with all its operations, whose every module imports and type-checks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.diagnostics import InputError
from tests.generated import NO_SHARED, ROOT, SHARED, generated

PUBLISHED = {"openai-2026-08-21": 288, "openai-2024-12-18": 110}
UNREADABLE = {
    "heyapi-full": "refers to files that are not in the corpus",
}
IMPORT_EVERYTHING = """
import sys, pkgutil, importlib
package = importlib.import_module(sys.argv[1])
for each in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(each.name)
models = importlib.import_module(package.__name__ + ".models")
adapters = importlib.import_module(package.__name__ + "._runtime.adapters")
for name in models.MODULES:
    adapters.adapter(name).validator
"""

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not SHARED.is_dir(), reason=NO_SHARED),
]


def documents() -> list[Path]:
    """Every document of the corpus, the published ones of OpenAI and our own."""
    folder = SHARED / "corpus"
    found = [path for path in folder.glob("*.*") if path.suffix in (".json", ".yaml", ".yml")]
    published = [SHARED / "specs" / f"{name}.yaml" for name in PUBLISHED]
    return [*sorted(found), *published, ROOT / "specs" / "openai.yaml"]


def package_of(path: Path) -> str:
    return "client_" + "".join(letter if letter.isalnum() else "_" for letter in path.stem)


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder with the packages of all documents."""
    return tmp_path_factory.mktemp("clients")


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.stem)
def test_every_operation_is_there_and_every_module_imports(path: Path, clients: Path) -> None:
    package = package_of(path)
    if path.stem in UNREADABLE:
        with pytest.raises(InputError):
            generated(path, clients / f"out-{package}", package)
        return
    outcome = generated(path, clients / f"out-{package}", package, validate=False)
    assert outcome.operations == outcome.operations_total
    assert outcome.operations == PUBLISHED.get(path.stem, outcome.operations)
    command = [sys.executable, "-W", "error", "-c", IMPORT_EVERYTHING, package]
    subprocess.run(command, cwd=clients / f"out-{package}", check=True)


@pytest.mark.parametrize(
    "command",
    [
        ["mypy", "--strict", "--no-incremental"],
        ["ruff", "check", "--isolated", "--select", "F,E9,I"],
        ["black", "--check", "--quiet"],
    ],
    ids=lambda command: command[0],
)
def test_the_generated_code_is_clean(clients: Path, command: list[str]) -> None:
    made = sorted(path for path in clients.glob("out-*") if path.is_dir())
    assert len(made) >= 20
    if command[0] == "mypy":
        command = [
            *command,
            *(argument for path in made for argument in ("-p", path.name.removeprefix("out-"))),
        ]
        search = os.pathsep.join(str(path) for path in made)
    else:
        command, search = [*command, *(str(path) for path in made)], ""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=clients,
        env=os.environ | {"MYPYPATH": search},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_same_bytes_whatever_the_hash_seed(name: str, tmp_path: Path) -> None:
    made = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        command = [sys.executable, "-m", "generator", str(SHARED / "specs" / f"{name}.yaml")]
        subprocess.run(
            [*command, "-o", str(folder), "--quiet", "--no-validate"],
            cwd=ROOT,
            env=os.environ | {"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        made.append(
            {
                path.relative_to(folder): path.read_bytes()
                for path in folder.rglob("*")
                if path.is_file()
            }
        )
    assert made[0] == made[1]


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_plain_call_generates_all_operations(name: str, tmp_path: Path) -> None:
    document = SHARED / "specs" / f"{name}.yaml"
    command = [sys.executable, "-m", "generator", str(document), "-o", str(tmp_path / "out")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert f"{PUBLISHED[name]}/{PUBLISHED[name]} operations" in done.stdout + done.stderr
