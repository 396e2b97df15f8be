"""Shapes that types can have beside the plain ones: what is sent and read is typed like anything else."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("shapes")
    generated(ROOT / "tests/cases/shapes/spec.yaml", folder, "shapes_client")
    return imported(folder, "shapes_client")


@pytest.fixture
def api(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=0)) as client:
        yield package.DefaultApi(client)


@pytest.mark.parametrize(
    ("sent", "kind"),
    [
        ({"kind": "ferry", "name": "Ida"}, "Ferry"),
        ({"kind": "tanker", "barrels": 3}, "Tanker"),
    ],
)
def test_a_family_in_another_file(
    api: Any, package: Any, server: Server, sent: dict[str, Any], kind: str
) -> None:
    server.answer(200, sent)
    found = api.add_ship(sent)
    assert type(found) is getattr(package.models, kind)
    assert json.loads(found.to_json()) == json.loads(server.last.body) == sent


@pytest.mark.parametrize(
    ("given", "cookie"),
    [
        ({"trail": {"from": "sea", "step": 2}}, "trail=from,sea,step,2"),
        ({"trail": {}}, None),
        ({"seen": ["a", "b"]}, "seen=a,b"),
        ({"seen": []}, None),
    ],
)
def test_cookies_with_parts(
    api: Any, server: Server, given: dict[str, Any], cookie: str | None
) -> None:
    server.answer(200, {"kind": "ferry"})
    api.add_ship({"kind": "ferry"}, **given)
    assert server.last.headers.get("cookie") == cookie


def test_an_inherited_annotation_means_what_it_means_where_it_stands(
    api: Any, package: Any, server: Server
) -> None:
    server.answer(200, {"kind": "land", "listedBy": {"href": "x"}, "standsIn": {"acres": 2}})
    found = api.read_light(7)
    assert type(found) is package.LandLight
    assert type(found.listed_by) is package.Link
    assert type(found.stands_in) is package.ModelField
    with pytest.raises(package.ApiValueError, match="less than or equal"):
        api.read_light(2**64 + 1)


def test_one_event_alone(package: Any) -> None:
    hooks = import_module("shapes_client.webhooks")
    found = hooks.parse_webhook_unverified('{"pier": "4"}')
    assert type(found) is package.models.ShipArrivedWebhook
    assert found.pier == "4"
