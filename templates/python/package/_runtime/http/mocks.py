"""HTTP clients whose requests a mock of the API answers; see ``testing``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..config.mocking import ACTIVE

if TYPE_CHECKING:
    import httpx2

    from ...configuration import Configuration


def client(configuration: Configuration) -> httpx2.Client:
    """An HTTP client whose requests the innermost mock answers."""
    import httpx2

    return httpx2.Client(transport=_transport(configuration), trust_env=False)


def async_client(configuration: Configuration) -> httpx2.AsyncClient:
    """The same for an ``AsyncApiClient``."""
    import httpx2

    return httpx2.AsyncClient(transport=_transport(configuration), trust_env=False)


def _transport(configuration: Configuration) -> httpx2.MockTransport:
    import httpx2

    mock = ACTIVE[-1]
    return httpx2.MockTransport(lambda request: mock.answer(request, configuration))
