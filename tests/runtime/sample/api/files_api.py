"""Files are used to upload documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.methods.api import (
    Api,
    AsyncApi,
    awaited,
    awaited_open,
    with_http_info,
    without_preload_content,
)
from .._runtime.words.contents import Binary, Json, Multipart
from .._runtime.words.operation import Operation
from .._runtime.words.parameters import Path, Query

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Unpack

    from .._runtime.config.options import RequestOptions
    from .._runtime.models.values import FileInput
    from ..models.delete_file_response import DeleteFileResponse
    from ..models.file import File
    from ..models.file_expiration_after import FileExpirationAfter
    from ..models.list_files_response import ListFilesResponse

API_KEY_AUTH = (("ApiKeyAuth",),)

LIST_FILES: Operation[ListFilesResponse] = Operation(
    "GET",
    "/files",
    id="FilesApi.list_files",
    security=API_KEY_AUTH,
    parameters=(
        Query("purpose"),
        Query("limit", "Annotated[int, Field(ge=1, le=100)]"),
        Query("order", "Literal['asc', 'desc'] | str"),
        Query("expand[]", "list[str]", name="expand"),
    ),
    answers={200: Json("ListFilesResponse")},
)
CREATE_FILE: Operation[File] = Operation(
    "POST",
    "/files",
    id="FilesApi.create_file",
    security=API_KEY_AUTH,
    body=Multipart("CreateFileRequest"),
    answers={200: Json("File")},
)
DELETE_FILE: Operation[DeleteFileResponse] = Operation(
    "DELETE",
    "/files/{file_id}",
    id="FilesApi.delete_file",
    security=API_KEY_AUTH,
    parameters=(Path("file_id"),),
    answers={200: Json("DeleteFileResponse"), 204: None, 404: Json("ErrorResponse")},
)
DOWNLOAD_FILE: Operation[bytes] = Operation(
    "GET",
    "/files/{file_id}/content",
    id="FilesApi.download_file",
    security=API_KEY_AUTH,
    parameters=(Path("file_id"),),
    answers={200: Binary()},
)


class FilesApi(Api):
    """Files are used to upload documents."""

    def list_files(
        self,
        purpose: str | None = None,
        limit: int | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        expand: list[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> ListFilesResponse:
        """Returns a list of files."""
        return self._call(
            LIST_FILES,
            {"purpose": purpose, "limit": limit, "order": order, "expand": expand},
            options,
        )

    list_files_with_http_info = with_http_info(list_files)
    list_files_without_preload_content = without_preload_content(list_files)

    def create_file(
        self,
        file: FileInput,
        purpose: str,
        expires_after: FileExpirationAfter | Mapping[str, Any] | None = None,
        **options: Unpack[RequestOptions],
    ) -> File:
        """Upload a file."""
        return self._call(
            CREATE_FILE,
            {"file": file, "purpose": purpose, "expires_after": expires_after},
            options,
        )

    create_file_with_http_info = with_http_info(create_file)
    create_file_without_preload_content = without_preload_content(create_file)

    def delete_file(self, file_id: str, **options: Unpack[RequestOptions]) -> DeleteFileResponse:
        """Delete a file."""
        return self._call(DELETE_FILE, {"file_id": file_id}, options)

    delete_file_with_http_info = with_http_info(delete_file)
    delete_file_without_preload_content = without_preload_content(delete_file)

    def download_file(self, file_id: str, **options: Unpack[RequestOptions]) -> bytes:
        """Returns the contents of a file."""
        return self._call(DOWNLOAD_FILE, {"file_id": file_id}, options)

    download_file_with_http_info = with_http_info(download_file)
    download_file_without_preload_content = without_preload_content(download_file)


class AsyncFilesApi(AsyncApi):
    """Files are used to upload documents."""

    list_files = awaited(FilesApi.list_files)
    list_files_with_http_info = awaited(FilesApi.list_files_with_http_info)
    list_files_without_preload_content = awaited_open(FilesApi.list_files)

    create_file = awaited(FilesApi.create_file)
    create_file_with_http_info = awaited(FilesApi.create_file_with_http_info)
    create_file_without_preload_content = awaited_open(FilesApi.create_file)

    delete_file = awaited(FilesApi.delete_file)
    delete_file_with_http_info = awaited(FilesApi.delete_file_with_http_info)
    delete_file_without_preload_content = awaited_open(FilesApi.delete_file)

    download_file = awaited(FilesApi.download_file)
    download_file_with_http_info = awaited(FilesApi.download_file_with_http_info)
    download_file_without_preload_content = awaited_open(FilesApi.download_file)
