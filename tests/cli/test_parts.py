"""Parts of a client that are left out, and what the settings say of it as a project."""

import tomllib
from pathlib import Path

import pytest

from tests.cli.calls import SPEC, files, gen_client

TABLE = """\
user-agent = "acme/1.0 (shop)"

[project]
name = "acme-shop"
description = 'All of the "shop"'
license = "MIT"
authors = ["Ann Lee <ann@example.com>", "Bob", "shop@example.com"]
keywords = ["shop"]
url = "https://example.com/shop"
urls = { Issues = "https://example.com/shop/issues" }
"""


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "spec.yaml").write_text(SPEC)
    return tmp_path


def parts(folder: Path) -> set[str]:
    return {path.partition("/")[0] for path in files(folder)} - {".gen-client"}


def test_source_only_is_the_package_and_nothing_beside_it(here: Path) -> None:
    gen_client(here, "spec.yaml", "-o", "out")
    assert parts(here / "out") > {"README.md", "docs", "tests", "examples", "pyproject.toml"}
    answer = gen_client(here, "spec.yaml", "-o", "out", "--source-only")
    assert parts(here / "out") == {"names.lock", "shop"}
    assert answer.err.splitlines()[-1] == "The package shop is in out."


def test_without_pages_nothing_leads_to_them(here: Path) -> None:
    answer = gen_client(here, "spec.yaml", "-o", "out", "--without", "docs", "--without", "tests")
    assert answer.code == 0
    assert parts(here / "out") == {"README.md", "examples", "names.lock", "pyproject.toml", "shop"}
    said = (here / "out/README.md").read_text()
    assert "](docs/" not in said
    assert "**list_items** | **GET** /items" in said
    assert "then `pytest`" not in said
    assert "tests" not in (here / "out/pyproject.toml").read_text()


def test_a_project_without_a_readme_builds(here: Path) -> None:
    gen_client(here, "spec.yaml", "-o", "out", "--without", "readme")
    packaging = tomllib.loads((here / "out/pyproject.toml").read_text())
    assert "readme" not in packaging["project"]
    assert not (here / "out/mkdocs.yml").exists()  # a site begins with the README
    assert (here / "out/docs").is_dir()


def test_an_eiffel_library_without_tests_and_pages(here: Path) -> None:
    arguments = ("spec.yaml", "-o", "out", "--target", "eiffel", "--without", "tests")
    answer = gen_client(here, *arguments, "--without", "docs")
    assert answer.err.splitlines()[-1] == "The library api_client.ecf is in out."
    assert not {"test", "docs", "mkdocs.yml"} & parts(here / "out")
    said = (here / "out/README.md").read_text()
    assert "](docs/" not in said
    assert "test.ecf" not in said


def test_the_packaging_tells_what_the_settings_say(here: Path) -> None:
    (here / "gen-client.toml").write_text(TABLE)
    assert gen_client(here, "spec.yaml", "-o", "out").code == 0
    told = tomllib.loads((here / "out/pyproject.toml").read_text())["project"]
    assert (told["name"], told["license"], told["keywords"]) == ("acme-shop", "MIT", ["shop"])
    assert told["description"] == 'All of the "shop"'
    assert told["authors"] == [
        {"name": "Ann Lee", "email": "ann@example.com"},
        {"name": "Bob"},
        {"email": "shop@example.com"},
    ]
    assert told["urls"] == {
        "Homepage": "https://example.com/shop",
        "Issues": "https://example.com/shop/issues",
    }
    assert 'USER_AGENT = "acme/1.0 (shop)"' in (here / "out/shop/_settings.py").read_text()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ('without = ["dosc"]', "gen-client.toml:1:1: error[O140]: a client has no part 'dosc'"),
        ('user-agent = "a\\nb"', "gen-client.toml:1:1: error[O142]"),
        (
            '[project]\nulr = "x"',
            "gen-client.toml:2:1: error[C103]: there is no setting 'project.ulr'",
        ),
        ("[project]\nurl = 3", "gen-client.toml:2:1: error[C104]"),
        ('[project]\nurl = "shop"', "gen-client.toml:2:1: error[O141]: 'shop' cannot be the url"),
        ('[project]\nname = "-"', "gen-client.toml:2:1: error[O141]"),
        ('[project]\nauthors = ["<x>"]', "gen-client.toml:2:1: error[O141]"),
    ],
)
def test_what_cannot_be_is_said_where_it_stands(here: Path, wrong: str, said: str) -> None:
    (here / "gen-client.toml").write_text(wrong + "\n")
    answer = gen_client(here, "spec.yaml", "-o", "out")
    assert answer.code == 1
    assert said in answer.err
    assert not (here / "out").exists()
