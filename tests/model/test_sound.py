"""What holds of every model, and what tells where it does not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Diagnostics, InputError, Location, Source
from generator.model.declarations import Alias, ByTrying, Declaration, Union, Variant
from generator.model.docs import Doc
from generator.model.sound import DEEPEST, cut, depth, faults
from generator.model.types import ANY, ListOf, MapOf, Named, Nullable, TypeRef
from generator.options import Options
from generator.room import with_room
from generator.understanding import understand
from tests.corpus.documents import roots
from tests.fuzz.making import client
from tests.fuzz.test_grown import document, list_of, ref, ring
from tests.generated import NO_SHARED, ROOT, SHARED, Unwatched

CASES = sorted((ROOT / "tests/cases").glob("*/spec.yaml"))
AT = Location(Source("made.yaml", ""), 1, 1, "")


def alias(id_: str, type_: TypeRef, *, named: bool = False) -> Alias:
    return Alias(id_, id_, named, Doc("", ""), type_, (), AT)


def union(id_: str, *types: TypeRef, named: bool = False) -> Union:
    variants = tuple(Variant(str(index), each) for index, each in enumerate(types))
    return Union(id_, id_, named, Doc("", ""), variants, ByTrying(), (), AT)


def test_alternatives_of_themselves_are_told() -> None:
    made: dict[str, Declaration] = {
        "a": union("a", Nullable(Named("b")), ANY, named=True),
        "b": alias("b", Named("a")),
    }
    assert [*faults(made)] == ["alternatives of themselves: ['a', 'b']"]


def test_a_circle_without_a_name_gets_one() -> None:
    made: dict[str, Declaration] = {
        "a": union("a", ListOf(Named("b")), ANY),
        "b": alias("b", MapOf(Named("a"))),
        "c": alias("c", ListOf(Named("c"))),
        "d": alias("d", ListOf(Named("a"))),
    }
    assert [*faults(made)] == ["no name on the way: ['a', 'b']", "no name on the way: ['c']"]
    assert [*faults(cut(made))] == []
    assert [id_ for id_, each in cut(made).items() if each.named] == ["a", "c"]


def test_what_is_deep_or_leads_to_nothing_is_told() -> None:
    deep: TypeRef = ANY
    for _ in range(DEEPEST):
        deep = ListOf(deep)
    assert depth(deep) == DEEPEST + 1
    assert [*faults({"a": alias("a", deep), "b": alias("b", Named("x"))})] == [
        "a is too deep",
        "b leads to nothing",
    ]


TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
OR_NULL = {"anyOf": [ref(0), NUMBER, {"type": "null"}]}


@pytest.mark.parametrize(
    ("schemas", "types"),
    [
        ([{"oneOf": [ref(1), TEXT]}, OR_NULL], ["str | int | None", "int | str | None"]),
        ([{"oneOf": [ref(1), TEXT]}, {"anyOf": [ref(0), TEXT]}], ["str", "str"]),
        ([{"oneOf": [ref(1), ref(0)]}, {"anyOf": [ref(0), ref(1)]}], ["Any", "S0"]),
    ],
    ids=["null", "one", "nothing"],
)
def test_unions_of_each_other_have_the_values_of_all(schemas: list[Any], types: list[str]) -> None:
    made = with_room(lambda: client(json.dumps(document(schemas)), "python", validate=False))
    for number, each in enumerate(types):
        assert f'S{number} = TypeAliasType("S{number}", "{each}")' in _source(made.files, number)


def _source(files: Any, number: int) -> str:
    found = (data for path, data in files.items() if path.endswith(f"/models/s{number}.py"))
    text: str = next(found).decode()
    return text


def test_a_circle_that_is_too_long_allows_anything() -> None:
    text = json.dumps(document(ring(130, 1)))
    made = with_room(lambda: client(text, "python", validate=False))
    assert "B301" in {each.code for each in made.diagnostics.items}
    assert [*faults(made.api.declarations)] == []


@pytest.mark.parametrize("target", ["python", "eiffel"])
def test_lists_that_two_references_make_deep_have_names_between(target: str) -> None:
    """No reference says where to stop: each item is what two lists have in common."""
    count = 120
    first = [list_of(ref(2 + 2 * each)) for each in range(count)]
    second = [list_of(ref(3 + 2 * each)) for each in range(count)]
    pairs = [each for both in zip(first, second, strict=True) for each in both]
    schemas = [{"allOf": [ref(1), ref(2)]}, *pairs, TEXT, {"type": "string", "maxLength": 3}]
    made = with_room(lambda: client(json.dumps(document(schemas)), target, validate=False))
    assert [*faults(made.api.declarations)] == []
    assert [id_ for id_ in made.api.declarations if id_.endswith("&itself")]


def unsound(spec: Path) -> list[str]:
    """What does not hold of the model of a document, if it is one."""
    options = Options(spec=str(spec), validate=False)
    try:
        understood = understand(options, Diagnostics(), Unwatched())
    except InputError:
        return []
    return [*faults(understood.api.declarations)]


@pytest.mark.parametrize("spec", CASES, ids=lambda path: path.parent.name)
def test_the_model_of_each_case_is_sound(spec: Path) -> None:
    assert unsound(spec) == []


@pytest.mark.corpus
@pytest.mark.skipif(not SHARED.is_dir(), reason=NO_SHARED)
def test_the_model_of_each_real_document_is_sound() -> None:
    found = {path: unsound(path) for path in roots([SHARED / "corpus", SHARED / "faults"])}
    assert len(found) > 100
    assert {path: each for path, each in found.items() if each} == {}
