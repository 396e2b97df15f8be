"""The wheel works where there is no checkout: it is built, installed in a clean environment and used there."""

import os
import subprocess
import sys
import tarfile
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

from generator.output import note
from tests.cli.calls import SPEC

ROOT = Path(__file__).parents[2]

TRACKED = frozenset(
    {
        *(".ci", ".github", ".gitignore", ".pre-commit-hooks.yaml", "CHANGELOG.md", "LICENSE"),
        *("README.md", "generator", "output_samples", "pyproject.toml"),
        *("specs", "templates", "tests"),
    }
)

pytestmark = pytest.mark.slow


def run(*command: str | Path, folder: Path) -> str:
    """What the command prints, away from the checkout."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=clean,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--outdir", folder, ROOT, folder=folder)
    assert [path.suffix for path in folder.glob("*.gz")] == [".gz"]
    (made,) = folder.glob("*.whl")
    return made


def test_the_source_passes_its_own_tests(wheel: Path, tmp_path: Path) -> None:
    """What those tests read that look at the project's own files is in the source distribution."""
    (packed,) = wheel.parent.glob("*.gz")
    with tarfile.open(packed) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    ours = {each.name for each in ROOT.iterdir() if (ROOT / ".git").exists()} & TRACKED
    assert ours <= {each.name for each in source.iterdir()}
    tests = ("tests/jobs", "tests/diagnostics", "tests/targets/test_views.py", "tests/render")
    chosen = "expression or hooks or samples or step or catalogue or views or code"
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", chosen)
    assert " passed" in run(*command, *tests, folder=source)


@pytest.fixture(scope="module")
def commands(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the commands of an environment that has the wheel and nothing else."""
    place = tmp_path_factory.mktemp("clean")
    venv.create(place, with_pip=True)
    folder = place / ("Scripts" if os.name == "nt" else "bin")
    run(folder / "python", "-m", "pip", "install", "--quiet", wheel, folder=place)
    return folder


def test_the_wheel_holds_the_templates_and_the_marker_of_typing(wheel: Path) -> None:
    names = set(ZipFile(wheel).namelist())
    templates = {
        f"generator/_templates/{path.relative_to(ROOT / 'templates').as_posix()}"
        for path in (ROOT / "templates").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert templates <= names
    assert "generator/py.typed" in names
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {"generator"}
    assert not [name for name in names if "__pycache__" in name]


def test_the_installed_command_generates_what_the_checkout_does(
    commands: Path, tmp_path: Path
) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    run(commands / "gen-client", "spec.yaml", "-o", "installed", folder=tmp_path)
    run(commands / "python", "-m", "generator", "spec.yaml", "-o", "module", folder=tmp_path)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(
        [sys.executable, "-m", "generator", "spec.yaml", "-o", "checkout", "--quiet"],
        cwd=tmp_path,
        env=environment,
        check=True,
    )
    made = contents(tmp_path / "installed")
    assert made == contents(tmp_path / "module") == contents(tmp_path / "checkout")
    assert len(made) > 10


def contents(folder: Path) -> dict[str, bytes]:
    """All but the note of the last run, which tells one installation from another."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path != folder / note.PATH
    }
