"""`generate`: command lines and files of OpenAPI Generator make the client that they make there, as far as can be."""

import shlex
import tomllib
from pathlib import Path

import pytest

from tests.cli.calls import SPEC, files, gen_client
from tests.document.server import web

CONFIG = """\
# of a script
inputSpec: spec.yaml
outputDir: out
generatorName: python
gitUserId: acme
gitRepoId: shop
modelNameMappings: {Item: Thing}
additionalProperties:
  packageName: acme_shop
  packageVersion: 2.0.1
  infoName: Ann
  infoEmail: ann@example.com
  mapNumberTo: float
  hideGenerationTimestamp: true
"""


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "spec.yaml").write_text(SPEC)
    return tmp_path


def packaging(here: Path) -> dict[str, object]:
    found: dict[str, object] = tomllib.loads((here / "out/pyproject.toml").read_text())["project"]
    return found


def test_a_plain_call(here: Path) -> None:
    answer = gen_client(here, "generate", "-i", "spec.yaml", "-g", "python", "-o", "out")
    assert answer.code == 0
    assert (here / "out/openapi_client/__init__.py").is_file()
    assert "The package openapi_client is in out. Next:" in answer.err


def test_properties_in_every_spelling(here: Path) -> None:
    line = (
        "generate --input-spec=spec.yaml --generator-name python --output out"
        " -p packageName=acme.shop,packageVersion=3.1 --additional-properties=projectName=acme-shop"
        " --additional-properties packageUrl=https://example.com"
        " --http-user-agent 'Acme/3 (shop)' --git-user-id acme --git-repo-id shop --git-host gitlab.com"
    )
    answer = gen_client(here, *shlex.split(line))
    assert (answer.code, "no warnings" in answer.err) == (0, True)
    told = packaging(here)
    assert (told["name"], told["version"]) == ("acme-shop", "3.1")
    assert told["urls"] == {
        "Homepage": "https://example.com",
        "Repository": "https://gitlab.com/acme/shop",
    }
    assert 'USER_AGENT = "Acme/3 (shop)"' in (here / "out/acme/shop/_settings.py").read_text()


EVERY = frozenset({"README.md", "docs", "tests", "examples", "pyproject.toml", "openapi_client"})


@pytest.mark.parametrize(
    ("options", "left_out"),
    [
        ("-p generateSourceCodeOnly=True", EVERY - {"openapi_client"}),
        ("--global-property apiDocs=false,modelDocs=false", {"docs"}),
        ("-DapiTests=false -DmodelTests=false", {"tests"}),
        ("--global-property models,apis", {"README.md", "examples", "pyproject.toml"}),
        (
            "--openapi-generator-ignore-list README.md,docs/,setup.cfg",
            {"README.md", "docs", "pyproject.toml"},
        ),
    ],
)
def test_what_is_made_is_what_is_asked_for(here: Path, options: str, left_out: set[str]) -> None:
    line = f"generate -i spec.yaml -g python -o out {options}"
    assert gen_client(here, *line.split()).code == 0
    there = {path.partition("/")[0] for path in files(here / "out")}
    assert there & EVERY == EVERY - left_out


def test_a_file_says_it_and_the_command_line_wins(here: Path) -> None:
    (here / "config.yaml").write_text(CONFIG)
    answer = gen_client(here, "generate", "-c", "config.yaml", "-p", "packageVersion=2.1")
    assert answer.code == 0
    told = packaging(here)
    assert (told["name"], told["version"]) == ("acme-shop", "2.1")
    assert told["authors"] == [{"name": "Ann", "email": "ann@example.com"}]
    assert (here / "out/acme_shop/models/thing.py").is_file()
    assert "config.yaml:13:3: warning[O143]: 'mapNumberTo'" in answer.err
    assert "hideGenerationTimestamp' of OpenAPI Generator is not needed" in answer.err


