"""Targets are found by name, built in or offered by an installed package."""

from importlib import metadata

import pytest

from generator.targets import registry
from generator.targets.registry import UnknownTarget, find


class Elsewhere:
    """What an outside package offers."""


OFFERED = Elsewhere()


def offer(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    point = metadata.EntryPoint(name, f"{__name__}:OFFERED", registry.GROUP)
    monkeypatch.setattr(metadata, "entry_points", lambda group: [point])


def test_finds_what_an_installed_package_offers(monkeypatch: pytest.MonkeyPatch) -> None:
    offer(monkeypatch, "cobol")
    assert find("cobol") is not None
    assert type(find("cobol")).__name__ == "Elsewhere"


def test_nobody_takes_the_name_of_a_built_in_target(monkeypatch: pytest.MonkeyPatch) -> None:
    offer(monkeypatch, "python")
    assert type(find("python")).__name__ != "Elsewhere"


def test_knows_what_was_probably_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    offer(monkeypatch, "cobol")
    with pytest.raises(UnknownTarget) as caught:
        find("pyhton")
    assert caught.value.closest == "python"
    assert caught.value.known == ("cobol", "eiffel", "python")
