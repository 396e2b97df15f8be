"""What the name of a media type says (RFC 9110, 8.3; RFC 6839): no values, no types."""

from __future__ import annotations

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


def charset(media_type: str) -> str | None:
    """The character set that a media type names."""
    for parameter in media_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip(" \t\"'") or None
    return None
