"""Chains, circles and diamonds of schemas that are made of each other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Diagnostics
from generator.meaning.types.levels import MOST
from generator.model.declarations import ByTrying, Record, Union
from generator.model.operations import Api
from generator.room import with_room
from tests.meaning.documents import api

LONG = 1_000
SERVERS = "servers: [{url: https://api.test}]"


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def own(number: int) -> dict[str, Any]:
    return {"type": "object", "properties": {f"p{number}": {"type": "string"}}}


def built(folder: Path, schemas: dict[str, Any], problems: Diagnostics) -> Api:
    text = json.dumps({"schemas": schemas})
    return with_room(lambda: api(folder, f"{SERVERS}\npaths: {{}}\ncomponents: {text}\n", problems))


def fields(found: Api) -> dict[str, int]:
    """How many fields each record has, by its name."""
    return {
        each.name: len(each.fields)
        for each in found.declarations.values()
        if isinstance(each, Record)
    }


def chain(length: int) -> dict[str, Any]:
    links = {f"S{at}": {"allOf": [ref(f"S{at + 1}"), own(at)]} for at in range(length)}
    return {**links, f"S{length}": own(length)}


def test_a_chain_of_parts_has_all_of_them_up_to_the_highest_level(tmp_path: Path) -> None:
    problems = Diagnostics()
    found = fields(built(tmp_path, chain(MOST - 1), problems))
    assert found["S0"] == MOST
    assert not problems.items


def test_what_is_above_the_highest_level_has_what_it_says_itself(tmp_path: Path) -> None:
    problems = Diagnostics()
    found = fields(built(tmp_path, chain(LONG), problems))
    assert found["S0"] == found[f"S{LONG - MOST}"] == 1
    assert found[f"S{LONG - MOST + 1}"] == MOST
    (problem,) = problems.items
    assert problem.code == "B343"
    assert f"as are {LONG - MOST:,} that are made of it" in problem.message
    assert problem.at is not None
    assert problem.at.pointer == f"/components/schemas/S{LONG - MOST}"


def test_a_chain_of_names_is_no_level(tmp_path: Path) -> None:
    problems = Diagnostics()
    names = {f"S{at}": {"allOf": [ref(f"S{at + 1}")]} for at in range(LONG)}
    found = built(tmp_path, {**names, f"S{LONG}": own(0)}, problems)
    assert len(found.declarations) == LONG + 1
    assert not problems.items


@pytest.mark.parametrize("length", [1, 2, 3])
def test_a_circle_of_parts_is_reported_once(tmp_path: Path, length: int) -> None:
    problems = Diagnostics()
    links = {f"S{at}": {"allOf": [ref(f"S{(at + 1) % length}"), own(at)]} for at in range(length)}
    found = fields(built(tmp_path, links, problems))
    assert found == {f"S{at}": length for at in range(length)}
    (problem,) = problems.items
    assert problem.code == "B342"
    assert problem.message.startswith("this schema is a part of itself: #/components/schemas/S0 → ")
    assert problem.at is not None
    assert problem.at.pointer == "/components/schemas/S0"


def test_a_large_circle_is_a_chain(tmp_path: Path) -> None:
    problems = Diagnostics()
    links = {f"S{at}": {"allOf": [ref(f"S{(at + 1) % LONG}"), own(at)]} for at in range(LONG)}
    found = fields(built(tmp_path, links, problems))
    assert found[f"S{LONG - 1}"] == 1
    assert found[f"S{LONG - MOST}"] == MOST
    assert [each.code for each in problems.items] == ["B342", "B343"]


def test_what_may_lead_back_on_a_condition_is_no_circle(tmp_path: Path) -> None:
    problems = Diagnostics()
    schema = {**own(0), "dependentSchemas": {"p0": {"allOf": [ref("S0")]}}}
    assert fields(built(tmp_path, {"S0": schema}, problems)) == {"S0": 1}
    assert not problems.items


def test_a_diamond_has_each_part_once(tmp_path: Path) -> None:
    problems = Diagnostics()
    links = {
        f"{side}{at}": {"allOf": [ref(f"A{at + 1}"), ref(f"B{at + 1}")]}
        for at in range(100)
        for side in "AB"
    }
    found = built(tmp_path, {**links, "A100": own(1), "B100": own(2)}, problems)
    assert fields(found)["A0"] == 2
    assert not problems.items


def test_members_of_a_family_that_meet_again_are_told_once(tmp_path: Path) -> None:
    tag = {"discriminator": {"propertyName": "kind"}, "properties": {"kind": {"type": "string"}}}
    sides = {side: {"allOf": [ref("Head"), own(at)]} for at, side in enumerate(("Left", "Right"))}
    both = {"allOf": [ref("Left"), ref("Right")]}
    found = built(tmp_path, {"Head": tag, **sides, "Both": both}, Diagnostics())
    (head,) = (each for each in found.declarations.values() if each.name == "Head")
    assert isinstance(head, Record)
    assert head.subtypes is not None
    assert [each.value for each in head.subtypes.values] == ["Head", "Left", "Both", "Right"]


def test_unions_in_each_other_are_tried_where_they_are_deep(tmp_path: Path) -> None:
    links = {f"S{at}": {"oneOf": [ref(f"S{at + 1}"), own(at)]} for at in range(LONG)}
    found = built(tmp_path, {**links, f"S{LONG}": {"type": "string"}}, Diagnostics())
    unions = [each for each in found.declarations.values() if isinstance(each, Union)]
    assert len(unions) == LONG
    assert isinstance(unions[0].choice, ByTrying)


@pytest.mark.parametrize("keyword", ["not", "contains"])
def test_a_chain_of_rules_is_left_out_where_it_is_long(tmp_path: Path, keyword: str) -> None:
    links = {f"S{at}": {keyword: ref(f"S{at + 1}")} for at in range(LONG)}
    problems = Diagnostics()
    found = built(tmp_path, {**links, f"S{LONG}": {"type": "string"}}, problems)
    assert len(found.declarations) == LONG + 1
    assert not problems.items
