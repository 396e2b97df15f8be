"""JSON Schema's own test suite against the client: nothing valid is refused or changed, and what invalid is sent is known.

An invalid instance that the client sends is listed in `accepted.yaml`, with the reason.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from tests.generated import NO_SHARED, SHARED, generated, imported
from tests.jsonschema.drive import FALSE_ACCEPT, Driver
from tests.jsonschema.suite import Group, document, groups

HERE = Path(__file__).parent
SUITE = SHARED / "conformance" / "jsonschema" / "draft2020-12"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not SUITE.is_dir(), reason=NO_SHARED),
]


@pytest.fixture(scope="module")
def found() -> list[Group]:
    return list(groups(SUITE))


@pytest.fixture(scope="module")
def wrong(found: list[Group], tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """What is wrong, by the name of the case."""
    folder = tmp_path_factory.mktemp("jsonschema")
    spec = folder / "spec.json"
    spec.write_text(json.dumps(document(found)), "utf-8")
    generated(spec, folder / "client", "suite_client", validate=False)
    driver = Driver(imported(folder / "client", "suite_client"))
    every = [(group, case) for group in found for case in group.cases]
    return {case.name: text for group, case in every if (text := driver.wrong(group, case))}


def accepted() -> dict[str, str]:
    """The invalid instances that are known to be sent, with the reason."""
    listed = yaml.safe_load((HERE / "accepted.yaml").read_text("utf-8"))
    return {name: reason for reason, names in listed.items() for name in names}


def test_most_of_the_suite_is_asked(found: list[Group]) -> None:
    cases = [case for group in found for case in group.cases]
    assert len(cases) >= 900
    assert sum(case.valid for case in cases) >= 450


def test_nothing_valid_is_refused_or_changed(wrong: Mapping[str, str]) -> None:
    assert {name: text for name, text in wrong.items() if text != FALSE_ACCEPT} == {}


def test_what_is_invalid_is_refused_but_for_what_is_listed(wrong: Mapping[str, str]) -> None:
    known = accepted()
    sent = {name for name, text in wrong.items() if text == FALSE_ACCEPT}
    assert sorted(sent - known.keys()) == [], "these gaps are new"
    assert sorted(known.keys() - sent) == [], "these gaps are closed: take them off the list"
