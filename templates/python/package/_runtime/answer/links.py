"""Links to the next page: where a response names it, and how the request follows it."""

from __future__ import annotations

import re

# RFC 8288, 3: <target> and its parameters, each a token with a token or a quoted string
LINK = re.compile(r'\s*<([^>]*)>((?:"(?:\\.|[^"\\])*"|[^",])*)(?:,|$)')
PARAMETER = re.compile(r';\s*([^\s=;,]+)\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^\s;,"]*))')


def next_link(header: str) -> str | None:
    """The target of the first link whose relation is ``next``."""
    for link in LINK.finditer(header):
        for name, quoted, plain in PARAMETER.findall(link[2]):
            if name.lower() == "rel":  # the first counts (RFC 8288, 3.3)
                if "next" in (quoted or plain).lower().split():
                    return link[1].strip()
                break
    return None
