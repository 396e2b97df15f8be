"""What a server says in the body of an error, as one line for people.

In: a body, or its JSON value. Out: its message, in whichever of the usual shapes; None
where it says nothing. Imported when an exception is printed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..values.plain import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST, DEEPEST = 500, 6
# Where a message stands: in an object of errors, by RFC 9457, and by custom. The first
# that says something counts.
KEYS = (
    *("error", "message", "detail", "error_description", "title", "msg", "fault"),
    *("errormessage", "error_message", "faultstring", "description", "reason"),
    *("status_message", "statusmessage"),
)
# More than one problem, each with its place (`places`).
LISTS = ("errors", "detail", "details", "violations", "invalid-params")
PLACES = (
    "loc",
    "field",
    "path",
    "property",
    "propertypath",
    "pointer",
    "name",
    "param",
)
# The title of a page, the message of an error in XML.
TITLE = re.compile(
    r"<(title|message|faultstring)\b[^>]*>(.*?)</\1>", re.IGNORECASE | re.DOTALL
)


def message(body: str | bytes | None) -> str | None:
    """The message of the body of an error."""
    if not body:
        return None
    from ..values.json_value import value_of

    raw = body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass")
    try:
        found = said(value_of(raw))
    except ValueError:
        found = of_text(raw.decode("utf-8", "replace"))
    return line(found) or None


def said(value: Any, depth: int = 0) -> str:
    """What a JSON value says; empty where it says nothing."""
    if isinstance(value, str):
        return value
    if depth > DEEPEST:
        return ""
    if is_array(value):
        return "; ".join(
            filter(None, (said(each, depth + 1) for each in [*value][:10]))
        )
    if not is_object(value):
        return ""
    members = {str(name).lower(): each for name, each in value.items()}
    main = next(filter(None, (said_by(members, key, depth) for key in KEYS)), "")
    more = [
        each
        for key in LISTS
        for each in listed(members.get(key), depth + 1)
        if each and each not in main
    ]
    if main and members.get("error") == main:  # often no more than a word
        rest = (
            said_by(members, key, depth) for key in ("error_description", "message")
        )
        more = [*filter(None, rest), *more]
    told = "; ".join(dict.fromkeys(each for each in more if each != main))
    return f"{main.rstrip('.:')}: {told}" if main and told else main or told


def said_by(members: Mapping[str, Any], key: str, depth: int) -> str:
    """What one member of an object of errors says; lists are for `listed`."""
    found = members.get(key)
    if key in LISTS and is_array(found):
        return ""
    return said(found, depth + 1)


def listed(value: Any, depth: int) -> Iterator[str]:
    """Problems one by one: texts, objects with a place, or texts by their place."""
    if is_object(value):
        value = [
            {"field": place, "message": each} if not is_object(each) else each
            for place, each in value.items()
        ]
    if not is_array(value):
        return
    for each in [*value][:10]:
        where = place(each) if is_object(each) else ""
        what = said(each, depth + 1)
        if not what and is_object(each):
            what = said(each.get("code"), depth + 1)
        yield f"{where}: {what}" if where and what else what


def place(problem: Mapping[str, Any]) -> str:
    """Where a problem is, as it says itself."""
    members = {str(name).lower(): each for name, each in problem.items()}
    members |= members["source"] if is_object(members.get("source")) else {}
    for key in PLACES:
        found = members.get(key)
        if is_array(found):
            found = ".".join(str(step) for step in found)
        if isinstance(found, str) and found:
            return found
    return ""


def of_text(text: str) -> str:
    """What a body says that is no JSON: the title of markup, else the text."""
    if "<" not in text[:500]:
        return text
    title = TITLE.search(text[:5000])
    if title is None:
        return ""
    from html import unescape

    return unescape(title[2])


def line(text: str) -> str:
    """A text on one line, cut, and without characters that steer a terminal."""
    words = " ".join(text[: MOST * 4].split())
    plain = "".join(each if each.isprintable() else "\ufffd" for each in words)
    return plain if len(plain) <= MOST else f"{plain[: MOST - 1]}…"
