"""No two security schemes read the same environment variable, nor one that means something else."""

from generator.model.docs import Doc
from generator.model.operations import AuthScheme, Place
from generator.model.reached import AuthKind
from generator.targets.python.spelling.environment import environment_names, stems


def scheme(name: str, kind: AuthKind = AuthKind.API_KEY) -> AuthScheme:
    return AuthScheme(name, kind, "X", Place.HEADER, "", "", (), Doc())


def test_schemes_of_one_name_are_told_apart() -> None:
    found = stems([scheme("apiKey"), scheme("api_key"), scheme("API key 2")], "SHOP")
    assert [*found.values()] == ["SHOP_API_KEY", "SHOP_API_KEY_2", "SHOP_API_KEY_2_2"]


def test_other_variables_of_the_client_are_left_alone() -> None:
    basic = scheme("login", AuthKind.BASIC)
    found = stems([basic, scheme("login_password"), scheme("base_url"), scheme("-")], "SHOP")
    assert environment_names(basic, found["login"]) == (
        "SHOP_LOGIN_USERNAME",
        "SHOP_LOGIN_PASSWORD",
    )
    assert [*found.values()][1:] == ["SHOP_LOGIN_PASSWORD_2", "SHOP_BASE_URL_2", "SHOP_AUTH"]
