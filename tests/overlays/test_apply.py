"""What overlays make of documents."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from generator.diagnostics import Diagnostics, Source
from generator.document import Node, load
from generator.document.pointer import escape
from generator.document.read_json import read_json
from generator.overlays import apply

SHOP = Path(__file__).parent / "cases/shop.yaml"


def overlay(*actions: dict[str, Any], version: str = "1.1.0") -> Source:
    info = {"title": "Fixes", "version": "1"}
    whole = {"overlay": version, "info": info, "actions": actions}
    return Source("fix.yaml", yaml.safe_dump(whole, sort_keys=False))


def changed(*overlays: Source, spec: Path = SHOP) -> Node:
    diagnostics = Diagnostics()
    made = apply(load(str(spec), diagnostics), overlays, diagnostics)
    assert diagnostics.items == ()
    return made


def at(node: Node, *keys: str | int) -> Node:
    for key in keys:
        node = node.items[key] if isinstance(key, int) else node.members[key]
    return node


def test_objects_are_merged_deeply_and_lists_continued() -> None:
    update = {
        "summary": "All items.",
        "parameters": [{"name": "page", "in": "query"}],
        "responses": {"200": {"description": "All."}, "404": {"description": "None."}},
    }
    made = changed(overlay({"target": "$.paths['/items'].get", "update": update}))
    get = at(made, "paths", "/items", "get").plain()
    assert get == {
        "operationId": "listItems",
        "parameters": [
            {"name": "limit", "in": "query", "schema": {"type": "integer"}},
            {"name": "page", "in": "query"},
        ],
        "responses": {"200": {"description": "All."}, "404": {"description": "None."}},
        "summary": "All items.",
    }


@pytest.mark.parametrize("update", [{"name": "page"}, [{"name": "page"}]])
def test_a_list_takes_an_item_or_several(update: Any) -> None:
    target = "$.paths.*.get.parameters"
    made = changed(overlay({"target": target, "update": update}))
    names = [each.text("name") for each in at(made, "paths", "/items", "get", "parameters").items]
    assert names == ["limit", "page"]


def test_a_text_is_replaced() -> None:
    made = changed(overlay({"target": "$.info.title", "update": "Store"}))
    assert at(made, "info", "title").value == "Store"


def test_items_are_removed_whatever_the_order_of_the_query() -> None:
    tags = {"target": "$", "update": {"tags": [{"name": name} for name in "abcd"]}}
    made = changed(overlay(tags, {"target": "$.tags[0, 2, 0, 1]", "remove": True}))
    (left,) = at(made, "tags").items
    assert (left.text("name"), left.pointer) == ("d", "/tags/0")


def test_a_part_is_moved_by_copying_and_removing_it() -> None:
    made = changed(
        overlay(
            {"target": "$.paths", "update": {"/new": {}}},
            {"target": "$.paths['/new']", "copy": "$.paths['/items']"},
            {"target": "$.paths['/items']", "remove": True},
        )
    )
    before = load(str(SHOP), Diagnostics())
    assert at(made, "paths", "/new").plain() == at(before, "paths", "/items").plain()
    assert "/items" not in at(made, "paths").members


def test_remove_wins_and_so_does_copy() -> None:
    both = {"target": "$.info.title", "remove": True, "update": "Store"}
    copied = {"target": "$.info", "copy": "$.paths['/items'].get", "update": {"title": "Store"}}
    made = changed(overlay(both, copied))
    assert [*at(made, "info").members] == ["version", "operationId", "parameters", "responses"]


def test_the_next_overlay_sees_what_the_last_one_made() -> None:
    first = overlay({"target": "$", "update": {"x-traits": {"page": {"name": "page"}}}})
    second = overlay({"target": "$.paths.*.get.parameters", "copy": "$.x-traits.page"})
    made = changed(first, second)
    assert at(made, "paths", "/items", "get", "parameters", 1).plain() == {"name": "page"}


def test_what_an_overlay_puts_in_stands_in_the_overlay_and_the_rest_where_it_was() -> None:
    made = changed(
        overlay(
            {"target": "$.paths['/items'].get.parameters[0]", "remove": True},
            {"target": "$.paths['/items'].get.parameters", "update": {"name": "page"}},
        )
    )
    name = at(made, "paths", "/items", "get", "parameters", 0, "name")
    assert name.pointer == "/paths/~1items/get/parameters/0/name"
    assert str(name.at) == "fix.yaml:10:5"
    assert at(made, "info", "title").at.source.name == str(SHOP)
    assert name.source is made.source


def test_the_document_itself_is_left_as_it_was() -> None:
    root = load(str(SHOP), Diagnostics())
    before = root.plain()
    apply(root, [overlay({"target": "$..*", "remove": True})], Diagnostics())
    assert root.plain() == before


def test_a_document_of_standard_input_may_be_the_one_that_is_meant() -> None:
    diagnostics = Diagnostics()
    root = load("-", diagnostics, io.BytesIO(SHOP.read_bytes()))
    text = overlay({"target": "$.info", "update": {"x": 1}}).text + "extends: shop.yaml\n"
    apply(root, [Source("fix.yaml", text)], diagnostics)
    assert diagnostics.items == ()


@pytest.mark.parametrize(
    ("extends", "is_meant"),
    [
        ("shop.yaml", True),
        ("./sub/../shop.yaml", True),
        ("https://example.com/v1/shop.yaml", True),  # of which this may be a copy
        ("https://example.com/v1/store.yaml", False),
        ("../shop.yaml", False),
    ],
)
def test_extends_says_which_document_is_meant(extends: str, is_meant: bool) -> None:
    diagnostics = Diagnostics()
    text = overlay({"target": "$.info", "update": {"x": 1}}).text + f"extends: {extends}\n"
    source = Source("fix.yaml", text, str(SHOP.parent / "fix.yaml"))
    apply(load(str(SHOP), diagnostics), [source], diagnostics)
    assert [each.code for each in diagnostics.items] == ([] if is_meant else ["D178"])


SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=3)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text(alphabet="ab/~", max_size=2), inner, max_size=3),
    max_leaves=12,
)
DOCUMENTS = st.dictionaries(st.text(alphabet="ab/~", max_size=2), VALUES, max_size=4)
TARGETS = st.sampled_from(["$", "$.*", "$.a", "$..a", "$.*.*", "$..[0]", "$..[-1]", "$..b"])
ACTIONS = st.builds(lambda target, update: {"target": target, "update": update}, TARGETS, VALUES)
ACTIONS |= st.builds(lambda target: {"target": target, "remove": True}, TARGETS)
ACTIONS |= st.builds(lambda target, copy: {"target": target, "copy": copy}, TARGETS, TARGETS)


@settings(max_examples=60, phases=(Phase.explicit, Phase.generate), deadline=None)
@given(DOCUMENTS, st.lists(ACTIONS, max_size=4))
def test_every_node_stands_where_its_pointer_says(
    document: dict[str, Any], actions: list[dict[str, Any]]
) -> None:
    diagnostics = Diagnostics()
    root = read_json(Source("api.json", json.dumps(document)), diagnostics)
    made = apply(root, [overlay(*actions)] if actions else [], diagnostics)
    met: set[int] = set()
    waiting = [(made, "")]
    while waiting:
        node, pointer = waiting.pop()
        assert node.pointer == pointer
        assert id(node) not in met
        met.add(id(node))
        waiting += [(each, f"{pointer}/{escape(key)}") for key, each in node.members.items()]
        waiting += [(each, f"{pointer}/{index}") for index, each in enumerate(node.items)]
    assert root.plain() == document
