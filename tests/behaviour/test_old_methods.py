"""Methods by the names of OpenAPI Generator 7.26, where those differ: it makes camel case of an id first."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from generator.naming.styles import snake_before_digits
from generator.targets.python.package.old_methods import humped
from tests.generated import generated, imported

NAMES = {
    "list_a_b": "list_ab",
    "GET_ITEMS": "g_etitems",
    "GPGKeyService_Create": "g_pg_key_service_create",
    "get_URL_x": "get_urlx",
    "is_x_ok": "is_xok",
    "fetchAB_c": "fetch_abc",
    "x_y_z1": "x_yz1",
    "read_item_items__item_id__get": "read_item_items_item_id_get",
    "list.all_users": "list_all_users",
    "Get User 1": "get_user_1",
    "createChatCompletion": "create_chat_completion",
}
HEAD = 'openapi: 3.1.0\ninfo: {title: Letters, version: "1"}\nservers: [{url: "https://x.example.com"}]\npaths:\n'


@pytest.mark.parametrize(("id_", "method"), NAMES.items())
def test_what_an_id_is_there(id_: str, method: str) -> None:
    assert snake_before_digits(humped(id_)) == method


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("letters")
    paths = [
        f'  /p{index}: {{get: {{operationId: "{id_}", tags: [a], responses: {{"204": {{description: ""}}}}}}}}\n'
        for index, id_ in enumerate(NAMES)
    ]
    (folder / "spec.yaml").write_text(HEAD + "".join(paths))
    generated(folder / "spec.yaml", folder / "out", "letters")
    return imported(folder / "out", "letters")


@pytest.mark.parametrize("form", ["", "_with_http_info", "_without_preload_content"])
@pytest.mark.parametrize("client", ["ApiClient", "AsyncApiClient"])
def test_they_work(letters: Any, client: str, form: str) -> None:
    class_ = letters.AApi if client == "ApiClient" else letters.AsyncAApi
    api = class_(getattr(letters, client)())
    with warnings.catch_warnings(action="ignore"):
        assert all(callable(getattr(api, f"{old}{form}")) for old in NAMES.values())
    with pytest.warns(DeprecationWarning, match="g_etitems is deprecated: it is get_items here"):
        assert api.g_etitems == api.get_items


def test_all_else_is_missing(letters: Any) -> None:
    api = letters.AApi(letters.ApiClient())
    with pytest.raises(AttributeError, match="'AApi' object has no attribute 'g_etitem'"):
        _ = api.g_etitem
    assert not hasattr(api, "list_ab_stream") and not hasattr(api, "_list_ab")


def test_not_without_compatibility(tmp_path: Any) -> None:
    (tmp_path / "spec.yaml").write_text(
        HEAD + '  /p: {get: {operationId: list_a_b, responses: {"204": {description: ""}}}}\n'
    )
    generated(tmp_path / "spec.yaml", tmp_path / "out", "plain_letters", compatibility=False)
    plain = imported(tmp_path / "out", "plain_letters")
    api = plain.DefaultApi(plain.ApiClient())
    assert api.list_a_b and not hasattr(api, "list_ab")
