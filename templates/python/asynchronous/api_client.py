"""`ApiClient`: the client that is awaited (`async = true`), and `SyncApiClient`."""

from __future__ import annotations

from .async_api_client import AsyncApiClient
from .sync_api_client import ApiClient as SyncApiClient

__all__ = ["ApiClient", "SyncApiClient"]

ApiClient = AsyncApiClient
