"""Names of schemas in several files."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.document import load, resolve
from generator.meaning.referred import names
from generator.openapi import parse
from tests.meaning.documents import api

FILES = {
    "api/openapi.yaml": """\
openapi: 3.1.0
info: {title: t, version: "1"}
paths:
  /a:
    get:
      responses:
        "200": {description: x, content: {application/json: {schema: {$ref: schema.yaml}}}}
        "201": {description: x, content: {application/json: {schema: {$ref: pets/index.yaml}}}}
        "202": {description: x, content: {application/json: {schema: {$ref: shared/urn.yml}}}}
        "203": {description: x, content: {application/json: {schema: {$ref: vpcs/urn.yml}}}}
        "208": {description: x, content: {application/json: {schema: {$ref: "pets.yaml#/Item"}}}}
        "209": {description: x, content: {application/json: {schema: {$ref: "orders.yaml#/$defs/Item"}}}}
        "206": {description: x, content: {application/json: {schema: {$ref: "v1.0-order.schema.json"}}}}
        "207": {description: x, content: {application/json: {schema: {$ref: "orders.yaml#/x/items"}}}}
components: {schemas: {Listed: {$ref: "orders.yaml#/Thing"}, Again: {$ref: "orders.yaml#/Thing"}}}
""",
    "api/schema.yaml": "{title: Not this}",
    "api/pets/index.yaml": "{}",
    "api/shared/urn.yml": "{}",
    "api/vpcs/urn.yml": "{}",
    "api/pets.yaml": "Item: {}",
    "api/orders.yaml": "{$defs: {Item: {}}, Thing: {}, x: {items: {}}}",
    "api/v1.0-order.schema.json": "{}",
}
EXPECTED = [
    *("Listed", "Again", "schema", "pets", "urn", "vpcs urn", "Item", "orders Item"),
    *("v1.0-order", "x items"),
]


@pytest.mark.parametrize("folder", ["", "api"])
def test_names_come_from_files_and_keys_wherever_one_stands(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    monkeypatch.chdir(tmp_path / folder)
    diagnostics = Diagnostics()
    root = load("openapi.yaml" if folder else "api/openapi.yaml", diagnostics)
    document = parse(resolve(root, diagnostics), diagnostics)
    assert sorted(names(document).values()) == sorted(EXPECTED)


def test_alternatives_in_other_files_name_what_is_made_of_them(tmp_path: Path) -> None:
    """An alternative with what stands beside it is called after its key there."""
    choice = (
        "{type: object, required: [sort], properties: {sort: {type: string}},"
        " anyOf: [{$ref: '#/Scan'}, {$ref: '#/Commit'}]}"
    )
    (tmp_path / "other.yaml").write_text(
        f"Report: {choice}\nScan: {{type: object, properties: {{a: {{type: string}}}}}}\n"
        "Commit: {type: object, properties: {b: {type: string}}}\n"
    )
    found = api(
        tmp_path,
        "paths: {/a: {post: {requestBody: {content: {application/json: {schema:"
        " {$ref: 'other.yaml#/Report'}}}}, responses: {'204': {description: x}}}}}",
        Diagnostics(),
    )
    names = sorted(each.name for each in found.declarations.values())
    assert [each for each in names if "Scan" in each or "Commit" in each] == [
        "Report Commit",
        "Report Scan",
    ]


@pytest.mark.parametrize("whole", ["", "#"])
def test_the_document_itself_has_the_name_of_its_file(whole: str, tmp_path: Path) -> None:
    text = f"paths: {{}}\ncomponents: {{schemas: {{A: {{items: {{$ref: '{whole}'}}}}}}}}\n"
    found = api(tmp_path, text, Diagnostics()).declarations.values()
    assert {each.name for each in found} == {"A", "spec"}
