"""Documents in which everything leads to everything: some models are set apart, and nobody can tell from what is read,
written or refused.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import pytest

from generator.model import clusters
from tests.generated import generated, imported

COUNT = 90


def document() -> dict[str, Any]:
    """Each schema refers to several others, in each of the ways in which a type can hold one."""
    schemas: dict[str, Any] = {f"Thing{index}": _thing(index) for index in range(COUNT)}
    schemas["Event"] = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}, "about": _ref(4)},
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"sale": "#/components/schemas/Sale", "gift": "#/components/schemas/Gift"},
        },
    }
    for name in ("Sale", "Gift"):
        own = {"type": "object", "properties": {name.lower(): _ref(len(name))}}
        schemas[name] = {"allOf": [{"$ref": "#/components/schemas/Event"}, own]}
    for name, required in (("Post", ["from"]), ("Call", [])):
        sender = {"type": "string", "const": name.lower()}
        properties = {"from": sender, "about": _ref(len(name))}
        schemas[name] = {"type": "object", "required": required, "properties": properties}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Tangle", "version": "1"},
        "servers": [{"url": "https://tangle.test"}],
        "paths": {},
        "components": {"schemas": schemas},
    }


def _ref(index: int) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/Thing{index % COUNT}"}


def _thing(index: int) -> dict[str, Any]:
    tagged = {f"t{(index + step) % COUNT}": _ref(index + step)["$ref"] for step in (2, 9, 40)}
    properties = {
        "type": {"type": "string", "const": f"t{index}"},
        "size": {"type": "integer", "minimum": 0},
        "at": {"type": "string", "format": "date-time"},
        "next": _ref(index + 1),
        "far": {"anyOf": [{"type": "string"}, _ref(index * 7)]},
        "all": {"type": "array", "items": _ref(index * 3 + 1)},
        "either": {"anyOf": [_ref(index + 5), _ref(index * 11)]},
        "named": {"type": "object", "additionalProperties": _ref(index * 13)},
        "tagged": {
            "oneOf": [{"$ref": each} for each in tagged.values()],
            "discriminator": {"propertyName": "type", "mapping": tagged},
        },
        "event": {"$ref": "#/components/schemas/Event"},
        "odd": {
            "oneOf": [{"$ref": f"#/components/schemas/{each}"} for each in ("Post", "Call")],
            "discriminator": {
                "propertyName": "from",
                "mapping": {
                    each.lower(): f"#/components/schemas/{each}" for each in ("Post", "Call")
                },
            },
        },
    }
    return {"type": "object", "required": ["type"], "properties": properties}


def value(random: Random, depth: int, index: int) -> dict[str, Any]:
    """A value of a thing, right for the most part."""
    made: dict[str, Any] = {"type": random.choice([f"t{index % COUNT}"] * 9 + ["what"])}
    makers: dict[str, Callable[[], Any]] = {
        "size": lambda: random.choice([1, 2, -1, "3", 4.0, None]),
        "at": lambda: random.choice(["2026-01-02T03:04:05Z", "soon"]),
        "more": lambda: [1, {"a": None}],
    }
    inner: dict[str, Callable[[], Any]] = {
        "next": lambda: value(random, depth - 1, index + 1),
        "far": lambda: random.choice(["id", value(random, depth - 1, index * 7)]),
        "all": lambda: [value(random, depth - 1, index * 3 + 1) for _ in range(2)],
        "either": lambda: value(random, depth - 1, random.choice([index + 5, index * 11])),
        "named": lambda: {"x": value(random, depth - 1, index * 13)},
        "tagged": lambda: value(random, depth - 1, index + random.choice([2, 9, 40])),
        "odd": lambda: {random.choice(["from", "var_from"]): random.choice(["post", "call", "?"])},
        "event": lambda: {"kind": random.choice(["sale", "gift", "?"]), "sale": {"type": "t4"}},
    }
    every = makers | (inner if depth else {})
    return made | {name: every[name]() for name in every if random.random() < 0.6}


def seen(package: ModuleType, text: str, data: Any) -> Any:
    """What a program sees of a value: how it is read and written, what is wrong in it, and whether it may be sent."""
    adapters = import_module(f"{package.__name__}._runtime.models.adapters")
    answers = import_module(f"{package.__name__}._runtime.answer.answers")
    checking = import_module(f"{package.__name__}._runtime.models.checking")
    kind = adapters.adapter(text)
    reading = answers.read_json(kind, json.dumps(data).encode(), "application/json")
    try:
        sent = kind.to_json(checking.checked(kind, data, ("body",), "op")).decode()
    except package.ApiValueError as error:
        sent = str(error)
    return _typed(reading.data), sorted(reading.problems), kind.to_json(reading.data), sent


def _typed(value: Any) -> Any:
    """The value with the names of its models."""
    if hasattr(value, "model_fields_set"):
        inside = {name: _typed(each) for name, each in dict(value).items()}
        return type(value).__name__, inside, value.model_fields_set
    if isinstance(value, dict):
        return {name: _typed(each) for name, each in value.items()}
    return [_typed(each) for each in value] if isinstance(value, list) else value


def sending() -> dict[str, Any]:
    """The same with a request that carries everything, and no answer that has any of it."""
    body = {"content": {"application/json": {"schema": _ref(0)}}}
    post = {"operationId": "send", "requestBody": body, "responses": {"204": {"description": ""}}}
    return {**document(), "paths": {"/things": {"post": post}}}


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ModuleType, ...]]:
    """The client, one in which no model is set apart (pydantic goes deeper for it than Python allows by itself), and one
    in which requests alone have them."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    folder = tmp_path_factory.mktemp("apart")
    spec = folder / "spec.json"
    spec.write_text(json.dumps(document()), "utf-8")
    generated(spec, folder / "one", "tangle_client", validate=False)
    patch = pytest.MonkeyPatch()
    patch.setattr(clusters, "LARGE", 10_000)
    patch.setattr(clusters, "LONGEST", 10_000)
    generated(spec, folder / "two", "whole_client", validate=False)
    patch.undo()
    sent = folder / "sent.json"
    sent.write_text(json.dumps(sending()), "utf-8")
    generated(sent, folder / "three", "only_sent_client", validate=False)
    names = {"one": "tangle_client", "two": "whole_client", "three": "only_sent_client"}
    yield tuple(imported(folder / each, name) for each, name in names.items())
    sys.setrecursionlimit(limit)


