"""What authors write in another way than the specification wants it, where there is no doubt what they mean.

In: fields, statuses, names of media types. Out: what is meant, with a warning. Habits of Swagger 2.0 in a document of
version 3 (https://swagger.io/docs/specification/2-0/), and of people.
"""

from __future__ import annotations

from re import IGNORECASE
from re import compile as compile_pattern
from typing import Final

from generator.document import Node
from generator.openapi.reading import Fields, Reading

ITS_OWN: Final = frozenset(
    {"name", "in", "description", "required", "deprecated", "example", "examples", "style"}
    | {"explode", "allowReserved", "allowEmptyValue", "content", "schema", "collectionFormat"}
)
"""What a parameter or header says of itself; the rest is of the schema that it has."""

STATUS: Final = compile_pattern(r"[1-9]([0-9]{2}|xx)", IGNORECASE)
SAID: Final = compile_pattern(r"\s*([1-9][0-9]{2})\b.*", IGNORECASE)
TOKEN: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
MEDIA_TYPE: Final = compile_pattern(rf"\s*{TOKEN}/{TOKEN}\s*(;.*)?")
"""RFC 9110 §8.3.1; ranges such as `*/*` have the same form."""

SHORT: Final = {
    "json": "application/json",
    "xml": "application/xml",
    "text": "text/plain",
    "html": "text/html",
    "form": "application/x-www-form-urlencoded",
    "form-data": "multipart/form-data",
    "multipart": "multipart/form-data",
    "binary": "application/octet-stream",
    "*": "*/*",
}

RESOLVED: Final = frozenset({".", ".."})
"""Segments of a path that need not reach a server."""
CONTROL: Final = compile_pattern(r"[\x00-\x1f\x7f]")


def rooted(path: str) -> str:
    """A key of `paths` with the slash that validation misses: behind a host without one it would be a part of its name."""
    return path if path.startswith("/") else f"/{path}"


def path(key: str, item: Fields) -> str:
    """The path of a path item, without what no URL has."""
    report = item.reading.diagnostics.report
    if found := CONTROL.findall(key):
        codes = (f"U+{ord(each):04X}" for each in dict.fromkeys(found))
        report("V246", item.at, codes=", ".join(codes))
    if resolved := RESOLVED.intersection(key.split("/")):
        segment = max(resolved)
        report("V245", item.at, segment=segment, encoded=segment.replace(".", "%2E"))
    return CONTROL.sub("", key)


def schema_beside(fields: Fields, part: str, reading: Reading) -> Node | None:
    """The schema whose keywords stand in a parameter or header itself."""
    given = fields.get("type")
    if given is None or fields.get("schema") is not None or fields.get("content") is not None:
        return None
    reading.diagnostics.report("V231", given.at, part=part, meant="its `schema`")
    own = {
        key: node
        for key, node in fields.members.items()
        if key not in ITS_OWN and not key.startswith("x-")
    }
    return fields.node.instead(own, f"{fields.node.pointer}/schema")


def status(key: str, node: Node, reading: Reading) -> str | None:
    """The status of a response: a code, a range such as `4XX`, or `default`."""
    if key.lower() == "default":
        return "default"
    if STATUS.fullmatch(key):
        return key.upper()
    said = SAID.fullmatch(key)
    effect = f"it is read as {said[1]}" if said else "the response is left out"
    reading.diagnostics.report("V232", node.at, status=key, effect=effect)
    return said[1] if said else None


def media_type(name: str, node: Node, reading: Reading) -> str | None:
    """The name of a media type."""
    if MEDIA_TYPE.fullmatch(name):
        return name
    meant = SHORT.get(name.strip().lower().lstrip("."))
    effect = f"it is read as {meant}" if meant else "it is left out"
    reading.diagnostics.report("V233", node.at, name=name, effect=effect)
    return meant


def with_body(without: str) -> str:
    """Where a body may come in the place of one that HTTP has not."""
    is_head = without.endswith("HEAD")
    return f"{'a GET of the same path' if is_head else 'one with another status'} may have it"


def without_body(method: str, status: str) -> str:
    """What a response is called that never has a body, whatever is said of one (RFC 9110 §6.4.1)."""
    if method.upper() == "HEAD":
        return "an answer to HEAD"
    if status.startswith("1") or status in ("204", "205", "304"):
        return f"an answer with the status {status}"
    return ""
