"""A client as a project: what its packaging tells, that it is taken by those who check, and the oldest it runs on."""

import os
import re
import sys
import tomllib
import venv
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from tests.cli.calls import ROOT, SPEC, gen_client
from tests.packaging.test_wheel import run


def project(folder: Path, info: str, settings: str = "") -> Mapping[str, Any]:
    """`[project]` of the client of a document with this `info`."""
    (folder / "spec.yaml").write_text(SPEC.replace('version: "1"', f'version: "1", {info}'))
    (folder / "gen-client.toml").write_text(settings)
    answer = gen_client(folder, "spec.yaml", "-o", "out", "--no-validate", "--quiet")
    assert answer.code == 0, answer.err
    content = tomllib.loads((folder / "out/pyproject.toml").read_text())
    return content["project"]  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("info", "licence"),
    [
        ("license: {name: MIT}", "MIT"),
        ("license: {name: The MIT License}", "MIT"),
        ("license: {name: 'Apache License, Version 2.0'}", "Apache-2.0"),
        ("license: {name: Apache 2.0}", "Apache-2.0"),
        ("license: {name: Ours, identifier: BSD-3-Clause}", "BSD-3-Clause"),
        ("license: {name: GPL v3}", None),  # only, or later?
        ("license: {name: 'Acme \\\"Terms\\\"'}", None),
    ],
)
def test_the_licence_is_one_that_packaging_knows(
    tmp_path: Path, info: str, licence: str | None
) -> None:
    assert project(tmp_path, info).get("license") == licence


def test_the_document_says_who_makes_the_api(tmp_path: Path) -> None:
    contact = (
        'contact: {name: "Ann \\"A\\" Lee", email: ann@example.com, url: "https://example.com/a"}'
    )
    told = project(tmp_path, contact)
    assert told["authors"] == [{"name": 'Ann "A" Lee', "email": "ann@example.com"}]
    assert told["urls"] == {"Homepage": "https://example.com/a"}
    assert told["keywords"] == ["api", "client", "openapi"]
    assert "Typing :: Typed" in told["classifiers"]


def test_what_packaging_would_refuse_is_left_out(tmp_path: Path) -> None:
    told = project(tmp_path, 'contact: {name: "", email: "ann at example", url: "javascript:x"}')
    assert "authors" not in told and "urls" not in told


def test_the_settings_come_first(tmp_path: Path) -> None:
    settings = '[project]\nlicense = "MIT OR Apache-2.0"\nauthors = ["Us"]\nkeywords = ["shop"]\n'
    told = project(tmp_path, "license: {name: ISC}, contact: {name: Them}", settings)
    assert (told["license"], told["authors"]) == ("MIT OR Apache-2.0", [{"name": "Us"}])
    assert told["keywords"] == ["shop"]


def test_a_licence_of_the_settings_is_an_expression(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    (tmp_path / "gen-client.toml").write_text('[project]\nlicense = "MIT License"\n')
    answer = gen_client(tmp_path, "spec.yaml", "-o", "out")
    assert answer.code == 1
    assert "gen-client.toml:2:1: error[O141]" in answer.err


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The client of our own document."""
    folder = tmp_path_factory.mktemp("sample")
    document = str(ROOT / "specs/openai.yaml")
    assert gen_client(folder, document, "-o", "out", "--no-validate", "--quiet").code == 0
    return folder / "out"


@pytest.mark.slow
def test_what_is_built_is_taken_by_who_checks_it(sample: Path, tmp_path: Path) -> None:
    run(sys.executable, "-m", "build", "--outdir", tmp_path, sample, folder=tmp_path)
    made = sorted(tmp_path.iterdir())
    assert [each.suffix for each in made] == [".whl", ".gz"]
    run(sys.executable, "-m", "twine", "check", "--strict", *made, folder=tmp_path)
    names = ZipFile(made[0]).namelist()
    assert "openai_api/py.typed" in names
    assert not [each for each in names if each.startswith(("tests/", "docs/"))]


@pytest.mark.slow
def test_the_oldest_versions_that_it_asks_for_are_enough(sample: Path, tmp_path: Path) -> None:
    """The client's own tests pass with the lower bounds of its dependencies. pydantic 2.12 is not among them: it does not
    take a schema for a validator that refers to a class by its own."""
    content = tomllib.loads((sample / "pyproject.toml").read_text())
    wanted = [*content["project"]["dependencies"], "pytest"]
    exact = [each.partition(",")[0].replace(">=", "==") for each in wanted]
    assert exact[:2] == ["httpx2==2.0", "pydantic==2.11"]
    venv.create(tmp_path / "old", with_pip=True)
    commands = tmp_path / "old" / ("Scripts" if os.name == "nt" else "bin")
    run(commands / "python", "-m", "pip", "install", "--quiet", *exact, folder=tmp_path)
    told = run(commands / "python", "-m", "pytest", "-q", "-p", "no:cacheprovider", folder=sample)
    assert re.search(r"\b67 passed\b", told), told
