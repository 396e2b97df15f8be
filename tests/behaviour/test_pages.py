"""Lists over several pages, from a real server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server

CASES = ROOT / "tests" / "cases"


def file(id: str) -> dict[str, Any]:
    return {
        "id": id,
        "object": "file",
        "bytes": 5,
        "created_at": 1730000000,
        "filename": "notes.txt",
        "purpose": "user_data",
        "status": "processed",
    }


def page(*ids: str, more: bool) -> dict[str, Any]:
    data = [file(each) for each in ids]
    return {
        "object": "list",
        "data": data,
        "has_more": more,
        "first_id": ids[0],
        "last_id": ids[-1],
    }


def test_every_file_comes_page_by_page(sample: Any, client: Any, server: Server) -> None:
    server.answer(200, page("a", "b", more=True))
    server.answer(200, page("c", more=False))
    files = sample.FilesApi(client).list_files_iter(limit=2, purpose="x", _headers={"X-A": "1"})
    assert server.received == []
    found = []
    for each in files:
        found.append((each.id, len(server.received)))
    assert found == [("a", 1), ("b", 1), ("c", 2)]
    assert isinstance(each, sample.OpenAIFile)
    assert [each.target for each in server.received] == [
        "/v1/files?purpose=x&limit=2",
        "/v1/files?purpose=x&limit=2&after=b",
    ]
    assert {each.headers["x-a"] for each in server.received} == {"1"}
    assert {each.headers["authorization"] for each in server.received} == {"Bearer secret"}


def test_pages_and_responses(sample: Any, client: Any, server: Server) -> None:
    files = sample.FilesApi(client).list_files_iter()
    for _ in range(2):
        server.answer(200, page("a", "b", more=True), headers={"x-request-id": "r1"})
        server.answer(200, page("c", more=False), headers={"x-request-id": "r2"})
    assert [[each.id for each in page.data] for page in files.pages()] == [["a", "b"], ["c"]]
    assert [each.request_id for each in files.responses()] == ["r1", "r2"]


def test_an_error_on_a_later_page_comes_after_the_items_before_it(
    sample: Any, client: Any, server: Server
) -> None:
    server.answer(200, page("a", more=True))
    server.answer(500, {"error": {}})
    files = iter(sample.FilesApi(client).list_files_iter())
    assert next(files).id == "a"
    with pytest.raises(sample.ApiException):
        next(files)


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("things")
    generated(CASES / "pagination" / "spec.yaml", folder, "paged_client")
    return imported(folder, "paged_client")


@pytest.fixture
def api(things: Any, server: Server) -> Iterator[Any]:
    with things.ApiClient(things.Configuration(server.url + "/v1")) as client:
        yield things.ThingsApi(client)


def test_links_are_followed(api: Any, server: Server) -> None:
    server.answer(200, {"value": [{"id": "1"}], "@odata.nextLink": f"{server.url}/v1/link?s=2"})
    server.answer(200, {"value": [{"id": "2"}]})
    items = api.list_by_link_iter(_query={"key": "k"})
    assert [each.id for each in items] == ["1", "2"]
    assert [each.target for each in server.received] == ["/v1/link?key=k", "/v1/link?s=2&key=k"]


def test_link_headers_are_followed(api: Any, server: Server) -> None:
    server.answer(200, [{"id": "1"}], headers={"Link": '</v1/header?page=2>; rel="next"'})
    server.answer(200, [{"id": "2"}])
    assert [each.id for each in api.list_by_header_iter(page=1)] == ["1", "2"]
    assert [each.target for each in server.received] == ["/v1/header?page=1", "/v1/header?page=2"]


def test_numbers_and_offsets_are_counted(api: Any, server: Server) -> None:
    server.answer(200, {"items": [{"name": "1"}], "total_pages": 2})
    server.answer(200, {"items": [{"name": "2"}], "total_pages": 2})
    assert [each.name for each in api.list_by_page_iter(page_size=1)] == ["1", "2"]
    server.answer(200, {"results": [{"id": "1"}, {"id": "2"}], "total": 3})
    server.answer(200, {"results": [{"id": "3"}], "total": 3})
    assert [each.id for each in api.list_by_offset_iter()] == ["1", "2", "3"]
    assert [each.target for each in server.received] == [
        "/v1/page?page_size=1",
        "/v1/page?page=1&page_size=1",
        "/v1/offset",
        "/v1/offset?offset=2",
    ]


def test_a_nested_cursor_goes_to_a_parameter_with_another_name(api: Any, server: Server) -> None:
    server.answer(200, {"things": ["a"], "meta": {"next_cursor": "x y"}})
    server.answer(200, {"things": ["b"], "meta": {}})
    assert list(api.list_nested_iter("g")) == ["a", "b"]
    assert server.last.target == "/v1/nested/g?page%5Bafter%5D=x%20y"


def test_webhooks_are_typed(tmp_path: Path) -> None:
    generated(CASES / "webhooks" / "spec.yaml", tmp_path, "hooked_client")
    package = imported(tmp_path, "hooked_client")
    from hooked_client import webhooks

    made = webhooks.parse_webhook_unverified(b'{"type": "order.made", "id": "1"}')
    assert isinstance(made, package.OrderMade)
    gone = webhooks.parse_webhook_unverified('{"type": "order.gone", "at": "2026-01-01T00:00:00Z"}')
    assert gone.at.year == 2026
    new = webhooks.parse_webhook_unverified(b'{"type": "order.new", "x": [1]}')
    assert new == {"type": "order.new", "x": [1]}
    with pytest.raises(webhooks.WebhookVerificationError):
        webhooks.parse_webhook(b'{"type": "order.made", "id": "1"}', {}, "secret")
    assert webhooks.SECRET == "HOOKED_CLIENT_WEBHOOK_SECRET"


def test_no_webhooks_no_module(tmp_path: Path, things: Any) -> None:
    folder = Path(things.__file__).parent
    assert not (folder / "webhooks.py").exists()
    assert not (folder / "_runtime" / "webhooks.py").exists()
