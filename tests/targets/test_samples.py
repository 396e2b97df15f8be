"""Samples are valid, finite, plausible, and the same every time."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from generator import document, openapi
from generator.diagnostics import Diagnostics
from generator.meaning import build
from generator.model.declarations import Access, Default, Optional, Tag, TagValue
from generator.model.fits import fits
from generator.model.operations import Api, Place
from generator.model.samples import RAW, Sampler, sample
from generator.model.types import (
    Constraints,
    Json,
    Kind,
    ListOf,
    Literal,
    MapOf,
    Named,
    Nullable,
    Rules,
    Scalar,
    TypeRef,
)
from tests.targets.small_api import TEXT, alias, api, enum, field, parameter, record, union

SPEC = Path(__file__).parents[2] / "specs" / "openai.yaml"
NOTHING = api()


@pytest.fixture(scope="module")
def openai() -> Api:
    diagnostics = Diagnostics()
    bundle = document.resolve(document.load(str(SPEC), diagnostics), diagnostics)
    return build(openapi.parse(bundle, diagnostics), diagnostics)


def limited(kind: Kind, **limits: Any) -> Scalar:
    return Scalar(kind, Constraints(**limits))


@pytest.mark.parametrize(
    "type_",
    [
        *(Scalar(kind) for kind in Kind if kind is not Kind.BINARY),
        limited(Kind.INTEGER, minimum=5, maximum=7),
        limited(Kind.INTEGER, above=9, multiple_of=4),
        limited(Kind.INTEGER, maximum=-3),
        limited(Kind.NUMBER, above=0, below=1),
        limited(Kind.NUMBER, minimum=0.5, maximum=0.5),
        limited(Kind.STRING, min_size=40),
        limited(Kind.STRING, max_size=1),
        limited(Kind.STRING, max_size=0),
        limited(Kind.STRING, min_size=3, max_size=3),
        limited(Kind.STRING, pattern="^[a-z]+[0-9]+$"),
        limited(Kind.STRING, pattern="(?<unreadable>"),
        ListOf(TEXT, Constraints(min_size=3, unique=True)),
        ListOf(Scalar(Kind.INTEGER), Constraints(min_size=2, max_size=2, unique=True)),
        ListOf(TEXT, Constraints(max_size=0)),
        MapOf(Scalar(Kind.BOOLEAN), Constraints(min_size=2)),
        Literal((True, 1, "x")),
        Nullable(Scalar(Kind.UUID)),
    ],
)
def test_a_sample_fits_its_type(type_: TypeRef) -> None:
    assert fits(sample(type_, NOTHING), type_, {})


def test_lists_without_duplicates_have_none() -> None:
    found = sample(ListOf(TEXT, Constraints(min_size=3, unique=True)), NOTHING)
    assert isinstance(found, list)
    assert len({*map(str, found)}) == 3


def test_octets_are_marked() -> None:
    assert sample(Scalar(Kind.BINARY), NOTHING) is RAW


def test_only_what_is_required_is_given() -> None:
    thing = record(
        "Thing",
        field("a", TEXT, examples=(7, "mine")),
        field("b", TEXT, Optional(), examples=("no",)),
        field("c", TEXT, Default("no")),
        field("d", TEXT, access=Access.READ_ONLY),
    )
    of = api(thing)
    assert sample(Named("Thing"), of) == {"a": "mine", "d": "example"}
    assert Sampler(of, sending=True).sample(Named("Thing")) == {"a": "mine"}


def test_a_record_that_needs_nothing_shows_its_examples() -> None:
    fields = [field(name, TEXT, Optional(), examples=(name,)) for name in "abc"]
    assert sample(Named("R"), api(record("R", *fields))) == {"a": "a", "b": "b"}


def test_a_record_has_what_one_of_its_choices_demands() -> None:
    choices: list[Json] = [{"required": ["a", "c"]}, {"required": ["b", "c"]}]
    fields = [field(name, TEXT, Optional()) for name in "abc"]
    thing = replace(record("R", *fields), rules=Rules({"oneOf": choices}))
    assert sample(Named("R"), api(thing)) == {"a": "example", "c": "example"}


def test_an_example_that_is_sent_has_nothing_that_only_the_server_sets() -> None:
    inner = record("Inner", field("a", TEXT), field("b", TEXT, access=Access.READ_ONLY))
    of = api(inner)
    examples: list[Json] = [{"x": [{"a": "mine", "b": "theirs"}]}]
    type_ = MapOf(ListOf(Nullable(Named("Inner"))))
    assert Sampler(of).sample(type_, "", examples) == examples[0]
    assert Sampler(of, sending=True).sample(type_, "", examples) == {"x": [{"a": "mine"}]}


def test_a_tag_is_right() -> None:
    tag = Tag("kind", (TagValue("dog", "Dog"), TagValue("cat", "Cat")))
    pet = union("Pet", Named("Dog"), Named("Cat"), tag=tag)
    of = api(record("Dog", field("kind", TEXT)), record("Cat"), pet)
    assert sample(Named("Pet"), of) == {"kind": "dog"}


def test_recursive_types_end() -> None:
    of = api(
        record(
            "Tree", field("children", ListOf(Named("Tree"))), field("next", Nullable(Named("Tree")))
        ),
        record("Filter", field("inner", Named("AnyFilter"))),
        union("AnyFilter", Named("Filter"), TEXT),
        record("Ouroboros", field("tail", Named("Ouroboros"))),
        alias("Loop", Named("Loop")),
    )
    assert sample(Named("Tree"), of) == {"children": [], "next": None}
    assert sample(Named("Filter"), of) == {"inner": "my-inner"}
    assert sample(Named("Ouroboros"), of) == {}
    assert sample(Named("Loop"), of) == {}


def test_an_example_of_the_document_wins_if_it_is_valid() -> None:
    shown = parameter("size", Named("Size"))
    of = api(enum("Size", "small", "large"))
    sampler = Sampler(of)
    assert sampler.parameter(shown) == "small"
    assert sampler.sample(Named("Size"), "", ("huge", "large")) == "large"


@pytest.mark.parametrize(
    ("value", "type_", "good"),
    [
        (True, Scalar(Kind.INTEGER), False),
        (1, Scalar(Kind.BOOLEAN), False),
        (1.5, Scalar(Kind.INTEGER), False),
        ("2025-13-01", Scalar(Kind.DATE), False),
        ("2025-12-01T10:00:00Z", Scalar(Kind.DATE_TIME), True),
        ("not base64!", Scalar(Kind.BYTES), False),
        (None, Nullable(TEXT), True),
        (None, TEXT, False),
        ([1, "a"], ListOf(Scalar(Kind.INTEGER)), False),
        (1, Literal((True,)), False),
    ],
)
def test_fits_tells_values_of_a_type(value: Json, type_: TypeRef, good: bool) -> None:
    assert fits(value, type_, {}) is good


def test_samples_of_the_document_obey_its_schemas(openai: Api) -> None:
    """Every component but those that carry files, which JSON does not."""
    plain = yaml.load(SPEC.read_text(encoding="utf-8"), yaml.CSafeLoader)
    sampler, faults = Sampler(openai), []
    for declaration in openai.declarations.values():
        sampled = sampler.sample(Named(declaration.id))
        if declaration.named and str(RAW) not in json.dumps(sampled):
            pointer = declaration.id.partition("#")[2]
            schema = {"$ref": f"#{pointer}", "components": plain["components"]}
            faults += [
                f"{pointer}: {each.message}"
                for each in Draft202012Validator(schema).iter_errors(sampled)
            ]
    assert faults == []


def test_samples_are_the_same_every_time(openai: Api) -> None:
    first, second = Sampler(openai), Sampler(openai)
    ids = list(openai.declarations)
    assert [first.sample(Named(each)) for each in ids] == [
        second.sample(Named(each)) for each in ids
    ]


@pytest.mark.parametrize(
    "told", [{"pattern": "z$"}, {"allOf": [{"pattern": "z$"}, {"pattern": "m"}]}]
)
def test_a_text_has_what_several_patterns_ask_for(told: dict[str, Json]) -> None:
    rules = Rules(told)
    found = sample(Scalar(Kind.STRING, Constraints(pattern="^a", rules=rules)), NOTHING)
    assert isinstance(found, str) and found[0] == "a" and found[-1] == "z"
    assert "allOf" not in told or "m" in found


def test_a_union_has_what_is_only_checked_of_it() -> None:
    told = {"anyOf": [{"required": ["c"], "properties": {"c": {"type": "integer"}}}]}
    rules = Rules({"allOf": [told, {"anyOf": [{"required": ["d"]}]}]})
    made = replace(union("U", Named("R")), rules=rules)
    found = sample(Named("U"), api(made, record("R", field("a", TEXT))))
    assert isinstance(found, dict) and isinstance(found["c"], int) and {"a", "d"} <= found.keys()


@pytest.mark.parametrize(
    ("type_", "is_none"),
    [
        (Named("Closed"), True),
        (Nullable(Named("Closed")), True),
        (ListOf(TEXT, Constraints(max_size=0)), True),
        (Literal(("",)), True),
        (Named("Open"), False),
        (ListOf(TEXT), False),
        (MapOf(TEXT), False),
        (Scalar(Kind.INTEGER, Constraints(minimum=0, maximum=0)), False),
        (Literal((False,)), False),
    ],
)
def test_what_is_always_empty_has_no_value_in_a_path(type_: TypeRef, is_none: bool) -> None:
    sampler = Sampler(api(record("Open"), replace(record("Closed"), closed=True)))
    told = parameter("p", type_)
    assert sampler.has_none(replace(told, place=Place.PATH)) is is_none
    assert not sampler.has_none(told)
