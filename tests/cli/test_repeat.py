"""A run in which nothing has changed says so, and is in nothing else unlike a whole one."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from importlib.metadata import requires
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import fingerprint, resources
from generator.diagnostics import Diagnostics, InputError
from generator.options import Options
from generator.outcome import Outcome
from generator.output import left, note
from generator.pipeline import generate
from generator.repeat import repeat
from generator.targets.registry import find
from tests.cli.calls import files, gen_client
from tests.document.server import web
from tests.generated import Unwatched

API = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
servers: [{url: "https://shop.example.com"}]
paths:
  /items:
    $ref: parts/paths.yaml#/items
components:
  schemas:
    Item:
      required: [name, name]
      type: object
      properties:
        name: {type: string, description: Its name.}
        name: {type: string}
    Odd:
      allOf:
        - {type: string}
        - $ref: parts/types/number.yaml
"""
PATHS = """\
items:
  get:
    operationId: listItems
    tags: [Items]
    responses:
      "200":
        description: Fine.
        content:
          application/json:
            schema: {$ref: "../api.yaml#/components/schemas/Item"}
  put:
    operationId: putItem
    tags: [Items]
    responses:
      "200":
        description: Fine.
        content:
          application/json:
            schema: {$ref: "../api.yaml#/components/schemas/Odd"}
      "200": {description: Twice.}
"""
OVERLAY = """\
overlay: 1.1.0
info: {title: Fixes, version: "1"}
actions:
- {target: $.info, update: {description: Things to buy.}}
- {target: $.paths.nothing, remove: true}
"""
SAID = "nothing has changed since the last run"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    folder = tmp_path / "here"
    (folder / "parts/types").mkdir(parents=True)
    (folder / "api.yaml").write_text(API)
    (folder / "parts/paths.yaml").write_text(PATHS)
    (folder / "parts/types/number.yaml").write_text("type: number\n")
    (folder / "fix.yaml").write_text(OVERLAY)
    return folder


def told(diagnostics: Diagnostics) -> list[tuple[object, ...]]:
    """Everything that people and programs are told of problems."""
    return [
        (each.code, each.severity, each.message, each.hint, str(each.at))
        + ((each.at.pointer, each.at.source.line(each.at.line)) if each.at else ())
        for each in diagnostics.items
    ]


def whole(options: Options) -> tuple[Outcome, list[tuple[object, ...]]]:
    diagnostics = Diagnostics()
    outcome = generate(options, find(options.target), diagnostics, Unwatched())
    return outcome, told(diagnostics)


def again(options: Options) -> tuple[Outcome | None, list[tuple[object, ...]]]:
    diagnostics = Diagnostics()
    outcome, _ = repeat(options, diagnostics)
    return outcome, told(diagnostics)


def made(here: Path, **changed: Any) -> Options:
    options = replace(Options(spec=str(here / "api.yaml"), output=here / "out"), **changed)
    whole(options)
    return options


def test_says_that_nothing_has_changed_and_everything_else_as_before(here: Path) -> None:
    first = gen_client(here, "api.yaml", "-o", "out")
    second = gen_client(here, "api.yaml", "-o", "out")
    assert (first.code, second.code) == (0, 0)
    assert SAID not in first.err
    assert SAID in second.err
    assert "0 files written" in second.err

    listing = first.err[first.err.index("parts/") : first.err.index("2/2 operations")]
    assert "warning[" in listing
    assert listing in second.err
    checked = gen_client(here, "api.yaml", "-o", "out", "--check", "--report", "json")
    assert checked.code == 0
    assert checked.report["files"]["written"] == 0
    strict = gen_client(here, "api.yaml", "-o", "out", "--strict")
    assert strict.code == 1
    assert "error[C108]" in strict.err


@pytest.mark.parametrize("target", ["python", "eiffel"])
def test_what_it_comes_to_is_what_the_whole_run_comes_to(here: Path, target: str) -> None:
    options = made(here, target=target)
    expected, problems = whole(options)
    assert expected.changes is not None and not expected.changes.any
    found, same_problems = again(options)
    assert found is not None and found.changes is not None
    assert same_problems == problems
    assert {str(each[4]).split(":")[0] for each in problems} == {
        str(here / name) for name in ("api.yaml", "parts/paths.yaml", "parts/types/number.yaml")
    }
    assert set(found.changes.unchanged) == set(expected.changes.unchanged)
    told = replace(
        expected, changes=None, called="", commands=()
    )  # only a run that writes says how to go on
    assert replace(found, changes=None, repeated=False) == told


