"""Files where there can be none."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.model.types import ListOf, Nullable, Scalar, TypeRef
from tests.meaning.documents import api, only

SCHEMAS = """
components:
  schemas:
    File: {type: string, format: binary}
    Round: {type: array, items: {$ref: "#/components/schemas/Round"}}
"""


def text_of(type_: TypeRef) -> str:
    match type_:
        case Nullable(inner):
            return f"{text_of(inner)}?"
        case ListOf():
            return f"[{text_of(type_.item)}]"
        case Scalar():
            return type_.kind.value
        case _:
            return "named"


@pytest.mark.parametrize("place", ["query", "header", "cookie", "path"])
@pytest.mark.parametrize(
    ("schema", "wanted"),
    [
        ("{type: string, format: binary}", "string"),
        ("{type: file}", "string"),
        ("{$ref: '#/components/schemas/File'}", "string"),
        ("{type: [string, 'null'], format: binary}", "string?"),
        ("{type: array, items: {$ref: '#/components/schemas/File'}}", "[string]"),
        ("{oneOf: [{type: string, format: binary}, {type: string, format: uri}]}", "string"),
        ("{oneOf: [{$ref: '#/components/schemas/Round'}, {type: string}]}", "named"),
        ("{type: array, items: {type: string}}", "[string]"),
        ("{$ref: '#/components/schemas/Round'}", "named"),
    ],
)
def test_a_parameter_and_a_header_are_texts(
    tmp_path: Path, place: str, schema: str, wanted: str
) -> None:
    problems = Diagnostics()
    parameter = f"{{name: p, in: {place}, required: true, schema: {schema}}}"
    answer = f"{{description: ok, headers: {{X-P: {{schema: {schema}}}}}}}"
    found = only(
        api(
            tmp_path,
            "servers: [{url: https://example.com}]\n"
            f"paths: {{'/a/{{p}}': {{get: {{parameters: [{parameter}],"
            f" responses: {{'200': {answer}}}}}}}}}\n{SCHEMAS}",
            problems,
        )
    )
    given = next(each for each in found.parameters if each.place.value == place)
    assert text_of(given.type) == wanted
    assert text_of(found.responses[0].headers[0].type) == wanted
    is_file = "File" in schema or "binary" in schema or "file" in schema
    assert problems.counts().get("B335", 0) == (2 if is_file else 0)
