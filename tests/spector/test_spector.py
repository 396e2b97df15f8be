"""Generated clients against TypeSpec's Spector server: it knows the right request of each scenario and counts them.

A scenario passes if the server says so, and if what the client made of the answer is what `calls/*.yaml` says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from tests.generated import NO_SHARED, SHARED, generated, imported
from tests.spector.drive import Driver, scenarios, settings
from tests.spector.server import HERE, Spector, Unavailable, installed

DOCUMENTS = SHARED / "conformance" / "spector"
SCENARIOS, PASSING = 748, 740

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not DOCUMENTS.is_dir(), reason=NO_SHARED),
]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where the server listened, what it says of each scenario, and what is wrong with the calls."""

    address: str
    states: Mapping[str, str]
    wrong: Mapping[str, str]

    @property
    def failed(self) -> dict[str, str]:
        """What did not pass, and why."""
        return {
            name: self.wrong.get(name, state)
            for name, state in self.states.items()
            if state != "pass" or name in self.wrong
        }


def client_of(folder: Path) -> Callable[[str], ModuleType]:
    """Generates and imports the client of a document at its first use."""

    @cache
    def client(document: str) -> ModuleType:
        letters = "".join(letter if letter.isalnum() else "_" for letter in document)
        package = f"spector_{letters.lower()}"
        spec = DOCUMENTS / f"{document}.yaml"
        generated(spec, folder / package, package, **settings(document))
        return imported(folder / package, package)

    return client


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    folder = tmp_path_factory.mktemp("spector")
    try:
        server = Spector(installed(), folder)
    except Unavailable as error:
        pytest.skip(str(error))
    driver = Driver(server.url, client_of(folder), server.asset)
    try:
        played = {each.name: driver.play(each) for each in scenarios()}
    finally:
        driver.close()
        states = server.close()
    wrong = {name: problem for name, problem in played.items() if problem is not None}
    return Outcome(server.address, states, wrong)


def not_passed() -> dict[str, str]:
    """The scenarios that are known not to pass, with the reason."""
    listed = yaml.safe_load((HERE / "not_passed.yaml").read_text("utf-8"))
    return {name: reason for reason, names in listed.items() for name in names}


def test_the_server_listens_on_loopback_only(outcome: Outcome) -> None:
    assert outcome.address == "127.0.0.1"


def test_every_call_belongs_to_a_scenario(outcome: Outcome) -> None:
    assert len(outcome.states) == SCENARIOS
    assert {each.name for each in scenarios()} <= outcome.states.keys()


def test_scenarios_pass(outcome: Outcome) -> None:
    assert len(outcome.states) - len(outcome.failed) >= PASSING


def test_what_does_not_pass_is_listed_with_its_reason(outcome: Outcome) -> None:
    known, failed = not_passed(), outcome.failed
    assert not {name: why for name, why in failed.items() if name not in known}
    assert not known.keys() - failed.keys(), "these pass, though not_passed.yaml lists them"
