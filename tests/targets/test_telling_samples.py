"""Samples for pages say what a field is about: by examples in passing, by names, by the two or three that matter."""

from dataclasses import replace
from typing import Any

import pytest

from generator.model.declarations import Optional
from generator.model.docs import Doc
from generator.model.fits import fits
from generator.model.samples import Sampler
from generator.model.samples.hints import hints
from generator.model.samples.words import thing_of
from generator.model.types import Constraints, Json, Kind, Named, Rules, Scalar
from tests.targets.small_api import INTEGER, TEXT, api, enum, field, record, union

NUMBER = Scalar(Kind.NUMBER)


def told(name: str, text: str = "", type_: Scalar = TEXT, owner: str = "R") -> Json:
    """The sample of the only field of a record."""
    found = Sampler(api(record(owner, field(name, type_, text=text)))).sample(Named(owner))
    assert isinstance(found, dict)
    return found[name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A place, e.g. `oslo`.", ("oslo",)),
        ('For example, "oslo" or "bergen".', ("oslo",)),
        ("Such as `a` and, for instance: 'b'", ("a", "b")),
        ('Example: `"quoted"`', ("quoted",)),
        ("For example `<your id>`, e.g. `prefix-{id}`", ()),
        ("A `code` span that is no example", ()),
        ("", ()),
    ],
)
def test_examples_in_passing_are_found(text: str, expected: tuple[str, ...]) -> None:
    assert hints(text) == expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("place", "Where, e.g. `oslo`.", "oslo"),
        ("contactEmail", "", "user@example.com"),
        ("firstName", "", "Ada"),
        ("order-id", "", "order_abc123"),
        ("currency", "", "EUR"),
        ("currency", "Three letters in lowercase.", "eur"),
        ("from", "ISO 3166 code.", "NO"),
        ("created_at", "", "2025-01-31T12:00:00Z"),
        ("shipping_method", "", "my-shipping-method"),
        ("x", "", "example"),
    ],
)
def test_a_text_is_by_description_and_name(name: str, text: str, expected: str) -> None:
    assert told(name, text) == expected


@pytest.mark.parametrize(
    ("name", "text", "type_", "expected"),
    [
        ("amount", "", INTEGER, 1000),
        ("unitPrice", "", NUMBER, 9.99),
        ("unitPrice", "", INTEGER, 10),
        ("expires_at", "", INTEGER, 1735732800),
        ("start", "Unix time.", INTEGER, 1735732800),
        ("sides", "How many, for example `6`.", INTEGER, 6),
        ("amount", "", Scalar(Kind.INTEGER, Constraints(maximum=10)), 1),
        ("anything", "", INTEGER, 1),
    ],
)
def test_a_number_is_by_description_and_name(
    name: str, text: str, type_: Scalar, expected: Json
) -> None:
    assert told(name, text, type_) == expected


def test_a_name_is_the_one_of_its_thing_and_fits() -> None:
    assert told("name", owner="CreateAssistantRequest") == "my-assistant"
    assert told("title", owner="NewBlog") == "My blog"
    assert thing_of("CreateRequest") == ()
    short = Scalar(Kind.STRING, Constraints(max_size=9, pattern="^[a-z_]+$"))
    assert told("name", owner="CreateAssistantRequest", type_=short) == "example"


def telling(*fields: Any, sending: bool = True, **more: Any) -> Json:
    thing = replace(record("Thing", *fields), **more)
    return Sampler(api(thing), sending=sending, telling=True).sample(Named("Thing"))


def test_what_the_document_shows_comes_behind_what_must_be_there() -> None:
    found = telling(
        field("note", TEXT, Optional(), examples=("hi",)),
        field("kind", TEXT),
        field("old", TEXT, Optional(), examples=("x",), deprecated=True),
        field("is_fast", Scalar(Kind.BOOLEAN), Optional(), examples=(True,)),
        field("color", TEXT, Optional()),
        field("obscure", TEXT, Optional()),
    )
    assert found == {"kind": "my-kind", "note": "hi", "color": "blue"}
    assert isinstance(found, dict) and list(found) == ["kind", "note", "color"]


def test_a_record_that_needs_nothing_is_not_empty() -> None:
    fields = [field(name, TEXT, Optional()) for name in ("aaa", "bbb", "ccc")]
    assert telling(*fields) == {"aaa": "my-aaa", "bbb": "my-bbb"}
    inner = record("Inner", *fields)
    outer = record("Outer", field("inner", Named("Inner"), Optional()))
    found = Sampler(api(inner, outer), telling=True).sample(Named("Outer"))
    assert found == {"inner": {"aaa": "my-aaa", "bbb": "my-bbb"}}


def test_rules_of_a_record_hold_with_more_fields() -> None:
    fields = (field("email", TEXT, Optional()), field("phone", TEXT, Optional()))
    rules = Rules({"maxProperties": 1, "minProperties": 1})
    found = telling(*fields, rules=rules)
    assert found == {"email": "user@example.com"}


def test_clients_tests_send_what_is_required_alone() -> None:
    thing = record("Thing", field("kind", TEXT), field("email", TEXT, Optional()))
    assert Sampler(api(thing), sending=True).sample(Named("Thing")) == {"kind": "my-kind"}


def test_a_deprecated_variant_is_the_last_choice() -> None:
    old = replace(record("Old", field("a", TEXT)), doc=Doc("", "", True))
    of = api(old, record("New", field("bb", TEXT)), union("U", Named("Old"), Named("New")))
    assert Sampler(of).sample(Named("U")) == {"bb": "my-bb"}


def test_a_telling_sample_fits() -> None:
    of = api(
        enum("Size", "small", "large"),
        record("Thing", field("size", Named("Size"), Optional()), field("age", NUMBER, Optional())),
    )
    found = Sampler(of, sending=True, telling=True).sample(Named("Thing"))
    assert found == {"age": 30}
    assert fits(found, Named("Thing"), of.declarations)
