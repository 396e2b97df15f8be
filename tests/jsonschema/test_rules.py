"""Rules of `tests/cases/rules` as a program meets them: held in requests, not asked of answers."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server

SPEC = ROOT / "tests" / "cases" / "rules" / "spec.yaml"
VALID: list[dict[str, Any]] = [
    {"day": "2025-01"},
    {"letters": "anything: the pattern is not checked"},
    {"escaped": "a-b/c.d_1@x"},
    {"price": 0.07},
    {"price": 1e300},
    {"half": 5},
    {"set": [1, True, "1", [1], {"a": 1}, {"a": True}, None]},
    {"with_number": [1, "a", 2.5]},
    {"names": {"abc": 1}},
    {"point": {"x": 1, "y": [True, None]}},
    {"mixed": {"b": 2}},
    {"mixed": None},
    {"needs": {"id": "a", "other": "b"}},
    {"level": 1},
    {"word": "maybe"},
    {"one_of_two": {"url": "a", "note": "b"}},
    {"one_of_two": {"file": "a"}},
    {"conditional": {"kind": "big", "size": 100}},
    {"conditional": {"kind": "small", "size": 99, "owner": "me"}},
    {"number": 105},
    {"number": 15},
    {"lists": [{"size": 1}, {"size": 2}]},
]
INVALID: list[tuple[dict[str, Any], str]] = [
    ({"day": "2025-01\n"}, "day: Text should fit the pattern"),
    ({"day": "٢٠٢٥-01"}, "day: Text should fit the pattern"),
    ({"escaped": "é@x"}, "escaped: Text should fit the pattern"),
    ({"price": 0.075}, "price: Number should be a multiple of 0.01"),
    ({"half": 4}, "half: Number should be a multiple of 2.5"),
    ({"half": 0}, "half: "),
    ({"half": 20000000000000000000}, "half: "),
    ({"set": [1, {"a": [1]}, {"a": [1.0]}]}, "set: the list has duplicated items"),
    ({"with_number": [1, "a"]}, "with_number: List should have at least 2"),
    ({"with_number": [1, 2, 3, 4]}, "with_number: List should have at most 3"),
    ({"names": {"Abc": 1}}, "names.Abc: As a name: Text should fit"),
    ({"point": {"x": True, "y": [True, None]}}, "point: Value should be"),
    ({"mixed": {"b": 3}}, "mixed: Value should be one of"),
    ({"needs": {"other": "b"}}, "needs.id: Field required"),
    ({"nothing": 1}, "nothing: Value is one of those that are excluded"),
    ({"one_of_two": {"note": "a"}}, "one_of_two: One of these should hold: url: Field required"),
    ({"one_of_two": {"url": "a", "file": "b"}}, "one_of_two: Only one of several"),
    ({"conditional": {}}, "conditional: Object should have at least 1"),
    ({"conditional": {"kind": "big"}}, "conditional.size: Field required"),
    ({"conditional": {"kind": "big", "size": 99}}, "conditional.size: Number should be at least"),
    ({"conditional": {"size": 100}}, "conditional.size: Number should be at most 99"),
    ({"conditional": {"owner": "me"}}, "conditional.kind: Field required beside 'owner'"),
    ({"number": 7}, "number: One of these should hold"),
    ({"lists": [{"size": 1}, {"size": 1}]}, "lists: the list has duplicated items"),
]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("rules")
    found = generated(SPEC, folder, "rules_client")
    assert found.operations == 1
    return imported(folder, "rules_client")


@pytest.fixture
def server() -> Any:
    server = Server()
    yield server
    server.close()


def answered(client: Any, server: Server, given: Any, sent: Any) -> Any:
    """What is read of an answer."""
    with client.ApiClient(client.Configuration(host=server.url, retries=0)) as api_client:
        server.answer(body=given)
        return client.DefaultApi(api_client).put_rules("AB1", sent)


@pytest.mark.parametrize("given", VALID, ids=json.dumps)
def test_what_is_valid_goes_there_and_back(client: Any, server: Server, given: Any) -> None:
    found = answered(client, server, given, given)
    assert server.received[-1].json == given
    assert found.model_problems == ()
    assert json.loads(found.to_json()) == given
    made = client.models.Ruled(**given)
    assert json.loads(made.to_json()) == given


@pytest.mark.parametrize(("given", "problem"), INVALID, ids=lambda value: json.dumps(value))
def test_what_is_not_is_refused(client: Any, given: Any, problem: str) -> None:
    with pytest.raises(client.ApiValueError) as caught:
        client.DefaultApi().put_rules("AB1", given)
    assert [each[: len(problem)] for each in caught.value.problems] == [problem]
    with pytest.raises(ValueError):
        client.models.Ruled(**given)


def test_a_field_that_was_assigned_is_checked_when_it_is_sent(client: Any) -> None:
    made = client.models.Ruled(day="2025-01", lists=[{"size": 1}, {"size": 2}])
    made.lists[1].size = 1
    made.day = "tomorrow"
    with pytest.raises(
        client.ApiValueError, match="lists: the list has duplicated items"
    ) as caught:
        client.DefaultApi().put_rules("AB1", made)
    assert len(caught.value.problems) == 2


@pytest.mark.parametrize(
    "given", [{"day": "x"}, {"set": [1, 1]}, {"conditional": {"size": 100}}, {"price": 0.075}]
)
def test_answers_are_not_asked(client: Any, server: Server, given: Any) -> None:
    found = answered(client, server, given, {})
    assert found.model_problems == ()
    assert json.loads(found.to_json()) == given


@pytest.mark.parametrize(
    ("code", "options"),
    [("ab1", {}), ("AB1\n", {}), ("AB1", {"price": 0.001}), ("AB1", {"tags": ["a", "a"]})],
)
def test_parameters_too(client: Any, code: str, options: dict[str, Any]) -> None:
    with pytest.raises(client.ApiValueError, match=r"code|price|tags"):
        client.DefaultApi().put_rules(code, {}, **options)


def test_constants_have_names(client: Any) -> None:
    level = client.models.Level
    assert (level.LOW, level.HIGH) == (1, 2)
    assert client.models.Ruled(level=1).level is level.LOW
    assert client.models.Word.NEVER == "no"
