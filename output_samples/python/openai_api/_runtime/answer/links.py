"""Links to the next page: where a response names it, and how the request follows it."""

from __future__ import annotations

import re

# RFC 8288, 3: what follows <target>, parameters with a token or a quoted string
REST = re.compile(r'(?:"(?:\\.|[^"\\])*+"|[^",])*+')
PARAMETER = re.compile(
    r';\s*+([^\s=;,]++)\s*+=\s*+(?:"((?:\\.|[^"\\])*+)"|([^\s;,"]*+))'
)


def next_link(header: str) -> str | None:
    """The target of the first link whose relation is ``next``."""
    place = 0
    while (start := header.find("<", place)) >= 0:
        end = header.find(">", start)
        if end < 0:
            return None
        rest = REST.match(header, end + 1)
        place = rest.end() if rest else end
        if rest and is_next(rest[0]):
            return header[start + 1 : end].strip()
        comma = header.find(",", place)
        place = len(header) if comma < 0 else comma
    return None


def is_next(parameters: str) -> bool:
    """Whether a link leads to the next page; the first relation counts (3.3)."""
    for name, quoted, plain in PARAMETER.findall(parameters):
        if name.lower() == "rel":
            return "next" in (quoted or plain).lower().split()
    return False
