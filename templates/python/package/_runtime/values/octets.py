"""Octets that JSON has as text in base64url or base16 (RFC 4648, 5 and 8).

In a program they are bytes; what was read or given as a text is written as that text,
with its padding or without, in its case. Bytes are written as RFC 4648 has them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema


class Encoded(bytes):
    """Octets that know their text."""

    text: str


class Encoding:
    """Bytes that are text in JSON, which `read` and `write` say."""

    def __init__(
        self, read: Callable[[str], bytes], write: Callable[[bytes], str]
    ) -> None:
        self.read, self.write = read, write

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core import core_schema

        return core_schema.no_info_before_validator_function(
            self.decoded,
            core_schema.bytes_schema(),
            serialization=core_schema.plain_serializer_function_ser_schema(
                self.encoded, when_used="json"
            ),
        )

    def decoded(self, value: Any) -> Any:
        """The octets of a text, or bytes, with the text that is theirs."""
        if isinstance(value, str):
            found = Encoded(self.read(value))
            found.text = value
        elif isinstance(value, (bytes, bytearray)) and not isinstance(value, Encoded):
            found = Encoded(value)
            found.text = self.write(found)
        else:
            return value
        return found

    def encoded(self, value: Any) -> Any:
        """The text of octets; a raw value of an answer stays as it is."""
        if isinstance(value, Encoded):
            return value.text
        is_plain = isinstance(value, (bytes, bytearray))
        return self.write(bytes(value)) if is_plain else value


def from_base64url(text: str) -> bytes:
    """The octets of a text in base64url; no bit of it says nothing."""
    from base64 import urlsafe_b64decode

    digits = text.rstrip("=")
    if re.fullmatch("[0-9A-Za-z_-]*", digits) and len(digits) % 4 != 1:
        padded = digits + "=" * (-len(digits) % 4)
        found = urlsafe_b64decode(padded)
        if text in (digits, padded) and to_base64url(found) == padded:
            return found
    raise ValueError("no base64url text; bytes are encoded for you")


def to_base64url(octets: bytes) -> str:
    """The text with padding; a caller who wants none gives the text."""
    from base64 import urlsafe_b64encode

    return urlsafe_b64encode(octets).decode("ascii")


def from_base16(text: str) -> bytes:
    """The octets of hexadecimal digits."""
    if len(text) % 2 or not re.fullmatch("[0-9A-Fa-f]*", text):
        raise ValueError("no base16 text; bytes are encoded for you")
    return bytes.fromhex(text)


def to_base16(octets: bytes) -> str:
    """Hexadecimal digits, in upper case as RFC 4648 has them."""
    return octets.hex().upper()


BASE64URL = Encoding(from_base64url, to_base64url)
BASE16 = Encoding(from_base16, to_base16)


def encoded(value: Any) -> Any:
    """Base64 text of bytes, or the text that they know; a raw value of an answer stays as it is."""
    if not isinstance(value, (bytes, bytearray)):
        return value
    if isinstance(value, Encoded):
        return value.text
    from base64 import b64encode

    return b64encode(value).decode("ascii")
