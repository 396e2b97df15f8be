"""Whatever a document says, it is one literal, one comment, one name of Eiffel, and nothing more."""

from __future__ import annotations

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.targets.eiffel.spelling.literals import (
    comment,
    description,
    integer,
    octets,
    real,
    text,
    wide,
)
from tests.eiffel.lexer import tokens
from tests.eiffel.parse import parse
from tests.eiffel.reader import findings
from tests.generated import generated

SPELLED = {"N": "\n", "T": "\t", "R": "\r", '"': '"', "%": "%"}
NASTY = ["]", ']"', '"[', "%", "--", '"', "\n", "end", "\r\n", "\t", "%/34/", "\u2028", "é", "😀"]
TEXTS = st.text() | st.lists(st.sampled_from(NASTY) | st.text(max_size=4)).map("".join)
NAMES = st.text(min_size=1, max_size=12).filter(lambda name: name.isprintable())


@given(TEXTS)
def test_a_text_is_one_literal_that_means_it(raw: str) -> None:
    for spelled in (text(raw), wide(raw)):
        assert spelled.isascii() and spelled.isprintable()
        assert meant(spelled.removeprefix("{STRING_32} ")) == raw
        assert len(tokens(f"{spelled}\n")) <= 5


@given(TEXTS)
def test_octets_are_a_literal_of_the_text_in_utf_8(raw: str) -> None:
    spelled = octets(raw)
    assert spelled.isascii() and spelled.startswith('"')
    assert meant(spelled).encode("latin-1").decode() == raw


def meant(literal: str) -> str:
    """The characters of a manifest string (ECMA-367, 8.32.20)."""
    body = re.fullmatch(r'"((?:[^"%]|%/\d+/|%[NTR"%])*)"', literal)
    assert body is not None, literal
    return re.sub(
        r"%(?:/(\d+)/|(.))",
        lambda found: chr(int(found[1])) if found[1] else SPELLED[found[2]],
        body[1],
    )


@given(TEXTS)
def test_a_comment_stays_one(raw: str) -> None:
    for line in comment(raw, 2, "Nothing.").split("\n"):
        assert line.lstrip("\t").startswith("--")
        assert line.splitlines() == [line]


@given(TEXTS)
def test_a_description_stays_a_string(raw: str) -> None:
    found = parse(f"note\n\tdescription: {description(raw, 'Nothing.')}\n\nclass\n\tA\n\nend\n")
    assert found.name == "A"


@given(st.integers(), st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_are_literals(whole: int, fraction: float) -> None:
    assert re.fullmatch(r"-?\d+|\{INTEGER_64\}\.min_value", integer(whole))
    assert re.fullmatch(r"-?\d+\.\d+(e-?\d+)?", real(fraction))
    assert float(real(fraction)) == fraction


@settings(
    max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
@given(
    st.lists(NAMES, min_size=1, max_size=5, unique=True),
    st.lists(NAMES, min_size=1, max_size=8, unique=True),
    st.lists(NAMES, min_size=1, max_size=4, unique=True),
)
def test_any_names_give_classes_without_a_fault(
    schemas: list[str], fields: list[str], values: list[str]
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        spec = folder / "spec.yaml"
        spec.write_text(yaml.safe_dump(document(schemas, fields, values)), "utf-8")
        generated(spec, folder / "out", None, target="eiffel", validate=False)
        assert findings(folder / "out") == []


def document(schemas: list[str], fields: list[str], values: list[str]) -> dict[str, object]:
    """A document with these names in all places where one can stand."""
    kinds = [{"type": "string"}, {"type": "integer"}, {"type": "string", "enum": values}]
    record = {
        "type": "object",
        "required": fields[::2],
        "properties": {each: kinds[index % 3] for index, each in enumerate(fields)},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": schemas[0], "version": "1", "description": fields[0]},
        "components": {"schemas": dict.fromkeys(map(key, schemas), record)},
        "paths": {f"/{index}": path(each, fields, schemas) for index, each in enumerate(schemas)},
    }


def path(name: str, fields: list[str], schemas: list[str]) -> dict[str, object]:
    queries = [{"name": each, "in": "query", "schema": {"type": "integer"}} for each in fields]
    answer = {"$ref": f"#/components/schemas/{key(schemas[0])}"}
    content = {"application/json": {"schema": answer}}
    return {
        "get": {
            "operationId": name,
            "tags": [schemas[-1]],
            "parameters": queries,
            "responses": {"200": {"description": name, "content": content}},
        }
    }


def key(name: str) -> str:
    """A component key that a reference can name without an escape."""
    return "".join(each if each.isalnum() else "_" for each in name)


@pytest.mark.parametrize("half", ["\ud800", "a \udfff b", "\udc00\ud83d"])
def test_half_of_a_surrogate_pair_is_no_character(half: str) -> None:
    """Documents have none when they are read; compilers refuse its code."""
    whole = "".join("\ufffd" if "\ud800" <= each <= "\udfff" else each for each in half)
    assert text(half) == text(whole)
