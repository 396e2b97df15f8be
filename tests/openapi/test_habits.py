"""Where it is clear what an author means, that is what is read."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.document import load, resolve
from generator.openapi import parse
from generator.openapi.objects import Document, Operation, Schema
from tests.openapi.documents import bundle, component

HABITS = Path(__file__).parent / "cases/habits.yaml"


@pytest.fixture(scope="module")
def habits() -> Document:
    diagnostics = Diagnostics()
    return parse(resolve(load(str(HABITS), diagnostics), diagnostics), diagnostics)


def operation(habits: Document, method: str) -> Operation:
    return next(each for each in habits.operations if each.method == method)


def test_a_parameter_with_its_type_beside_its_name(habits: Document) -> None:
    size, page = operation(habits, "get").parameters
    assert size.schema is not None and (size.schema.types, size.schema.minimum) == (("integer",), 1)
    assert page.schema is not None and page.schema.types == ("integer",)


def test_statuses(habits: Document) -> None:
    answers = operation(habits, "get").responses
    assert [each.status for each in answers] == ["200", "2XX", "default", "404"]
    (content,) = answers[-1].content
    assert content.media_type == "application/json"
    assert content.schema is not None and content.schema.types == ("string",)


def test_names_of_media_types_and_headers(habits: Document) -> None:
    post = operation(habits, "post")
    assert post.request_body is not None
    (content,) = post.request_body.content
    assert content.media_type == "application/json"
    assert content.schema is not None
    assert (content.schema.types, content.schema.format) == (("string",), "date-time")
    (header,) = post.responses[0].headers
    assert header.schema is not None and header.schema.types == ("integer",)


def test_a_discriminator_that_is_a_name(habits: Document) -> None:
    schema = habits.schemas[habits.components["A"]]
    assert schema.discriminator is not None and schema.discriminator.property_name == "kind"


def test_an_unknown_type_allows_anything_and_an_empty_enum_too(habits: Document) -> None:
    schema = habits.schemas[habits.components["A"]]
    assert schema.properties["none"].types == ()
    assert schema.properties["all"].enum is None


@pytest.mark.parametrize(
    ("word", "types", "form"),
    [
        ("String", ("string",), None),
        ("int64", ("integer",), "int64"),
        ("date", ("string",), "date"),
        ("file", ("string",), "binary"),
        ("dict", ("object",), None),
        ("foo", (), None),
    ],
)
def test_words_for_types(
    tmp_path: Path, word: str, types: tuple[str, ...], form: str | None
) -> None:
    schema = read(tmp_path, f"type: {word}")
    assert (schema.types, schema.format) == (types, form)


def test_the_format_of_the_author_comes_first(tmp_path: Path) -> None:
    assert read(tmp_path, "type: date, format: custom").format == "custom"


def read(folder: Path, schema: str) -> Schema:
    diagnostics = Diagnostics()
    text = f"openapi: 3.1.0\ncomponents: {{schemas: {{All: {{{schema}}}}}}}\n"
    return component(parse(bundle(folder, text, diagnostics), diagnostics), "All")


def test_a_pattern_between_slashes_is_what_stands_there(habits: Document) -> None:
    found = habits.schemas[habits.components["A"]].properties
    patterns = {name: found[name].pattern for name in ("day", "any", "path")}
    assert patterns == {"day": r"^\d{4}-\d{2}-\d{2}$", "any": "^[a-zA-Z]+$", "path": "^/[a-z]+/$"}


@pytest.mark.parametrize(
    ("written", "meant"),
    [("/^a-c$/i", "^[aA]-[cC]$"), ("/^a$/gu", "^a$"), ("/^a$/m", None), ("/^a$/si", None)],
)
def test_flags_of_such_a_pattern(tmp_path: Path, written: str, meant: str | None) -> None:
    assert read(tmp_path, f"type: string, pattern: '{written}'").pattern == meant
