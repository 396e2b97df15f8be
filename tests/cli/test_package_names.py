"""What is said about the name of the package, and where."""

from pathlib import Path

import pytest

from tests.cli.calls import SPEC, gen_client


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "spec.yaml").write_text(SPEC.replace("title: Shop", "title: FastAPI"))
    return tmp_path


def test_the_summary_says_why_the_title_is_not_the_name(here: Path) -> None:
    answer = gen_client(here, "spec.yaml", "-o", "out", "--strict")
    assert answer.code == 0
    assert "the package is called 'fastapi_client', as 'fastapi' is a package that" in answer.err
    assert 'name = "fastapi-client"' in (here / "out/pyproject.toml").read_text()
    assert (here / "out/fastapi_client/__init__.py").is_file()


@pytest.mark.parametrize(
    "name", ["json", "pydantic", "tests", "JSON", "json.client", "a.class", "a."]
)
def test_an_impossible_name_on_the_command_line_is_refused(here: Path, name: str) -> None:
    answer = gen_client(here, "spec.yaml", "-o", "out", "--package-name", name)
    assert answer.code == 2
    assert f"error[C105]: '{name}' cannot be the name of a package" in answer.err
    assert not (here / "out").exists()


def test_an_impossible_name_of_the_settings_is_refused_with_its_place(here: Path) -> None:
    (here / "gen-client.toml").write_text('strict = false\npackage-name = "logging"\n')
    answer = gen_client(here, "spec.yaml", "-o", "out")
    assert answer.code == 1
    assert "gen-client.toml:2:1: error[C105]: 'logging' cannot be" in answer.err
    assert "for example logging_client" in answer.err


def test_a_risky_name_is_taken_with_a_warning(here: Path) -> None:
    answer = gen_client(here, "spec.yaml", "-o", "out", "--package-name", "fastapi")
    assert answer.code == 0
    assert "warning[N206]: a package called 'fastapi' may be in the way of another" in answer.err
    assert (here / "out/fastapi/__init__.py").is_file()


def test_other_languages_have_no_such_names(here: Path) -> None:
    made = ["spec.yaml", "-o", "out", "--target", "eiffel", "--package-name"]
    answer = gen_client(here, *made, "json.client")
    assert (answer.code, "no warnings" in answer.err) == (0, True)


def test_a_dotted_name_is_a_folder_in_a_folder(here: Path) -> None:
    made = ["spec.yaml", "-o", "out", "--package-name", "acme_shop.client"]
    assert gen_client(here, *made).code == 0
    assert (here / "out/acme_shop/client/__init__.py").is_file()
    assert not (here / "out/acme_shop/__init__.py").exists()
    assert "acme_shop.client.ItemsApi" in (here / "out/docs/ItemsApi.md").read_text()
    assert gen_client(here, *made, "--check").code == 0
