"""A call from request to answer, for sync and async alike: signs, sends, tries again.

Written as generators that do no I/O. What they yield is done by a transport: by the
sync one it is a result already, by the async one it is awaited. `run` and `run_async`
carry the results back.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, TypeVar

from ...exceptions import ApiConnectionException
from ..config.credentials import SIGNATURE
from ..values.addresses import shown
from .auth import PENDING, credentials, given, needed_grant, token_source
from .calls import call_of
from .logs import Log
from .redirects import MOST, redirected, target
from .wire import translation

if TYPE_CHECKING:
    from typing import Protocol

    import httpx2

    from ...configuration import Configuration
    from ..config.credentials import Signing
    from ..request.prepared import Prepared
    from .tokens import Answer, AsyncTokens, SyncTokens

    class Carrier(Protocol):
        """A transport, sync or async: what it returns is there, or to be awaited."""

        @property
        def configuration(self) -> Configuration: ...
        @property
        def tokens(self) -> SyncTokens | AsyncTokens: ...
        def ready(self, prepared: Prepared, /) -> Any: ...
        def request(self, prepared: Prepared, /) -> httpx2.Request: ...
        def send(self, request: httpx2.Request, stream: bool, /) -> Any: ...
        def discard(self, response: httpx2.Response, /) -> Any: ...
        def sleep(self, seconds: float, /) -> Any: ...


T = TypeVar("T")
Steps = Generator[Any, Any, T]


def run(steps: Steps[T]) -> T:
    """The outcome of steps that are done already when they are yielded."""
    outcome: Any = None
    try:
        while True:
            outcome = steps.send(outcome)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


async def run_async(steps: Steps[T]) -> T:
    """The outcome of steps that may have to be awaited."""
    try:
        step = steps.send(None)
        while True:
            try:
                outcome = await step if hasattr(step, "__await__") else step
            except Exception as error:  # noqa: BLE001 - the steps see to it
                step = steps.throw(error)
            else:
                step = steps.send(outcome)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


def exchange(
    transport: Carrier, prepared: Prepared, stream: bool = False
) -> Steps[httpx2.Response]:
    """The answer that stands, after as many tries as it takes."""
    if prepared.has_files:
        yield transport.ready(prepared)
    policy, tried = prepared.retries, 0
    rejected: str | None = None
    redirects = transport.configuration.follow_redirects
    log = Log(prepared)
    while True:
        granted = yield from signed(transport, prepared, rejected)
        if transport.configuration.signing_info is not None:
            sign(prepared, transport.configuration.signing_info)
        log.sending(tried)
        try:
            response = yield from sent(transport, prepared, stream, redirects)
        except ApiConnectionException as error:
            log.failed(error)
            wait = policy.after_error(tried, prepared.method, error)
            if wait is None:
                raise
        else:
            status = response.status_code
            log.answered(response)
            if status < 300:
                return response
            if rejected is None and prepared.replayable and refused(response, granted):
                rejected = granted
                yield transport.discard(response)
                continue
            headers = response.headers
            wait = policy.after_answer(tried, prepared.method, status, headers)
            if wait is None:
                call = call_of(prepared, response, transport.configuration)
                response.extensions["call"] = call
                return response
            yield transport.discard(response)
        tried += 1
        log.waiting(tried, policy.most, wait)
        yield (policy.sleep or transport.sleep)(wait)


def signed(
    transport: Carrier, prepared: Prepared, rejected: str | None
) -> Steps[str | None]:
    """Give the request its credentials; a callable is asked for a token each time.

    Ends in the token that client credentials have got, if it takes one; that is never
    the ``rejected`` one that was kept.
    """
    security, configuration = prepared.security, transport.configuration
    granted: str | None = None
    if prepared.auth:
        prepared.credentials = [given(prepared.auth)]
    elif security:
        if prepared.is_own("authorization"):  # no token is asked for in vain
            prepared.credentials = credentials(
                security, configuration, PENDING, PENDING
            )
            return None
        source = token_source(security, configuration)
        token = None if source is None else (yield source())
        grant = needed_grant(security, configuration, token)
        if grant is not None:
            granted = yield transport.tokens.token(grant, rejected)
        prepared.credentials = credentials(security, configuration, token, granted)
    return granted


def sign(prepared: Prepared, signing: Signing) -> None:
    """Put the headers of a signature in its place, where there is to be one."""
    if SIGNATURE not in prepared.credentials:
        return
    import httpx2

    others = [each for each in prepared.credentials if each != SIGNATURE]
    prepared.credentials = others
    headers = dict(prepared.all_headers())
    body = b"" if prepared.body is None else prepared.body
    url = httpx2.URL(prepared.url)
    address = f"{url.scheme}://{url.netloc.decode()}{url.raw_path.decode()}"
    made = signing.sign(
        prepared.method, address, headers, body if isinstance(body, bytes) else None
    )
    prepared.credentials += [("header", name, value) for name, value in made.items()]


def refused(response: httpx2.Response, granted: str | None) -> bool:
    """Whether the server does not take a token any more that it was sent."""
    if granted is None or response.status_code != 401:
        return False
    sent_with = response.request.headers.get("authorization")
    return bool(sent_with == f"Bearer {granted}")


def sent(
    transport: Carrier,
    prepared: Prepared,
    stream: bool,
    redirects: bool,
) -> Steps[httpx2.Response]:
    """The answer of one try, at the end of redirects if they are followed."""
    current = prepared
    try:
        for _ in range(MOST + 1):
            request = transport.request(current)
            response: httpx2.Response = yield transport.send(request, stream)
            if not redirects:
                return response
            following = target(response)
            if following is None:
                return response
            yield transport.discard(response)
            current = redirected(current, response, following)
    except Exception as error:
        address = shown(current.base + current.path)
        ours = translation(error, f"{current.method} {address}")
        if ours is None:
            raise
        raise ours from error
    what = f"{prepared.method} {shown(prepared.base + prepared.path)}"
    text = f"{what}: more than {MOST} redirects"
    raise ApiConnectionException(text, is_temporary=False)


def answer(transport: Carrier, prepared: Prepared) -> Steps[Answer]:
    """The answer to a request for a token: a redirect would take secrets along."""
    response = yield from sent(transport, prepared, stream=False, redirects=False)
    return response.status_code, response.headers, response.content
