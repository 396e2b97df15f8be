"""A client is never called like something that it would hide or replace."""

import sys

import pytest

from generator.naming.packages import against, doubts
from generator.targets.python.spelling.package_names import package_name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Shop", "shop"),
        ("OpenAI API", "openai_api"),
        ("FastAPI", "fastapi_client"),
        ("Typing extensions", "typing_extensions_client"),
        ("JSON", "json_client"),
        ("Tests", "tests_client"),
        ("API", "api_client"),
        ("API client", "api_client"),
        ("Class", "class_client"),
        ("Con", "con_client"),
        ("print", "print_client"),
        ("2 shops", "client_2_shops"),
        ("", "openapi_client"),
        ("日本", "openapi_client"),
        ("x" * 400, "x" * 150),
    ],
)
def test_a_title_makes_a_name_of_its_own(title: str, name: str) -> None:
    assert package_name(title)[0] == name


@pytest.mark.parametrize("module", sorted(sys.stdlib_module_names))
def test_no_module_of_the_standard_library_is_hidden(module: str) -> None:
    name, _ = package_name(module)
    assert name not in sys.stdlib_module_names
    assert against(module) and against(f"{module}.client") and against(module.upper())


def test_what_a_client_depends_on_is_not_replaced() -> None:
    needed = ["httpx2", "httpcore2", "pydantic_core", "annotated_types", "h11", "idna", "anyio"]
    assert [each for each in [*needed, "pytest", "pip", "docs"] if not against(each)] == []


def test_there_are_doubts_about_names_of_others() -> None:
    assert doubts("requests") and doubts("python.dateutil") and doubts("swagger") and doubts("list")
    assert not doubts("acme_shop") and not doubts("google.shop")
