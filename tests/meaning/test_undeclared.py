"""A name that is required and declared nowhere is a field: it has to be sent. An answer has it where its type is said."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.model.declarations import Access, Record, Required
from generator.model.types import ANY, Kind, Scalar, TypeRef
from tests.meaning.documents import api


@pytest.mark.parametrize(
    ("further", "type_"),
    [
        ("", ANY),
        ("additionalProperties: true", ANY),
        ("additionalProperties: {type: integer}", Scalar(Kind.INTEGER)),
        ("patternProperties: {^b: {type: boolean}}", Scalar(Kind.BOOLEAN)),
        ("patternProperties: {^c: {type: boolean}}", ANY),
    ],
)
def test_it_has_the_type_of_further_entries(further: str, type_: TypeRef, tmp_path: Path) -> None:
    schema = f"{{type: object, required: [a, b], properties: {{a: {{type: string}}}}, {further}}}"
    document = f"paths: {{}}\ncomponents: {{schemas: {{A: {schema}}}}}\n"
    problems = Diagnostics()
    (found,) = api(tmp_path, document, problems).declarations.values()
    assert isinstance(found, Record)
    assert [(each.wire_name, each.type) for each in found.fields] == [
        ("a", Scalar(Kind.STRING)),
        ("b", type_),
    ]
    assert isinstance(found.fields[1].presence, Required)
    assert found.fields[1].access is (Access.ASKED if type_ == ANY else Access.BOTH)
    assert found.fields[1].is_sure is (type_ != ANY)
    assert ("B405" in problems.counts()) is (type_ == ANY)
    assert found.rules is None
