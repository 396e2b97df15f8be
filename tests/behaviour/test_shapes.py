"""Shapes that types can have beside the plain ones: what is sent and read is typed like anything else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
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


def test_what_operations_share_is_named_after_itself(package: Any) -> None:
    names = {*package.models.__all__}
    assert {"NotFoundResponse", "TestsResponse", "TestRunRequest", "OrderParameter"} <= names
    assert "TestsResponseAllItem" in names
    assert not any(each.startswith(("ListTests", "RunTest", "ReplaceTest")) for each in names)


def test_what_each_answer_has_is_there(package: Any, server: Server) -> None:
    given = {
        "id": 3,
        "state": "passed",
        "seen": None,
        "inner": {"id": 4, "state": "new", "seen": None},
    }
    configuration = package.Configuration(host=server.url, retries=0)
    with package.ApiClient(configuration) as client:
        api = package.TestApi(client)
        server.answer(200, given)
        found = api.run_test(name="x")
        assert (found.id, found.seen, found.inner.id) == (3, None, 4)
        assert found.model_problems == ()
        server.answer(200, {"state": "passed", "inner": {"state": "failed", "seen": None}})
        found = api.run_test(name="x")
        assert {*found.model_problems} == {
            "id: Field required",
            "seen: Field required",
            "inner.id: Field required",
        }
        server.answer(404, {"reason": "none"})
        with pytest.raises(package.exceptions.NotFoundException):
            api.replace_test(found)
    assert json.loads(server.last.body) == {"state": "passed", "inner": {"state": "failed"}}


def test_a_missing_one_breaks_strict_answers(package: Any, server: Server) -> None:
    configuration = package.Configuration(host=server.url, retries=0, strict_responses=True)
    with package.ApiClient(configuration) as client:
        server.answer(200, {"state": "passed", "id": 3})
        with pytest.raises(package.exceptions.ApiResponseError, match="seen: Field required"):
            package.TestApi(client).run_test(name="x")


def test_what_a_program_makes_has_no_problems(package: Any) -> None:
    made = package.TestResult(state="passed", inner={"state": "failed"})
    assert (made.id, made.model_problems, made.inner.model_problems) == (None, (), ())
    assert json.loads(made.to_json()) == {"state": "passed", "inner": {"state": "failed"}}


def test_pytest_collects_no_class_of_the_client(package: Any, tmp_path: Path) -> None:
    (tmp_path / "test_mine.py").write_text(
        "from shapes_client import TestApi, TestResult, TestRunRequest, TestState\n"
        "from shapes_client.api import *\nfrom shapes_client.models import *\n"
        "def test_one():\n    assert TestState('passed') == 'passed'\n",
        "utf-8",
    )
    root = str(Path(package.__file__).parents[1])
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, str(tmp_path)],
        env=os.environ | {"PYTHONPATH": root, "PYTEST_ADDOPTS": ""},
        capture_output=True,
    )
    assert done.stdout.decode().splitlines()[-1].startswith("1 passed in")
