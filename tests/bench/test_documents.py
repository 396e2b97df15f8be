"""The documents that the benchmark makes are what it says they are, and so is its plot."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from tests.bench.edits import edits
from tests.bench.plot import Line, plot
from tests.bench.synthetic import METHODS, OURS, sized
from tests.generated import generated


def operations(document: Any) -> list[Any]:
    return [
        each for item in document["paths"].values() for key, each in item.items() if key in METHODS
    ]


@pytest.mark.parametrize("size", [1, 20, 66, 67, 200])
def test_a_document_has_the_size_that_was_asked_for(size: int) -> None:
    document = sized(size)
    names = [each["operationId"] for each in operations(document)]
    assert len(names) == len(set(names)) == size


def test_a_document_of_two_copies_is_a_good_one(tmp_path: Path) -> None:
    path = tmp_path / "api.json"
    path.write_text(json.dumps(sized(70), default=str))
    assert generated(path, tmp_path / "out", None).operations == 70


@pytest.mark.parametrize("text", [OURS.read_text(), json.dumps(sized(3), default=str)])
def test_an_edit_changes_one_thing(text: str) -> None:
    before = _leaves(yaml.load(text, yaml.CSafeLoader))
    changed = edits(text)
    assert set(changed) == {"a description", "a property", "an operation"}
    for edited in changed.values():
        after = _leaves(yaml.load(edited, yaml.CSafeLoader))
        assert len(after) == len(before)
        different = [(a, b) for a, b in zip(before, after, strict=True) if a != b]
        assert different
        assert all("changed" in str(new) for _, new in different)


def _leaves(value: Any, path: str = "") -> list[tuple[str, str]]:
    match value:
        case dict():
            return [leaf for key, each in value.items() for leaf in _leaves(each, f"{path}/{key}")]
        case list():
            return [leaf for each in value for leaf in _leaves(each, f"{path}/")]
        case _:
            return [(path, str(value))]


def test_a_plot_is_a_picture() -> None:
    left, right = Line("a & b", [1, 2, 3], "#000000"), Line("c", [30.0, 20.0, 10.0], "#111111")
    picture = ElementTree.fromstring(plot("<t>", "below", [50, 500, 5000], left, right))
    assert picture.tag.endswith("svg")
    assert len([each for each in picture.iter() if each.tag.endswith("circle")]) == 6
