"""What programs find that were written for OpenAPI Generator's client: names of types that are called, members of enums
by its names, what a server assumes, further properties; and that it is as good as nothing to others.
"""

from __future__ import annotations

import importlib
import pickle
import sys
from pathlib import Path
from typing import Any

import pydantic
import pytest

from tests.generated import ROOT, generated, imported

PERSON = {"type": "person", "name": "Ann"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("others")
    generated(ROOT / "tests" / "cases" / "dropin" / "spec.yaml", folder, "lending_client")
    return imported(folder, "lending_client")


# Names of types


def test_the_name_of_a_union_is_called(package: Any) -> None:
    ann = package.Person(**PERSON)
    assert package.Owner(ann) is ann and package.Owner(actual_instance=ann) is ann
    assert ann.actual_instance is ann
    assert package.Owner({"type": "company", "vat": "v"}) == package.Company(vat="v")
    for wrong in ((3,), (ann, ann)):
        with pytest.raises(ValueError):
            package.Owner(*wrong)
    with pytest.raises(ValueError, match="keyword arguments cannot be used"):
        package.Owner(ann, actual_instance=ann)


def test_the_name_of_a_union_reads(package: Any) -> None:
    assert package.Owner.from_dict(PERSON) == package.Person(**PERSON)
    assert package.Owner.from_json('{"type": "person", "name": "Ann"}').name == "Ann"
    assert package.Owner.from_dict(None) is None
    with pytest.raises(ValueError):
        package.Owner.from_json("1")
    with pytest.raises(ValueError) as raised:
        package.Owner("Ann")
    said = "No match found when setting the actual_instance in Owner with oneOf schemas: "
    assert said + "Person, Company. Details: " in str(raised.value)
    assert "Input type `<class 'str'>` is not `Company`: Input should be" in str(raised.value)
    with pytest.raises(AttributeError, match="'Owner' has no attribute 'nothing'"):
        package.Owner.nothing  # noqa: B018


def test_isinstance_asks_the_name_of_a_union(package: Any) -> None:
    assert isinstance(package.Person(**PERSON), package.Owner)
    assert not isinstance(package.Book(title="x"), package.Owner)
    assert isinstance("x", package.Item) and isinstance([1], package.Item)
    assert not isinstance([300], package.Item) and not isinstance(None, package.Item)


def test_values_of_pythons_own_types_have_actual_instance(package: Any) -> None:
    several, text = package.Item.from_json("[1, 2]"), package.Item("a")
    assert (several, several.actual_instance, several.to_json()) == ([1, 2], [1, 2], "[1, 2]")
    assert (text, text.actual_instance, text.to_dict()) == ("a", "a", "a")
    book = package.Book(title="x", item=several)
    assert book.to_json() == '{"title": "x", "item": [1, 2]}'


def test_a_union_without_a_value(package: Any) -> None:
    empty = package.Item()
    assert (empty.actual_instance, empty.to_json()) == (None, "null")
    empty.actual_instance = [1]
    assert (empty.actual_instance, empty.to_dict()) == ([1], [1])
    assert isinstance(empty, package.Item)
    with pytest.raises(ValueError):
        empty.actual_instance = [300]


def test_the_name_of_another_class_is_as_good(package: Any) -> None:
    for name in (package.Lender, package.Reader):
        ann = name(**PERSON)
        assert type(ann) is package.Person and isinstance(ann, name)
        assert name.from_dict(PERSON) == ann and "name" in name.model_fields

    class Own(package.Reader):  # type: ignore[misc, name-defined]
        pass

    assert issubclass(Own, package.Person)


def test_names_of_types_are_types(package: Any) -> None:
    from lending_client.models.owner import Owner

    class Mine(pydantic.BaseModel):
        owner: Owner | None = None  # type: ignore[valid-type]
        owners: list[Owner] = []  # type: ignore[valid-type]

    assert isinstance(Mine(owner=PERSON, owners=[PERSON]).owners[0], package.Person)
    assert pickle.loads(pickle.dumps(Owner)) is Owner and repr(Owner) == "Owner"
    assert package.Owner is Owner


# Enums


def test_members_by_other_names(package: Any) -> None:
    genre = package.Genre
    assert genre.FR_MINUS_FR is genre.FR_FR and genre.ENUM_1 is genre("1")
    assert genre.CHECK_DOT_COMPLETED is genre.CHECK_COMPLETED
    assert package.Size.NUMBER_1 is package.Size(1)
    assert package.Size.NUMBER_MINUS_3 is package.Size(-3)
    assert package.Level.Low is package.Level(10)
    assert package.Level.very_high is package.Level.VERY_HIGH
    assert genre.from_json('"novel"') is genre.NOVEL
    assert [each.name for each in genre] == ["NOVEL", "FR_FR", "VALUE_1", "CHECK_COMPLETED"]
    with pytest.raises(AttributeError, match="'Genre' has no attribute 'POEM'"):
        genre.POEM  # noqa: B018
    with pytest.raises(AttributeError):
        genre.NOVEL.nothing  # noqa: B018
    assert package.Kind.BOOK == package.Kind("book") == "book"
    assert [each.value for each in package.Kind] == ["book"] and package.Kind(
        "book"
    ).value == "book"
    assert isinstance("book", package.Kind) and not isinstance("novel", package.Kind)


SPELLED = {
    **{"fr-FR": "FR_MINUS_FR", "by-word": "BY_MINUS_WORD", "byWord": "BYWORD", "a b": "A_B"},
    **{"": "EMPTY", " ": "SPACE", "<=": "LESS_THAN_EQUAL", "_x_": "X", "A+": "A_PLUS"},
    **{"snakeCase-Thing": "SNAKE_CASE_MINUS_THING", "v1.2-beta": "V1_DOT_2_MINUS_BETA"},
    **{"1.5": "ENUM_1_DOT_5", 1.5: "NUMBER_1_DOT_5", -2.25: "NUMBER_MINUS_2_DOT_25"},
    **{3.0: "NUMBER_3"},
}


@pytest.mark.parametrize("value", SPELLED)
def test_names_of_values(package: Any, value: Any) -> None:
    from lending_client._runtime.compat.attributes import spelled

    assert spelled(value) == SPELLED[value]


# Fields


def test_a_field_that_is_not_set_reads_as_what_is_assumed_and_is_not_sent(package: Any) -> None:
    book = package.Book(title="x")
    assert (book.language, book.copies, book.genre) == ("en", 1, None)
    assert book.to_dict() == {"title": "x"} and book.model_fields_set == {"title"}
    assert package.ApiClient().sanitize_for_serialization(book) == {"title": "x"}
    book.language = "fr"
    book.copies = None
    assert book.to_dict() == {"title": "x", "language": "fr"}
    assert package.Book.from_dict({"title": "x"}).language == "en"


def test_a_default_that_is_a_member_of_an_enum(package: Any) -> None:
    book = package.Book(title="x")
    assert book.cover is package.Cover.SOFT and book.level is package.Level.VERY_HIGH
    assert (
        book.to_dict() == {"title": "x"}
        and package.Book.from_json('{"title": "x"}').cover == "soft"
    )
    book.cover, book.level = package.Cover.HARD, None
    assert book.to_json() == '{"title": "x", "cover": "hard", "level": null}'
    assert package.Book(title="x", cover=None, level=None).to_dict() == {
        "title": "x",
        "level": None,
    }
    assert "'cover': 'soft'" in package.Book(title="x").to_str()


def test_further_properties(package: Any) -> None:
    book = package.Book.from_dict({"title": "x", "shelf": 3})
    assert book.additional_properties == {"shelf": 3}
    book.additional_properties["row"] = 1
    assert book.to_dict() == {"title": "x", "shelf": 3, "row": 1}
    book.additional_properties = {"row": 2}
    assert book.to_json() == '{"title": "x", "row": 2}'
    assert package.Book(title="x").additional_properties == {}


def test_a_model_for_people(package: Any) -> None:
    ann = package.Person.from_dict({"type": "person", "more": [package.Person(type="person")]})
    assert ann.to_str() == (
        "{'additional_properties': {'more': [{'additional_properties': {},\n"
        "                                     'name': None,\n"
        "                                     'type': 'person'}]},\n"
        " 'name': None,\n"
        " 'type': 'person'}"
    )


def test_modules_are_attributes(package: Any) -> None:
    assert package.rest.ApiException is package.exceptions.ApiException is package.ApiException
    assert package.api.book_api.BookApi is package.BookApi
    assert package.models.book.Book is package.Book
    with pytest.raises(AttributeError):
        package.models.nothing  # noqa: B018


# Names of types that the document does not name


@pytest.fixture(scope="module")
def garden(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("garden")
    generated(ROOT / "tests" / "cases" / "old_names" / "spec.yaml", folder, "garden_client")
    return imported(folder, "garden_client")


def loaded() -> list[str]:
    return [name for name in sys.modules if "garden_client" in name and "old_names" in name]


def test_old_names_are_loaded_when_one_is_asked_for(garden: Any) -> None:
    assert garden.Bed(size=1).size == 1 and loaded() == []
    with pytest.warns(DeprecationWarning, match="BedGardener is deprecated: it is Owner here") as w:
        assert garden.BedGardener is garden.Owner
    assert w[0].filename == __file__ and loaded()


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_old_names_are_classes_and_modules(garden: Any) -> None:
    from garden_client import PlantBed200Response
    from garden_client.models import BedHistoryValueInner
    from garden_client.models.raised_all_of_frame import RaisedAllOfFrame

    assert PlantBed200Response is garden.PlantBedResponse
    assert BedHistoryValueInner is garden.models.BedHistoryValueItem
    assert RaisedAllOfFrame is garden.RaisedFrame
    assert garden.models.raised_all_of_frame.RaisedAllOfFrame is garden.RaisedFrame
    assert "BedGardener" not in dir(garden) and "BedGardener" not in garden.models.__all__


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
def test_an_old_name_of_what_is_spelled_where_it_is_used(garden: Any) -> None:
    soil = garden.BedSoil.from_dict({"acid": True})
    assert isinstance(soil, garden.BedSoilAnyOf) and isinstance(soil, garden.BedSoil)
    assert garden.BedSoil("loam") == "loam" and garden.Bed(soil=garden.BedSoil(soil)).soil is soil
    with pytest.raises(ValueError):
        garden.BedSoil(3)


def test_what_is_no_old_name_is_missing(garden: Any) -> None:
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("garden_client.models.bed_leaf")
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("garden_client.api.bed_gardener")
    for where in (garden, garden.models):
        with pytest.raises(AttributeError, match="has no attribute 'BedLeaf'"):
            where.BedLeaf  # noqa: B018
    with pytest.raises(AttributeError):
        importlib.import_module("garden_client.models.bed_soil").Other  # noqa: B018


def test_arguments_by_other_names(garden: Any) -> None:
    api = garden.DefaultApi()
    with garden.testing.mock_api() as mock:
        for method in ("POST", "DELETE"):
            mock.on(method, "/beds").reply(204)
        with pytest.warns(DeprecationWarning, match="bed is deprecated: it is beds here") as warned:
            api.add_beds(bed=[{"size": 1}])
        with pytest.warns(DeprecationWarning, match="request_body is deprecated: it is body here"):
            api.drop_beds_with_http_info(request_body=["a"])
        api.drop_beds(["b"])
    assert warned[0].filename == __file__
    assert [each.json for each in mock.requests] == [[{"size": 1}], ["a"], ["b"]]
    with pytest.raises(ValueError):
        api.add_beds()
    with pytest.raises((TypeError, ValueError), match="unknown"):
        api.drop_beds(["b"], unknown=1)


def test_no_old_names_without_compatibility(tmp_path: Path) -> None:
    spec = ROOT / "tests" / "cases" / "old_names" / "spec.yaml"
    generated(spec, tmp_path, "plain_garden_client", compatibility=False)
    plain = imported(tmp_path, "plain_garden_client")
    assert not hasattr(plain, "BedGardener") and not [*tmp_path.rglob("*old_names*")]
    with pytest.raises(ModuleNotFoundError):
        importlib.import_module("plain_garden_client.models.bed_gardener")


def test_none_of_it_without_compatibility(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("plain")
    spec = ROOT / "tests" / "cases" / "dropin" / "spec.yaml"
    generated(spec, folder, "plain_lending_client", compatibility=False)
    plain = imported(folder, "plain_lending_client")
    book = plain.Book.from_dict({"title": "x", "owner": PERSON, "genre": "novel"})
    assert isinstance(book.owner, plain.Person)
    assert not hasattr(book, "actual_instance") and not hasattr(plain.Genre, "FR_MINUS_FR")
    assert not hasattr(plain.Owner, "from_dict")
