"""Several clients in one settings file: all of them by a bare call, or some by their names."""

import json
from pathlib import Path

import pytest

from generator import settings_file
from generator.diagnostics import Diagnostics
from tests.cli.calls import SPEC, Answer, files, gen_client

SETTINGS = """\
target = "lines"
validate = false

[[clients]]
name = "shop"
spec = "specs/shop.yaml"
output = "out/shop"

[[clients]]
name = "store"
spec = "specs/store.yaml"
output = "out/store"
package-name = "corner_store"
"""


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/shop.yaml").write_text(SPEC)
    (tmp_path / "specs/store.yaml").write_text(SPEC.replace("Shop", "Store"))
    (tmp_path / "gen-client.toml").write_text(SETTINGS)
    return tmp_path


def test_a_bare_call_makes_all_and_tells_them_apart_in_order(here: Path) -> None:
    (here / "deep").mkdir()
    answer = gen_client(here / "deep")  # paths start from the settings file's folder
    assert answer.code == 0
    first, _, second = answer.err.partition("== store\n")
    assert first.startswith("== shop\n") and "The client is in ../out/shop." in first
    assert "The client is in ../out/store." in second
    assert second.endswith("2 clients, 2 as wished\n")
    assert files(here / "out/shop")["0.txt"].startswith(b"'Shop'\n")
    assert files(here / "out/store")["0.txt"].startswith(b"'corner_store'\n")
    assert gen_client(here, "--quiet") == Answer(0, "", "")


def test_only_some_are_made_by_their_names(here: Path) -> None:
    assert gen_client(here, "--only", "store").code == 0
    assert not (here / "out/shop").exists()
    answer = gen_client(here, "--only=shop", "--only", "store")
    assert "== shop" in answer.err and "== store" in answer.err
    unknown = gen_client(here, "--only", "stor")
    assert unknown.code == 2
    assert "no client 'stor'; did you mean 'store'?" in unknown.err


def test_the_exit_code_is_the_worst_one_and_the_others_are_made(here: Path) -> None:
    (here / "specs/shop.yaml").write_text("openapi: [")
    answer = gen_client(here)
    assert answer.code == 1
    assert "specs/shop.yaml:1:" in answer.err
    assert "2 clients, 1 as wished; exit codes: shop (1)" in answer.err
    assert (here / "out/store/0.txt").exists()


def test_a_check_is_over_all(here: Path) -> None:
    gen_client(here)
    assert gen_client(here, "--check").code == 0
    (here / "specs/store.yaml").write_text(SPEC.replace("createItem", "makeItem"))
    answer = gen_client(here, "--check")
    assert answer.code == 1
    assert "+* 'makeItem'" in answer.out


def test_programs_get_one_object(here: Path) -> None:
    answer = gen_client(here, "--report", "json")
    assert {name: each["operations"] for name, each in answer.report["clients"].items()} == {
        "shop": 2,
        "store": 2,
    }
    assert json.loads(gen_client(here, "--dump-model").out)["clients"]["store"]["title"] == "Store"


def test_a_document_on_the_command_line_is_one_client(here: Path) -> None:
    answer = gen_client(here, "specs/shop.yaml", "-o", "elsewhere")
    assert answer.code == 0
    assert sorted(each.name for each in here.iterdir()) == ["elsewhere", "gen-client.toml", "specs"]


def test_tables_of_a_client_come_over_the_shared_ones_with_their_places(tmp_path: Path) -> None:
    from generator.clients import clients

    (tmp_path / "pyproject.toml").write_text(
        '[tool.gen-client]\nspec = "a"\n[tool.gen-client.names]\nPet = "Animal"\nlist = "every"\n'
        '[[tool.gen-client.clients]]\nname = "one"\noutput = "1"\n'
        '[[tool.gen-client.clients]]\nname = "two"\noutput = "2"\n'
        '[tool.gen-client.clients.names]\nlist = "all"\n'
    )
    found = clients(settings_file.read_all(tmp_path, Diagnostics()), Diagnostics())
    assert found["one"]["names"].value == {"Pet": "Animal", "list": "every"}
    names = found["two"]["names"]
    assert names.value == {"Pet": "Animal", "list": "all"}
    assert (names.inner[("Pet",)].line, names.inner[("list",)].line) == (4, 13)
    assert found["two"]["output"].at.line == 11


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        (
            'name = "shop"\n',
            "",
            "gen-client.toml:4:1: error[O178]: the client cannot be made: it has",
        ),
        ('name = "shop"', 'name = "a b"', "gen-client.toml:5:1: error[O178]"),
        (
            'name = "store"',
            'name = "shop"',
            "gen-client.toml:10:1: error[O178]: the client cannot be",
        ),
        ("out/store", "out/../out/shop", "its folder is that of 'shop'"),
        (
            'spec = "specs/store.yaml"\n',
            "",
            "gen-client.toml:10:1: error[O178]: the client cannot be",
        ),
        ("package-name", "packagename", "gen-client.toml:13:1: error[C103]"),
        ('[[clients]]\nname = "shop"', '[[client]]\nname = "shop"', "did you mean 'clients'?"),
        (SETTINGS, "clients = 3\n", "gen-client.toml:1:1: error[C104]"),
    ],
)
def test_what_cannot_be_is_told_once_with_its_place(
    here: Path, was: str, becomes: str, said: str
) -> None:
    (here / "gen-client.toml").write_text(SETTINGS.replace(was, becomes))
    answer = gen_client(here)
    assert answer.code == 1
    assert answer.err.count(said) == 1
    assert not (here / "out").exists()
