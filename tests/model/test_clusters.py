"""Which records are set apart: none where few lead to each other, and enough where all do."""

from __future__ import annotations

from random import Random

import pytest

from generator.diagnostics import Location, Source
from generator.model.clusters import LARGE, LONGEST, MOST, RING, clusters, components, references
from generator.model.declarations import Access, Declaration, Field, Optional, Record
from generator.model.docs import Doc
from generator.model.leads import Leads
from generator.model.types import ListOf, Named

AT = Location(Source("document.yaml", ""), 1, 1, "")


def records(led: dict[str, list[str]]) -> dict[str, Declaration]:
    return {name: _record(name, others) for name, others in led.items()}


def _record(name: str, others: list[str]) -> Record:
    fields = tuple(
        Field(other, ListOf(Named(other)), Optional(), Access.BOTH, Doc("", ""), (), AT)
        for other in others
    )
    return Record(name, name, True, Doc("", ""), fields, None, None, None, (), AT)


def leads(led: dict[str, list[str]]) -> Leads:
    return Leads(records(led))


def cut(led: dict[str, list[str]]) -> dict[str, tuple[str, ...]]:
    """The references that are left when what is set apart is."""
    apart = clusters(leads(led), set()).apart
    found = references(leads(led))
    return {
        name: tuple(each for each in others if each not in apart) for name, others in found.items()
    }


def reach(led: dict[str, tuple[str, ...]], start: str) -> set[str]:
    waiting, seen = [start], {start}
    while waiting:
        new = {*led[waiting.pop()]} - seen
        seen |= new
        waiting += sorted(new)
    return seen


def tangle(count: int, seed: int, degree: int = 3) -> dict[str, list[str]]:
    random = Random(seed)
    names = [f"r{index}" for index in range(count)]
    return {name: sorted({*random.choices(names, k=degree)}) for name in names}


def test_little_is_left_whole() -> None:
    ring = {f"r{index}": [f"r{(index + 1) % LONGEST}"] for index in range(LONGEST)}
    found = clusters(leads(ring), set())
    assert found.apart == frozenset()
    assert set(found.rings.values()) == {1}
    chain = {f"r{index}": [f"r{index + 1}"] for index in range(LARGE - 1)} | {f"r{LARGE - 1}": []}
    assert clusters(leads(chain), set()) == clusters(leads({}), set())


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("count", [80, 400])
def test_no_record_leads_to_many(count: int, seed: int) -> None:
    left = cut(tangle(count, seed))
    assert max(len(each) for each in components(left)) <= RING
    assert max(len(reach(left, name)) for name in left) <= MOST + RING


def test_a_long_chain_is_cut_into_few() -> None:
    chain = {f"r{index}": [f"r{index + 1}"] for index in range(999)} | {"r999": []}
    found = clusters(leads(chain), set())
    assert (1000 - LARGE) // MOST - 1 <= len(found.apart) <= 1000 // MOST + 1
    left = cut(chain)
    assert max(len(reach(left, name)) for name in chain) <= LARGE


def test_a_ring_is_cut_once() -> None:
    ring = {f"r{index}": [f"r{(index + 1) % 50}"] for index in range(50)}
    found = clusters(leads(ring), set())
    assert len(found.apart) == 1
    assert found.rings == {}


def test_rings_are_numbered_in_the_order_of_the_document() -> None:
    led = {"a": ["b", "c"], "b": ["a"], "c": ["d"], "d": ["c"], "e": ["e"]}
    assert clusters(leads(led), set()).rings == {"a": 1, "b": 1, "c": 2, "d": 2}
    assert clusters(leads({"c": ["d"], "d": ["c"]} | led), set()).rings["c"] == 1
