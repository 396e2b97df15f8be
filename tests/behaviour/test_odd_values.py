"""Whatever a program gives wherever it gives it: a call is made, or an exception of ours leaves it."""

from __future__ import annotations

import asyncio
import datetime
from collections import deque
from collections.abc import Callable
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.generated import ROOT, generated, imported


class Array:
    """As those of numpy: many values at once have no truth, and their comparison is an array."""

    def __eq__(self, other: object) -> Any:
        return self

    def __bool__(self) -> bool:
        raise ValueError("The truth value of an array is ambiguous")

    def __len__(self) -> int:
        return 2

    def __getitem__(self, index: int) -> int:
        return [1, 2][index]

    __hash__ = None  # type: ignore[assignment]


class Broken:
    """Nothing can be asked of it."""

    def __getattr__(self, name: str) -> Any:
        raise KeyError(name)

    def __repr__(self) -> str:
        raise RuntimeError("no name")


def cyclic() -> Any:
    found: list[Any] = []
    found.append({"a": found})
    return found


def deep() -> Any:
    found: Any = {}
    for _ in range(2000):
        found = {"name": found}
    return found


MAKERS: list[Callable[[], Any]] = [
    object,
    Array,
    Broken,
    cyclic,
    deep,
    lambda: (each for each in "ab"),
    lambda: {1, "a"},
    lambda: deque([1]),
    lambda: range(3),
    lambda: print,
    lambda: int,
    lambda: 1j,
    lambda: Decimal("sNaN"),
    lambda: Decimal("1e400"),
    lambda: float("nan"),
    lambda: float("-inf"),
    lambda: 10**400,
    lambda: datetime.datetime.max,
    lambda: datetime.datetime(1, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=14))),
    lambda: datetime.date(2024, 1, 1),
    lambda: datetime.time(1),
    lambda: datetime.timedelta(1),
    lambda: UUID(int=3),
    lambda: Path("/no/such/file"),
    lambda: memoryview(b"ab"),
    lambda: bytearray(b"\xff"),
    lambda: "\ud800",
    lambda: "a\r\nb\0",
    lambda: {"\udfff": 1},
    lambda: {1: 2, None: 3},
    lambda: {(1, 2): 3},
    lambda: NotImplemented,
    lambda: ...,
]
plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary()
odd = st.sampled_from(MAKERS).map(lambda make: make())
values = st.recursive(
    plain | odd,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
FIELDS = ("name", "color", "size", "temperature", "when", "whens", "parts", "byName", "by_name")
FIELDS += ("either", "maybe", "anything", "id", "new", "_body", "_content_type", "item")
PARAMETERS = ("since", "x_when", "seen", "ratio", "x_ratio", "day", "any", "like", "new")
OPTIONS = ("_headers", "_query", "_request_timeout", "_request_auth", "_host_index", "_retries")
ENTRIES = ("title", "remark", "ratio", "when", "part", "file", "_body")
NEEDED = {"name": "n", "note": None, "password": "p", "secret": "s"}


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("odd")
    generated(ROOT / "tests/cases/sending/spec.yaml", folder, "odd_client")
    package = imported(folder, "odd_client")
    import_module("odd_client.testing")
    return package


def calls(package: Any, client: Any, kind: str) -> Any:
    """A method that takes keywords of the kinds of places there are."""
    prefix = "Async" if isinstance(client, package.AsyncApiClient) else ""
    items = getattr(package, f"{prefix}ItemsApi")(client)
    forms = getattr(package, f"{prefix}FormsApi")(client)
    return {
        "fields": lambda **given: items.create_item(**NEEDED | given),
        "parameters": items.list_items,
        "options": items.list_items,
        "form": lambda **given: forms.send_form(**{"title": "t"} | given),
        "parts": lambda **given: forms.send_parts(**{"title": "t"} | given),
        "dict": lambda **given: items.create_item(NEEDED | given),
        "list": lambda **given: items.put_animals(list(given.values())),
        "path": lambda **given: items.change_item(*given.values()),
    }[kind]


KINDS = {
    "fields": FIELDS,
    "parameters": PARAMETERS,
    "options": OPTIONS,
    "form": ENTRIES,
    "parts": ENTRIES,
    "dict": FIELDS,
    "list": FIELDS,
    "path": ("when",),
}
arguments = st.sampled_from(sorted(KINDS)).flatmap(
    lambda kind: st.tuples(
        st.just(kind),
        st.dictionaries(st.sampled_from(KINDS[kind]), values, min_size=1, max_size=2),
    )
)
ENOUGH = settings(
    max_examples=300, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


@ENOUGH
@given(arguments)
def test_calls(package: Any, arguments: tuple[str, dict[str, Any]]) -> None:
    kind, given = arguments
    configuration = package.Configuration(retries=0)
    with package.testing.mock_api() as api, package.ApiClient(configuration) as client:
        answer_all(api)
        try:
            calls(package, client, kind)(**given)
        except package.OpenApiException as error:
            assert str(error)


@ENOUGH
@given(arguments)
def test_async_calls(package: Any, arguments: tuple[str, dict[str, Any]]) -> None:
    kind, given = arguments

    async def call() -> None:
        async with package.AsyncApiClient(package.Configuration(retries=0)) as client:
            await calls(package, client, kind)(**given)

    with package.testing.mock_api() as api:
        answer_all(api)
        try:
            asyncio.run(call())
        except package.OpenApiException as error:
            assert str(error)


@ENOUGH
@given(st.dictionaries(st.sampled_from(FIELDS[:-3]), values, max_size=3))
def test_constructors(package: Any, given: dict[str, Any]) -> None:
    for make in (
        lambda: package.Item(**NEEDED | given),
        lambda: package.Item.from_dict(NEEDED | given),
        lambda: package.Part.from_dict(given.get("name", 3)),
        lambda: package.Part.from_json(given.get("name", 3)),
    ):
        try:
            make()
        except package.OpenApiException as error:
            assert str(error)


def answer_all(api: Any) -> None:
    """An answer for every operation."""
    for method, path in (("POST", "/items"), ("GET", "/items"), ("PUT", "/animals")):
        api.on(method, path).reply(200, json=[])
    for method, path in (("POST", "/form"), ("POST", "/parts"), ("PATCH", "/items/{when}")):
        api.on(method, path).reply(204)
