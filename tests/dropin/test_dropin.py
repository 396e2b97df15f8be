"""The comparison with OpenAPI Generator's clients: what is read of theirs, what is asked of ours, what is told; and, where
it runs, that nothing is missing but what is listed.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.dropin.__main__ import asked, complaints, main, reasons, unavailable
from tests.dropin.facts import Fact, facts
from tests.generated import ROOT

SOURCE = """
LIMIT = 3
_HIDDEN = 4

class Kind(str, Enum):
    NEW = "new"

class PetApi:
    size: int

    def __init__(self, api_client=None):
        self.api_client = api_client
        self._hidden = 1

    @property
    def name(self): ...

    def add_pet(self, pet, *, _headers=None): ...

    def _add_pet_serialize(self, pet): ...
"""


def test_what_is_seen_of_a_client(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    (tmp_path / "api" / "pet_api.py").write_text(SOURCE)
    (tmp_path / "__init__.py").write_text("from there.api.pet_api import PetApi\n")
    (tmp_path / "broken.py").write_text("x: = 1\n")
    assert sorted(map(str, facts(tmp_path))) == [
        "attribute api.pet_api:PetApi.api_client",
        "attribute api.pet_api:PetApi.size",
        "member api.pet_api:PetApi._add_pet_serialize",
        "member api.pet_api:PetApi.add_pet",
        "member api.pet_api:PetApi.name",
        "module ",
        "module api.pet_api",
        "name .PetApi",
        "name api.pet_api.Kind",
        "name api.pet_api.LIMIT",
        "name api.pet_api.PetApi",
        "parameter api.pet_api:PetApi.__init__.api_client",
        "parameter api.pet_api:PetApi.add_pet._headers",
        "parameter api.pet_api:PetApi.add_pet.pet",
        "value api.pet_api:Kind.NEW",
    ]


def test_what_is_asked_of_ours() -> None:
    there = [
        Fact("module", "models.model", ""),
        Fact("name", "", "ChatApi"),
        Fact("parameter", "api.chat_api:ChatApi.create_chat_completion", "_headers"),
        Fact("field", "models.model:Model", "created"),
    ]
    missing = [
        Fact("module", "models.nothing", ""),
        Fact("name", "models.nothing", "Nothing"),
        Fact("parameter", "api.chat_api:ChatApi.create_chat_completion", "nothing"),
        Fact("field", "models.model:Model", "nothing"),
    ]
    sample = ROOT / "output_samples" / "python"
    assert asked([*there, *missing], sample, "openai_api") == missing


def test_the_list_must_shrink() -> None:
    found = {"shop": [Fact("name", "rest", "a"), Fact("name", "rest", "b")]}
    assert [*complaints(found, ["name rest.?"])] == []
    assert [*complaints(found, ["name rest.a", "name rest.c"])] == [
        "shop: name rest.b is missing",
        "nothing like 'name rest.c' is missing any more: take it off missing.toml",
    ]
    assert [*complaints({}, ["name rest.c"], complete=False)] == []


def test_every_entry_has_a_reason() -> None:
    assert all(each.endswith(".") for each in reasons().values())


@pytest.mark.slow
def test_nothing_else_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    if why := unavailable():
        pytest.skip(why)
    assert main([]) == 0, capsys.readouterr().out
