"""Settings in a file: found upward, overruled by the command line, refused with their place."""

from pathlib import Path

import pytest

from generator import settings_file
from generator.diagnostics import Diagnostics
from generator.diagnostics.listing import render
from tests.cli.calls import SPEC, files, gen_client


def read(folder: Path, problems: Diagnostics | None = None) -> dict[str, object]:
    found = settings_file.read(folder, problems or Diagnostics())
    return {name: setting.value for name, setting in found.items()}


def problems_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    monkeypatch.chdir(folder)
    problems = Diagnostics()
    read(folder, problems)
    return [render(item).splitlines()[0] + " " + item.hint for item in problems.items]


def test_a_bare_call_does_what_the_file_says(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/shop.yaml").write_text(SPEC)
    (tmp_path / "deep/er").mkdir(parents=True)
    (tmp_path / "gen-client.toml").write_text(
        'spec = "specs/shop.yaml"\noutput = "out"\ntarget = "lines"\nquiet = true\n'
        'package-name = "shop"\nkeep = ["LICENSE"]\n'
    )
    for folder in (tmp_path, tmp_path / "deep/er"):
        answer = gen_client(folder)
        assert (answer.code, answer.err) == (0, "")
        assert files(tmp_path / "out")["0.txt"].startswith(b"'shop'")
    assert not (tmp_path / "deep/er/out").exists()
    answer = gen_client(tmp_path, "--package-name", "other", "--no-quiet")
    assert "2 files written" in answer.err
    assert files(tmp_path / "out")["0.txt"].startswith(b"'other'")


def test_the_nearest_file_with_our_table_counts(tmp_path: Path) -> None:
    inner = tmp_path / "a/b"
    inner.mkdir(parents=True)
    (tmp_path / "gen-client.toml").write_text('target = "far"\n')
    (tmp_path / "a/pyproject.toml").write_text('[project]\nname = "x"\n')
    assert read(inner) == {"target": "far"}
    (tmp_path / "a/pyproject.toml").write_text('[tool.gen-client]\ntarget = "near"\n')
    assert read(inner) == {"target": "near"}
    (tmp_path / "a/gen-client.toml").write_text('target = "own file"\n')
    assert read(inner) == {"target": "own file"}


def test_somebody_elses_broken_file_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[project\n")
    assert read(tmp_path) == {}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '\n  packagename = "x"\n',
            ":2:3: error[C103]: there is no setting 'packagename' did you mean 'package-name'?",
        ),
        (
            'package_name = "x"\n',
            ":1:1: error[C103]: there is no setting 'package_name' did you mean 'package-name'?",
        ),
        (
            "check = true\n",
            ":1:1: error[C103]: there is no setting 'check' give --check on the command line",
        ),
        ("zzz = 1\n", "there are: spec, output"),
        ('strict = "yes"\n', ":1:1: error[C104]: 'strict' must be true or false, not a string"),
        ("# spec = 2\nspec = 2\n", ":2:1: error[C104]: 'spec' must be a string, not a number"),
        ('keep = "x"\n', "'keep' must be a list of strings, not a string"),
        ("keep = [1]\n", "'keep' must be a list of strings, not a list"),
        (
            '"target" = 2026-01-01\n',
            ":1:1: error[C104]: 'target' must be a string, not a date or time",
        ),
        ('target = "a\n', "gen-client.toml:1:"),
        ('target = "a"\ntarget = "b"\n', "error[C102]: the settings file is not valid TOML"),
        ("[spec]\nx = 1\n", "'spec' must be a string, not a table"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, said: str
) -> None:
    (tmp_path / "gen-client.toml").write_text(text)
    (problem,) = problems_of(tmp_path, monkeypatch)
    assert said in problem


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[project]\nstrict = 1\n[tool.gen-client]\nstrict = 1\n", "pyproject.toml:4:1"),
        ('[tool."gen-client"] # ours\n\tstrict = 1\n', "pyproject.toml:2:2"),
        ("[tool]\ngen-client.strict = 1\n", "pyproject.toml:2:1"),
        ("tool.gen-client.strict = 1\n", "pyproject.toml:1:1"),
        ("[tool]\ngen-client = {strict = 1}\n", "pyproject.toml:2:1"),
        ("[tool]\ngen-client = 1\n", "pyproject.toml:2:1"),
    ],
)
def test_a_place_in_pyproject_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, place: str
) -> None:
    (tmp_path / "pyproject.toml").write_text(text)
    (problem,) = problems_of(tmp_path, monkeypatch)
    assert problem.startswith(f"{place}: error[C104]")


def test_a_file_that_is_no_text_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gen-client.toml").write_bytes(b"\xff\xfe")
    (problem,) = problems_of(tmp_path, monkeypatch)
    assert "error[C101]" in problem


def test_a_wrong_setting_exits_with_1_and_its_place(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(SPEC)
    (tmp_path / "gen-client.toml").write_text('\npackage-name = "class"\n')
    answer = gen_client(tmp_path, "spec.yaml", "-o", "out", "--target", "lines")
    assert answer.code == 1
    assert "gen-client.toml:2:1: error[C105]: 'class' cannot be the name of a package" in answer.err
    answer = gen_client(
        tmp_path, "spec.yaml", "-o", "out", "--target", "lines", "--package-name", "shop"
    )
    assert answer.code == 0
