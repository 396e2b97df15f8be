"""What an exception says first: the server's own words, wherever they stand in the body."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
import sample
from hypothesis import given
from hypothesis import strategies as st
from sample import exceptions
from sample._runtime.errors.messages import MOST, message
from sample._runtime.words.operation import Events, Operation
from sample._runtime.words.parameters import Header, Query
from sample.exceptions import ApiException, request_id

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"error": {"message": "No such model", "type": "x", "code": "y"}}, "No such model"),
        ({"message": "Gone"}, "Gone"),
        ({"Message": "Gone"}, "Gone"),
        ({"type": "a:b", "title": "Not found", "status": 404, "detail": "No pet 3"}, "No pet 3"),
        ({"type": "a:b", "title": "Not found"}, "Not found"),
        ({"error": "invalid_grant", "error_description": "Expired"}, "invalid_grant: Expired"),
        ({"error": "Bad Request", "message": ["a", "b"]}, "Bad Request: a; b"),
        ({"ok": False, "error": "not_authed"}, "not_authed"),
        ({"error": True, "message": "real"}, "real"),
        ({"errors": ["a", "b"]}, "a; b"),
        ({"errors": [{"message": "a", "path": ["x", 0]}, {"message": "b"}]}, "x.0: a; b"),
        ({"errors": [{"detail": "Bad", "source": {"pointer": "/data"}}]}, "/data: Bad"),
        (
            {"message": "Failed", "errors": [{"field": "f", "code": "missing"}]},
            "Failed: f: missing",
        ),
        (
            {"title": "Errors occurred.", "errors": {"Name": ["a", "b"]}},
            "Errors occurred: Name: a; b",
        ),
        ({"title": "Bad", "invalid-params": [{"name": "age", "reason": "< 0"}]}, "Bad: age: < 0"),
        ({"detail": "Not authenticated"}, "Not authenticated"),
        (
            {"detail": [{"loc": ["body", "name"], "msg": "Field required", "type": "missing"}]},
            "body.name: Field required",
        ),
        ({"fault": {"faultstring": "Denied"}}, "Denied"),
        ("plain", "plain"),
        (["a", "b"], "a; b"),
        ({}, None),
        ({"error": {}, "message": None, "errors": [{}]}, None),
        (None, None),
        (7, None),
    ],
)
def test_json(body: Any, expected: str | None) -> None:
    assert message(json.dumps(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("No\nhealthy  upstream ", "No healthy upstream"),
        ("<html><head><title>502 Bad\nGateway &amp; co</title>", "502 Bad Gateway & co"),
        ("<?xml version='1.0'?><Error><Message>Denied</Message></Error>", "Denied"),
        ("<div/>", None),
        ("red \x1b[31m", "red \ufffd[31m"),
        (b"\xff!", "\ufffd!"),
        ("", None),
        (None, None),
        ("x" * 1000, "x" * (MOST - 1) + "…"),
        ("[" * 1000, "[" * (MOST - 1) + "…"),
    ],
)
def test_text(body: Any, expected: str | None) -> None:
    assert message(body) == expected


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(("error", "message", "errors", "detail", "loc")), inner
            )
        ),
        max_leaves=8,
    )
)
def test_anything(value: Any) -> None:
    found = message(json.dumps(value))
    assert found is None or (0 < len(found) <= MOST and found.isprintable())


URL_PARAMETERS = ("api_key", "X-Amz-Signature", "sig", "access_token", "page")
SECURED = (("Key",), ("ApiKeyAuth", "QueryKey"))
SECRET: Operation[object] = Operation(
    "GET",
    "/a",
    security=SECURED,
    parameters=(*(Query(name) for name in URL_PARAMETERS), Header("Authorization", name="auth")),
)


async def refused(kind: str, operation: Operation[object], options: Any, **settings: Any) -> Any:
    """The exception of a call of the sync or the async client."""
    arguments = options.pop("arguments", {})
    configuration = sample.Configuration(retries=0, **settings)
    with pytest.raises(ApiException) as raised:
        if kind == "sync":
            with sample.ApiClient(configuration) as client:
                if options.get("_answer") == "events":
                    with client.call(operation, arguments, options) as stream:
                        list(stream)
                found = client.call(operation, arguments, options)
                found.raise_for_status()
        else:
            async with sample.AsyncApiClient(configuration) as client:
                if options.get("_answer") == "events":
                    async with client.call(operation, arguments, options) as stream:
                        [each async for each in stream]
                found = await client.call(operation, arguments, options)
                await found.raise_for_status()
    return raised.value


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("form", ["data", "info", "open"])
async def test_the_text_has_no_secret(server: Any, kind: str, form: str) -> None:
    server.answer(400, {"message": "No"}, headers={"cf-ray": "r-1", "Set-Cookie": "SECRET"})
    arguments = dict.fromkeys(URL_PARAMETERS, "SECRET") | {"page": "7"}
    error = await refused(
        kind,
        SECRET,
        {"arguments": arguments, "_answer": form},
        host=server.url.replace("://", "://user:SECRET@"),
        access_token="SECRET",
        api_key={"QueryKey": "SECRET"},
    )
    assert "SECRET" in server.last.target
    assert "SECRET" not in f"{error}{error!r}"
    hidden = "api_key=***&X-Amz-Signature=***&sig=***&access_token=***&page=7&key=***"
    assert str(error).startswith(
        f"No\nGET {server.url}/a?{hidden}\n(400)\nReason: Bad Request\nRequest id: r-1\n"
    )
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert str(again) == str(error)


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_long_body_is_cut(server: Any, kind: str) -> None:
    server.answer(400, {"message": "No", "trace": "x" * 100_000})
    error = await refused(kind, Operation("GET", "/a"), {}, host=server.url)
    assert len(str(error)) < 3000 and len(error.body) > 100_000
    assert "characters)" in str(error)
    server.answer(400, b"only this", headers={"Content-Type": "text/plain"})
    error = await refused(kind, Operation("GET", "/a"), {}, host=server.url)
    assert str(error).count("only this") == 1


# trio warns of generators that are not read to their end; httpx2 has such
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_streams(server: Any, kind: str) -> None:
    operation: Operation[object] = Operation("GET", "/a", events=Events("Any"))
    event = b'event: error\ndata: {"error": {"message": "Overloaded"}}\n\n'
    server.answer(200, event, headers={"Content-Type": "text/event-stream"})
    options = {"_answer": "events"}
    error = await refused(kind, operation, {**options}, host=server.url)
    assert type(error) is exceptions.ApiStreamException
    assert str(error).startswith(f"Overloaded\nGET {server.url}/a\n(200)\n")
    server.answer(401, {"message": "Who?"})
    error = await refused(kind, operation, {**options}, host=server.url)
    assert str(error).startswith(f"Who?\nGET {server.url}/a\n(401)\n")


KEY = "Key needs Configuration(api_key={'Key': …}) or the environment variable SAMPLE_KEY"
TOKEN = "Configuration(access_token=…) or the environment variable SAMPLE_ACCESS_TOKEN"
LOGIN = (
    "Login needs Configuration(username=…, password=…) or the environment variable "
    "SAMPLE_USERNAME and SAMPLE_PASSWORD"
)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(
    ("security", "settings", "hint"),
    [
        ((("Key",),), {}, f"no credential was sent: {KEY}"),
        (
            (("ApiKeyAuth",), ("Key",)),
            {},
            f"no credential was sent: ApiKeyAuth needs {TOKEN}; or {KEY}",
        ),
        ((("Login",), ()), {}, f"no credential was sent: {LOGIN}"),
        (
            (("Key", "CookieKey"),),
            {"api_key": {"Key": "k"}},
            "no credential was sent: CookieKey needs Configuration(api_key={'CookieKey': …})",
        ),
        (
            (("Certificate",),),
            {},
            "no credential was sent: Certificate needs Configuration(cert_file=…, key_file=…)",
        ),
        ((("Key",),), {"api_key": {"Key": "k"}}, None),
        ((), {}, None),
        ((("Unheard",),), {}, None),
    ],
)
async def test_a_credential_that_is_missing(
    server: Any, kind: str, security: Any, settings: Any, hint: str | None
) -> None:
    operation: Operation[object] = Operation("GET", "/a", security=security, events=Events("Any"))
    for status, form in ((401, "data"), (403, "open"), (401, "events")):
        server.answer(status, {"message": "Who?"})
        error = await refused(kind, operation, {"_answer": form}, host=server.url, **settings)
        assert (error.status, error.hint) == (status, hint)
        assert (f"\nHint: {hint}\n" in str(error)) == bool(hint)


async def test_a_name_that_no_scheme_has_is_told_with_it(server: Any) -> None:
    configuration = sample.Configuration(host=server.url, retries=0)
    configuration.api_key["Kee"] = "x"
    server.answer(401)
    with sample.ApiClient(configuration) as client, pytest.raises(ApiException) as raised:
        client.call(Operation("GET", "/a", security=(("Key",),)), {}, {})
    assert raised.value.hint == f"no credential was sent: {KEY}. No scheme is called 'Kee'"


async def test_a_caller_who_signs_needs_no_hint(server: Any) -> None:
    for options in ({"_headers": {"Authorization": "x"}}, {"_request_auth": "x"}):
        server.answer(401)
        error = await refused("sync", SECRET, dict(options), host=server.url)
        assert error.hint is None
    server.answer(401)
    error = await refused("sync", SECRET, {"arguments": {"auth": "x"}}, host=server.url)
    assert error.hint is None


async def test_credentials_that_a_redirect_has_lost(server: Any) -> None:
    other = type(server)()
    try:
        server.answer(302, headers={"Location": f"{other.url}/b"})
        other.answer(401)
        error = await refused("sync", SECRET, {}, host=server.url, api_key={"Key": "k"})
    finally:
        other.close()
    assert error.url == f"{other.url}/b"
    assert error.hint is not None and error.hint.startswith(
        f"a redirect led to {other.url.removeprefix('http://')}, which is sent no credentials"
    )


@pytest.mark.parametrize(
    ("argument", "name", "said"),
    [
        (
            "api_key",
            "QueryKee",
            "there is no security scheme 'QueryKee'; there are ApiKeyAuth, Key, .*"
            "did you mean QueryKey",
        ),
        ("api_key_prefix", "x", "there is no security scheme x; there are .*Digest$"),
        ("api_key", "Login", "the scheme Login takes Configuration.username=…, password=…"),
        ("api_key", "Certificate", "the scheme Certificate takes Configuration.cert_file"),
    ],
)
def test_a_name_that_no_scheme_has(argument: str, name: str, said: str) -> None:
    with pytest.raises(exceptions.ApiValueError) as raised:
        sample.Configuration(**{argument: {name: "k"}})  # type: ignore[arg-type]
    import re

    assert re.search(said.replace("'", ""), str(raised.value).replace("'", ""))


def test_names_that_schemes_have() -> None:
    keys = dict.fromkeys(("ApiKeyAuth", "Key", "Grant", "Identity", "Digest"), "k")
    assert sample.Configuration(api_key=keys, api_key_prefix=keys).api_key == keys


@pytest.mark.parametrize(
    "name",
    ["X-Request-ID", "request-id", "x-amzn-RequestId", "x-amz-request-id", "CF-Ray", "traceparent"],
)
async def test_request_ids(server: Any, name: str) -> None:
    server.answer(400, headers={name: "r-7"})
    error = await refused("sync", Operation("GET", "/a"), {}, host=server.url)
    assert error.request_id == request_id(error.headers) == "r-7"
    assert "\nRequest id: r-7\n" in str(error)


def test_an_exception_of_ones_own() -> None:
    error = ApiException(status=400, reason="Bad")
    assert str(error) == "(400)\nReason: Bad\n"
    assert (error.message, error.method, error.url, error.hint) == (None, None, None, None)
    assert str(ApiException(400, "Bad", data={"a": 1})).endswith("HTTP response body: {'a': 1}\n")


@pytest.mark.parametrize("argument", ["api_key", "api_key_prefix"])
def test_a_key_that_does_not_say_its_scheme(argument: str) -> None:
    with pytest.raises(exceptions.ApiTypeError, match="is a dict of scheme name and key, not str"):
        sample.Configuration(**{argument: "sk-1"})  # type: ignore[arg-type]
