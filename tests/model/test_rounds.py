"""Which declarations lead back to themselves."""

from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import Location, Source
from generator.model.declarations import Alias
from generator.model.docs import NO_DOC
from generator.model.leads import Leads
from generator.model.rounds import rounds
from generator.model.types import Named, TupleOf

PLACE = Location(Source("x", ""), 1, 1, "")
GRAPHS = st.integers(1, 8).flatmap(
    lambda count: st.lists(
        st.lists(st.integers(0, count - 1), max_size=3), min_size=count, max_size=count
    )
)


def declared(graph: list[list[int]]) -> dict[str, Alias]:
    return {
        str(node): Alias(
            str(node),
            "",
            True,
            NO_DOC,
            TupleOf(tuple(Named(str(to)) for to in ends), None),
            (),
            PLACE,
        )
        for node, ends in enumerate(graph)
    }


def grouped(graph: list[list[int]]) -> dict[str, int]:
    found = declared(graph)
    return rounds(found, Leads(found))


def reached(graph: list[list[int]], start: int) -> set[int]:
    """What a node leads to."""
    found: set[int] = set()
    waiting = [*graph[start]]
    while waiting:
        node = waiting.pop()
        if node not in found:
            found.add(node)
            waiting += graph[node]
    return found


@given(GRAPHS)
def test_a_group_is_what_leads_to_each_other(graph: list[list[int]]) -> None:
    found = grouped(graph)
    reach = [reached(graph, node) for node in range(len(graph))]
    for one in range(len(graph)):
        assert (str(one) in found) == (one in reach[one])
        for other in reach[one]:
            assert (found.get(str(one), -1) == found.get(str(other), -2)) == (one in reach[other])


def test_a_long_round_is_no_recursion() -> None:
    length = 20_000
    graph = [[(node + 1) % length] for node in range(length)]
    assert len(set(grouped(graph).values())) == 1
