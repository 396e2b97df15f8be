"""Which lists are found to have pages, and of which kind."""

from collections import Counter
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.model.paging import (
    ByCursor,
    ByLink,
    ByLinkHeader,
    ByNumber,
    ByOffset,
    PagingStyle,
)
from tests.generated import NO_SHARED, SHARED
from tests.meaning.documents import api, listing, only

PUBLISHED = SHARED / "specs" / "openai-2026-08-21.yaml"


def found(folder: Path, parameters: str, answer: str, headers: str = "") -> tuple[object, str]:
    operation = only(api(folder, listing(parameters, answer, headers), Diagnostics()))
    pagination = operation.pagination
    return (None, "") if pagination is None else (pagination.style, pagination.items)


def record(fields: str) -> str:
    """An object: `data:[] meta.next:string last_id:string?`; `[]` has items with an id, `?` may be null."""
    top: dict[str, str] = {}
    for name, _, kind in (each.partition(":") for each in fields.split()):
        outer, _, inner = name.rpartition(".") if not name.startswith("@") else ("", "", name)
        if outer:
            top[outer] = f"{{type: object, properties: {{'{inner}': {schema(kind)}}}}}"
        else:
            top[inner] = schema(kind)
    return f"{{type: object, properties: {{{', '.join(f'{k!r}: {v}' for k, v in top.items())}}}}}"


def schema(kind: str) -> str:
    if kind == "[]":
        return "{type: array, items: {type: object, properties: {id: {type: string}}}}"
    if kind == "uri":
        return "{type: string, format: uri}"
    return f"{{type: [{kind[:-1]}, 'null']}}" if kind.endswith("?") else f"{{type: {kind}}}"


@pytest.mark.parametrize(
    ("parameters", "fields", "style", "items"),
    [
        ("after:string", "data:[] last_id:string? has_more:boolean",
         ByCursor("after", "last_id", "has_more"), "data"),
        ("after:string", "data:[] has_more:boolean",
         ByCursor("after", "data[-1].id", "has_more"), "data"),
        ("starting_after:string", "data:[] has_more:boolean",
         ByCursor("starting_after", "data[-1].id", "has_more"), "data"),
        ("after:string", "data:[] next:string? has_more:boolean",
         ByCursor("after", "next", "has_more"), "data"),
        ("page:string", "data:[] next_page:string has_more:boolean",
         ByCursor("page", "next_page", "has_more"), "data"),
        ("page:integer", "data:[] next_page:integer", ByCursor("page", "next_page"), "data"),
        ("offset:integer", "data:[] next_offset:integer", ByCursor("offset", "next_offset"), "data"),
        ("cursor:string", "results:[] next_cursor:string", ByCursor("cursor", "next_cursor"), "results"),
        ("cursor:string", "data:[] meta.next_cursor:string",
         ByCursor("cursor", "meta.next_cursor"), "data"),
        ("cursor:string", "things:[] cursor:string", ByCursor("cursor", "cursor"), "things"),
        ("pageToken:string", "files:[] nextPageToken:string",
         ByCursor("pageToken", "nextPageToken"), "files"),
        ("page[after]:string", "data:[] page.next:string", ByCursor("page[after]", "page.next"), "data"),
        ("after:string", "data:[] page_info.end_cursor:string",
         ByCursor("after", "page_info.end_cursor"), "data"),
        ("page:integer per_page:integer", "items:[] total_pages:integer",
         ByNumber("page", pages="total_pages"), "items"),
        ("page:integer", "items:[] meta.total:integer", ByNumber("page", total="meta.total"), "items"),
        ("page:integer", "items:[] next:string", ByNumber("page"), "items"),
        ("offset:integer limit:integer", "data:[] total:integer", ByOffset("offset", total="total"), "data"),
        ("offset:integer limit:integer", "data:[]", ByOffset("offset"), "data"),
        ("startIndex:integer count:integer", "Resources:[] totalResults:integer",
         ByOffset("startIndex", start=1, total="totalResults"), "Resources"),
        ("page:integer", "results:[] count:integer next:uri", ByLink("next"), "results"),
        ("", "data:[] links.next:string", ByLink("links.next"), "data"),
        ("", "value:[] @odata.nextLink:string", ByLink("@odata.nextLink"), "value"),
        ("", "value:[] next_link:string", ByLink("next_link"), "value"),
    ],
)  # fmt: skip
def test_a_page_is_found(
    tmp_path: Path, parameters: str, fields: str, style: PagingStyle, items: str
) -> None:
    assert found(tmp_path, parameters, record(fields)) == (style, items)


@pytest.mark.parametrize(
    ("parameters", "fields"),
    [
        ("", "data:[]"),
        ("", "data:[] has_more:boolean next_page:string"),
        ("after:string", "data:[]"),
        ("after:string", "id:string has_more:boolean"),
        ("starting_after:integer", "tools:[] output:[] previous_id:string"),
        ("offset:integer", "data:[]"),
        ("token:string", "data:[]"),
        ("page:string", "data:[] last_id:string"),
        ("after:boolean", "data:[] last_id:boolean"),
    ],
)
def test_what_only_looks_like_a_page_is_none(tmp_path: Path, parameters: str, fields: str) -> None:
    assert found(tmp_path, parameters, record(fields)) == (None, "")


def test_a_link_header_counts_more_than_a_page_number(tmp_path: Path) -> None:
    answer = "{type: array, items: {type: string}}"
    assert found(tmp_path, "page:integer", answer, "Link") == (ByLinkHeader(), "")
    assert found(tmp_path, "page:integer", answer) == (ByNumber("page"), "")


def test_a_link_beside_an_object_is_one_of_pages_if_there_is_a_parameter_for_them(
    tmp_path: Path,
) -> None:
    assert found(tmp_path, "", record("items:[] name:string"), "Link") == (None, "")
    assert found(tmp_path, "per_page:integer", record("items:[]"), "Link") == (
        ByLinkHeader(),
        "items",
    )
    assert found(tmp_path, "", "{type: array, items: {type: string}}", "Link") == (
        ByLinkHeader(),
        "",
    )


@pytest.mark.corpus
@pytest.mark.skipif(not PUBLISHED.exists(), reason=NO_SHARED)
def test_every_list_of_the_published_document_has_pages() -> None:
    from generator import document, openapi
    from generator.meaning import build

    problems = Diagnostics()
    bundle = document.resolve(document.load(str(PUBLISHED), problems), problems)
    built = build(openapi.parse(bundle, problems), problems)
    every = {
        each.name: each.pagination for service in built.services for each in service.operations
    }
    paginated = [each for each in every.values() if each is not None]
    parameters = Counter(
        (each.style.parameter, each.style.next.replace("data[-1].id", "last item"))
        for each in paginated
        if isinstance(each.style, ByCursor)
    )
    assert parameters == {
        ("after", "last_id"): 40,
        ("after", "next"): 9,
        ("after", "last item"): 2,
        ("page", "next_page"): 11,
    }
    lists = {name for name in every if name.lower().startswith("list")}
    assert {name for name in lists if every[name] is None} == {"listModels"}  # takes no parameter
    assert built.webhooks is not None and len(built.webhooks.each) == 16
