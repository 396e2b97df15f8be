"""Where Gobo is at hand: what a compiled client signs, checks and proves: hashes, webhooks, tokens of client credentials.

`programs/trust.e` does one thing a run, against servers of `wire_server.py`.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import random
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from tests.eiffel.test_compiles import HAS_COMPILER, compiled
from tests.eiffel.wire_server import Answer, Asked, WireServer, says

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not HAS_COMPILER, reason="needs gec and gelint of Gobo"),
]
KEY = bytes(range(24))
WHSEC = "whsec_" + base64.b64encode(KEY).decode()
NOW = 1_700_000_000
BODY = b'{"type":"thing.sold","price":2.5}'
CLIENT = "Basic " + base64.b64encode(b"the%C3%A9+id:s3cret%2B+%2F").decode()


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled("trust", "trust", tmp_path_factory.mktemp("client"), "stopped_clock")


@pytest.fixture
def serve() -> Iterator[Callable[..., WireServer]]:
    running: list[WireServer] = []

    def start(*answers: Callable[[Asked], Answer]) -> WireServer:
        running.append(WireServer(list(answers)))
        return running[-1]

    yield start
    for each in running:
        each.close()


def said(program: Path, *arguments: str, **environment: str) -> list[str]:
    """The lines that the program prints."""
    settings = {**os.environ, **environment}
    done = subprocess.run(
        [program, *arguments], env=settings, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def coded(octets: bytes) -> str:
    return base64.b64encode(octets).decode()


# -- hashes

RFC_4231 = [
    (b"\x0b" * 20, b"Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
    (
        b"Jefe",
        b"what do ya want for nothing?",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    ),
    (
        b"\xaa" * 20,
        b"\xdd" * 50,
        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
    ),
    (
        b"\xaa" * 131,
        b"Test Using Larger Than Block-Size Key - Hash Key First",
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    ),
]
"""Cases 1, 2, 3 and 6 of RFC 4231, 4."""


@pytest.mark.parametrize(("key", "octets", "expected"), RFC_4231)
def test_the_cases_of_rfc_4231(program: Path, key: bytes, octets: bytes, expected: str) -> None:
    _, code = said(program, "hash", coded(key), coded(octets))
    assert base64.b64decode(code).hex() == expected


@pytest.mark.parametrize("size", [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1_000, 65_537])
def test_hashes_of_any_length(program: Path, size: int) -> None:
    octets = random.Random(size).randbytes(size)
    key = random.Random(size + 1).randbytes(size % 150)
    found, code = said(program, "hash", coded(key), coded(octets))
    assert found == coded(hashlib.sha256(octets).digest())
    assert code == coded(hmac.digest(key, octets, "sha256"))


# -- webhooks


def signature(body: bytes = BODY, moment: object = NOW, key: bytes = KEY) -> str:
    return "v1," + coded(hmac.digest(key, f"msg_1.{moment}.".encode() + body, "sha256"))


def webhook(
    program: Path, *secrets: str, body: bytes = BODY, now: int = NOW, **changed: str
) -> str:
    usual = {
        "Webhook_Id": "msg_1",
        "webhook_timestamp": str(NOW),
        "WEBHOOK_SIGNATURE": signature(),
    }
    lines = (
        f"{name.replace('_', '-')}: {value}"
        for name, value in {**usual, **changed}.items()
        if value != "-"
    )
    head = coded("\r\n".join(lines).encode())
    (line,) = said(program, "webhook", coded(body), head, str(now), *secrets)
    return line


def test_the_example_of_standard_webhooks(program: Path) -> None:
    told = webhook(
        program,
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        body=b'{"test": 2432232314}',
        now=1614265330,
        Webhook_Id="msg_p5jXN8AQM9LWM0D4loKWxJek",
        webhook_timestamp="1614265330",
        WEBHOOK_SIGNATURE="v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    )
    assert told == "something else"


def test_a_signed_webhook_is_its_typed_event(program: Path) -> None:
    assert webhook(program, WHSEC) == "sold 2.5"
    lost = b'{"type":"thing.lost","at":"2024-02-29T23:59:60.5+02:00"}'
    told = webhook(program, WHSEC, body=lost, WEBHOOK_SIGNATURE=signature(lost))
    assert told == "lost 2024-02-29T23:59:60.5+02:00"
    assert webhook(program, WHSEC, WEBHOOK_SIGNATURE=f"v1,AAAA v2,xyz {signature()}") == "sold 2.5"


def test_one_of_several_keys_is_enough(program: Path) -> None:
    old = "whsec_" + coded(b"an old key")
    assert webhook(program, old, WHSEC) == "sold 2.5"
    assert webhook(program, "plain é", WEBHOOK_SIGNATURE=signature(key="plain é".encode())) == (
        "sold 2.5"
    )
    assert webhook(program, old) == "no signature of the webhook fits its content"
    head = coded(
        f"webhook-id: msg_1\nwebhook-timestamp: {NOW}\nwebhook-signature: {signature()}".encode()
    )
    given = said(
        program, "webhook", coded(BODY), head, str(NOW), TRUST_WEBHOOK_SECRET=f"{old} {WHSEC}"
    )
    assert given == ["sold 2.5"]


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"Webhook_Id": "-"}, "no header webhook-id"),
        ({"webhook_timestamp": "-"}, "no header webhook-timestamp"),
        ({"WEBHOOK_SIGNATURE": "-"}, "no header webhook-signature"),
        ({"Webhook_Id": "msg_2"}, "no signature"),
        ({"webhook_timestamp": str(NOW + 1)}, "no signature"),
        ({"webhook_timestamp": "soon"}, "no time"),
        ({"webhook_timestamp": "9" * 5_000}, "no time"),
        ({"WEBHOOK_SIGNATURE": "v1,"}, "no signature"),
        ({"WEBHOOK_SIGNATURE": signature(key=b"other")}, "no signature"),
        ({"WEBHOOK_SIGNATURE": signature().replace("v1,", "v2,")}, "no signature"),
        ({"WEBHOOK_SIGNATURE": signature().replace("v1,", "")}, "no signature"),
        ({"WEBHOOK_SIGNATURE": signature()[:-1]}, "no signature"),
    ],
)
def test_what_is_not_signed_is_refused(program: Path, changed: dict[str, str], told: str) -> None:
    assert told in webhook(program, WHSEC, **changed)


@pytest.mark.parametrize(
    ("age", "told"),
    [(300, "sold"), (-300, "sold"), (301, "too old"), (-301, "from the future")],
)
def test_the_time_window(program: Path, age: int, told: str) -> None:
    assert told in webhook(program, WHSEC, now=NOW + age)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b"[" * 60_000, "is no JSON"),
        (b'{"type":"\xff"}', "something else"),
        (b"", "is no JSON"),
        (BODY + b" ", "sold 2.5"),
        (b"<html>", "is no JSON"),
        (b"[]", "something else"),
    ],
)
def test_a_signed_body_that_is_no_event(program: Path, body: bytes, told: str) -> None:
    assert told in webhook(program, WHSEC, body=body, WEBHOOK_SIGNATURE=signature(body))
    if told == "sold 2.5":
        assert "no signature" in webhook(program, WHSEC, body=body)


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_?", "whsec_AAA"])
def test_a_secret_that_is_none_is_not_taken(program: Path, secret: str) -> None:
    head = coded(b"webhook-id: x")
    with pytest.raises(AssertionError):
        said(program, "webhook", coded(BODY), head, str(NOW), secret)


# -- tokens


class Authority:
    """A server that gives tokens, and takes them elsewhere; `fails` are what it answers first when it is asked for one."""

    def __init__(self, *fails: Answer, lasts: float | None = 3_600, takes: int = 1) -> None:
        self.fails = [*fails]
        self.lasts = lasts
        self.takes = takes
        self.given = 0

    def __call__(self, asked: Asked) -> Answer:
        if asked.path.endswith("/token"):
            return self.token()
        if asked.headers.get("authorization") != f"Bearer token-{self.given}":
            return says("who?", 401)(asked)
        if self.given < self.takes:
            return says("revoked", 401)(asked)
        return says(asked.headers["authorization"])(asked)

    def token(self) -> Answer:
        if self.fails:
            return self.fails.pop(0)
        self.given += 1
        fields: dict[str, object] = {"access_token": f"token-{self.given}", "token_type": "bearer"}
        if self.lasts is not None:
            fields["expires_in"] = self.lasts
        return 200, {"Content-Type": "application/json"}, json.dumps(fields).encode()


Serve = Callable[..., WireServer]


def refused(status: int, **fields: str) -> Answer:
    return status, {"Content-Type": "application/json"}, json.dumps(fields).encode()


def test_a_token_is_got_once(program: Path, serve: Serve) -> None:
    server = serve(Authority())
    assert said(program, "call", server.url) == ["Bearer token-1"] * 2
    token, first, second = server.asked
    assert (token.method, token.path, token.headers["authorization"]) == ("POST", "/token", CLIENT)
    assert parse_qs(token.body.decode()) == {
        "grant_type": ["client_credentials"],
        "scope": ["read write"],
        "audience": ["all & sundry"],
    }
    assert (first.path, second.method) == ("/v1/things", "POST")


def test_one_object_gets_tokens(program: Path, serve: Serve) -> None:
    server = serve(Authority())
    assert said(program, "facade", server.url) == ["Bearer token-1"]
    assert server.asked[0].body == b"grant_type=client_credentials"


def test_the_secret_in_the_body(program: Path, serve: Serve) -> None:
    authority = Authority()
    server, elsewhere = serve(authority), serve(authority)
    url = elsewhere.url + "/login/token"
    assert said(program, "body", server.url, url) == ["Bearer token-1"] * 2
    (token,) = elsewhere.asked
    assert "authorization" not in token.headers
    found = parse_qs(token.body.decode())
    assert (found["client_id"], found["client_secret"]) == (["theé id"], ["s3cret+ /"])


@pytest.mark.parametrize(("lasts", "tokens"), [(0, 2), (3_600, 1), (None, 1), (1e300, 1), (-1, 1)])
def test_a_token_is_replaced_when_it_ends(
    program: Path, serve: Serve, lasts: float | None, tokens: int
) -> None:
    authority = Authority(lasts=lasts)
    assert said(program, "call", serve(authority).url)[-1] == f"Bearer token-{tokens}"
    assert authority.given == tokens


def test_a_token_that_is_not_taken_is_replaced_once(program: Path, serve: Serve) -> None:
    server = serve(Authority(takes=2))
    assert said(program, "call", server.url) == ["Bearer token-2"] * 2
    assert [each.path for each in server.asked] == [
        *("/token", "/v1/things", "/token", "/v1/things"),
        "/v1/things",
    ]
    server = serve(Authority(takes=99))
    first, _ = said(program, "call", server.url)
    assert first.startswith("error 401 ")
    assert [each.path for each in server.asked].count("/token") == 3


def test_who_gives_tokens_is_asked_again(program: Path, serve: Serve) -> None:
    later = (503, {"Retry-After": "0.01"}, b"")
    server = serve(Authority(later))
    assert said(program, "call", server.url) == ["Bearer token-1"] * 2
    assert len(server.asked) == 4


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (refused(401, error="invalid_client"), "invalid_client (status 401)"),
        (refused(400, error_description="no s3cret+ / here"), "no *** here (status 400)"),
        (refused(200, access_token="x", token_type="mac"), "there is none in the answer"),
        (refused(200, access_token="x\ny"), "there is none in the answer"),
        (refused(200), "there is none in the answer"),
        ((200, {}, b"<html>"), "there is none in the answer"),
        ((200, {}, b'{"a":' * 100_000), "there is none in the answer"),
        ((200, {}, b'{"access_token":"\xff\x00"}'), "there is none in the answer"),
        (refused(200, access_token="\u00fc\U0001f600"), "there is none in the answer"),
        ((307, {"Location": "http://127.0.0.1:9/token"}, b""), "status 307"),
    ],
)
def test_no_token_is_an_error(program: Path, serve: Serve, answer: Answer, told: str) -> None:
    server = serve(Authority(answer, answer))
    first, second = said(program, "call", server.url)
    assert first.startswith(f"error 0 There is no token from {server.url}/v1/../token: ")
    assert told in first and told in second
    assert {each.path for each in server.asked} == {"/token"}


def test_credentials_are_used_where_they_are_needed(program: Path, serve: Serve) -> None:
    server = serve(Authority())
    first, _ = said(program, "token", server.url)
    assert first.startswith("error 401 ")
    assert server.asked[0].headers["authorization"] == "Bearer a-token-of-our-own"
    server = serve(Authority())
    assert said(program, "open", server.url) == ["Bearer token-1"]
    server = serve(Authority())
    (told,) = said(program, "key", server.url)
    assert "set_api_key" in told and [each.path for each in server.asked] == ["/v1/keys"]
    told, _ = said(program, "nothing", serve(Authority()).url)
    assert "set_client_credentials" in told


def test_a_log_has_neither_secrets_nor_tokens(program: Path, serve: Serve) -> None:
    lines = said(program, "log", serve(Authority()).url)
    told = [each for each in lines if each.startswith(("->", "<-"))]
    assert len(told) == 6 and "/token" in told[0]
    for each in ("s3cret", "s3cret%2B", CLIENT.split()[1], "token-1"):
        assert each not in "".join(told)
