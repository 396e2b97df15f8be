"""Security: exactly one satisfied alternative is applied, wherever its credential goes."""

from __future__ import annotations

import base64
from typing import Any

import pytest
import sample
from sample._runtime.operation import Operation

KEY, QUERY, COOKIE = ("Key",), ("QueryKey",), ("CookieKey",)
CREDENTIALS = ("authorization", "x-key", "cookie")


def secured(*alternatives: tuple[str, ...]) -> Operation[object]:
    return Operation("GET", "/a", security=alternatives)


def sent(server: Any, security: tuple[tuple[str, ...], ...], **settings: Any) -> dict[str, str]:
    """The credentials that a request carries."""
    options = settings.pop("options", {})
    configuration = sample.Configuration(host=server.url, **settings)
    with sample.ApiClient(configuration) as client:
        client.call(secured(*security), {}, options)
    found = {name: server.last.headers[name] for name in CREDENTIALS if name in server.last.headers}
    return found | ({"query": server.last.query} if server.last.query else {})


BASIC = "Basic " + base64.b64encode("jürgen:a:b".encode()).decode()


@pytest.mark.parametrize(
    ("security", "settings", "expected"),
    [
        ([("ApiKeyAuth",)], {"access_token": "t"}, {"authorization": "Bearer t"}),
        (
            [("ApiKeyAuth",)],
            {"access_token": lambda: "fresh"},
            {"authorization": "Bearer fresh"},
        ),
        ([("Grant",)], {"access_token": "t"}, {"authorization": "Bearer t"}),
        ([("Identity",)], {"access_token": "t"}, {"authorization": "Bearer t"}),
        (
            [("Login",)],
            {"username": "jürgen", "password": "a:b"},
            {"authorization": BASIC},
        ),
        ([KEY], {"api_key": {"Key": "k"}}, {"x-key": "k"}),
        (
            [KEY],
            {"api_key": {"Key": "k"}, "api_key_prefix": {"Key": "P"}},
            {"x-key": "P k"},
        ),
        ([QUERY], {"api_key": {"QueryKey": "k&"}}, {"query": "key=k%26"}),
        ([COOKIE], {"api_key": {"CookieKey": "k"}}, {"cookie": "session=k"}),
        ([("Digest",)], {"api_key": {"Digest": "x"}}, {"authorization": "Digest x"}),
        # one alternative, not all; all schemes of an alternative
        ([KEY, QUERY], {"api_key": {"Key": "k", "QueryKey": "q"}}, {"x-key": "k"}),
        ([KEY, QUERY], {"api_key": {"QueryKey": "q"}}, {"query": "key=q"}),
        (
            [("Key", "CookieKey")],
            {"api_key": {"Key": "k", "CookieKey": "c"}},
            {"x-key": "k", "cookie": "session=c"},
        ),
        ([("Key", "CookieKey")], {"api_key": {"Key": "k"}}, {}),
        (
            [("Key", "CookieKey"), QUERY],
            {"api_key": {"Key": "k", "QueryKey": "q"}},
            {"query": "key=q"},
        ),
        # an anonymous alternative comes last
        ([(), KEY], {"api_key": {"Key": "k"}}, {"x-key": "k"}),
        ([(), KEY], {}, {}),
        ([], {"access_token": "t"}, {}),
        ([("Unheard",)], {"access_token": "t"}, {}),
        ([("Certificate",), KEY], {"api_key": {"Key": "k"}}, {"x-key": "k"}),
    ],
)
def test_alternatives(
    server: Any, security: Any, settings: dict[str, Any], expected: dict[str, str]
) -> None:
    assert sent(server, tuple(security), **settings) == expected


def test_environment_variables(server: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAMPLE_ACCESS_TOKEN", "e")
    monkeypatch.setenv("SAMPLE_KEY", "k")
    monkeypatch.setenv("SAMPLE_USERNAME", "u")
    monkeypatch.setenv("SAMPLE_PASSWORD", "p")
    basic = "Basic " + base64.b64encode(b"u:p").decode()
    assert sent(server, (("ApiKeyAuth",),)) == {"authorization": "Bearer e"}
    assert sent(server, (KEY,)) == {"x-key": "k"}
    assert sent(server, (("Login",),)) == {"authorization": basic}
    assert sent(server, (("ApiKeyAuth",),), access_token="t") == {"authorization": "Bearer t"}


def test_request_auth_replaces_the_configured_credentials(server: Any) -> None:
    options = {"_request_auth": "mine"}
    found = sent(server, (KEY,), api_key={"Key": "k"}, options=options)
    assert found == {"authorization": "Bearer mine"}
    options = {"_request_auth": {"in": "query", "key": "k", "value": "v w"}}
    assert sent(server, (KEY,), api_key={"Key": "k"}, options=options) == {"query": "k=v%20w"}


def test_a_refresh_hook_is_asked_for_each_key(server: Any) -> None:
    configuration = sample.Configuration(host=server.url)
    configuration.refresh_api_key_hook = lambda each: each.api_key.update(Key="renewed")
    with sample.ApiClient(configuration) as client:
        client.call(secured(KEY), {}, {})
    assert server.last.headers["x-key"] == "renewed"


def test_auth_settings() -> None:
    configuration = sample.Configuration(api_key={"Key": "k"}, username="u", password="p")
    assert configuration.auth_settings() == {
        "Key": {"type": "apikey", "in": "header", "key": "X-Key", "value": "k"},
        "Login": {
            "type": "basic",
            "in": "header",
            "key": "Authorization",
            "value": configuration.get_basic_auth_token(),
        },
    }


def test_credentials_stay_with_their_host(server: Any) -> None:
    other = type(server)()
    try:
        server.answer(302, headers={"Location": f"{other.url}/elsewhere"})
        configuration = sample.Configuration(
            host=server.url, access_token="t", api_key={"Key": "k", "CookieKey": "c"}
        )
        with sample.ApiClient(configuration) as client:
            client.call(secured(("ApiKeyAuth", "Key", "CookieKey")), {}, {})
        assert {*CREDENTIALS} <= {*server.last.headers}
        assert other.last.path == "/elsewhere"
        assert not {*CREDENTIALS} & {*other.last.headers}
    finally:
        other.close()


def test_secrets_are_not_shown() -> None:
    configuration = sample.Configuration(
        access_token="SECRET",
        password="SECRET",
        api_key={"Key": "SECRET"},
        proxy="http://u:SECRET@p",
        ca_cert_data="SECRET",
        username="visible",
    )
    assert "SECRET" not in repr(configuration)
    assert "visible" in repr(configuration)
    assert "SECRET" not in configuration.to_debug_report()
