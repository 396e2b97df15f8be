"""Texts that are neither YAML nor JSON, called what they are: web pages above all.

In: a text. Out: what it is and what to do about it, or nothing.
"""

from __future__ import annotations

import re
from typing import Final

_START: Final = 4_000
"""Characters of a text that are looked at for what it is."""
_PAGE: Final = 1_000_000
"""Characters of a page that are searched for the address of a document."""

_ADDRESS: Final = re.compile(
    r"""(?:spec-?url|url|href|src)["']?\s*[:=]\s*["']([^"'\s<>]{1,200}"""
    r"""(?:\.(?:ya?ml)|(?:openapi|swagger|api-docs)[^"'\s<>]{0,80}\.json|/openapi|/api-docs))["']""",
    re.IGNORECASE,
)
_WHERE: Final = "it often stands at /openapi.json, /swagger.json or /v3/api-docs beside the page"

_OTHERS: Final = (
    (r"(?is).*<(?:\w+:)?definitions\b.*wsdl", "a WSDL document, which describes a SOAP service"),
    (r"(?is).*<(?:\w+:)?edmx\b", "metadata of OData"),
    (r"(?is).*<(?:\w+:)?application\b.*wadl", "a WADL document"),
    (r"(?s)<[\w?!]", "XML"),
)
_BYTES: Final = (
    (b"\x1f\x8b", "a file compressed by gzip"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"BZh", "a file compressed by bzip2"),
    (b"\xfd7zXZ\x00", "a file compressed by xz"),
    (b"\x28\xb5\x2f\xfd", "a file compressed by zstd"),
    (b"%PDF-", "a PDF"),
)
_SOURCES: Final = (
    (r'(?s)(?:\s*//[^\n]*\n|\s)*syntax\s*=\s*"proto', "a file of Protocol Buffers"),
    (
        r"(?s)(?:\s*(?:#|\"\"\")[^\n]*\n|\s)*(?:(?:extend\s+)?(?:type|input|interface|enum)\s+\w+[^{:\n]*|schema\s*)\{",
        "a GraphQL schema",
    ),
    (r"#%RAML", "a RAML document"),
    (r"FORMAT: 1A", "an API Blueprint"),
)


def other_bytes(data: bytes) -> tuple[str, str] | None:
    """What bytes are that are no text, and what to do."""
    what = next((told for start, told in _BYTES if data.startswith(start)), None)
    if what is None:
        return None
    is_packed = what != "a PDF"
    return what, (
        "unpack it first" if is_packed else "give the OpenAPI document that stands behind it"
    )


def other_text(text: str) -> tuple[str, str] | None:
    """What the text is, and what to do."""
    start = text[:_START].lstrip("\ufeff \t\r\n")
    if start.startswith("<"):
        if re.match(
            r"(?is)(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype html|html|head|body)\b", start
        ):
            return "a web page", _about_page(text)
        for pattern, what in _OTHERS:
            if re.match(pattern, start):
                return (
                    what,
                    "convert it to OpenAPI 3 first, or give the document that stands behind it",
                )
    for pattern, what in _SOURCES:
        if re.match(pattern, start):
            return (
                what,
                "gen-client reads OpenAPI and Swagger 2.0: convert it first, if it has operations",
            )
    return None


def _about_page(text: str) -> str:
    found = _ADDRESS.search(text, 0, _PAGE)
    if found and found[1].isprintable():
        return f"give the address of the document itself; the page names '{found[1]}'"
    return f"give the address of the document itself: {_WHERE}"
