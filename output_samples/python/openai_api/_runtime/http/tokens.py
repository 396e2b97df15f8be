"""OAuth 2 client credentials (RFC 6749, 4.4): tokens, asked for once and remembered.

No I/O in what decides: `Tokens` of a configuration says whether a token is there,
`steps` make the request for one and read its answer. `SyncTokens` and `AsyncTokens` let one caller do that while
the others wait for what comes of it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus, urlencode, urljoin

from ...exceptions import ApiTokenException
from ..config.servers import whole
from ..config.tokens import Grant, Token
from ..request.prepared import Prepared

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator, Mapping

    from ...configuration import Configuration
    from ..words.settings import Auth, OAuth2

    Answer = tuple[int, Mapping[str, str], bytes]


LONGEST = 1e9
"""Seconds, some thirty years: what a server tells beyond that is no time."""


def grant_of(scheme: OAuth2, configuration: Configuration) -> Grant | None:
    """How a scheme gets its token by itself; None if it does not."""
    flows = [flow for flow in scheme.flows if flow.kind == "clientCredentials"]
    url = configuration.token_url or next((flow.token_url for flow in flows), "")
    client_id = client_id_of(scheme, configuration)
    secret = secret_of(scheme, configuration)
    if not url or not client_id or secret is None:
        return None
    address = url if "://" in url else urljoin(f"{whole(configuration.host)}/", url)
    return Grant(address, client_id, secret, tuple(configuration.scopes))


def client_id_of(scheme: Auth, configuration: Configuration) -> str | None:
    """Who asks for a token."""
    return configuration.client_id or _environ(scheme, "CLIENT_ID")


def secret_of(scheme: Auth, configuration: Configuration) -> str | None:
    """The secret of who asks."""
    return configuration.client_secret or _environ(scheme, "CLIENT_SECRET")


def _environ(scheme: Auth, name: str) -> str | None:
    return os.environ.get(f"{scheme.env}_{name}") if scheme.env else None


def steps(
    grant: Grant, configuration: Configuration
) -> Generator[Prepared, Answer, str]:
    """Yield the request for a token, take ``(status, headers, body)``, end in it."""
    asked = configuration.token_clock()
    status, _, body = yield request_for(grant, configuration)
    token = read(grant, status, body, asked, configuration.token_leeway)
    configuration.tokens.keep(grant, token)
    return token.value


def request_for(grant: Grant, configuration: Configuration) -> Prepared:
    """The request for a token (RFC 6749, 2.3.1 and 4.4.2)."""
    fields = {"grant_type": "client_credentials"}
    if grant.scopes:
        fields["scope"] = " ".join(grant.scopes)
    return asked(grant.url, grant, fields, configuration)


def asked(
    url: str, grant: Grant, fields: Mapping[str, str], configuration: Configuration
) -> Prepared:
    """A request of fields that says who asks; without a secret the name is enough."""
    prepared = Prepared("POST", url, "")
    prepared.timeout = configuration.timeout
    fields = dict(fields)
    if not grant.secret:
        fields["client_id"] = grant.client_id
    elif configuration.token_auth == "body":
        fields |= {"client_id": grant.client_id, "client_secret": grant.secret}
    else:
        from base64 import b64encode

        pair = f"{quote_plus(grant.client_id)}:{quote_plus(grant.secret)}".encode()
        prepared.header("Authorization", f"Basic {b64encode(pair).decode('ascii')}")
    prepared.header("Accept", "application/json")
    prepared.header("Content-Type", "application/x-www-form-urlencoded")
    prepared.body = urlencode(fields | configuration.token_params).encode()
    return prepared


def read(grant: Grant, status: int, body: bytes, asked: float, leeway: float) -> Token:
    """The token in an answer (RFC 6749, 5.1); an exception if there is none."""
    fields = members(body)
    value = fields.get("access_token")
    kind = str(fields.get("token_type") or "Bearer")
    if status != 200 or not isinstance(value, str) or kind.lower() != "bearer":
        raise ApiTokenException(status, reason(fields, grant), grant.url)
    return Token(value, _until(fields.get("expires_in"), asked, leeway))


def members(body: bytes) -> dict[str, Any]:
    """The members of an object of JSON; none of anything else."""
    from json import loads

    try:
        said: Any = loads(body)
    except (ValueError, RecursionError):
        return {}
    return said if said.__class__ is dict else {}


def seconds_of(said: Any) -> float | None:
    """The seconds that a server tells, if it does: a finite number, not below zero."""
    try:
        found = float(said)
    except (OverflowError, TypeError, ValueError):
        return None
    return found if 0 <= found < LONGEST else None


def _until(seconds: Any, asked: float, leeway: float) -> float | None:
    """When a token is too old to be sent; a short one is used for half its life."""
    lasts = seconds_of(seconds)
    if lasts is None:
        return None
    return asked + lasts - min(leeway, lasts / 2)


def reason(fields: Mapping[str, Any], grant: Grant) -> str:
    """What the server says, should it repeat the secret, without it."""
    said = [fields.get("error"), fields.get("error_description")]
    text = ": ".join(each for each in said if isinstance(each, str))
    for secret in (grant.secret, quote_plus(grant.secret)):
        text = text.replace(secret, "***") if secret else text
    return text or "no bearer token in the answer"


class Flight:
    """A request for a token under way: what comes of it is for all who wait."""

    __slots__ = ("error", "landed", "token")

    def __init__(self, landed: Any) -> None:
        self.landed = landed
        self.token: str | None = None
        self.error: Exception | None = None

    def result(self) -> str | None:
        """The token; None if whoever asked for it was cancelled."""
        if self.error is not None:
            raise self.error
        return self.token


class SyncTokens:
    """Tokens for the threads of one client."""

    def __init__(
        self, configuration: Configuration, send: Callable[[Prepared], Answer]
    ) -> None:
        from threading import Lock

        self.configuration = configuration
        self.send = send
        self._lock = Lock()
        self._flights: dict[tuple[object, ...], Flight] = {}

    def token(self, grant: Grant, rejected: str | None = None) -> str:
        """A token: the one that is kept, else a new one, asked for by one thread."""
        from threading import Event

        tokens = self.configuration.tokens
        while True:
            with self._lock:
                kept = tokens.kept(grant, self.configuration.token_clock(), rejected)
                if kept is not None:
                    return kept
                flight = self._flights.get(grant.key)
                if flight is None:
                    mine = self._flights[grant.key] = Flight(Event())
                    break
            flight.landed.wait()
            token = flight.result()
            if token is not None:
                return token
        return self._fetch(grant, mine)

    def _fetch(self, grant: Grant, flight: Flight) -> str:
        asking = steps(grant, self.configuration)
        try:
            answer = self.send(next(asking))
            flight.token = _end(asking, answer)
            return flight.token
        except Exception as error:
            flight.error = error
            raise
        finally:
            with self._lock:
                del self._flights[grant.key]
            flight.landed.set()


class AsyncTokens:
    """Tokens for the tasks of one client, on asyncio or trio."""

    def __init__(
        self,
        configuration: Configuration,
        send: Callable[[Prepared], Awaitable[Answer]],
    ) -> None:
        self.configuration = configuration
        self.send = send
        self._flights: dict[tuple[object, ...], Flight] = {}

    async def token(self, grant: Grant, rejected: str | None = None) -> str:
        """A token: the one that is kept, else a new one, asked for by one task."""
        from anyio import Event

        tokens = self.configuration.tokens
        while True:
            kept = tokens.kept(grant, self.configuration.token_clock(), rejected)
            if kept is not None:
                return kept
            flight = self._flights.get(grant.key)
            if flight is None:
                mine = self._flights[grant.key] = Flight(Event())
                return await self._fetch(grant, mine)
            await flight.landed.wait()
            token = flight.result()
            if token is not None:
                return token

    async def _fetch(self, grant: Grant, flight: Flight) -> str:
        asking = steps(grant, self.configuration)
        try:
            answer = await self.send(next(asking))
            flight.token = _end(asking, answer)
            return flight.token
        except Exception as error:
            flight.error = error
            raise
        finally:
            del self._flights[grant.key]
            flight.landed.set()


def _end(steps: Generator[Prepared, Answer, str], answer: Answer) -> str:
    """What the steps end in, given the answer."""
    try:
        steps.send(answer)
    except StopIteration as end:
        value: str = end.value
        return value
    raise AssertionError("a token takes one request")
