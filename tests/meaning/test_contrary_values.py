"""Values of which none is of the type beside them: the list is the narrower of the two, so that it counts, and is told."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.model.declarations import Record
from generator.model.holds import holds
from generator.model.types import Json, MapOf, Nullable, Scalar
from tests.meaning.documents import api


@pytest.mark.parametrize(
    ("schema", "valid"),
    [
        ("{type: string, enum: [{kind: circle}]}", {"kind": "circle"}),
        ("{type: string, const: {kind: circle}}", {"kind": "circle"}),
        ("{type: string, nullable: true, enum: [[1]]}", [1]),
        ("{type: object, enum: [[1], [2]]}", [2]),
    ],
)
def test_structures(schema: str, valid: Json, tmp_path: Path) -> None:
    problems = Diagnostics()
    assert _told(schema, valid, tmp_path, problems)
    assert problems.counts() == {"B319": 1, "B406": 1}


def test_one_that_is_of_the_type_is_enough(tmp_path: Path) -> None:
    problems = Diagnostics()
    listed = "{type: object, enum: [{kind: circle}, round]}"
    assert not _told(listed, "round", tmp_path, problems)
    assert _told(listed, {"kind": "circle"}, tmp_path, problems)
    assert "B406" not in problems.counts()


def _told(schema: str, value: Json, tmp_path: Path, problems: Diagnostics) -> bool:
    """Whether the rules of a property with this schema hold for a value."""
    whole = f"{{type: object, properties: {{a: {schema}}}}}"
    document = f"paths: {{}}\ncomponents: {{schemas: {{A: {whole}}}}}\n"
    (found,) = api(tmp_path, document, problems).declarations.values()
    assert isinstance(found, Record)
    field = found.fields[0].type
    scalar = field.type if isinstance(field, Nullable) else field
    assert isinstance(scalar, Scalar | MapOf) and scalar.constraints.rules is not None
    return holds(scalar.constraints.rules.schema, value)
