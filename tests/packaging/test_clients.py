"""Clients are built and installed; two of them share a namespace."""

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.cli.calls import SPEC
from tests.generated import generated
from tests.packaging.test_wheel import run

pytestmark = pytest.mark.slow
PROGRAM = """
import acme_shop.one, acme_shop.two
from acme_shop.one.models.item import Item
print(acme_shop.one.ItemsApi.__module__, acme_shop.two.ItemsApi.__module__, Item(name="a"))
"""


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clients")
    (folder / "spec.yaml").write_text(SPEC)
    for name in ("one", "two"):
        generated(folder / "spec.yaml", folder / name, f"acme_shop.{name}")
    (folder / "program.py").write_text(PROGRAM)
    return folder


def test_two_clients_in_one_namespace_are_installed_together(clients: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        run(sys.executable, "-m", "build", "-w", "-o", tmp_path, clients / name, folder=tmp_path)
    venv.create(tmp_path / "clean", with_pip=True)
    commands = tmp_path / "clean" / ("Scripts" if os.name == "nt" else "bin")
    run(commands / "python", "-m", "pip", "install", "-q", *tmp_path.glob("*.whl"), folder=tmp_path)
    said = run(commands / "python", clients / "program.py", folder=tmp_path)
    assert said == "acme_shop.one.api.items_api acme_shop.two.api.items_api name='a'\n"


def test_two_clients_in_one_namespace_are_typed(clients: Path) -> None:
    paths = os.pathsep.join(str(clients / name) for name in ("one", "two"))
    run_mypy = [sys.executable, "-m", "mypy", "--strict"]
    for command, folder, path in (
        ([*run_mypy, "acme_shop", "tests"], clients / "one", ""),
        ([*run_mypy, "program.py"], clients, paths),
    ):
        environment = {**os.environ, "MYPYPATH": path}
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout
