"""Objects and tuples of `tests/cases/objects` as a program meets them: what is refused, sent, read and kept."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server

SPEC = ROOT / "tests" / "cases" / "objects" / "spec.yaml"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("objects")
    generated(SPEC, folder, "objects_client")
    return imported(folder, "objects_client")


@pytest.fixture
def server() -> Any:
    server = Server()
    yield server
    server.close()


def echoed(client: Any, server: Server, **given: Any) -> Any:
    """What is read when the server answers with what it was sent."""
    configuration = client.Configuration(host=server.url, retries=0)
    with client.ApiClient(configuration) as api_client:
        api = client.DefaultApi(api_client)
        server.answer(body=given)
        found = api.put_all(given)
    assert json.loads(server.received[-1].body) == given
    assert found.model_problems == ()
    assert json.loads(found.to_json()) == given
    return found


VALID = [
    {"typed": {"known": "a", "p": {"x": 1.5}}},
    {"dates": {"additional_properties": "a", "d": "2020-01-31"}},
    {"by_pattern": {"x-a": {"x": 1}, "made_at": "2020-01-01T00:00:00Z"}},
    {"loose": {"x-a": 1, "y": "anything"}},
    {"closed": {"known": "a"}},
    {"merged": {"known": "a", "more": 1}},
    {"unevaluated": {"x": 1, "y": 2}},
    {"map": {"x-a": 1, "b": "aGk=", "other": {"x": 1}}},
    {"closed_map": {"x-a": 1}},
    {"empty": {}},
    {"tuples": {"pair": ["a", 1], "whole": ["a", 1], "open": ["2020-01-31", {"x": 1}, None]}},
    {"tuples": {"pair": ["a"], "open": [], "more": ["a"]}},
    {"tuples": {"more": ["a", "b", 1, 2]}},
]
INVALID = [
    ({"typed": {"p": {"x": "no"}}}, "typed.p.x"),
    ({"dates": {"d": "no"}}, "dates.d"),
    ({"by_pattern": {"x-a": {"x": "no"}}}, "by_pattern.x-a.x"),
    ({"by_pattern": {"other": 1}}, "by_pattern.other"),
    ({"loose": {"x-a": "no"}}, "loose.x-a"),
    ({"closed": {"other": 1}}, "closed.other"),
    ({"merged": {"other": 1}}, "merged.other"),
    ({"unevaluated": {"other": 1}}, "unevaluated.other"),
    ({"map": {"x-a": "no"}}, "map.x-a"),
    ({"map": {"other": 1}}, "map.other"),
    ({"closed_map": {"other": 1}}, "closed_map.other"),
    ({"empty": {"a": 1}}, "empty"),
    ({"tuples": {"pair": ["a", "no"]}}, "tuples.pair[1]"),
    ({"tuples": {"pair": ["a", 1, 2]}}, "tuples.pair"),
    ({"tuples": {"whole": ["a"]}}, "tuples.whole"),
    ({"tuples": {"more": []}}, "tuples.more"),
    ({"tuples": {"more": ["a", "b", "no"]}}, "tuples.more[2]"),
]


@pytest.mark.parametrize("given", VALID, ids=json.dumps)
def test_what_is_valid_goes_there_and_back(client: Any, server: Server, given: Any) -> None:
    echoed(client, server, **given)


@pytest.mark.parametrize(("given", "place"), INVALID, ids=lambda value: json.dumps(value))
def test_what_is_not_valid_is_refused(client: Any, given: Any, place: str) -> None:
    with pytest.raises(client.ApiValueError) as caught:
        client.DefaultApi().put_all(given)
    assert all(each.startswith(place) for each in caught.value.problems), caught.value


@pytest.mark.parametrize(("given", "place"), INVALID, ids=lambda value: json.dumps(value))
def test_in_an_answer_it_is_kept_and_listed(
    client: Any, server: Server, given: Any, place: str
) -> None:
    with client.ApiClient(client.Configuration(host=server.url, retries=0)) as api_client:
        server.answer(body=given)
        found = client.DefaultApi(api_client).put_all({})
    assert any(each.startswith(place) for each in found.model_problems)
    assert json.loads(found.to_json()) == given


def test_further_properties_are_a_typed_mapping(client: Any) -> None:
    typed = client.models.Typed(known="a", p={"x": 1})
    assert typed.additional_properties == {"p": client.models.Point(x=1)}
    typed.additional_properties["q"] = client.models.Point(x=2)
    assert typed.to_json() == '{"known": "a", "p": {"x": 1}, "q": {"x": 2}}'
    dates = client.models.Dates.from_dict({"additional_properties": "a", "d": "2020-01-31"})
    assert dates.additional_properties == {"d": datetime.date(2020, 1, 31)}
    assert dates.var_additional_properties == "a"
    assert client.models.Free().additional_properties == {}


def test_members_of_tuples_have_their_types(client: Any) -> None:
    found = client.models.Tuples(open=["2020-01-31", {"x": 1}, 3], pair=["a", 1])
    assert found.open == (datetime.date(2020, 1, 31), client.models.Point(x=1), 3)
    assert found.pair == ("a", 1)
