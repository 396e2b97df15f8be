"""Known values, and what is said beside them: which are left, and what values that are not known must fulfil."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("listed")
    generated(ROOT / "tests/cases/listed/spec.yaml", folder, "listed_client")
    return imported(folder, "listed_client")


@pytest.fixture
def api(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=0)) as client:
        yield package.DefaultApi(client)


@pytest.mark.parametrize(
    "given",
    [
        *({"size": 2}, {"size": 12}, {"code": "ax"}, {"code": "zzx"}, {"codes": ["bx", "x"]}),
        *({"bright": "red"}, {"bright": "pink"}, {"warm": "yellow"}, {"warm": "orange"}),
        *({"price": 6}, {"price": 5}, {"text": "aa"}, {"text": "long"}, {"label": "a"}),
        *({"label": "bb"}, {"unlabelled": None}, {"unlabelled": "cc"}, {"kind": "shirt"}),
        *({"either": True}, {"weight": 2}, {"weight": 8}, {"pair": ["a", 1]}, {"same": "x"}),
        *({"word": "any"}, {"number": "7"}),
    ],
    ids=json.dumps,
)
def test_what_is_allowed_goes_there_and_back(api: Any, server: Server, given: Any) -> None:
    server.answer(200, given)
    found = api.put_shirt(given)
    assert json.loads(server.last.body) == given
    assert found.model_problems == ()
    assert json.loads(found.to_json()) == given


@pytest.mark.parametrize(
    ("given", "place"),
    [
        *(({"size": 1}, "size"), ({"size": 3}, "size"), ({"code": "c"}, "code")),
        *(
            ({"code": "y"}, "code"),
            ({"code": "abcx"}, "code"),
            ({"codes": ["ax", "y"]}, "codes[1]"),
        ),
        *(
            ({"bright": "blue"}, "bright"),
            ({"bright": "black"}, "bright"),
            ({"warm": "blue"}, "warm"),
        ),
        *(({"warm": "beige"}, "warm"), ({"price": 2}, "price"), ({"price": 4}, "price")),
        *(({"text": "c"}, "text"), ({"label": "b"}, "label"), ({"unlabelled": "b"}, "unlabelled")),
        *(({"kind": "vest"}, "kind"), ({"kind": 1}, "kind"), ({"weight": 1}, "weight")),
        *(({"weight": 9}, "weight"), ({"pair": ["a"]}, "pair"), ({"same": "y"}, "same")),
        ({"number": 8}, "number"),
    ],
    ids=json.dumps,
)
def test_what_is_not_allowed_is_refused(package: Any, given: Any, place: str) -> None:
    with pytest.raises(package.ApiValueError) as caught:
        package.DefaultApi().put_shirt(given)
    assert all(each.startswith(place) for each in caught.value.problems), caught.value


@pytest.mark.parametrize("name", ["label", "kind", "either"])
def test_null_is_none_where_a_part_has_it_not(api: Any, server: Server, name: str) -> None:
    server.answer(200, {name: None})
    assert api.put_shirt({}).model_problems == (f"{name}: null is not allowed",)


def test_a_parameter_has_the_limits_of_all_parts(api: Any, package: Any) -> None:
    with pytest.raises(package.ApiValueError, match="size"):
        api.put_shirt({}, size=8)
