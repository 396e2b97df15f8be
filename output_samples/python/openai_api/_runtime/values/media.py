"""What the name of a media type says (RFC 9110, 8.3; RFC 6839): no values, no types."""

from __future__ import annotations

import codecs

TEXTUAL = frozenset(
    f"application/{each}"
    for each in (
        *("graphql", "javascript", "jwt", "sdp", "sql", "toml"),
        *("x-www-form-urlencoded", "x-yaml", "yaml"),
    )
)


def essence(media_type: str) -> str:
    """Type and subtype, without parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON."""
    return media_type.endswith(("/json", "+json"))


def is_text(media_type: str) -> bool:
    """Whether a media type is text for people or programs."""
    return (
        media_type.startswith("text/")
        or media_type.endswith(("/xml", "+xml", "+yaml", "/json", "+json"))
        or media_type in TEXTUAL
    )


def covers(declared: str, media_type: str) -> bool:
    """Whether a declared type, which may be a range, is one or holds one."""
    if declared in (media_type, "*/*"):
        return True
    start, star, end = declared.partition("*")
    return bool(star) and media_type.startswith(start) and media_type.endswith(end)


# Encodings of Python that are no character sets: some raise whatever they are told, some
# take a time that grows with the square of the text.
NO_CHARSETS = frozenset(
    ("idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape", "utf-7")
)


def charset(media_type: str) -> str | None:
    """The character set that a media type names, if it is one that is known."""
    for parameter in media_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return _known(value.strip(" \t\"'"))
    return None


def _known(name: str) -> str | None:
    try:
        found = codecs.lookup(name).name.replace("_", "-")
        "".encode(found)  # LookupError for what makes bytes of bytes, such as hex
    except (LookupError, ValueError):
        return None
    return None if found in NO_CHARSETS else name
