"""Types of values that JSON does not have, for annotations of models and operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from ...exceptions import ApiTypeError
from ..values.octets import BASE16, BASE64URL, Encoded, encoded

if TYPE_CHECKING:
    import os
    from collections.abc import AsyncIterable, Awaitable, Iterable, Mapping
    from typing import IO, Protocol

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

    class AsyncFile(Protocol):
        """An open file of anyio, trio or aiofiles; for an `AsyncApiClient`."""

        def read(self, size: int, /) -> Awaitable[bytes]: ...

    Chunks = Iterable[bytes] | AsyncIterable[bytes]
    FileContent = bytes | str | os.PathLike[str] | IO[bytes] | AsyncFile | Chunks
    Written = bytes | str | os.PathLike[str] | IO[bytes]
    FileInput = (
        FileContent
        | tuple[str | None, FileContent]
        | tuple[str | None, FileContent, str | None]
        | tuple[str | None, FileContent, str | None, Mapping[str, str]]
    )


class Base64Text:
    """Bytes that are base64 text in JSON."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.no_info_before_validator_function(
            decoded,
            core_schema.bytes_schema(),
            serialization=core_schema.plain_serializer_function_ser_schema(
                encoded, when_used="json"
            ),
        )


class FileCheck:
    """Something that can be uploaded; checked, it is an `Upload`."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.with_info_plain_validator_function(
            uploadable,
            serialization=core_schema.plain_serializer_function_ser_schema(
                written, when_used="json"
            ),
        )


READABLE = ("read", "__fspath__", "__next__", "__aiter__")
Base64 = Annotated[bytes, Base64Text()]
Base64Url = Annotated[bytes, BASE64URL]
Base16 = Annotated[bytes, BASE16]
if not TYPE_CHECKING:
    FileInput = Annotated[Any, FileCheck()]


def decoded(value: Any) -> Any:
    """The bytes of base64 text (RFC 4648, 4), which has to be what would be written; or
    bytes, with the text that is theirs."""
    if isinstance(value, (bytes, bytearray)) and not isinstance(value, Encoded):
        return with_text(value, encoded(value))
    if not isinstance(value, str):
        return value
    from binascii import Error, a2b_base64

    try:
        found = a2b_base64(value, strict_mode=True)
    except (Error, ValueError):
        found = None
    if encoded(found) != value:
        raise ValueError("no base64 text with padding; bytes are encoded for you")
    return with_text(found or b"", value)


def with_text(octets: bytes | bytearray, text: str) -> Encoded:
    """Octets that know their text, so that a form has them as such and as no file."""
    found = Encoded(octets)
    found.text = text
    return found


def written(value: Any) -> Any:
    """A file in JSON, which can hold none: a text as it stands, base64 of bytes."""
    content = getattr(value, "content", value)
    if isinstance(content, (str, bytes, bytearray)):
        return encoded(content)
    raise ApiTypeError("JSON can hold no file; give its bytes, or a text")


def uploadable(value: Any, info: Any) -> Any:
    """The `Upload` of something that can be uploaded."""
    from ..files.given import upload
    from ..files.uploads import Upload, content_of

    content = content_of(value)
    if isinstance(content, Upload) or info.mode == "json":
        return content
    kinds = (bytes, bytearray, memoryview, str)
    if isinstance(content, kinds) or any(hasattr(content, name) for name in READABLE):
        return upload(value)
    raise ValueError(
        "a file is bytes, a path, an open file, or (name, content, content type)"
    )
