"""What a title calls its API. In: the title of a document. Out: a name in capitals and small letters, or nothing."""

from __future__ import annotations

import re

from generator.naming.styles import pascal
from generator.naming.words import chunks

LONGEST = 40
"""Characters of a title that can still be a name."""

_SAYS_NOTHING = frozenset(
    {"a", "an", "api", "apis", "app", "application", "backend", "client", "demo", "docs"}
    | {"documentation", "http", "json", "my", "open", "openapi", "project", "public", "reference"}
    | {"rest", "restful", "sdk", "server", "service", "services", "spec", "specification"}
    | {"swagger", "the", "title", "web"}
)
_ARTICLES = frozenset({"a", "an", "my", "our", "the", "your"})
_VERSION = re.compile(r"v?\d\w*", re.IGNORECASE)


def api_name(title: str) -> str:
    """What a title calls its API: `OpenAI API` → `OpenAI`; empty where it says nothing, or too much."""
    found = [*chunks(title)]
    while found and (found[-1].lower() in _SAYS_NOTHING or _VERSION.fullmatch(found[-1])):
        found.pop()
    if found and found[0].lower() in _ARTICLES:
        del found[0]
    if all(each.lower() in _SAYS_NOTHING for each in found):
        return ""
    name = pascal(" ".join(found))
    is_name = name.isidentifier() and name[0].isupper() and len(name) <= LONGEST
    return name if is_name else ""