def test_the_document_is_one_that_is_cut(clients: tuple[ModuleType, ...]) -> None:
    apart, whole, sent = (each.models for each in clients)
    assert len(apart._APART) > 10
    assert not hasattr(whole, "_APART")
    assert not hasattr(apart, "_WHEN_SENT")
    assert len(sent._WHEN_SENT) >= COUNT


@pytest.mark.parametrize("seed", range(60))
def test_nobody_can_tell(clients: tuple[ModuleType, ...], seed: int) -> None:
    random = Random(seed)
    index = random.randrange(COUNT)
    data = value(random, 3, index)
    text = random.choice([f"Thing{index}", f"list[Thing{index}]"])
    given = [data] if text.startswith("list") else data
    here, there, sent = (seen(each, text, given) for each in clients)
    assert here == there == sent


def test_constructors_take_what_they_took(clients: tuple[ModuleType, ...]) -> None:
    for package in clients:
        made = package.Thing0(
            next={"type": "t1", "size": 3}, either=package.Thing5(size=1), named={"a": {}}
        )
        assert made.next.size == 3
        assert json.loads(made.to_json())["either"] == {"type": "t5", "size": 1}
        with pytest.raises(package.ApiValueError, match=r"next\.next\.size"):
            package.Thing0(next={"next": {"size": "many"}})
        with pytest.raises(package.ApiTypeError, match="did you mean size"):
            package.Thing0(sise=1)


@pytest.mark.parametrize(("which", "most"), [(0, 70), (2, 20)])
def test_the_first_value_builds_a_part_only(
    clients: tuple[ModuleType, ...], which: int, most: int
) -> None:
    name = clients[which].__name__
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        f"from {name}._runtime.models.adapters import adapter\n"
        "adapter('Thing0').validator.validate_json('{\"type\": \"t0\"}')\n"
        f"print(sum(name.startswith('{name}.models.') for name in sys.modules))"
    )
    folder = Path(str(clients[which].__file__)).parents[1]
    done = subprocess.run([sys.executable, "-c", program, folder], capture_output=True, check=True)
    assert int(done.stdout) < most
