"""Names with brackets at any depth, and what the settings say of the arrays in them."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.cli.calls import gen_client
from tests.generated import ROOT, generated, imported
from tests.loopback import Server

ORDER = {
    "tags": ["a", "b"],
    "items": [{"price": "p", "taxes": ["t", "u"]}, {"price": "q"}],
    "grid": [[1, 2], [3]],
}
PAIR = {"x": 1, "y": ["a", "b"]}
WRITTEN = {
    "": "[tags] [tags] [items][0][price] [items][0][taxes][0] [items][0][taxes][1] "
    "[items][1][price] [grid][0][0] [grid][0][1] [grid][1][0]",
    "indices": "[tags][0] [tags][1] [items][0][price] [items][0][taxes][0] "
    "[items][0][taxes][1] [items][1][price] [grid][0][0] [grid][0][1] [grid][1][0]",
    "brackets": "[tags][] [tags][] [items][][price] [items][][taxes][] [items][][taxes][] "
    "[items][][price] [grid][][] [grid][][] [grid][][]",
    "repeat": "[tags] [tags] [items][price] [items][taxes] [items][taxes] "
    "[items][price] [grid] [grid] [grid]",
}
VALUES = ["a", "b", "p", "t", "u", "q", "1", "2", "3"]


@pytest.fixture(scope="module", params=WRITTEN)
def arrays(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def package(arrays: str, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("brackets")
    name = f"brackets_{arrays or 'usual'}"
    settings = {"arrays": arrays} if arrays else {}
    generated(ROOT / "tests/cases/brackets/spec.yaml", folder, name, encoding=settings)
    return imported(folder, name)


@pytest.fixture
def api(package: Any, server: Server) -> Iterator[Any]:
    with package.ApiClient(package.Configuration(host=server.url, retries=0)) as client:
        yield package.DefaultApi(client)


def named(name: str, arrays: str) -> list[tuple[str, str]]:
    keys = WRITTEN[arrays].split()
    return [(f"{name}{key}", value) for key, value in zip(keys, VALUES, strict=True)]


def test_a_query(api: Any, server: Server, arrays: str) -> None:
    api.find_orders(filter=ORDER, created={"gt": 5})
    assert parse_qsl(server.last.query) == [*named("filter", arrays), ("created[gt]", "5")]
    api.find_orders(expand=["a", "b"], created=7)
    marks = {"": ("[0]", "[1]"), "indices": ("[0]", "[1]"), "brackets": ("[]", "[]")}
    first, second = marks.get(arrays, ("", ""))
    expected = [(f"expand{first}", "a"), (f"expand{second}", "b"), ("created", "7")]
    assert parse_qsl(server.last.query) == expected


def test_a_form(api: Any, server: Server, arrays: str) -> None:
    api.create_order(order=ORDER, flat=PAIR, joined={"x": 1}, whole=PAIR)
    assert parse_qsl(server.last.body.decode()) == [
        *named("order", arrays),
        *[
            ("x", "1"),
            ("y", "a"),
            ("y", "b"),
            ("joined", "x,1"),
            ("whole", '{"x":1,"y":["a","b"]}'),
        ],
    ]


def test_parts(api: Any, server: Server, arrays: str) -> None:
    papers = [{"title": "one", "file": b"1"}]
    api.replace_order(order=ORDER, flat=PAIR, joined={"x": 1}, papers=papers)
    head = f"Content-Type: {server.last.headers['content-type']}\r\n\r\n".encode()
    parts: Any = message_from_bytes(head + server.last.body).get_payload()
    found = [
        (each.get_param("name", header="content-disposition"), each.get_payload()) for each in parts
    ]
    mark = {"": "[0]", "indices": "[0]", "brackets": "[]"}.get(arrays, "")
    assert found == [
        *named("order", arrays),
        *[("x", "1"), ("y", "a"), ("y", "b"), ("joined", "x,1")],
        *[(f"papers{mark}[title]", "one"), (f"papers{mark}[file]", "1")],
    ]
    assert parts[-1].get_content_type() == "application/octet-stream"


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ('encoding = { arrays = "commas" }\n', 1),
        ('[encoding]\narrays = "commas"\n', 2),
        ("[encoding]\narrays = 1\n", 2),
        ('[encoding]\narrays = "repeat"\narray = "indices"\n', 3),
    ],
)
def test_settings_that_say_something_else(settings: str, line: int, tmp_path: Path) -> None:
    (tmp_path / "gen-client.toml").write_text(settings)
    spec = ROOT / "tests/cases/brackets/spec.yaml"
    answer = gen_client(tmp_path, str(spec), "--dump-model", "--no-validate")
    assert (answer.code, f"gen-client.toml:{line}:" in answer.err) == (1, True), answer.err
    assert "[B330]" in answer.err