def test_prefixes_and_other_names(here: Path) -> None:
    line = (
        "generate -i spec.yaml -g python -o out --model-name-prefix Acme --model-name-suffix Dto"
        " --operation-id-name-mappings listItems=all_items"
    )
    assert gen_client(here, *line.split()).code == 0
    made = files(here / "out")
    assert "openapi_client/models/acme_item_dto.py" in made
    assert b"def all_items(" in made["openapi_client/api/items_api.py"]


def test_parts_are_named_wherever_they_are(here: Path) -> None:
    line = "generate -i spec.yaml -g python -o out --name-mappings name=title"
    assert gen_client(here, *line.split()).code == 0
    assert "    title: " in (here / "out/openapi_client/models/item.py").read_text()


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("-i spec.yaml -g java", 2, "error[O146]: gen-client has no generator 'java'"),
        ("-i spec.yaml -g java", 2, "there is: eiffel, lines, python"),
        ("-i spec.yaml -g pyton", 2, "did you mean 'python'?"),
        ("-i spec.yaml -g python-flask", 2, "it makes a server"),
        ("-i spec.yaml -g python --aditional-properties a=b", 2, "--additional-properties"),
        ("-i spec.yaml -g python packageName=x", 2, "--additional-properties a=b,c=d"),
        ("-i spec.yaml -g python -p generateSourceCodeOnly=yes", 2, "error[O147]"),
        ("-i spec.yaml -g python --package-name my-shop", 2, "for example my_shop"),
        ("-g python", 2, "-i SPEC is missing"),
        ("-i gone.yaml -g python", 1, "cannot find 'gone.yaml'"),
        ("-i spec.yaml -g python -c gone.yaml", 1, "cannot find 'gone.yaml'"),
        ("-i spec.yaml -g python -p packgeUrl=x", 0, "did you mean 'packageUrl'?"),
        ("-i spec.yaml -g python -t mine", 0, "templates are Jinja here"),
        ("-i spec.yaml -g python --library requests", 0, "the client is httpx2's"),
        ("-i spec.yaml -g python --type-mappings a=b", 0, "warning[O143]: '--type-mappings'"),
        (
            "-i spec.yaml -g python-nextgen",
            0,
            "'python-nextgen' of OpenAPI Generator is not needed",
        ),
    ],
)
def test_what_is_said_of_other_calls(here: Path, line: str, code: int, said: str) -> None:
    answer = gen_client(here, "generate", "-o", "out", *shlex.split(line))
    assert answer.code == code, answer.err
    assert said in answer.err
    assert (here / "out").exists() is (code == 0)


def test_a_problem_of_the_command_line_is_shown_in_it_without_secrets(here: Path) -> None:
    answer = gen_client(here, *["generate", "-i", "spec.yaml", "-o", "out", "-a", "hidden"])
    assert "the command line:1:41: error[O147]: '-a' must be headers" in answer.err
    assert "     1 | gen-client generate -i spec.yaml -o out -a '***'\n" in answer.err
    assert f"{' ' * 6} | {' ' * 40}^\n" in answer.err
    assert "hidden" not in answer.err


def test_headers_go_to_whoever_has_the_document(here: Path) -> None:
    with web() as site:
        site.has("/spec.yaml", SPEC)
        line = f"generate -i {site.url}/spec.yaml -g lines -o out -a X-Key:one%20two,Other:3"
        answer = gen_client(here, *line.split())
    assert answer.code == 0, answer.err
    assert site.headers[-1]["X-Key"] == "one two"
    told = gen_client(here, "migrate", *line.split())
    assert tomllib.loads(told.out)["tool"]["gen-client"]["headers"] == {
        "X-Key": "${X_KEY}",
        "Other": "${OTHER}",
    }
    assert "one" not in told.out + told.err


def test_every_option_of_the_original_is_known() -> None:
    from generator.transfer.vocabulary import ALIASES, OPTIONS

    flags = [flag for each in OPTIONS.values() for flag in each.flags]
    assert len(flags) == len(set(flags))
    assert set(ALIASES.values()) <= OPTIONS.keys()
    assert len(OPTIONS) > 80
