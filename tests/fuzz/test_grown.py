"""Schemas that lead to each other any way that they can: grown at random, in rings, and as the parts of each other."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from generator.model.sound import faults
from generator.room import with_room
from tests.fuzz.making import Made, client, import_and_build
from tests.fuzz.verifying import CASES, verifying

MOST = 8
FUZZ = {"deadline": None, "database": None, "suppress_health_check": [*HealthCheck]}
SCALARS = st.sampled_from(["string", "integer", "number", "boolean", "null", "object"])


def ref(number: int) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/S{number}"}


def list_of(item: Any) -> dict[str, Any]:
    return {"type": "array", "items": item}


def map_of(value: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": value}


def schemas() -> st.SearchStrategy[Any]:
    """A schema whose leaves are references and scalars."""
    refs = st.integers(0, MOST - 1).map(ref)
    leaves = st.one_of(refs, refs, SCALARS.map(lambda each: {"type": each}))
    return st.recursive(leaves, grown, max_leaves=5)


def grown(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    fans = st.lists(inner, min_size=1, max_size=4)
    members = st.dictionaries(st.sampled_from("abcd"), inner, min_size=1, max_size=3)
    return st.one_of(
        fans.map(lambda each: {"oneOf": each}),
        fans.map(lambda each: {"anyOf": each}),
        fans.map(lambda each: {"allOf": each}),
        members.map(lambda each: {"type": "object", "properties": each, "required": [*each][:1]}),
        inner.map(list_of),
        inner.map(map_of),
        inner.map(lambda each: {"anyOf": [each, {"type": "null"}]}),
    )


def document(schemas: list[Any]) -> Any:
    content = {"application/json": {"schema": ref(0)}}
    operation = {
        "operationId": "send",
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    named = {f"S{number}": each for number, each in enumerate(schemas)}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Grown", "version": "1"},
        "paths": {"/": {"post": operation}},
        "components": {"schemas": named},
    }


def grown_client(schemas: list[Any], target: str) -> Made:
    """The client, which comes out without an error."""
    made = with_room(lambda: client(json.dumps(document(schemas)), target, validate=False))
    assert made.operations == 1
    assert [*faults(made.api.declarations)] == []
    assert {each.severity.value for each in made.diagnostics.items} <= {"warning", "note"}
    return made


def check(schemas: list[Any], target: str) -> None:
    """The client comes out; its modules can be imported, and its types built."""
    made = grown_client(schemas, target)
    if target == "python":
        with_room(lambda: import_and_build(made))


GRAPHS = st.lists(schemas(), min_size=MOST, max_size=MOST)
TARGETS = st.sampled_from(["python", "eiffel"])


@settings(max_examples=40, derandomize=True, phases=[Phase.generate], **FUZZ)
@given(GRAPHS, TARGETS)
def test_some_graphs(schemas: list[Any], target: str) -> None:
    check(schemas, target)


@pytest.mark.corpus
def test_many_graphs_as_verify_sees_them() -> None:
    """A fifth of the cases; `test_documents` has the others."""
    with verifying() as verified:

        @settings(max_examples=CASES // 5, phases=[Phase.generate], **FUZZ)
        @seed(0)
        @given(GRAPHS, TARGETS)
        def run(schemas: list[Any], target: str) -> None:
            verified.take(json.dumps(document(schemas)), grown_client(schemas, target))

        run()


def ring(count: int, fan: int) -> list[Any]:
    """Unions of the next ones in a ring, and of an object each."""
    own = [
        {"type": "object", "properties": {f"q{number}": {"type": "string"}}}
        for number in range(count)
    ]
    return [
        {"anyOf": [*(ref((number + step) % count) for step in range(1, fan + 1)), own[number]]}
        for number in range(count)
    ]


@pytest.mark.parametrize("target", ["python", "eiffel"])
@pytest.mark.parametrize(("count", "fan"), [(2, 1), (3, 2), (30, 5)])
def test_unions_that_lead_to_each_other(target: str, count: int, fan: int) -> None:
    """There are more ways through them than anyone could go."""
    check(ring(count, fan), target)


TEXT = {"type": "string"}
NUMBER = {"type": "number"}
FULFILLED = [
    {"allOf": [list_of(ref(1)), list_of(ref(2))]},
    {"anyOf": [ref(2), TEXT]},
    {"anyOf": [ref(1), NUMBER]},
]
"""Each of the two choices is among the alternatives of the other."""
BOTH = {"allOf": [ref(1), ref(2)]}


@pytest.mark.parametrize("target", ["python", "eiffel"])
@pytest.mark.parametrize(
    "schemas",
    [
        [BOTH, list_of(ref(1)), list_of(ref(2))],
        [BOTH, list_of(ref(2)), list_of(ref(1))],
        [BOTH, map_of(ref(1)), map_of(ref(2))],
        [BOTH, *({"type": "array", "prefixItems": [ref(each), TEXT]} for each in (1, 2))],
        [BOTH, *({"anyOf": [list_of(ref(each)), TEXT]} for each in (1, 2))],
        [BOTH, *({"anyOf": [ref(each), map_of(ref(each)), TEXT]} for each in (1, 2))],
        [{"anyOf": [map_of({"allOf": [TEXT, ref(0)]}), {"type": "null"}]}],
        [{"anyOf": [{"oneOf": [list_of(TEXT), ref(0)]}, map_of({"allOf": [ref(0), NUMBER]})]}],
        [{"oneOf": [ref(1), {}], "properties": {"p": TEXT}}, {"properties": {"q": TEXT}}],
        FULFILLED,
    ],
    ids=[
        *("lists", "crossed", "maps", "tuples", "unions", "alternative", "never", "left-over"),
        *("says-nothing", "fulfilled"),
    ],
)
def test_what_parts_come_to_may_contain_itself(schemas: list[Any], target: str) -> None:
    """No reference leads to it, so that its circle is closed by nothing that the document has."""
    check(schemas, target)


def test_a_list_of_itself_has_a_name() -> None:
    text = json.dumps(document([BOTH, list_of(ref(1)), list_of(ref(2))]))
    files = with_room(lambda: client(text, "python", validate=False)).files
    (source,) = (each for path, each in files.items() if path.endswith("/models/s0_item.py"))
    assert "list[S0Item]" in source.decode()
