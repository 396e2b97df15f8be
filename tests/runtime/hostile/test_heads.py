"""Redirects, tokens and headers of answers that are broken: an exception of ours, or as if they had not come."""

from __future__ import annotations

import pytest
import sample
from sample import exceptions
from sample._runtime.words.contents import Json
from sample._runtime.words.operation import Operation
from sample._runtime.words.parameters import Path

from tests.runtime.hostile.calling import JSON, KINDS, called
from tests.runtime.raw import answer, saying

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "location",
    [
        *(
            "http://[",
            "http://\u00ad/",
            "http://xn--/",
            "http://a..b/",
            "http://" + "a" * 300 + "/",
            "http://a:99999/",
        ),
        *(
            "http://a:x/",
            "http://%00/",
            "http://\x7f/",
            "http://\xff\xfe/",
            "//",
            "http:///x",
            "javascript:alert(1)",
        ),
        *(
            "file:///etc/passwd",
            "ftp://a/",
            "http://a b/",
            "http://-/",
            "http://1.2.3.4.5.6/",
            "x" * 70_000,
            "http://\u2100/",
        ),
    ],
)
async def test_a_redirect_that_leads_nowhere(kind: str, location: str) -> None:
    head = f"HTTP/1.1 302 X\r\nContent-Length: 0\r\nLocation: {location}\r\n\r\n".encode()
    with (
        saying(head) as url,
        pytest.raises((exceptions.ApiConnectionException, exceptions.ApiValueError)),
    ):
        await called(kind, url, timeout=(0.5, 5))


# Tokens


TOKENS = [
    b'{"access_token": "t", "expires_in": ' + b"9" * 5000 + b"}",
    b"[" * 100_000,
    b'{"a":' * 100_000,
    b'{"access_token": 1}',
    b'{"access_token": "\\ud800", "token_type": "bearer"}',
    b'{"access_token": "a\\nX: y"}',
    b"\xff",
    b"9" * 9000,
    b"",
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("body", TOKENS)
async def test_a_token_that_is_none(kind: str, body: bytes) -> None:
    secured = Operation("GET", "/a", security=(("Grant",),), answers={200: Json("Any")})
    with (
        saying(answer(body, **JSON), answer(b"{}", **JSON)) as url,
        pytest.raises(exceptions.OpenApiException),
    ):
        await called(kind, url, secured, client_id="a", client_secret="b", token_url=f"{url}/token")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "lasts", ["1e999", "-1e999", "NaN", "-5", '"x"', "[]", "true", "null", "0"]
)
async def test_a_token_that_lasts_for_no_time(kind: str, lasts: str) -> None:
    secured = Operation("GET", "/a", security=(("Grant",),), answers={200: Json("Any")})
    token = b'{"access_token": "t", "token_type": "bearer", "expires_in": %s}' % lasts.encode()
    with saying(answer(token, **JSON), answer(b"1", **JSON)) as url:
        found = called(
            kind, url, secured, client_id="a", client_secret="b", token_url=f"{url}/token"
        )
        assert await found == 1


# Headers of answers


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "value",
    [
        "1e999",
        "-1",
        "NaN",
        "9" * 5000,
        "Mon, 99 Xxx 9999 99:99:99 GMT",
        "Mon, 01 Jan 99999 00:00:00 +9999999",
        "\xff",
    ],
)
async def test_a_time_to_wait_that_is_none(kind: str, value: str) -> None:
    head = f"HTTP/1.1 503 X\r\nContent-Length: 0\r\nConnection: close\r\nRetry-After: {value}\r\n\r\n".encode(
        "latin-1"
    )
    waited: list[float] = []
    policy = sample.configuration.Retries(1, sleep=waited.append)
    with saying(head, answer(b"1", **JSON)) as url:
        if kind == "sync":
            assert await called(kind, url, retries=policy) == 1
            assert 0 <= waited[0] < 121


@pytest.mark.parametrize("kind", KINDS)
async def test_many_headers_and_odd_ones(kind: str) -> None:
    odd = {
        "Set_Cookie": "\xff=\x01; Domain=\xff; Expires=Mon, 99",
        "X_Request_Id": "\x1b[2J\xff",
        "Link": "<" * 9000,
    }
    with (
        saying(
            answer(b"{}", status="500 \x1b[31m", **odd, **{f"X_{n}": "y" for n in range(90)})
        ) as url,
        pytest.raises(exceptions.ServiceException) as caught,
    ):
        await called(kind, url)
    assert "\x1b" not in str(caught.value)


async def test_a_path_value_that_is_another_path() -> None:
    operation = Operation("GET", "/a/{id}", parameters=(Path("id"),))
    client = sample.ApiClient(sample.Configuration(host="http://127.0.0.1:1"))
    with pytest.raises(exceptions.ApiValueError, match="another path"):
        client.call(operation, {"id": ".."}, {})
