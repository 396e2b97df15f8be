"""Unions by a tag: numbers and booleans, optional constants, implicit names, kinds that are newer than the client."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("tags")
    generated(ROOT / "tests" / "cases" / "tags" / "spec.yaml", folder, "tags_client")
    return imported(folder, "tags_client")


@pytest.fixture
def api(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=0)) as client:
        yield package.DefaultApi(client)


@pytest.mark.parametrize(
    ("field", "sent", "kind"),
    [
        ("numbered", {"type": 1, "length": 2}, "Line"),
        ("numbered", {"type": 3, "radius": 0.5}, "Arc"),
        ("switched", {"filled": True, "color": "red"}, "Filled"),
        ("switched", {"filled": False, "width": 1}, "Outlined"),
        ("optional", {"kind": "ink", "depth": 1}, "Ink"),
        ("undeclared", {"kind": "chalk", "dust": True}, "Chalk"),
        ("named", {"tool": "p"}, "Pen"),
        ("named", {"tool": "Pen"}, "Pen"),
        ("named", {"tool": "Mop"}, "Mop"),
        ("named", {"tool": "r"}, "Rag"),
        ("bare", {"mark": "dash", "long": True}, "Dash"),
        ("nested", {"kind": "crayon"}, "Wax"),
        ("nested", {"kind": "chalk"}, "Chalk"),
        ("lent", {"kind": "stamp", "motif": "owl"}, "Stamp"),
        ("again", {"type": "s", "motif": "owl"}, "Stamp"),
        ("alone", {"motif": "owl"}, "Stamp"),
        ("told", {"sort": "firm", "name": "Owls"}, "Firm"),
    ],
)
def test_the_tag_tells(
    api: Any, package: Any, server: Server, field: str, sent: dict[str, Any], kind: str
) -> None:
    server.answer(200, {field: sent})
    answer = api.draw_shape({field: sent})
    assert json.loads(server.last.body) == {field: sent}
    assert type(getattr(answer, field)) is getattr(package, kind)
    assert answer.model_problems == ()
    assert json.loads(answer.to_json()) == {field: sent}


@pytest.mark.parametrize(
    ("field", "kind", "given", "sent"),
    [
        ("numbered", "Line", {"length": 2}, {"type": 1, "length": 2}),
        ("switched", "Outlined", {}, {"filled": False}),
        ("optional", "Ink", {"depth": 1}, {"kind": "ink", "depth": 1}),
        ("undeclared", "Chalk", {}, {"kind": "chalk"}),
        ("bare", "Dot", {"size": 1}, {"mark": "dot", "size": 1}),
        ("lent", "Seal", {"wax": "red"}, {"kind": "seal", "wax": "red"}),
        ("again", "Seal", {"wax": "red"}, {"type": "l", "wax": "red"}),
        ("alone", "Stamp", {"motif": "owl"}, {"motif": "owl"}),
    ],
)
def test_the_tag_of_a_model_is_filled_in(
    api: Any,
    package: Any,
    server: Server,
    field: str,
    kind: str,
    given: dict[str, Any],
    sent: dict[str, Any],
) -> None:
    server.answer(200, {})
    api.draw_shape(package.Drawing(**{field: getattr(package, kind)(**given)}))
    assert json.loads(server.last.body) == {field: sent}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("numbered", {"type": 9, "angle": 1}),
        ("numbered", {"type": True}),
        ("numbered", {"type": "1"}),
        ("switched", {"filled": 1}),
        ("named", {"tool": "Crane", "height": 3}),
        ("nested", {"kind": "gold"}),
        ("optional", {"depth": 1}),
    ],
)
def test_a_newer_kind_goes_there_and_back(
    api: Any, package: Any, server: Server, field: str, value: dict[str, Any]
) -> None:
    server.answer(200, {field: value})
    answer = api.draw_shape({})
    found = getattr(answer, field)
    assert isinstance(found, package.UnknownObject)
    assert all(getattr(found, name) == each for name, each in value.items())
    assert answer.model_problems == ()
    api.draw_shape(answer)
    assert json.loads(server.last.body) == {field: value}
    api.draw_shape(**{field: found})
    assert json.loads(server.last.body) == {field: value}
    with pytest.raises(package.ApiValueError, match=field):
        api.draw_shape({field: value})


def test_a_tag_that_answers_alone_should_have_is_sent(
    api: Any, package: Any, server: Server
) -> None:
    for firm in (package.Firm(name="Owls"), package.Firm(name="Owls", sort="firm")):
        server.answer(200, {})
        api.draw_shape({"told": firm})
        assert json.loads(server.last.body) == {"told": {"sort": "firm", "name": "Owls"}}
