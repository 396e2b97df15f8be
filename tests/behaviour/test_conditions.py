"""Properties that an object has only on a condition: typed where it holds, anything where it does not."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("conditions")
    generated(ROOT / "tests/cases/conditions/spec.yaml", folder, "conditions_client")
    return imported(folder, "conditions_client")


@pytest.fixture
def api(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=0)) as client:
        yield package.DefaultApi(client)


def test_an_answer_has_the_fields_of_its_condition(api: Any, package: Any, server: Server) -> None:
    given = {
        "kind": "pickup",
        "shop": {"number": 3},
        "code": 7,
        "until": "2025-01-31T12:00:00Z",
        "insured": True,
        "worth": {"amount": "12.50"},
    }
    server.answer(200, given)
    found = api.send_parcel(kind="pickup", shop=package.Shop(number=3))
    assert json.loads(server.last.body) == {"kind": "pickup", "shop": {"number": 3}}
    assert (type(found.shop), found.shop.number, found.code) == (package.Shop, 3, 7)
    assert found.until == datetime.datetime(2025, 1, 31, 12, tzinfo=datetime.UTC)
    assert (found.worth.amount, found.street) == (Decimal("12.50"), None)
    assert found.model_problems == ()
    assert json.loads(found.to_json()) == given


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ({"kind": "pickup"}, "shop"),
        ({"kind": "pickup", "shop": {}}, "shop"),
        ({"kind": "pickup", "shop": {"number": 1}, "code": "a"}, "code"),
        ({"kind": "pickup", "shop": {"number": 1}, "street": "x"}, "street"),
        ({"kind": "home", "code": 1}, "code"),
        ({"kind": "express"}, "until"),
        ({"kind": "express", "until": "2025-01-31T12:00:00Z", "weight": 6}, "weight"),
        ({"kind": "home", "insured": True}, "worth"),
    ],
)
def test_what_a_condition_demands_is_checked_in_requests(
    api: Any, package: Any, wrong: dict[str, Any], place: str
) -> None:
    with pytest.raises(package.ApiValueError, match=place):
        api.send_parcel(wrong)


def test_where_the_condition_does_not_hold_anything_is_allowed(
    api: Any, package: Any, server: Server
) -> None:
    given = {"kind": "home", "street": "Elm", "shop": "none", "until": ["soon"], "worth": {}}
    server.answer(200, given)
    found = api.send_parcel(given)
    assert json.loads(server.last.body) == given
    assert (found.shop, found.until) == ("none", ["soon"])
    assert json.loads(found.to_json()) == given


def test_keys_of_an_enum_and_excluded_values_are_checked_in_requests_alone(
    api: Any, package: Any, server: Server
) -> None:
    given = {"kind": "home", "labels": {"fr": "oui"}, "sender": "nobody"}
    server.answer(200, given)
    found = api.send_parcel({"kind": "home", "labels": {"de": "ja"}, "sender": "me"}, desk=12)
    assert (found.labels, found.sender) == ({"fr": "oui"}, "nobody")
    assert found.model_problems == ()
    with pytest.raises(package.ApiValueError) as caught:
        api.send_parcel({"kind": "home", "labels": {"fr": "oui"}, "sender": ""})
    places = {each.partition(":")[0] for each in caught.value.problems}
    assert {"labels.fr", "sender"} == places
    with pytest.raises(package.ApiValueError, match="desk"):
        api.send_parcel({"kind": "home"}, desk=13)


def test_an_object_that_has_nothing_else(api: Any, package: Any, server: Server) -> None:
    server.answer(204)
    api.send_form({"by": "me", "signed": True})
    assert json.loads(server.last.body) == {"by": "me", "signed": True}
    with pytest.raises(package.ApiValueError, match="by"):
        api.send_form({"signed": True})
