"""The way through the pages: a state machine that does no I/O, and the iterators that drive it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from sample._runtime.answer.links import next_link
from sample._runtime.answer.pages import AsyncPages, Pages
from sample._runtime.answer.paging import (
    Cursor,
    LinkHeader,
    NextLink,
    Offset,
    PagedOperation,
    PageNumber,
    Paging,
    Walk,
)
from sample._runtime.request.links import follow
from sample._runtime.request.prepared import Prepared
from sample._runtime.values.places import at
from sample._runtime.words.contents import Json
from sample._runtime.words.parameters import Query
from sample.api_response import ApiResponse
from sample.exceptions import ApiResponseError
from sample.models.file import File
from sample.models.tree import Tree

PARAMETERS = (Query("after"), Query("page", "int"), Query("offset", "int"), Query("limit", "int"))


def described(paging: Paging) -> PagedOperation[Any, Any]:
    answers = {200: Json("Any")}
    return PagedOperation("GET", "/things", paging=paging, parameters=PARAMETERS, answers=answers)


def answer(data: Any, **headers: str) -> ApiResponse[Any]:
    return ApiResponse(200, data, repr(data).encode(), headers)


def walked(paging: Paging, *pages: Any, **arguments: Any) -> list[Any]:
    """What is asked for, one request for each page; False at the end."""
    walk = Walk(described(paging), arguments, {})
    asked: list[Any] = []
    for page in pages:
        more = walk.advance(answer(page))
        asked.append(more and (walk.arguments.get(paging.parameter) or walk.link))
    return asked


def test_a_cursor_is_taken_from_the_answer() -> None:
    paging = Cursor("after", items="data", next="last_id", more="has_more")
    first = {"data": [1, 2], "last_id": "b", "has_more": True}
    assert walked(paging, first, {"data": [3], "last_id": "c", "has_more": False}) == ["b", False]
    assert walked(paging, {"data": [], "last_id": None}) == [False]
    # a page that a filter has emptied is not the last one
    empty = {"data": [], "last_id": "b", "has_more": True}
    assert walked(paging, empty, {"data": [1], "last_id": "c", "has_more": True}) == ["b", "c"]
    with pytest.raises(ApiResponseError, match="GET /things: there are more pages, but 'last_id'"):
        walked(paging, {"data": [1], "has_more": True})


def test_a_cursor_is_the_id_of_the_last_item_also_of_a_model() -> None:
    paging = Cursor("after", items="data", next="data[-1].id", more="has_more")
    file = File.from_dict({"id": "f-7", "created_at": 1})
    assert walked(paging, {"data": [{"id": "a"}, file], "has_more": True}) == ["f-7"]


@pytest.mark.parametrize(
    ("pages", "asked"),
    [
        ([{"d": [1], "pages": 2}, {"d": [2], "pages": 2}], [2, False]),
        ([{"d": [1], "more": True}, {"d": [2], "more": False}], [2, False]),
        ([{"d": [1, 2], "total": 3}, {"d": [3], "total": 3}], [2, False]),
        ([{"d": [1, 2], "total": "4"}, {"d": [3, 4], "total": "4"}], [2, False]),
        ([{"d": [1]}, {"d": [2]}, {"d": []}], [2, 3, False]),
    ],
)
def test_page_numbers(pages: list[Any], asked: list[Any]) -> None:
    paging = PageNumber("page", items="d", pages="pages", total="total", more="more")
    assert walked(paging, *pages) == asked


def test_page_numbers_begin_where_the_caller_or_the_document_says() -> None:
    paging = PageNumber("page", items="d", pages="pages", total="total")
    assert walked(paging, {"d": [9], "pages": 5}, page=4) == [5]
    assert walked(paging, {"d": [9], "pages": 5}, page=5) == [False]
    assert walked(paging, {"d": [5, 6], "total": 7}, {"d": [7], "total": 7}, page=3) == [4, False]
    assert walked(PageNumber("page", items="d", start=0, pages="n"), {"d": [1], "n": 2}) == [1]
    assert walked(PageNumber("page", items="d", start=0, pages="n"), {"d": [1], "n": 1}) == [False]


def test_a_page_that_is_shorter_than_asked_for_is_not_the_last_one() -> None:
    """Servers cap the size of pages."""
    pages = ({"d": [1, 2], "total": 3}, {"d": [3], "total": 3})
    assert walked(PageNumber("page", items="d", total="total"), *pages, limit=100) == [2, False]
    assert walked(Offset("offset", items="d", total="total"), *pages, limit=100) == [2, False]


def test_offsets() -> None:
    paging = Offset("offset", items="d", total="total")
    assert walked(paging, {"d": [1, 2], "total": 3}, {"d": [3], "total": 3}) == [2, False]
    assert walked(paging, {"d": [1]}, {"d": []}, offset=5) == [6, False]
    scim = Offset("offset", items="d", start=1, total="total")
    assert walked(scim, {"d": [1, 2], "total": 3}, {"d": [3], "total": 3}) == [3, False]


def test_links() -> None:
    paging = NextLink("@odata.nextLink", items="value")
    pages = ({"value": [1], "@odata.nextLink": "/things?x=2"}, {"value": [2]})
    assert walked(paging, *pages) == ["/things?x=2", False]
    walk = Walk(described(LinkHeader()), {}, {"_answer": "pages", "_headers": {"a": "b"}})
    assert walk.advance(answer([1], link='<https://h/x?p=1>; rel="prev", </x?p=3>; rel=next'))
    assert walk.request == {"_answer": "info", "_link": "/x?p=3", "_headers": {"a": "b"}}
    assert not walk.advance(answer([2]))


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("", None),
        ('<a>; rel="next"', "a"),
        ("<a>; REL=Next", "a"),
        ('<a>; rel="last next"', "a"),
        ('<a>; rel="last", <b,c>; title="x, y; rel=\\"next\\""; rel=next', "b,c"),
        ('<a>; rel="prev"; rel="next"', None),
        ("<a>; rel=nextish", None),
        ("a; rel=next", None),
    ],
)
def test_the_link_header(header: str, target: str | None) -> None:
    assert next_link(header) == target


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("?page=2", "https://h/v1/things?page=2&key=k"),
        ("/v1/things?page=2&key=other", "https://h/v1/things?page=2&key=other"),
        ("https://h/v2/else?x", "https://h/v2/else?x&key=k"),
        ("http://h:8080/v1/things?page=2", "https://h/v1/things?page=2&key=k"),
        ("https://inside/v1/things?page=2", "https://h/v1/things?page=2&key=k"),
    ],
)
def test_a_link_is_followed_at_the_configured_server(link: str, url: str) -> None:
    prepared = Prepared("GET", "https://h/v1", "/things")
    prepared.query = ["limit=2", "key=k"]
    follow(prepared, described(NextLink("next")), link)
    assert prepared.url == url


def test_a_link_to_another_host_is_refused() -> None:
    prepared = Prepared("GET", "https://h/v1", "/things")
    with pytest.raises(ApiResponseError, match=r"at another host: https://evil$"):
        follow(prepared, described(NextLink("next")), "https://evil/steal?key=1")


@pytest.mark.parametrize(
    ("paging", "page"),
    [
        (Cursor("after", items="d", next="next"), {"d": [1], "next": "same"}),
        (NextLink("next", items="d"), {"d": [1], "next": "/same"}),
        (PageNumber("page", items="d"), {"d": [1]}),
        (Offset("offset", items="d"), {"d": [1]}),
    ],
)
def test_a_server_that_goes_round_in_circles_is_found_out(paging: Paging, page: Any) -> None:
    with pytest.raises(ApiResponseError, match="again and again"):
        walked(paging, page, page, page)


def test_paths() -> None:
    value = {"a.b": 1, "a": {"c": [{"d": 2}], "e.f": {"g": 3}}, "list": [1]}
    assert [at(value, path) for path in ("a.b", "a.c[-1].d", "a.e.f.g")] == [1, 2, 3]
    assert [at(value, path) for path in ("x", "a.x", "list.x", "a.b.c", "x[-1].y")] == [None] * 5
    assert at([1, 2], "") == [1, 2]
    assert at([], "[-1].id") is None
    file = File.from_dict({"id": "f", "created_at": 1, "more": {"x": 4}})
    assert at(file, "id") == "f"
    assert at(file, "more.x") == 4
    leaf = Tree.from_dict({"name": "a", "leaf": {"nextTree": {"name": "b"}}})
    assert at(leaf, "leaf.nextTree.name") == "b"  # read as part of another model


PAGES = {
    None: {"d": [1, 2], "next": "b", "more": True},
    "b": {"d": [], "next": "c", "more": True},
    "c": {"d": [3], "more": False},
}


def test_the_iterators_are_lazy_and_begin_anew() -> None:
    asked: list[Any] = []

    def fetch(walk: Walk) -> ApiResponse[Any]:
        asked.append(walk.arguments.get("after"))
        return answer(PAGES[asked[-1]])

    paging = Cursor("after", items="d", next="next", more="more")
    pages: Pages[int, Any] = Pages(Walk(described(paging), {}, {}), fetch)
    assert asked == []
    items = iter(pages)
    assert [next(items), next(items)] == [1, 2]
    assert asked == [None]
    assert list(items) == [3]
    assert asked == [None, "b", "c"]
    assert [len(page["d"]) for page in pages.pages()] == [2, 0, 1]
    assert [each.status_code for each in pages.responses()] == [200] * 3


def test_the_async_iterators_walk_the_same_way() -> None:
    async def fetch(walk: Walk) -> ApiResponse[Any]:
        await asyncio.sleep(0)
        return answer(PAGES[walk.arguments.get("after")])

    async def everything() -> tuple[list[int], int]:
        paging = Cursor("after", items="d", next="next", more="more")
        pages: AsyncPages[int, Any] = AsyncPages(Walk(described(paging), {}, {}), fetch)
        return [each async for each in pages], len([page async for page in pages.pages()])

    assert asyncio.run(everything()) == ([1, 2, 3], 3)
