"""`migrate`: what is said to OpenAPI Generator as settings of ours, which then make the same client."""

import json
import tomllib
from pathlib import Path

import pytest

from tests.cli.calls import SPEC, files, gen_client
from tests.cli.test_generate import CONFIG

TOOLS = {
    "generator-cli": {
        "version": "7.2.0",
        "generators": {
            "one": {
                "generatorName": "python",
                "inputSpec": "spec.yaml",
                "output": "#{cwd}/out/#{name}",
                "additionalProperties": "packageName=shop_one,projectName=shop-one",
            },
            "web": {"generatorName": "typescript-axios", "inputSpec": "spec.yaml", "output": "web"},
        },
    }
}


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "spec.yaml").write_text(SPEC)
    (tmp_path / "config.yaml").write_text(CONFIG)
    return tmp_path


def test_the_settings_make_the_same_client(here: Path) -> None:
    gen_client(here, "generate", "-c", "config.yaml")
    made = files(here / "out")
    answer = gen_client(here, "migrate", "config.yaml")
    assert answer.code == 0
    assert "config.yaml:13:3: warning[O143]: 'mapNumberTo'" in answer.err
    (here / "pyproject.toml").write_text(answer.out)
    assert gen_client(here, "--check").code == 0
    assert files(here / "out").keys() - {".gen-client/last-run.json"} == made.keys() - {
        ".gen-client/last-run.json"
    }


def test_the_words_of_a_command_line(here: Path) -> None:
    line = (
        "migrate generate -i spec.yaml -g python -o out --package-name shop -p projectName=the-shop"
    )
    told = tomllib.loads(gen_client(here, *line.split()).out)["tool"]["gen-client"]
    assert told == {
        **{"target": "python", "spec": "spec.yaml", "output": "out", "package-name": "shop"},
        **{"compatibility": "exact", "project": {"name": "the-shop"}},
    }


def test_of_several_generators_those_that_there_are(here: Path) -> None:
    (here / "openapitools.json").write_text(json.dumps(TOOLS))
    answer = gen_client(here, "migrate", "openapitools.json")
    assert answer.code == 0
    told = tomllib.loads(answer.out)["tool"]["gen-client"]
    assert (told["output"], told["package-name"]) == ("out/one", "shop_one")
    assert "left out: 'web', gen-client has no generator 'typescript-axios'" in answer.err


def test_it_is_written_where_no_settings_are(here: Path) -> None:
    (here / "pyproject.toml").write_text('[project]\nname = "mine"')
    answer = gen_client(here, "migrate", "config.yaml", "--write")
    assert (answer.code, answer.out) == (0, "")
    told = tomllib.loads((here / "pyproject.toml").read_text())
    assert (told["project"]["name"], told["tool"]["gen-client"]["spec"]) == ("mine", "spec.yaml")
    before = (here / "pyproject.toml").read_text()
    answer = gen_client(here, "migrate", "config.yaml", "--write")
    assert answer.code == 1
    assert "error[O149]: there are settings for gen-client already: pyproject.toml" in answer.err
    assert (here / "pyproject.toml").read_text() == before
    assert gen_client(here).code == 0


def test_without_a_project_it_is_a_file_of_its_own(here: Path) -> None:
    assert gen_client(here, "migrate", "config.yaml", "--write").code == 0
    assert tomllib.loads((here / "gen-client.toml").read_text())["package-name"] == "acme_shop"
    assert gen_client(here).code == 0


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        (None, 1, "cannot find 'old.json'"),
        ("[1]", 1, "error[D116]"),
        ('{"generator-cli": {"version": "7.2.0"}}', 1, "old.json:1:2: error[O148]"),
        ('{"generatorName": "go"}', 1, "old.json:1:2: error[O146]"),
        ('{"typeMappings": [', 1, "old.json:1:"),
    ],
)
def test_what_is_said_of_other_files(here: Path, content: str | None, code: int, said: str) -> None:
    if content is not None:
        (here / "old.json").write_text(content)
    answer = gen_client(here, "migrate", "old.json")
    assert (answer.code, answer.out) == (code, "")
    assert said in answer.err
