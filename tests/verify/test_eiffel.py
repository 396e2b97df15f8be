"""Classes of Eiffel that no compiler would read are found out before they are written."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import main
from generator.diagnostics import Diagnostics
from generator.output.tree import Tree
from generator.verify import verify
from generator.verify.eiffel import unreadable
from tests.fuzz.making import Made, client
from tests.generated import ROOT
from tests.verify.test_verify import SPEC

PET = "src/domain/fuzzed_pet.e"


@pytest.fixture(scope="module")
def made() -> Made:
    return client(SPEC, "eiffel", validate=False, name="shop.yaml")


CHANGES: dict[str, tuple[Callable[[str], str], str]] = {
    "a text without an end": (
        lambda text: text.replace('"name"', '"name', 1),
        "nothing begins with",
    ),
    "a verbatim text without an end": (
        lambda text: text.replace('"name"', '"[\n\tname\n', 1),
        "a text does not end",
    ),
    "an escape that there is not": (
        lambda text: text.replace('"name"', '"n%xme"', 1),
        "there is no escape '%x'",
    ),
    "a bracket too many": (
        lambda text: text.replace("feature", "feature (", 1),
        "'end' ends nothing",
    ),
    "a construct without an end": (
        lambda text: text.replace("\n\t\t\tdo\n", "\n\t\t\tdo if True then\n", 1).replace(
            "\n\t\tdo\n", "\n\t\tdo if True then\n", 1
        ),
        "does not end",
    ),
    "an end too many": (lambda text: text + "\nend\n", "'end' ends nothing"),
    "a class that nobody has": (
        lambda text: text.replace("FUZZED_OWNER", "FUZZED_OWNERS", 1),
        "there is no class FUZZED_OWNERS",
    ),
    "another name": (
        lambda text: text.replace("class\n\tFUZZED_PET", "class\n\tFUZZED_PETS", 1),
        "the class FUZZED_PETS stands in a file of another name",
    ),
    "a character of no language": (lambda text: text + "\n\x07\n", "nothing begins with"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_class_that_is_none(made: Made, name: str) -> None:
    change, told = CHANGES[name]
    before = made.files[PET].decode()
    after = change(before)
    assert after != before
    diagnostics = Diagnostics()
    files = {**made.files, PET: after.encode()}
    verify("eiffel", Tree(files.items()), made.api, made.spelled, diagnostics)
    first = diagnostics.items[0]
    assert (first.code, first.at.line if first.at else 0) == ("O180", 14)
    assert told in first.message


def test_two_classes_of_one_name(made: Made) -> None:
    files = {path: data.decode() for path, data in made.files.items() if path.endswith(".e")}
    found = [*unreadable({**files, "src/api/fuzzed_pet.e": files[PET]})]
    assert found == [("src/api/fuzzed_pet.e", f"FUZZED_PET stands in {PET} already")]


def test_a_configuration_that_is_no_xml() -> None:
    assert [path for path, _ in unreadable({"shop.ecf": "<system>"})] == ["shop.ecf"]


def test_what_is_written_is_right() -> None:
    """The library of our own sample: each construct that we write is known."""
    folder = ROOT / "output_samples/eiffel"
    files = {
        str(each.relative_to(folder)): each.read_text(encoding="utf-8")
        for each in folder.rglob("*")
        if each.suffix in (".e", ".ecf")
    }
    assert len(files) > 500
    assert [*unreadable(files)] == []


def test_a_library_is_verified_before_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shop.yaml").write_text(SPEC)
    monkeypatch.chdir(tmp_path)
    command = ["gen-client", "shop.yaml", "-o", "out", "--target", "eiffel", "--verify", "--quiet"]
    monkeypatch.setattr(sys, "argv", command)
    with pytest.raises(SystemExit) as ended:
        main()
    assert not ended.value.code
    assert [*(tmp_path / "out/src/domain").glob("*pet.e")]
