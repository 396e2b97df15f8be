"""Security: exactly one satisfied alternative is applied, wherever its credential goes."""

from __future__ import annotations

import base64
from typing import Any

import pytest
import sample
from sample._runtime.words.contents import Form, Json, Multipart, Text
from sample._runtime.words.operation import Operation
from sample._runtime.words.parameters import Cookie, Header, Query

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
        "Key": {"type": "api_key", "in": "header", "key": "X-Key", "value": "k"},
        "Login": {
            "type": "basic",
            "in": "header",
            "key": "Authorization",
            "value": configuration.get_basic_auth_token(),
        },
    }


@pytest.mark.parametrize(
    ("parameter", "arguments", "expected"),
    [
        (Header("Authorization"), {"Authorization": "Basic x"}, {"authorization": "Basic x"}),
        (Header("authorization"), {}, {"authorization": "Bearer t"}),
        (Header("x-key"), {"x-key": "mine"}, {"x-key": "mine"}),
        (Query("key"), {"key": "mine"}, {"query": "key=mine"}),
        (Query("keys"), {"keys": "mine"}, {"query": "keys=mine&key=q"}),
        (Cookie("session"), {"session": "mine"}, {"cookie": "session=mine"}),
        (Cookie("other"), {"other": "mine"}, {"cookie": "other=mine; session=c"}),
        (Header("Cookie"), {"Cookie": "a=1; session=2"}, {"cookie": "a=1; session=2"}),
        (Header("Cookie"), {"Cookie": "a=1"}, {"cookie": "a=1; session=c"}),
    ],
)
def test_an_argument_wins_over_a_credential(
    server: Any, parameter: Any, arguments: dict[str, str], expected: dict[str, str]
) -> None:
    security = (("ApiKeyAuth", "Key", "QueryKey", "CookieKey"),)
    operation = Operation("GET", "/a", security=security, parameters=(parameter,))
    keys = {"Key": "k", "QueryKey": "q", "CookieKey": "c"}
    configuration = sample.Configuration(host=server.url, access_token="t", api_key=keys)
    with sample.ApiClient(configuration) as client:
        client.call(operation, arguments, {})
    found = {name: server.last.headers[name] for name in CREDENTIALS} | {"query": server.last.query}
    given = {"authorization": "Bearer t", "x-key": "k", "cookie": "session=c", "query": "key=q"}
    assert found == given | expected


def test_nobody_is_asked_for_a_token_that_is_not_sent(server: Any) -> None:
    def refuse() -> str:
        raise AssertionError("no token is needed")

    operation = Operation(
        "GET",
        "/a",
        security=(("ApiKeyAuth", "Key"), ("Grant", "Key")),
        parameters=(Header("Authorization", name="authorization"),),
    )
    keys = {"Key": "k"}
    url = server.url
    callable_source = sample.Configuration(host=url, access_token=refuse, api_key=keys)
    granting = sample.Configuration(
        host=url, client_id="i", client_secret="s", token_url="http://127.0.0.1:1", api_key=keys
    )
    for configuration in (callable_source, granting):
        with sample.ApiClient(configuration) as client:
            client.call(operation, {"authorization": "Own x"}, {})
            client.call(operation, {}, {"_headers": {"authorization": "Own x"}})
    found = [(each.headers["authorization"], each.headers["x-key"]) for each in server.received]
    assert found == [("Own x", "k")] * 4


def test_accept_and_content_type_as_arguments(server: Any) -> None:
    parameters = (Header("Accept", name="accept"), Header("content-type", name="content_type"))
    bodies = (Json("dict[str, str]"), Form("Any"), Multipart("Any"), Text())
    answers = {200: Json("Any")}
    operation = Operation("POST", "/a", parameters=parameters, body=bodies, answers=answers)
    with sample.ApiClient(sample.Configuration(host=server.url)) as client:
        client.set_default_header("Accept", "a/default")

        def sent(body: Any, **arguments: Any) -> tuple[str, str, bytes]:
            client.call(operation, arguments, {}, body)
            headers = server.last.headers
            return headers["accept"], headers["content-type"], server.last.body

        json = sent({"a": "b"}, accept="application/vnd.x+json;q=1")
        assert json == ("application/vnd.x+json;q=1", "application/json", b'{"a":"b"}')
        form = "application/x-www-form-urlencoded"
        assert sent({"a": "b"}, content_type=form) == ("a/default", form, b"a=b")
        _, said, body = sent({"a": "b"}, content_type="multipart/form-data")
        kind, _, boundary = said.partition("; boundary=")
        assert (kind, body.startswith(b"--" + boundary.encode())) == ("multipart/form-data", True)
        versioned = "application/json; profile=x"
        assert sent({"a": "b"}, content_type=versioned)[1:] == (versioned, b'{"a":"b"}')
        bodiless = Operation("GET", "/a", parameters=parameters)
        client.call(bodiless, {"content_type": "text/x"}, {})
        assert (server.last.headers["content-type"], server.last.body) == ("text/x", b"")


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
