"""A sample client, written by hand as the generator writes clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from . import models as models
    from .api.chat_api import AsyncChatApi as AsyncChatApi
    from .api.chat_api import ChatApi as ChatApi
    from .api.files_api import AsyncFilesApi as AsyncFilesApi
    from .api.files_api import FilesApi as FilesApi
    from .api_client import ApiClient as ApiClient
    from .api_response import ApiResponse as ApiResponse
    from .async_api_client import AsyncApiClient as AsyncApiClient
    from .configuration import Configuration as Configuration
    from .exceptions import ApiException as ApiException

_WHERE = {
    "ApiClient": "api_client",
    "ApiException": "exceptions",
    "ApiResponse": "api_response",
    "AsyncApiClient": "async_api_client",
    "AsyncChatApi": "api.chat_api",
    "AsyncFilesApi": "api.files_api",
    "ChatApi": "api.chat_api",
    "Configuration": "configuration",
    "FilesApi": "api.files_api",
}


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = value
    return value
