"""OAuth 2 device authorization (RFC 8628): a user allows access on a device of theirs.

Steps that do no I/O: ask for a code, show it, ask for the token until it is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from ...exceptions import ApiConnectionException, ApiTokenException, ApiValueError
from ..config.servers import whole
from ..config.tokens import Grant
from ..words.settings import OAuth2
from .exchange import answer
from .tokens import asked, client_id_of, members, read, reason, seconds_of, secret_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from ...configuration import Configuration
    from .exchange import Carrier, Steps

    Show = Callable[["DeviceCode"], Awaitable[object] | object]

GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"
SLOWER = 5.0  # seconds more, each time that the server asks for it (3.5)


class DeviceCode:
    """What a user has to do: open ``verification_uri`` and enter ``user_code``, within
    ``expires_in`` seconds; ``verification_uri_complete``, if there is one, has the code
    in it.
    """

    __slots__ = (
        "device_code",
        "expires_in",
        "interval",
        "user_code",
        "verification_uri",
        "verification_uri_complete",
    )

    def __init__(self, said: Mapping[str, Any]) -> None:
        self.device_code = str(said["device_code"])
        self.user_code = str(said["user_code"])
        self.verification_uri = str(said["verification_uri"])
        complete = said.get("verification_uri_complete")
        self.verification_uri_complete = str(complete) if complete else None
        self.expires_in = seconds_of(said.get("expires_in")) or 600.0
        self.interval = seconds_of(said.get("interval")) or SLOWER

    def __str__(self) -> str:
        return f"Open {self.verification_uri} and enter {self.user_code}"


def log_in(transport: Carrier, configuration: Configuration, show: Show) -> Steps[str]:
    """Have a user allow access; from then on the configuration has the token."""
    url, grant = device_grant(configuration)
    clock = configuration.token_clock
    fields = {"scope": " ".join(grant.scopes)} if grant.scopes else {}
    request = asked(url, grant, fields, configuration)
    begun = clock()
    status, _, body = yield from answer(transport, request)
    code = code_of(grant, url, status, body)
    yield show(code)
    token = yield from polled(transport, configuration, grant, code, begun)
    configuration.access_token = token
    return token


def device_grant(configuration: Configuration) -> tuple[str, Grant]:
    """Where to ask for a code, and who asks where for the token."""
    for scheme in configuration.schemes.values():
        for flow in scheme.flows if isinstance(scheme, OAuth2) else ():
            if flow.kind != "deviceAuthorization":
                continue
            client_id = client_id_of(scheme, configuration)
            if not client_id:
                raise ApiValueError("Configuration(client_id=…) says who logs in")
            base = f"{whole(configuration.host)}/"
            token_url = urljoin(base, configuration.token_url or flow.token_url)
            secret = secret_of(scheme, configuration) or ""
            scopes = tuple(configuration.scopes)
            url = urljoin(base, flow.device_authorization_url)
            return url, Grant(token_url, client_id, secret, scopes)
    raise ApiValueError("The document has no device authorization")


def code_of(grant: Grant, url: str, status: int, body: bytes) -> DeviceCode:
    """The code in an answer (3.2); an exception if there is none."""
    said = members(body)
    try:
        if status == 200:
            return DeviceCode(said)
    except (KeyError, ValueError, TypeError):
        pass
    raise ApiTokenException(status, reason(said, grant), url)


def polled(
    transport: Carrier,
    configuration: Configuration,
    grant: Grant,
    code: DeviceCode,
    begun: float,
) -> Steps[str]:
    """Ask for the token as often as the server allows, until its user has answered."""
    fields = {"grant_type": GRANT_TYPE, "device_code": code.device_code}
    clock, wait = configuration.token_clock, code.interval
    sleep = configuration.retries.sleep or transport.sleep
    while clock() - begun < code.expires_in:
        yield sleep(wait)
        request = asked(grant.url, grant, fields, configuration)
        try:
            status, _, body = yield from answer(transport, request)
        except ApiConnectionException as error:
            if not error.is_temporary:
                raise
            wait *= 2
            continue
        problem = members(body).get("error")
        if status == 200 or problem not in ("authorization_pending", "slow_down"):
            return read(grant, status, body, clock(), 0).value
        wait += SLOWER if problem == "slow_down" else 0
    raise ApiTokenException(
        400, "expired_token: nobody has entered the code", grant.url
    )
