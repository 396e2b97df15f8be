"""The recipe for a target of one's own, followed word for word from the map."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.cli.calls import ROOT, SPEC
from tests.packaging.test_wheel import run

pytestmark = pytest.mark.slow

PACKAGE = ("pyproject.toml", "gen_client_http/__init__.py")
TEMPLATE = "gen_client_http/templates/http/requests.http.jinja"
SETTINGS = "gen-client.toml"


def recipe() -> Mapping[str, str]:
    """The files that the map shows, by their paths."""
    text = (ROOT / "generator/README.md").read_text(encoding="utf-8")
    part = text[text.index("## A target of your own") :]
    found = re.findall(
        r"^`([\w./-]+)`[^`]*?.*?\n\n```\w+\n(.*?)^```", part, re.MULTILINE | re.DOTALL
    )
    return dict(found)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the package is installed, by pip."""
    source, place = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("installed")
    for name in (*PACKAGE, TEMPLATE):
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text(recipe()[name])
    install = (sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", place, source)
    run(*install, folder=source)
    return place


def gen_client(
    installed: Path, folder: Path, *arguments: str
) -> "subprocess.CompletedProcess[str]":
    paths = os.pathsep.join([str(ROOT), str(installed)])
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
    )


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "openapi.yaml").write_text(SPEC)
    (tmp_path / SETTINGS).write_text(recipe()[SETTINGS])
    return tmp_path


def test_it_generates(installed: Path, here: Path) -> None:
    done = gen_client(installed, here)
    assert done.returncode == 0, done.stderr
    assert (here / "requests/1.http").read_text() == (
        "@base = https://staging.example.com\n"
        "\n### listItems\nGET {{base}}/items\n"
        "\n### createItem\nPOST {{base}}/items\n"
    )
    assert "A file of requests for each tag is in requests." in done.stderr


def test_its_settings_are_held_to_what_it_says(installed: Path, here: Path) -> None:
    settings = here / SETTINGS
    settings.write_text(settings.read_text().replace('"https://staging.example.com"', "7"))
    done = gen_client(installed, here)
    assert done.returncode == 1
    assert "gen-client.toml:6:1: error[O177]: the setting 'base' of the target http" in done.stderr


def test_its_templates_are_listed_and_replaced(installed: Path, here: Path) -> None:
    done = gen_client(installed, here, "templates")
    assert re.search(r"http/requests\.http\.jinja +the requests of a tag \(FileView\)", done.stdout)
    assert "name: Code  The operationId." in done.stdout
    copy = ("--copy", "http/requests.http.jinja", "--templates", "mine")
    assert gen_client(installed, here, "templates", "http", *copy).returncode == 0
    own = here / "mine/http/requests.http.jinja"
    own.write_text("# mine\n" + own.read_text())
    assert gen_client(installed, here, "--templates", "mine").returncode == 0
    assert (here / "requests/1.http").read_text().startswith("# mine\n@base")


@pytest.mark.parametrize(
    ("file", "was", "becomes", "said"),
    [
        (TEMPLATE, "request.name", "request.nmae", "requests.http.jinja:4"),
        (TEMPLATE, "{% endfor %}", "", "requests.http.jinja:5"),
        (PACKAGE[1], "return Plan(", "return files, Plan(", "gave tuple, not a Plan"),
        (PACKAGE[1], 'Code(" ".join(text.split()))', "text", "requests.http.jinja:1"),
        (PACKAGE[1], "count = sum", "count = som", "__init__.py:41"),
        (PACKAGE[1], "class HttpTarget:", "class HttpTarget", "__init__.py:28"),
    ],
)
def test_its_faults_are_its_own(
    installed: Path, here: Path, file: str, was: str, becomes: str, said: str
) -> None:
    place = installed / file
    before = place.read_text()
    assert was in before
    place.write_text(before.replace(was, becomes))
    try:
        done = gen_client(installed, here)
    finally:
        place.write_text(before)
    assert done.returncode == 3
    assert "the target 'http' of the package gen-client-http 1.0 failed" in done.stderr
    assert said in done.stderr
    assert "fault of gen-client" not in done.stderr
    assert not (here / "requests").exists()
