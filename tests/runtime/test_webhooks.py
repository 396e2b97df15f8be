"""Webhooks: what is signed is read, everything else is refused."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

import pytest
from sample._runtime.answer.webhooks import SECRET, Webhooks
from sample.exceptions import ApiValueError, OpenApiException, WebhookVerificationError
from sample.models.cat import Cat

KEY = bytes(range(24))
WHSEC = "whsec_" + base64.b64encode(KEY).decode()
NOW = 1_700_000_000
BODY = json.dumps({"petType": "cat", "name": "Mi", "lives": 9}).encode()
PETS: Webhooks[Any] = Webhooks("Cat")


def signed(body: bytes = BODY, time: object = NOW, key: bytes = KEY, id: str = "msg_1") -> str:
    """The signature as somebody else would make it."""
    mac = hmac.new(key, f"{id}.{time}.".encode() + body, hashlib.sha256)
    return "v1," + base64.b64encode(mac.digest()).decode()


def headers(**changed: str) -> dict[str, str]:
    usual = {"webhook_id": "msg_1", "webhook_timestamp": str(NOW), "webhook_signature": signed()}
    return {
        name.replace("_", "-"): value for name, value in (usual | changed).items() if value != "-"
    }


def parse(body: bytes | str = BODY, secret: Any = WHSEC, now: float = NOW, **given: str) -> Any:
    return PETS.parse(body, headers(**given), secret, clock=lambda: now)


def test_the_example_of_standard_webhooks() -> None:
    """From the reference libraries of standardwebhooks.com."""
    found = Webhooks[Any]("Any").parse(
        '{"test": 2432232314}',
        {
            "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp": "1614265330",
            "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        },
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        clock=lambda: 1614265330,
    )
    assert found == {"test": 2432232314}


def test_a_webhook_is_read_as_its_type() -> None:
    for body in (BODY, BODY.decode()):
        found = parse(body)
        assert isinstance(found, Cat)
        assert found.name == "Mi"


def test_names_of_headers_have_no_case() -> None:
    given = {name.title(): value for name, value in headers().items()}
    assert PETS.parse(BODY, given, WHSEC, clock=lambda: NOW).name == "Mi"


def test_one_of_several_signatures_is_enough() -> None:
    good = signed()
    assert parse(webhook_signature=f"v1,AAAA v2,xyz {signed(key=b'old')} {good}")
    assert parse(webhook_signature=f"{good} v1,é")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"webhook_id": "-"}, "no header webhook-id"),
        ({"webhook_timestamp": "-"}, "no header webhook-timestamp"),
        ({"webhook_signature": "-"}, "no header webhook-signature"),
        ({"webhook_id": "msg_2"}, "no signature"),
        ({"webhook_timestamp": str(NOW + 1)}, "no signature"),
        ({"webhook_timestamp": "soon"}, "no time"),
        ({"webhook_timestamp": "1e9"}, "no time"),
        ({"webhook_timestamp": "9" * 5000}, "no time"),
        ({"webhook_signature": "v1,"}, "no signature"),
        ({"webhook_signature": "  "}, "no signature"),
        ({"webhook_signature": signed(key=b"other")}, "no signature"),
        ({"webhook_signature": signed().replace("v1,", "v2,")}, "no signature"),
        ({"webhook_signature": signed().replace("v1,", "")}, "no signature"),
        ({"webhook_signature": "v1,\ud800"}, "no signature"),
    ],
)
def test_what_is_not_signed_is_refused(given: dict[str, str], said: str) -> None:
    with pytest.raises(WebhookVerificationError, match=said) as caught:
        parse(**given)
    assert isinstance(caught.value, OpenApiException)
    assert WHSEC not in str(caught.value) and signed() not in str(caught.value)


def test_a_changed_body_is_refused() -> None:
    with pytest.raises(WebhookVerificationError):
        parse(BODY + b" ")


@pytest.mark.parametrize(("age", "said"), [(301, "too old"), (-301, "from the future")])
def test_the_time_window(age: int, said: str) -> None:
    assert parse(now=NOW + 300)
    assert parse(now=NOW - 300)
    with pytest.raises(WebhookVerificationError, match=said):
        parse(now=NOW + age)
    wide = {"tolerance": 400.0, "clock": lambda: NOW + age}
    assert PETS.parse(BODY, headers(), WHSEC, **wide)


def test_the_secret_is_text_bytes_or_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert SECRET == "SAMPLE_WEBHOOK_SECRET"
    monkeypatch.delenv(SECRET, raising=False)
    assert parse(secret=KEY)
    assert parse(secret="plain", webhook_signature=signed(key=b"plain"))
    for nothing in (None, "", b"", "whsec_", "whsec_?"):
        with pytest.raises(ApiValueError, match="secret for webhooks"):
            parse(secret=nothing, webhook_signature=signed(key=b""))
    monkeypatch.setenv(SECRET, WHSEC)
    assert parse(secret=None)


def test_a_body_is_read_unverified_only_where_that_is_said() -> None:
    assert PETS.parse_unverified(BODY).name == "Mi"
    with pytest.raises(ApiValueError, match="no JSON"):
        PETS.parse_unverified(b"<html>")


OLD = "whsec_" + base64.b64encode(b"an old key").decode()


@pytest.mark.parametrize("secret", [[WHSEC, OLD], (OLD, KEY), [KEY], KEY])
def test_one_of_several_keys_is_enough(secret: Any) -> None:
    assert isinstance(parse(secret=secret), Cat)


@pytest.mark.parametrize("secret", [[OLD], OLD, [b"x", b"y"], [b"", KEY], [], [""]])
def test_other_keys_are_not(secret: Any) -> None:
    with pytest.raises((WebhookVerificationError, ApiValueError)):
        parse(secret=secret)


def test_the_environment_may_have_several_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SECRET, f"{OLD} {WHSEC}")
    assert isinstance(parse(secret=None), Cat)
