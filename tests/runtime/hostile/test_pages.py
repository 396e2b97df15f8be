"""Pages that lead nowhere, or say odd things of how many they are."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sample import exceptions
from sample._runtime.answer.links import next_link
from sample._runtime.answer.paging import Cursor, NextLink, Offset, PagedOperation, PageNumber
from sample._runtime.words.contents import Json
from sample._runtime.words.parameters import Query

from tests.runtime.hostile.calling import JSON, KINDS, called
from tests.runtime.raw import answer, saying

pytestmark = pytest.mark.anyio


def paged(paging: Any) -> Any:
    page = Query("page", type="Any")
    return PagedOperation(
        "GET", "/a", id="X.list", paging=paging, parameters=(page,), answers={200: Json("Any")}
    )


PAGES = {"_answer": "pages"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "value",
    ["http://[", "//[x", "http://a:b:c", "http://\udcff/", "\0", "http://evil/", " ", "x" * 99_999],
)
async def test_a_link_that_is_no_address(kind: str, value: str) -> None:
    body = json.dumps({"d": [1], "next": value}).encode()
    with saying(*[answer(body, **JSON)] * 3) as url, pytest.raises(exceptions.OpenApiException):
        await called(kind, url, paged(NextLink("next", items="d")), options=PAGES)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", [{"a": 1}, [1], [[]], {}])
async def test_a_cursor_that_is_none(kind: str, value: Any) -> None:
    body = json.dumps({"d": [1], "next": value}).encode()
    with (
        saying(answer(body, **JSON)) as url,
        pytest.raises(exceptions.ApiResponseError, match="neither text nor"),
    ):
        await called(kind, url, paged(Cursor("page", items="d", next="next")), options=PAGES)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "value", ["1e999", "-1e999", "NaN", "9" * 9000, '"' + "9" * 9000 + '"', "[]", "-1", "true"]
)
@pytest.mark.parametrize(
    "paging",
    [
        PageNumber("page", items="d", total="t"),
        PageNumber("page", items="d", pages="t"),
        Offset("page", items="d", total="t"),
    ],
)
async def test_a_total_that_is_none(kind: str, value: str, paging: Any) -> None:
    pages = [b'{"d": [%d], "t": %s}' % (number, value.encode()) for number in range(3)]
    with saying(*[answer(each, **JSON) for each in pages], answer(b'{"d": []}', **JSON)) as url:
        found = await called(kind, url, paged(paging), options=PAGES)
    assert found in ([0], [0, 1, 2], [])  # Python has no number of 9000 digits


def test_a_header_of_links_is_read_in_linear_time() -> None:
    for header in (
        "<" * 50_000,
        "<a>" * 50_000,
        '<a>;"' * 50_000,
        "<a>;x" + ";" * 50_000,
        '<a>;x="' + '\\"' * 50_000,
    ):
        assert next_link(header) is None
    assert next_link("<" * 50_000 + ">,<b>;rel=next") == "b"
