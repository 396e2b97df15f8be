"""What the document calls deprecated warns, for the line that uses it; everything else keeps quiet."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server


@pytest.fixture(scope="module")
def trees(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    folder: Path = tmp_path_factory.mktemp("trees")
    generated(ROOT / "tests" / "cases" / "inputs" / "spec.yaml", folder, "deprecation_client")
    return imported(folder, "deprecation_client")


@pytest.fixture
def api(trees: Any, server: Server) -> Iterator[Any]:
    server.answer(204)
    with trees.ApiClient(trees.Configuration(host=server.url)) as client:
        yield trees.TreesApi(client)


def test_an_operation(api: Any) -> None:
    with pytest.warns(DeprecationWarning, match="POST /trees/{id} is deprecated") as seen:
        api.grow("1", var_class="oak")
    assert [each.filename for each in seen] == [__file__]


def test_a_derived_form_of_it(api: Any) -> None:
    with pytest.warns(DeprecationWarning, match="POST /trees/{id} is deprecated") as seen:
        api.grow_with_http_info("1", {"kind": "tree", "class": "oak"})
    assert [each.filename for each in seen] == [__file__]
    assert type(api).grow.__deprecated__ == "POST /trees/{id} is deprecated"


def test_a_parameter_and_a_field_deep_inside(api: Any) -> None:
    with pytest.warns(DeprecationWarning) as seen:
        api.grow(
            "1", var_class="oak", depth=2, children=[{"kind": "tree", "class": "elm", "age": 3}]
        )
    texts = {str(each.message) for each in seen}
    assert texts == {
        "POST /trees/{id} is deprecated",
        "POST /trees/{id}: depth is deprecated",
        "Tree.age is deprecated",
    }


def test_a_field_of_a_model(trees: Any) -> None:
    with pytest.warns(DeprecationWarning, match="Tree.age is deprecated") as seen:
        tree = trees.Tree(var_class="oak", age=3)
    assert [each.filename for each in seen] == [__file__]
    with pytest.warns(DeprecationWarning, match="age is deprecated"):
        assert tree.age == 3


def test_nothing_else(trees: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        tree = trees.Tree(var_class="oak")
        assert trees.Tree.from_dict(tree.to_dict() | {"age": 3}).to_dict()["age"] == 3
        assert "oak" in repr(tree)


def test_a_model_that_was_given_warns_once(api: Any, trees: Any) -> None:
    with pytest.warns(DeprecationWarning, match="Tree.age is deprecated"):
        child = trees.Tree(var_class="elm", age=3)
    with pytest.warns(DeprecationWarning) as seen:
        api.grow("1", {"kind": "tree", "class": "oak", "age": 5, "children": [child]})
    told = sorted(str(each.message) for each in seen)
    assert told == ["POST /trees/{id} is deprecated", "Tree.age is deprecated"]


def test_reading_an_answer_runs_nothing_for_it(trees: Any) -> None:
    trees.Tree.model_rebuild()
    reader = trees.Tree.__pydantic_validator__
    plain, old = '{"kind": "tree", "class": "oak"}', '{"kind": "tree", "class": "oak", "age": 3}'
    assert python_calls(lambda: reader.validate_json(old)) == python_calls(
        lambda: reader.validate_json(plain)
    )


def python_calls(task: Callable[[], object]) -> int:
    """How many functions of Python a task calls."""
    names: list[str] = []
    sys.setprofile(
        lambda frame, event, _: names.append(frame.f_code.co_name) if event == "call" else None
    )
    try:
        task()
    finally:
        sys.setprofile(None)
    return len(names)
