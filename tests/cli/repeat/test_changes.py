"""Any change of a file, of a setting or of our own is noticed: then the run is a whole one."""

import re
from collections.abc import Callable
from dataclasses import replace
from importlib.metadata import requires
from pathlib import Path
from typing import Any

import pytest

from generator import fingerprint, resources
from generator.options import Options
from generator.output import note
from tests.cli.repeat.shop import API, PATHS, again, made, whole

CHANGES: dict[str, Callable[[Path], object]] = {
    "the document": lambda here: (here / "api.yaml").write_text(API + "# \n"),
    "its name": lambda here: (here / "api.yaml").rename(here / "other.yaml"),
    "a part of it": lambda here: (here / "parts/paths.yaml").write_text(PATHS + "# \n"),
    "a part of a part": lambda here: (here / "parts/types/number.yaml").write_text(
        "type: [number]"
    ),
    "a part that is gone": lambda here: (here / "parts/types/number.yaml").unlink(),
    "a folder's name": lambda here: (here / "parts/types").rename(here / "parts/kinds"),
    "an output file": lambda here: (here / "out/README.md").write_text("mine"),
    "an output file that is gone": lambda here: (here / "out/README.md").unlink(),
    "an output file that is a link": lambda here: linked(
        here / "out/README.md", here / "README.md"
    ),
    "an output folder that is a link": lambda here: linked(here / "out/docs", here / "docs"),
    "the manifest": lambda here: (here / "out/.gen-client/manifest.json").write_text("{}"),
    "no manifest": lambda here: (here / "out/.gen-client/manifest.json").unlink(),
    "the note": lambda here: (here / "out" / note.PATH).write_text("{}"),
}


def linked(place: Path, elsewhere: Path) -> None:
    place.rename(elsewhere)
    place.symlink_to(elsewhere)


@pytest.mark.parametrize("what", CHANGES)
def test_any_change_is_noticed(here: Path, what: str) -> None:
    options = made(here)
    assert again(options)[0] is not None
    CHANGES[what](here)
    if what == "its name":
        options = replace(options, spec=str(here / "other.yaml"))
    assert again(options)[0] is None


OTHER: dict[str, Any] = {
    "target": "eiffel",
    "package_name": "other",
    "package_version": "2.0",
    "bump": True,
    "compatibility": False,
    "is_async": True,
    "client_name": "Other",
    "validate": False,
    "verify": True,
    "keep": ("README.md",),
    "website": False,
    "without": ("docs",),
    "project": {"name": "another"},
    "user_agent": "another/1.0",
    "allow_root": (".",),
    "allow_remote": ("example.com",),
    "pagination": {"listItems": False},
    "streams": {"*": {"end": False}},
    "encoding": {"arrays": "indices"},
    "names": {"listItems": "every"},
    "xml": {"Item.name": {"attribute": True}},
    "resources": {"listItems": "things.all"},
    "answers": {"listItems": False},
    "readme": {"example": "listItems"},
    "overlays": ("fix.yaml",),
    "names_lock": False,
    "templates": Path(__file__).parent / "lines_target" / "templates",
    "targets": {"lines": {"bullet": "-"}},
    "dump_model": True,
}


@pytest.mark.parametrize("name", OTHER)
def test_any_other_setting_is_noticed(
    here: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(here)  # where the overlay is
    options = made(here)
    assert again(replace(options, **{name: OTHER[name]}))[0] is None


def test_every_setting_has_been_thought_of() -> None:
    known = {*OTHER, *fingerprint.WITHOUT_EFFECT}
    assert known == set(Options.__dataclass_fields__)


@pytest.mark.parametrize("name", sorted(fingerprint.WITHOUT_EFFECT - {"dump_model", "strict"}))
def test_what_has_no_effect_is_left_out_on_purpose(here: Path, name: str) -> None:
    other: dict[str, Any] = {
        **{"check": True, "quiet": True, "report": "json", "places": {}, "date": "2026-03-04"},
        **{"spec": f"{here}/parts/../api.yaml", "output": here / "out"},
        "headers": {"Authorization": "Bearer ${TOKEN}"},
    }
    assert again(replace(made(here), **{name: other[name]}))[0] is not None


def test_a_file_that_the_user_keeps_is_the_users_own(here: Path) -> None:
    options = made(here, keep=("README.md",))
    (here / "out/README.md").write_text("mine")
    expected, found = whole(options)[0], again(options)[0]
    assert found is not None and found.changes is not None and expected.changes is not None
    assert found.changes.kept == expected.changes.kept == ("README.md",)
    assert len(found.changes.unchanged) == len(expected.changes.unchanged)
    (here / "out/README.md").unlink()
    assert again(options)[0] is None


def test_what_a_killed_run_has_left_is_cleared_away_though_nothing_has_changed(here: Path) -> None:
    options = made(here)
    (here / "out/.gen-client/next/docs").mkdir(parents=True)
    assert again(options)[0] is None
    whole(options)
    assert not (here / "out/.gen-client/next").exists()
    assert again(options)[0] is not None


@pytest.mark.parametrize("kind", ["generator", "templates"])
def test_a_change_of_our_own_is_noticed(
    here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    ours = {"generator": tmp_path / "generator", "templates": tmp_path / "templates"}
    for name, folder in ours.items():
        (folder / "deep").mkdir(parents=True)
        (folder / "deep" / f"{name}.txt").write_text("1")
    monkeypatch.setattr(fingerprint, "__file__", str(ours["generator"] / "fingerprint.py"))
    before = fingerprint.of_generator()
    monkeypatch.setattr(resources, "templates", lambda: ours["templates"])
    other = fingerprint.of_generator()
    (ours[kind] / "deep" / f"{kind}.txt").write_text("2")
    assert len({before, other, fingerprint.of_generator()}) == 3


def test_the_packages_that_we_run_on_count_and_no_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(tmp_path)
    before = fingerprint.of_generator()
    (tmp_path / "elsewhere-1.0.dist-info").mkdir()
    assert fingerprint.of_generator() == before
    (tmp_path / "Jinja2-9.0.dist-info").mkdir()
    assert fingerprint.of_generator() != before


def test_every_package_that_we_ask_for_is_one_that_we_run_on() -> None:
    required = [each for each in requires("gen-client") or () if "extra ==" not in each]
    asked = [re.split(r"[^\w.-]", each)[0] for each in required]
    assert asked
    assert {each.lower().replace("-", "_") for each in asked} <= fingerprint.RUNS_ON
