"""Descriptions as CommonMark without HTML, their links as far as it is known where they lead.

In: the text of a description, which authors write in Markdown, in HTML or in both, and the site that its links begin at.
Out: Markdown that says the same: paragraphs, lists, emphasis, code and links. Tags that are no HTML (`<your key>`) stay,
and so does whatever is code. Links that begin with `/` lead to the site; where none is known they stay as they are.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from generator.document import Node
from generator.openapi.html_text import is_html, markdown_of

_CODE_OR_LINK = re.compile(r"`{3,}.*?(?:`{3,}|\Z)|`[^`\n]*`|(\]\(<?)(/[^\s()<>]*)", re.DOTALL)
_HOSTS_OF_NOBODY = re.compile(r"localhost|[\d.:\[\]]+|.*\.(?:local|internal|test|invalid|example)")


def prose(text: str, site: str) -> str:
    """The description as Markdown."""
    if "<" in text and is_html(text):
        text = markdown_of(text)
    if site and ("](/" in text or "](</" in text):
        text = _CODE_OR_LINK.sub(lambda found: _linked(found, site), text)
    return text


def _linked(found: re.Match[str], site: str) -> str:
    if found[1] is None:
        return found[0]
    start = "https:" if found[2].startswith("//") else site
    return f"{found[1]}{start}{found[2]}"


def site_of(root: Node) -> str:
    """Where the pages of a document's authors are: the origin of its `externalDocs`, else that of its first server, if that
    may have pages: a host called after an API has none. Empty where neither tells."""
    docs = root.members.get("externalDocs")
    said = docs.members.get("url") if docs is not None else None
    origin = _origin(said.value) if said is not None else ""
    return origin or _of_servers(root)


def _of_servers(root: Node) -> str:
    servers = root.members.get("servers")
    first = servers.items[0] if servers is not None and servers.items else None
    url = first.members.get("url") if first is not None else None
    origin = _origin(url.value) if url is not None else ""
    host = urlsplit(origin).hostname or ""
    is_api = any(part.startswith("api") or part.endswith("api") for part in host.split("."))
    return "" if is_api or _HOSTS_OF_NOBODY.fullmatch(host) else origin


def _origin(url: object) -> str:
    if not isinstance(url, str) or not re.fullmatch(r"https?://[\w.:-]+(?:[/?#]\S*)?", url.strip()):
        return ""
    return "/".join(url.strip().split("/")[:3]).partition("?")[0].partition("#")[0]
