"""What breaks its schema in an answer is kept, listed, and sent back as it came; what a caller wrote is checked."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server

INNER = {"count": True, "name": "x"}
ANSWER = {
    "count": "12",
    "done": 1,
    "at": 1715000000,
    "octets": "aGk",
    "numbers": [1, "2", True],
    "inner": INNER,
    "parts": [{"count": 1, "name": 3}, {"count": 2, "name": "right"}],
    "kind": 4,
    "ratio": "1.5",
    "either": "x",
    "sizes": {"a": "1"},
}
BROKEN = [
    "at",
    "count",
    "done",
    "either",
    "inner.count",
    "kind",
    "name",
    "numbers[1]",
    "numbers[2]",
    "octets",
    "parts[0].name",
    "ratio",
    "sizes.a",
]


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("kept")
    generated(ROOT / "tests/cases/kept/spec.yaml", folder, "kept_client")
    return imported(folder, "kept_client")


@pytest.fixture
def api(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=0)) as client:
        yield package.DefaultApi(client)


@pytest.fixture
def thing(api: Any, server: Server) -> Any:
    server.answer(body=ANSWER)
    return api.get_thing()


def test_all_of_it_is_listed(thing: Any) -> None:
    assert sorted(each.partition(": ")[0] for each in thing.model_problems) == BROKEN


def test_it_is_sent_back_as_it_came(api: Any, server: Server, thing: Any) -> None:
    server.answer(204)
    api.put_thing(thing)
    assert server.last.json == ANSWER


def test_parts_of_it_are_sent_elsewhere(api: Any, server: Server, thing: Any) -> None:
    server.answer(204)
    api.put_box(first=thing, others=[thing.inner, thing.parts[0]])
    others = [INNER, ANSWER["parts"][0]]  # type: ignore[index]
    assert server.last.json == {"first": ANSWER, "others": others}


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, lambda thing: thing.model_copy(deep=True)],
    ids=["copy", "deepcopy", "model_copy"],
)
def test_a_changed_copy_is_sent_back(
    api: Any, server: Server, thing: Any, copied: Callable[[Any], Any]
) -> None:
    changed = copied(thing)
    changed.name = "there now"
    server.answer(204)
    api.put_thing(changed)
    assert server.last.json == ANSWER | {"name": "there now"}


@pytest.mark.parametrize(
    ("name", "value", "where"),
    [
        ("count", "13", "count"),
        ("done", 2, "done"),
        ("numbers", ["2"], "numbers[0]"),
        ("sizes", {"b": "1"}, "sizes.b"),
        ("parts", [{"count": "1", "name": "n"}], "parts[0].count"),
    ],
)
def test_what_a_caller_assigns_is_checked(
    package: Any, api: Any, thing: Any, name: str, value: Any, where: str
) -> None:
    setattr(thing, name, value)
    with pytest.raises(package.ApiValueError, match=f": {where}: ".replace("[", r"\[")):
        api.put_thing(thing)


def test_what_a_caller_assigns_deeper_is_checked(package: Any, api: Any, thing: Any) -> None:
    thing.inner.name = 5
    with pytest.raises(package.ApiValueError, match=r"inner\.name: "):
        api.put_thing(thing)
