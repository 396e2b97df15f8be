"""What is found behind references, and in them."""

import re
from pathlib import Path

import pytest

from tests.openapi.validated import VALID, findings, lines


def test_references_lead_where_resolving_found_them(tmp_path: Path) -> None:
    text = VALID + """\
components:
  schemas:
    A: {$id: "https://example.com/a", $anchor: one, $defs: {b: {type: string}}, items: {$ref: "#/$defs/b"}}
    B: {$ref: a}
    C: {$id: "https://example.com/c", $ref: a, properties: {d: {$ref: "#one"}}}
    D: {$anchor: one, $dynamicAnchor: two, items: {$dynamicRef: "#two"}, default: 5, type: object}
    E: {$ref: "part of.yaml#/x/E"}
    F: {$ref: "#/components/schemas/none", properties: {a: {$ref: gone.yaml}}}
    G: {$ref: "#/components/schemas/H"}
    H: {$ref: "#/components/schemas/G"}
"""
    (tmp_path / "part of.yaml").write_text(
        "x: {E: {$ref: '#here'}, F: {$anchor: here, minimum: 1}}"
    )
    found = findings(tmp_path, text)
    assert [(one.code, one.message) for one in found if one.code.startswith("V")] == [
        ("V301", "'default' must be an object, not 5")
    ]


ROUNDS = {
    "two": "A: {allOf: [REF-B, {properties: {a: {}}}]}\nB: {allOf: [REF-A, {properties: {b: {}}}]}",
    "itself": "A: {allOf: [REF-A, REF-A], anyOf: [REF-A], items: REF-A, not: REF-A}",
    "of all": "\n".join(
        f"S{n}: {{oneOf: [REF-S{(n + 1) % 9}, REF-S{n * 2 % 9}]}}" for n in range(9)
    ),
    "a default": "A: {allOf: [REF-A, REF-B], default: {z: 1}}\nB: {allOf: [REF-A], default: {}}",
    "a fan": "\n".join(f"S{n}: {{allOf: [REF-S{n + 1}, REF-S{n + 1}]}}" for n in range(60))
    + "\nS60: {type: object}\nA: {anyOf: [REF-S0], default: {a: 1}}",
    "a chain": "\n".join(f"S{n}: {{properties: {{a: REF-S{n + 1}}}}}" for n in range(900))
    + "\nS900: {type: object}",
    "unevaluated": "A: {allOf: [REF-A], unevaluatedProperties: false, default: {a: 1}}",
    "a pattern": "A: {type: string, pattern: '^(a+)+$', default: " + "a" * 60 + "!}",
}


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
@pytest.mark.parametrize("kind", ROUNDS)
def test_rounds_and_fans_of_references_come_to_an_end(
    tmp_path: Path, kind: str, version: str
) -> None:
    schemas = re.sub(r"REF-(\w+)", r"{$ref: '#/components/schemas/\1'}", ROUNDS[kind])
    text = VALID.replace("3.1.0", version) + "components:\n  schemas:\n    "
    found = findings(tmp_path, text + schemas.replace("\n", "\n    "))
    assert [one.code for one in found if one.code == "V302"] == []


def test_what_a_round_requires_is_looked_for_in_all_of_it(tmp_path: Path) -> None:
    text = """components:
  schemas:
    A: {allOf: [{$ref: "#/components/schemas/B"}, {properties: {a: {}}}], required: [a, b, c]}
    B: {allOf: [{$ref: "#/components/schemas/A"}, {properties: {b: {}}}]}
"""
    assert [one[2] for one in lines(findings(tmp_path, VALID + text))] == [
        "Required list has not defined properties: ['c']"
    ]


def test_what_is_deep_in_other_documents_is_checked_too(tmp_path: Path) -> None:
    chain = "\n".join(f"S{n}: {{items: {{$ref: '#/S{n + 1}'}}}}" for n in range(99))
    other = f"{chain}\nS99: {{type: string, default: 5}}"
    text = VALID + "components: {schemas: {A: {$ref: 'other.yaml#/S0'}}}"
    (found,) = findings(tmp_path, text, other=other)
    assert found.message == "'default' must be a string, not 5"
    assert found.at is not None and (
        found.at.source.name.endswith("other.yaml"),
        found.at.line,
    ) == (True, 100)


def test_parents_of_tags_are_left_to_parsing(tmp_path: Path) -> None:
    text = VALID.replace("3.1.0", "3.2.0")
    tags = "tags: [{name: a, parent: b}, {name: b, parent: a}, {name: c, parent: gone}, {name: c}]"
    assert [one[2] for one in lines(findings(tmp_path, f"{text}{tags}\n"))] == [
        "Duplicate tag name 'c'"
    ]


def test_references_where_there_are_none_are_told_as_such(tmp_path: Path) -> None:
    text = "openapi: 3.1.0\ninfo: {$ref: other.yaml#/info}\npaths: {$ref: other.yaml#/paths}\n"
    other = 'info: {title: x, version: "1"}\npaths: {}\n'
    found = findings(tmp_path, text, other=other)
    assert [each.code for each in found] == ["V240"] * 2
    assert lines(found) == [
        (2, 8, "the specification has no $ref for 'info'; it is followed all the same"),
        (3, 9, "the specification has no $ref for 'paths'; it is followed all the same"),
    ]


@pytest.mark.parametrize("version", ["3.1.0", "3.2.0"])
def test_references_for_all_components_of_a_kind_are_told_once(
    version: str, tmp_path: Path
) -> None:
    parts = "{schemas: {$ref: other.yaml#/schemas}, parameters: {$ref: other.yaml#/parameters}}"
    other = "schemas: {A: {type: string}}\nparameters: {B: {name: b, in: query, schema: {}}}\n"
    text = f"{VALID.replace('3.1.0', version)}components: {parts}\n"
    found = findings(tmp_path, text, other=other)
    assert [(each.code, each.message.partition(";")[0]) for each in found] == [
        ("V240", f"the specification has no $ref for '{part}'")
        for part in ("schemas", "parameters")
    ]
