"""A client with `compatibility = "exact"`: what is a matter of taste is as in OpenAPI Generator's, too."""

from __future__ import annotations

import asyncio
import pickle
from pathlib import Path
from typing import Any

import pydantic
import pytest

from tests.generated import ROOT, generated, imported
from tests.loopback import Server

SPEC = ROOT / "tests" / "cases" / "dropin" / "spec.yaml"


def made(folder: Path, name: str, compatibility: str) -> Any:
    generated(SPEC, folder, name, compatibility=compatibility)
    return imported(folder, name)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return made(tmp_path_factory.mktemp("exact"), "exact_library", "exact")


def test_a_field_is_checked_when_it_is_set(package: Any) -> None:
    book = package.Book(title="Emma")
    with pytest.raises(pydantic.ValidationError, match=r"1 validation error for Book\ncopies\n"):
        book.copies = "many"
    assert book.copies == 1 and book.to_dict() == {"title": "Emma"}
    book.copies, book.owner = 3, {"type": "company", "vat": "v"}
    assert book.owner == package.Company(vat="v")
    book.copies = None
    assert book.to_dict()["owner"] == {"type": "company", "vat": "v"}


def test_what_is_wrong_elsewhere_may_wait(package: Any) -> None:
    book = package.Book.model_construct(copies="many")
    book.language = "fr"
    assert book.language == "fr"
    with pytest.raises(package.ApiValueError):
        book.genre = 3


def test_a_class_of_the_program_may_have_its_own_constructor(package: Any) -> None:
    class Mine(package.Book):  # type: ignore[name-defined, misc]
        shelf: str = ""

        def __init__(self) -> None:
            super().__init__(title="Emma")

    mine = Mine()
    mine.copies, mine.shelf = 2, "A"
    assert mine.to_dict() == {"title": "Emma", "copies": 2, "shelf": "A"}
    with pytest.raises(package.ApiValueError):
        mine.copies = "two"


def test_a_program_gives_values_of_the_document(package: Any) -> None:
    wrong = r"must be one of enum values \('novel', 'fr-FR', '1', 'check.completed'\)"
    with pytest.raises(ValueError, match=wrong):
        package.Book(title="Emma", genre="essay")
    book = package.Book(title="Emma", genre="novel")
    with pytest.raises(ValueError, match=wrong):
        book.genre = "essay"
    assert book.genre == "novel"
    assert package.Book.from_dict({"title": "Emma", "genre": "essay"}).genre == "essay"


def test_keywords_that_are_no_fields_are_left_out(package: Any) -> None:
    with pytest.warns(UserWarning, match="Book: titel: no such field; did you mean title"):
        book = package.Book(title="Emma", titel="Ema")
    assert book.to_dict() == {"title": "Emma"}


def test_refusals_have_the_name_of_the_method(package: Any) -> None:
    api = package.BookApi()
    with pytest.raises(package.ApiValueError) as raised:
        api.get_book(12)
    said = "1 validation error for BookApi.get_book\nisbn\n  Input should be a valid string"
    assert str(raised.value).startswith(said)
    assert raised.value.problems == ("isbn: Input should be a valid string",)
    assert str(pickle.loads(pickle.dumps(raised.value))).startswith(said)
    with pytest.raises(TypeError, match="Missing required argument") as missing:
        api.get_book_with_http_info()
    assert isinstance(missing.value, pydantic.ValidationError)
    with pytest.raises(package.ApiTypeError, match="did you mean genre"):
        api.list_books(gerne=["novel"])


def test_refusals_of_async_methods_do_as_well(package: Any) -> None:
    async def call() -> None:
        async with package.AsyncApiClient() as client:
            await package.AsyncBookApi(client).get_book(12)

    with pytest.raises(
        package.ApiValueError, match=r"1 validation error for AsyncBookApi\.get_book"
    ):
        asyncio.run(call())


def test_servers_know_the_client_as_before(package: Any, server: Server) -> None:
    with package.ApiClient(package.Configuration(host=server.url)) as client:
        server.answer(200, [])
        assert package.BookApi(client).list_books() == []
    assert server.last.headers["user-agent"] == "OpenAPI-Generator/1.0.0/python"


def test_further_properties_are_shown_where_there_are_some(package: Any, tmp_path: Path) -> None:
    assert package.Refusal(reason="x").to_str() == "{'reason': 'x'}"
    further = package.Refusal.from_dict({"reason": "x", "since": 3}).to_str()
    assert further == "{'additional_properties': {'since': 3}, 'reason': 'x'}"
    opened = made(tmp_path, "opened_library", "exact-open")
    assert opened.Refusal(reason="x").to_str() == "{'additional_properties': {}, 'reason': 'x'}"


def test_the_readme_tells_it(tmp_path: Path) -> None:
    generated(SPEC, tmp_path, "told_library", compatibility="exact")
    exact = (tmp_path / "README.md").read_text()
    assert 'made with `compatibility = "exact"`' in exact and "and not when it is set" not in exact
