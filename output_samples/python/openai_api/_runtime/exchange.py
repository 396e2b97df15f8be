"""A call from request to answer, for sync and async alike: signs, sends, tries again.

Written as generators that do no I/O. What they yield is done by a transport: by the
sync one it is a result already, by the async one it is awaited. `run` and `run_async`
carry the results back.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, TypeVar

from ..exceptions import ApiConnectionException
from .auth import credentials, given, token_source
from .logs import Log
from .wire import MAX_REDIRECTS, redirected, shown, translation

if TYPE_CHECKING:
    import httpx2

    from .prepare import Prepared
    from .transport import AsyncTransport, Transport

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
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(outcome)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]


def exchange(
    transport: Transport | AsyncTransport, prepared: Prepared, stream: bool = False
) -> Steps[httpx2.Response]:
    """The answer that stands, after as many tries as it takes."""
    policy, tried = prepared.retries, 0
    log = Log(prepared)
    while True:
        yield from signed(transport, prepared)
        log.sending(tried)
        try:
            response = yield from sent(transport, prepared, stream)
        except ApiConnectionException as error:
            log.failed(error)
            wait = policy.after_error(tried, prepared.method, error)
            if wait is None:
                raise
        else:
            status = response.status_code
            log.answered(response)
            if status < 400:
                return response
            headers = response.headers
            wait = policy.after_answer(tried, prepared.method, status, headers)
            if wait is None:
                return response
            yield transport.discard(response)
        tried += 1
        log.waiting(tried, policy.most, wait)
        yield (policy.sleep or transport.sleep)(wait)


def signed(transport: Transport | AsyncTransport, prepared: Prepared) -> Steps[None]:
    """Give the request its credentials; a callable is asked for a token each time."""
    if prepared.auth:
        prepared.credentials = [given(prepared.auth)]
    elif prepared.security:
        configuration = transport.configuration
        source = token_source(prepared.security, configuration)
        token = None if source is None else (yield source())
        prepared.credentials = credentials(prepared.security, configuration, token)


def sent(
    transport: Transport | AsyncTransport, prepared: Prepared, stream: bool
) -> Steps[httpx2.Response]:
    """The answer of one try, at the end of redirects."""
    try:
        request = transport.request(prepared)
        response: httpx2.Response = yield transport.send(request, stream)
        if (
            response.next_request is None
            or not transport.configuration.follow_redirects
        ):
            return response
        for _ in range(MAX_REDIRECTS):
            following = redirected(response)
            if following is None:
                return response
            yield transport.discard(response)
            response = yield transport.send(following, stream)
        yield transport.discard(response)
    except Exception as error:
        address = shown(prepared.base + prepared.path)
        ours = translation(error, f"{prepared.method} {address}")
        if ours is None:
            raise
        raise ours from error
    text = f"More than {MAX_REDIRECTS} redirects"
    raise ApiConnectionException(text, is_temporary=False)
