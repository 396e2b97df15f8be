"""After a change of the document, what follows from it is written, and no more; no byte is overlooked."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.options import Options
from tests.cli.calls import files
from tests.cli.repeat.shop import API, PATHS, again, made, whole

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
