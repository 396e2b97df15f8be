"""References within a document and across documents."""

import json
import os
from pathlib import Path

import pytest

from tests.document.bundles import at, bundle, files, target

pytestmark = pytest.mark.usefixtures("here")


def test_local_pointers_with_escapes_and_percent_signs() -> None:
    files(main="""\
a: {$ref: "#/x~1y/~0"}
b: {$ref: "#/x%7E1y/~0/c%20d"}
c: {$ref: "#"}
d: {$ref: "#/list/1"}
e: {$ref: "#/100%25/x"}
f: {$ref: "#/a%2Fb"}
split: {$ref: "#/paths/%2Fpets%2F%7Bid%7D"}
g: {$ref: "#/x~1y/~0/c+d"}
100%: {x: 1}
a%2Fb: 1
paths: {"/pets/{id}": 1}
x/y: {"~": {c d: 1}}
list: [1, 2]
""")
    found = bundle()
    assert target(found, "/a") == "main.yaml#/x~1y/~0"
    assert target(found, "/b") == "main.yaml#/x~1y/~0/c d"
    assert target(found, "/c") == "main.yaml#"
    assert target(found, "/d") == "main.yaml#/list/1"
    assert target(found, "/e") == "main.yaml#/100%/x"
    assert target(found, "/f") == "main.yaml#/a%2Fb"
    assert target(found, "/split") == "main.yaml#/paths/~1pets~1{id}"
    assert target(found, "/g") == "main.yaml#/x~1y/~0/c d"
    assert found.find(at(found, "/list")) is None


def test_recursion_is_no_round() -> None:
    files(
        main="components: {schemas: {Tree: {properties: {next: {$ref: '#/components/schemas/Tree'}}}}}"
    )
    found = bundle()
    tree = at(found, "/components/schemas/Tree")
    assert found.target(at(found, "/components/schemas/Tree/properties/next")) is tree


def test_what_is_data_holds_no_references() -> None:
    files(main="""\
schema:
  example: {$ref: "#/nowhere"}
  default: {a: [{$ref: "#/nowhere"}]}
  enum: [{$ref: "#/nowhere"}]
  const: {$ref: "#/nowhere"}
  examples: [{$ref: "#/nowhere"}]
  x-thing: {$ref: "#/nowhere"}
  properties:
    $ref: {type: string}
media:
  examples:
    one: {value: {$ref: "#/nowhere"}}
""")
    assert bundle().targets == {}


def test_names_are_no_keywords() -> None:
    names = (
        "default",
        "example",
        "examples",
        "enum",
        "const",
        "x-y",
        "discriminator",
        "properties",
    )
    properties = "\n".join(f"  {name}: {{$ref: '#/t'}}" for name in names)
    files(main=f"""\
t: {{}}
properties:
{properties}
responses: {{default: {{$ref: '#/t'}}}}
headers: {{x-rate: {{$ref: '#/t'}}}}
parameters: [{{$ref: '#/t'}}]
callbacks: {{default: {{'{{$url}}': {{post: {{requestBody: {{$ref: '#/t'}}}}}}}}}}
""")
    assert len(bundle().targets) == len(names) + 4


def test_a_map_can_stand_in_another_file() -> None:
    files(
        main="paths: {$ref: paths/all.yaml}",
        paths__all="/a: {$ref: a.yaml}\ndefault: {$ref: a.yaml}\n",
        paths__a="get: {responses: {}}",
    )
    assert len(bundle().targets) == 3


def test_files_are_relative_to_the_file_that_refers() -> None:
    files(
        api__main="a: {$ref: ../shared/pet.yaml#/Pet}\nb: {$ref: ./../shared/x/../pet.yaml}",
        shared__pet="Pet: {tag: {$ref: 'tags/tag%20one.yaml'}, back: {$ref: ../api/main.yaml#/b}}",
    )
    Path("shared/tags").mkdir()
    Path("shared/tags/tag one.yaml").write_text("type: string")
    found = bundle("api/main.yaml", roots=("shared",))
    assert target(found, "/a") == "shared/pet.yaml#/Pet"
    assert target(found, "/b") == "shared/pet.yaml#"
    pet = found.target(at(found, "/a"))
    assert found.target(pet.members["tag"]).id == "../shared/tags/tag one.yaml#"
    assert found.target(pet.members["back"]) is at(found, "/b")
    assert [root.source.name for root in found.documents.values()] == [
        "api/main.yaml",
        "shared/pet.yaml",
        "shared/tags/tag one.yaml",
    ]


def test_a_file_has_one_identity_however_it_is_reached() -> None:
    files(
        main="a: {$ref: real/x.yaml}\nb: {$ref: link/x.yaml}\nc: {$ref: real/../real/x.yaml}",
        real__x="{t: 1}",
    )
    os.symlink("real", "link")
    found = bundle()
    assert len({found.target(node) for node in found.root.members.values()}) == 1
    assert len(found.documents) == 2


def test_only_what_is_referred_to_is_searched_in_other_files() -> None:
    files(main="a: {$ref: x.yaml#/used}", x="used: {type: string}\nunused: {$ref: '#/nowhere'}")
    assert len(bundle().targets) == 1


def test_a_long_chain_of_references_takes_no_stack_and_little_time() -> None:
    schemas = {f"S{n}": {"$ref": f"#/components/schemas/S{n + 1}"} for n in range(10_000)}
    schemas["S10000"] = {"type": "string"}
    Path("main.json").write_text(json.dumps({"components": {"schemas": schemas}}))
    found = bundle("main.json")
    assert len(found.targets) == 10_000
    assert not found.lost


def test_a_text_that_has_no_structure_is_the_value() -> None:
    files(main="""\
info: {description: {$ref: d.md}}
tags: [{description: {$ref: "notes.txt"}}, {description: {$ref: query}}]
media: {example: {$ref: e.json}, examples: {one: {value: {$ref: "query.graphql"}}}}
schema: {$ref: Pet}
""")
    texts = {
        "d.md": "# A\n\n* b: c\n",
        "notes.txt": "a: 1\n",
        "query": "just: words: here",
        "e.json": "[1]",
        "query.graphql": "{pets}",
        "Pet": "type: object",
    }
    for name, text in texts.items():
        Path(name).write_text(text)
    found = bundle()
    values = [node.plain() for node in found.targets.values()]
    assert sorted(values, key=str) == sorted(
        ["# A\n\n* b: c\n", "a: 1\n", "just: words: here", [1], "{pets}", {"type": "object"}],
        key=str,
    )
