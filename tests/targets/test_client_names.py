"""What a client object is called, and the keywords that it takes."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from generator.model.docs import Doc
from generator.model.operations import AuthScheme, Place
from generator.model.reached import AuthKind
from generator.naming.titles import api_name
from generator.targets.code import Code
from generator.targets.python.spelling.client_names import ClientNames, client_names
from generator.targets.python.spelling.reserved import CLIENT, SETTINGS
from tests.generated import ROOT

METHODS = ROOT / "templates" / "python" / "package" / "_runtime" / "methods"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("OpenAI API", "OpenAI"),
        ("Swagger Petstore - OpenAPI 3.0", "SwaggerPetstore"),
        ("GitHub v3 REST API", "GitHub"),
        ("FastAPI", "FastAPI"),
        ("Adyen Checkout API", "AdyenCheckout"),
        ("OpenAPI definition", "OpenAPIDefinition"),
        ("my API", ""),
        ("API v1", ""),
        ("", ""),
        ("2captcha API", ""),
        ("Übersetzung", "Übersetzung"),
        ("図書館 API", ""),
        ("A very long sentence that explains what all of this is good for", ""),
    ],
)
def test_the_api_s_own_name(title: str, name: str) -> None:
    assert api_name(title) == name


def named(
    title: str = "Shop API",
    *classes: str,
    given: str | None = None,
    services: tuple[str, ...] = (),
    schemes: tuple[AuthScheme, ...] = (),
) -> ClientNames:
    modules = {each: Code(f"{each.lower()}_api") for each in services}
    return client_names(title, given, "shop_api", modules, classes, schemes)


@pytest.mark.parametrize(
    ("title", "classes", "exported"),
    [
        ("Shop API", (), ("Client", "AsyncClient", "Shop", "AsyncShop")),
        ("API", (), ("Client", "AsyncClient")),
        ("Shop API", ("Shop",), ("Client", "AsyncClient", "ShopClient", "AsyncShopClient")),
        ("Shop API", ("SHOP",), ("Client", "AsyncClient", "ShopClient", "AsyncShopClient")),
        ("Shop API", ("AsyncShop",), ("Client", "AsyncClient", "ShopClient", "AsyncShopClient")),
        ("Shop API", ("Client",), ("Shop", "AsyncShop")),
        ("Shop API", ("AsyncClient",), ("Shop", "AsyncShop")),
        ("Client API", ("Client",), ("ShopApi", "AsyncShopApi")),
        ("Shop", ("Client", "Shop", "ShopClient"), ("ShopClient2", "AsyncShopClient2")),
        ("Exception", (), ("Client", "AsyncClient", "ExceptionClient", "AsyncExceptionClient")),
        ("Unpack", (), ("Client", "AsyncClient", "UnpackClient", "AsyncUnpackClient")),
        (
            "Configuration",
            (),
            ("Client", "AsyncClient", "ConfigurationClient", "AsyncConfigurationClient"),
        ),
    ],
)
def test_names_of_the_document_come_first(
    title: str, classes: tuple[str, ...], exported: tuple[str, ...]
) -> None:
    assert named(title, *classes).exported == exported


def test_a_given_name_is_taken() -> None:
    assert named(given="Store").exported == ("Client", "AsyncClient", "Store", "AsyncStore")


def test_attributes_give_way_to_what_a_client_has() -> None:
    found = named(services=("Pets", "close", "request", "class", "with options", "1a", "pets api"))
    assert {name: str(each) for name, each in found.attributes.items()} == {
        "Pets": "pets",
        "close": "close_api",
        "request": "request_api",
        "class": "class_api",
        "with options": "with options_api",
        "1a": "1a_api",
        "pets api": "pets_api",
    }


def scheme(name: str, kind: AuthKind) -> AuthScheme:
    return AuthScheme(name, kind, "", Place.HEADER, "", "", (), Doc())


K, B, G = AuthKind.API_KEY, AuthKind.BEARER, AuthKind.OAUTH2


@pytest.mark.parametrize(
    ("schemes", "keywords"),
    [
        ([("ApiKeyAuth", B)], {"api_key": "ApiKeyAuth"}),
        ([("bearerAuth", B)], {}),
        ([("HTTPBearer", B)], {}),
        ([("X-Api", K)], {"api_key": "X-Api"}),
        (
            [("apiKeyAuth", K), ("appKeyAuth", K)],
            {"api_key": "apiKeyAuth", "app_key": "appKeyAuth"},
        ),
        ([("cookie", K), ("header", K)], {"cookie_key": "cookie", "header_key": "header"}),
        ([("petstore_auth", G), ("api_key", K)], {"api_key": "api_key"}),
        ([("bearer", B), ("OAuth2", G)], {"bearer_token": "bearer", "oauth2_token": "OAuth2"}),
        (
            [("ApiKeyAuth", B), ("AdminApiKeyAuth", B)],
            {"api_key": "ApiKeyAuth", "admin_api_key": "AdminApiKeyAuth"},
        ),
        ([("access_token", B)], {}),
        ([("basic", AuthKind.BASIC)], {}),
        ([("tls", AuthKind.MUTUAL_TLS)], {}),
        ([("key", K), ("Key", K)], {"key": "key", "key_2": "Key"}),
    ],
)
def test_keywords_of_credentials(
    schemes: list[tuple[str, AuthKind]], keywords: dict[str, str]
) -> None:
    found = named(schemes=tuple(scheme(*each) for each in schemes)).keywords
    assert {name: each.name for name, each in found.items()} == keywords


def defined(file: Path, *classes: str) -> set[str]:
    """The keys, methods and attributes of classes."""
    tree = ast.parse(file.read_text())
    bodies = [e.body for e in tree.body if isinstance(e, ast.ClassDef) and e.name in classes]
    assert len(bodies) == len(classes)
    found: set[str] = set()
    for node in (each for body in bodies for each in body):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found.add(node.targets[0].id)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.add(node.name)
    return found


def test_no_attribute_of_the_client_is_forgotten() -> None:
    found = defined(METHODS / "clients.py", "Caller", "SyncBase", "AsyncBase")
    assert {each for each in found if not each.startswith("_")} | {"with_options"} == CLIENT


def test_no_setting_is_forgotten() -> None:
    found = defined(
        METHODS / "client_options.py", "CallOptions", "ConnectionOptions", "GrantOptions"
    )
    generated = {"access_token", "http_client", "password", "self", "username"}
    assert found | generated == SETTINGS