def test_problems_are_told_by_the_name_that_is_given_now(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = made(here)
    monkeypatch.chdir(here)
    options = replace(options, spec="api.yaml")
    _, problems = again(options)
    (here / note.PATH).unlink(missing_ok=True)
    assert problems == whole(options)[1]
    assert any(str(each[4]).startswith("api.yaml:") for each in problems)


def test_the_note_says_nothing_of_the_machine(here: Path, tmp_path: Path) -> None:
    made(here)
    shutil.copytree(here, tmp_path / "there", ignore=shutil.ignore_patterns("out"))
    made(tmp_path / "there")
    found = files(here / "out"), files(tmp_path / "there/out")
    for each in found:
        each.pop(left.PATH)  # digests, in which the path of the document is
    assert found[0] == found[1]
    assert str(tmp_path) not in (here / "out" / note.PATH).read_text()


def test_strict_stops_where_the_last_run_had_warnings(here: Path) -> None:
    options = made(here)
    with pytest.raises(InputError):
        again(replace(options, strict=True))


def test_a_check_leaves_no_note(here: Path) -> None:
    whole(Options(spec=str(here / "api.yaml"), output=here / "out", check=True))
    assert not (here / "out").exists()


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


@pytest.mark.parametrize(
    ("was", "reference"),
    [
        ("parts/types/number.yaml", "parts/types/gone.yaml"),  # it may come
        ("parts/types/number.yaml", "../elsewhere.yaml"),  # it may be allowed
        ("parts/types/number.yaml", "file:parts/types/number.yaml"),
    ],
)
def test_what_may_be_read_differently_next_time_is_read_again(
    here: Path, was: str, reference: str
) -> None:
    (here / "api.yaml").write_text(API.replace(was, reference))
    options = made(here)
    assert again(options)[0] is None
    assert not (here / "out" / note.PATH).exists()


def test_so_is_what_a_reference_has_fetched(here: Path) -> None:
    with web() as site:
        site.has("/types.yaml", "Item: {type: string}\n")
        remote = f"{site.url}/types.yaml#/Item"
        (here / "api.yaml").write_text(API.replace("parts/types/number.yaml", remote))
        options = made(here, allow_remote=(site.url.removeprefix("http://"),))
    assert again(options)[0] is None


def test_a_document_of_the_network_is_fetched_once(here: Path) -> None:
    alone = API.replace("$ref: parts/paths.yaml#/items", "{}").replace("- $ref: parts", "#")
    with web() as site:
        site.has("/api.yaml", alone)
        options = made(here, spec=f"{site.url}/api.yaml")
        site.asked.clear()
        assert again(options)[0] is not None
        assert site.asked == ["/api.yaml"]
        site.has("/api.yaml", alone.replace("title: Shop", "title: Store"))
        site.asked.clear()
        answer = gen_client(here, options.spec, "-o", "out")
        assert " 0 files written" not in answer.err
        assert site.asked == ["/api.yaml"]
        site.has("/other.yaml", alone.replace("title: Shop", "title: Store"))
        assert again(replace(options, spec=f"{site.url}/other.yaml"))[0] is None


def test_the_target_of_somebody_else_is_always_asked(here: Path) -> None:
    for _ in range(2):
        answer = gen_client(here, "api.yaml", "-o", "out", "--target", "lines")
        assert answer.code == 0
        assert SAID not in answer.err


def test_standard_input_is_read_once(here: Path) -> None:
    def call(text: str) -> str:
        return gen_client(here, "-", "-o", "out", stdin=text).err

    assert SAID not in call(API)
    assert SAID in call(API)
    other = call(API.replace("title: Shop", "title: Store"))
    assert SAID not in other
    assert " 0 files written" not in other
    assert SAID not in call(API)


TWO_TAGS = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /items:
    get:
      operationId: listItems
      tags: [Items]
      description: All that there is.
      responses:
        "200":
          description: Fine.
          content: {application/json: {schema: {$ref: "#/components/schemas/Item"}}}
  /users:
    get:
      operationId: listUsers
      tags: [Users]
      responses:
        "200":
          description: Fine.
          content: {application/json: {schema: {$ref: "#/components/schemas/User"}}}
components:
  schemas:
    Item: {type: object, properties: {name: {type: string}}}
    User: {type: object, properties: {mail: {type: string}}}
"""

FOLLOWS = {
    "a description": ("All that there is.", "All there is.", "user"),
    "a property": ("{mail:", "{address:", "item"),
    "an operation": ("operationId: listUsers", "operationId: everybody", "item"),
}


@pytest.mark.parametrize("what", FOLLOWS)
@pytest.mark.parametrize("target", ["python", "eiffel"])
def test_a_small_change_rewrites_what_follows_from_it(
    here: Path, tmp_path: Path, what: str, target: str
) -> None:
    was, becomes, other = FOLLOWS[what]
    (here / "api.yaml").write_text(TWO_TAGS)
    options = made(here, target=target)
    before = {path: path.stat().st_mtime_ns for path in _clients_files(here / "out")}
    (here / "api.yaml").write_text(TWO_TAGS.replace(was, becomes))
    whole(options)
    changed = [path for path in before if path.stat().st_mtime_ns != before[path]]
    assert changed
    assert [path for path in changed if other in path.name.lower()] == []
    anew = tmp_path / "anew"
    anew.mkdir()
    shutil.copy(here / "out/names.lock", anew)  # what was called otherwise before stands there
    whole(replace(options, output=anew))
    assert files(here / "out") == files(anew)


def _clients_files(folder: Path) -> list[Path]:
    """All but what is ours alone."""
    places = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in places if ".gen-client" not in path.parts]


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(data=st.data())
def test_a_change_of_any_byte_is_noticed(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    options = _made_once(tmp_path_factory)
    here = Path(options.spec).parent
    places = sorted(each for each in here.rglob("*") if each.is_file())
    place = data.draw(st.sampled_from([p for p in places if p.name != ".gitignore"]))
    before = place.read_bytes()
    index = data.draw(st.integers(0, max(len(before) - 1, 0)))
    place.write_bytes(before[:index] + bytes([(before[index : index + 1] or b"a")[0] ^ 1]))
    try:
        if place.name in ("last-run.json", "made.json"):  # they may still say the same
            again(options)
        else:
            assert again(options)[0] is None
    finally:
        place.write_bytes(before)
    assert again(options)[0] is not None


_ONCE: dict[str, Options] = {}


def _made_once(factory: pytest.TempPathFactory) -> Options:
    if not _ONCE:
        folder = factory.mktemp("once")
        (folder / "parts/types").mkdir(parents=True)
        (folder / "api.yaml").write_text(API)
        (folder / "parts/paths.yaml").write_text(PATHS)
        (folder / "parts/types/number.yaml").write_text("type: number\n")
        _ONCE[""] = made(folder)
    return _ONCE[""]
