"""Bodies that are sent as they are given: texts, octets, files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...exceptions import ApiValueError
from ..files.given import upload
from ..files.uploads import guessed_type, is_file
from ..models.adapters import adapter
from ..models.checking import TEXTS, checked
from ..types.texts import json_bytes, text
from ..values.media import covers, essence, is_json, is_text
from ..values.plain import is_array
from ..words.contents import Binary
from .given import is_structured

if TYPE_CHECKING:
    from ...configuration import Configuration
    from ..words.contents import Content
    from ..words.operation import Operation
    from .given import Body


def text_body(
    operation: Operation[object],
    content: Content,
    value: Any,
    media_type: str,
    configuration: Configuration,
) -> tuple[Body, str]:
    """A text, a number or whatever is written as one; a file that holds it, too."""
    is_base64 = isinstance(value, bytes) and content.type.endswith(
        ("Base64", "Base64Url", "Base16")
    )
    if (is_file(value) and not is_base64) or isinstance(value, Iterator):
        return sent_file(value, media_type)
    if configuration.client_side_validation:
        kind = adapter(content.type)
        typed = checked(kind, value, (), operation.id, context=TEXTS)
        value = value if isinstance(value, str) else typed
    return text(value, configuration).encode(), media_type


def raw_body(
    operation: Operation[object], value: Any, media_type: str, declared: str
) -> tuple[Body, str]:
    """Bytes or a file; a text is the path of one, unless it may be the content. Where a
    range of media types is declared, the name of the file tells which of them it is.
    """
    if is_json(essence(media_type)) and is_structured(value):
        return json_bytes(value), media_type
    if isinstance(value, str) and is_text(essence(media_type)):
        return value.encode(), media_type
    is_chunks = is_array(value) and all(isinstance(each, bytes) for each in value)
    if not (isinstance(value, (str, Iterator)) or is_file(value) or is_chunks):
        raise ApiValueError(
            f"{operation.id}: a body of {media_type} is bytes, a path, an open file, or "
            f"chunks of bytes, not {type(value).__name__}"
        )
    if "*" not in declared or isinstance(value, (bytes, bytearray, Iterator)):
        return sent_file(value, media_type)
    file = upload(value)
    guess = guessed_type(file.filename)
    is_one = media_type == Binary.usual and covers(essence(declared), guess)
    return file, file.content_type or (guess if is_one else media_type)


def sent_file(value: Any, media_type: str) -> tuple[Body, str]:
    """Bytes, or a file that is read while it is sent; without a media type, the name of
    the file tells it.
    """
    if isinstance(value, (bytes, bytearray)):
        return bytes(value), media_type or Binary.usual
    file = upload(value)
    return file, file.content_type or media_type or guessed_type(file.filename)
