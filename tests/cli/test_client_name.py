"""What the settings say of the class of the client object."""

from pathlib import Path

import pytest

from tests.cli.calls import SPEC, gen_client


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "spec.yaml").write_text(SPEC)
    return tmp_path


def settings(here: Path, text: str) -> None:
    (here / "gen-client.toml").write_text(f"strict = true\n{text}\n")


def test_it_is_called_as_the_settings_say(here: Path) -> None:
    settings(here, 'client-name = "Store"')
    assert gen_client(here, "spec.yaml", "-o", "out", "--package-name", "store_x").code == 0
    text = (here / "out/store_x/client.py").read_text()
    assert "class Store(" in text and "class AsyncStore(" in text
    assert text.endswith("Client = Store\nAsyncClient = AsyncStore\n")


@pytest.mark.parametrize("name", ["a store", "store", "True", "1Store", ""])
def test_an_impossible_name_is_refused_with_its_place(here: Path, name: str) -> None:
    settings(here, f'client-name = "{name}"')
    answer = gen_client(here, "spec.yaml", "-o", "out")
    assert answer.code == 1
    assert (
        f"gen-client.toml:2:1: error[O120]: '{name}' cannot be the name of the class" in answer.err
    )


@pytest.mark.parametrize("name", ["ApiException", "Exception", "ItemsApi"])
def test_a_name_that_is_taken_is_another_one_with_a_warning(here: Path, name: str) -> None:
    settings(here, f'client-name = "{name}"')
    answer = gen_client(here, "spec.yaml", "-o", "out", "--no-strict")
    assert answer.code == 0
    said = f"the class of the client object is called '{name}Client', as '{name}' is something"
    assert f"warning[O121]: {said}" in answer.err


def test_a_setting_that_is_meant(here: Path) -> None:
    settings(here, 'client-nam = "Store"')
    answer = gen_client(here, "spec.yaml", "-o", "out")
    assert "did you mean 'client-name'?" in answer.err
