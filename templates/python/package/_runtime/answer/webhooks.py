"""Reads the requests that the API sends to its users, once their signature is checked.

Signatures are those of Standard Webhooks (standardwebhooks.com): HMAC-SHA256 over id,
timestamp and body. Knows no web framework: a body and headers come in.
"""

from __future__ import annotations

import hmac
import os
import time
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ... import _settings
from ...exceptions import ApiValueError, WebhookVerificationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Secret = str | bytes | Sequence[str | bytes]

E_co = TypeVar("E_co", covariant=True)

SECRET = f"{_settings.PACKAGE}_WEBHOOK_SECRET".replace(".", "_").upper()
"""The environment variable that holds the secret where the program gives none."""

TOLERANCE = 300.0
"""Seconds that a webhook may be old, or ahead of our clock."""


class Webhooks(Generic[E_co]):
    """The webhooks of the document; an event is a value of the type of that text."""

    __slots__ = ("type",)

    def __init__(self, type: str) -> None:
        self.type = type

    def parse(
        self,
        body: bytes | str,
        headers: Mapping[str, str],
        secret: Secret | None = None,
        *,
        tolerance: float = TOLERANCE,
        clock: Callable[[], float] = time.time,
    ) -> E_co:
        """The event that a webhook brings; raises if it is not what the API sent.

        :param body: the body as it came, before any parsing
        :param headers: all headers, whatever the case of their names
        :param secret: "whsec_…", or several, as while one is replaced by another; without
            it the environment decides, where spaces stand between them
        :param tolerance: seconds that it may be old, or ahead of our clock
        :param clock: what the time is, in seconds since 1970
        """
        verify(body, headers, secret, tolerance=tolerance, clock=clock)
        return self.parse_unverified(body)

    def parse_unverified(self, body: bytes | str) -> E_co:
        """The event of a body that anybody may have sent: for tests, and for bodies that
        have been verified before."""
        from ..models.adapters import adapter
        from .answers import read_json

        reading = read_json(adapter(self.type), octets(body), "application/json")
        if isinstance(reading.data, str):
            raise ApiValueError("The body of the webhook is no JSON")
        found: Any = reading.data
        return found  # type: ignore[no-any-return]


def verify(
    body: bytes | str,
    headers: Mapping[str, str],
    secret: Secret | None = None,
    *,
    tolerance: float = TOLERANCE,
    clock: Callable[[], float] = time.time,
) -> None:
    """Raise `WebhookVerificationError` unless the signature and the time are right."""
    keys = keys_of(secret)
    given = {name.lower(): value for name, value in headers.items()}
    identifier = required(given, "webhook-id")
    timestamp = required(given, "webhook-timestamp")
    signatures = required(given, "webhook-signature").split()
    check_time(timestamp, tolerance, clock())
    head = f"{identifier}.{timestamp}.".encode("utf-8", "replace")
    signed = head + octets(body)
    fits = [any_fits(signature(key, signed), signatures) for key in keys]
    if not any(fits):
        raise WebhookVerificationError("no signature of the webhook fits its content")


def signature(key: bytes, signed: bytes) -> bytes:
    """The signature of a content, in base64."""
    return b64encode(hmac.digest(key, signed, "sha256"))


def any_fits(expected: bytes, signatures: Iterable[str]) -> bool:
    """Whether one of the signatures, of version 1, is the expected one.

    All are compared, in constant time: how long it takes tells nothing.
    """
    fits = False
    for each in signatures:
        version, _, value = each.partition(",")
        if version == "v1":
            fits |= hmac.compare_digest(expected, value.encode("utf-8", "replace"))
    return fits


def check_time(timestamp: str, tolerance: float, now: float) -> None:
    """Old webhooks may be replays; those from the future have a wrong clock."""
    if not (timestamp.isascii() and timestamp.isdecimal() and len(timestamp) < 16):
        raise WebhookVerificationError("webhook-timestamp is no time")
    age = now - int(timestamp)
    if abs(age) > tolerance:
        raise WebhookVerificationError(
            f"the webhook is {'too old' if age > 0 else 'from the future'}"
        )


def required(headers: Mapping[str, str], name: str) -> str:
    """A header that a signed webhook has."""
    found = headers.get(name)
    if not found:
        raise WebhookVerificationError(f"the webhook has no header {name}")
    return found


def keys_of(secret: Secret | None) -> list[bytes]:
    """The keys of secrets, any of which the sender may have used."""
    if secret is None:
        secret = os.environ.get(SECRET, "")
        secret = secret.split() if secret.startswith("whsec_") else secret
    secrets = [secret] if isinstance(secret, (str, bytes)) else [*secret]
    if not secrets or not all(secrets):
        raise ApiValueError(
            f"There is no secret for webhooks: give one, or set {SECRET}"
        )
    return [key_of(each) for each in secrets]


def key_of(secret: str | bytes) -> bytes:
    """The key of a secret: of ``whsec_…`` what is said in base64, else its own bytes."""
    if isinstance(secret, bytes):
        return secret
    if not secret.startswith("whsec_"):
        return secret.encode()
    try:
        key = b64decode(secret.removeprefix("whsec_"), validate=True)
    except ValueError:
        key = b""
    if not key:
        raise ApiValueError("The secret for webhooks is not whsec_ and base64")
    return key


def octets(body: bytes | str) -> bytes:
    """The body as it was signed."""
    return body.encode() if isinstance(body, str) else bytes(body)
