"""HTML in a description, as CommonMark: for comments of code, where nobody renders it.

In: untrusted CommonMark, in which HTML is allowed. Out: the same text, the tags that documents of Java and AWS are
written with as paragraphs, lists, emphasis, code and links. What is no such tag stays (`<device_id>` is a placeholder),
and so does code. The result is text like any other: it is as untrusted as it was.
"""

from __future__ import annotations

import html
import re

_BLOCKS = {
    "p": ("\n\n", "\n\n"),
    "br": ("  \n", "  \n"),
    "hr": ("\n\n---\n\n", ""),
    "ul": ("\n\n", "\n\n"),
    "ol": ("\n\n", "\n\n"),
    "dl": ("\n\n", "\n\n"),
    "li": ("\n- ", ""),
    "dt": ("\n- ", ""),
    "dd": (": ", ""),
    "div": ("\n\n", "\n\n"),
    "table": ("\n\n", "\n\n"),
    "tr": ("\n|", ""),
    "th": (" ", " |"),
    "td": (" ", " |"),
    "h1": ("\n\n# ", "\n\n"),
    "h2": ("\n\n## ", "\n\n"),
    "h3": ("\n\n### ", "\n\n"),
    "h4": ("\n\n#### ", "\n\n"),
    "h5": ("\n\n##### ", "\n\n"),
    "h6": ("\n\n###### ", "\n\n"),
    "thead": ("", ""),
    "tbody": ("", ""),
}
_MARKS = {
    **dict.fromkeys(("code", "tt", "kbd", "samp"), "`"),
    **dict.fromkeys(("b", "strong"), "**"),
    **dict.fromkeys(("i", "em"), "*"),
    **dict.fromkeys(("a", "span", "font", "u", "small", "center"), ""),
}
_TAG = re.compile(
    r"(?P<before>\s{0,80})<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]{0,15})(?:\s[^<>]{0,500})?/?>"
    r"(?P<after>\s*)"
)
_LINK = re.compile(
    r"<a\s(?:[^<>]{0,200}\s)?href ?= ?(?P<q>[\"']?)(?P<href>[^\"'\s<>]{1,500})(?P=q)[^<>]{0,200}>"
    r"(?P<text>[^<>]{1,500})</a>",
    re.IGNORECASE,
)
_PRE = re.compile(r"<pre(?:\s[^<>]{0,200})?>", re.IGNORECASE)
_PRE_END = re.compile("</pre>", re.IGNORECASE)
_CODE = re.compile(r"(```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|``[^`]*``|`[^`]*`)", re.DOTALL)
_MARGIN = re.compile(r"(?<=\n)[ ]+")
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|apos|nbsp|#39|#34);")


def from_html(raw: str) -> str:
    """The text without the tags of HTML that are known."""
    if "<" not in raw and "&" not in raw:
        return raw
    pieces = _CODE.split(raw if "```" in raw else _fenced(raw))
    tags = [each for piece in pieces[::2] for each in _TAG.finditer(piece)]
    ended = {each["name"].lower() for each in tags if each["end"]}
    if any(each["name"].lower() in _BLOCKS for each in tags):  # then margins mean nothing
        pieces[::2] = [_MARGIN.sub("", each) for each in pieces[::2]]
    return "".join(each if index % 2 else _told(each, ended) for index, each in enumerate(pieces))


def _without_remarks(raw: str) -> str:
    """Without `<!-- … -->`."""
    first, *others = raw.split("<!--")
    return first + "".join(
        each.partition("-->")[2] if "-->" in each else f"<!--{each}" for each in others
    )


def _fenced(raw: str) -> str:
    """With fences for `<pre>`; one that never ends is none."""
    *pieces, rest = _PRE_END.split(raw)
    return "".join([*map(_with_fence, pieces), rest])


def _with_fence(piece: str) -> str:
    """A piece that ends with preformatted text."""
    before, *inside = _PRE.split(piece, maxsplit=1)
    code = _entities(_TAG.sub(r"\g<before>\g<after>", "".join(inside))).strip("\n")
    return f"{before}\n\n```\n{code}\n```\n\n" if inside else piece


def _told(piece: str, ended: set[str]) -> str:
    """A piece that is no code; tags with a name in `ended` are pairs."""
    if "<" in piece:
        piece = _LINK.sub(r"[\g<text>](\g<href>)", _without_remarks(piece))
        piece = _TAG.sub(lambda tag: _tag(tag, ended), piece)
    return _entities(piece)


def _tag(tag: re.Match[str], ended: set[str]) -> str:
    """What stands for a tag; one that must be ended, and is not, is none."""
    name = tag["name"].lower()
    if name in _BLOCKS:
        return _BLOCKS[name][bool(tag["end"])]
    mark = _MARKS.get(name) if name in ended else None
    return tag[0] if mark is None else f"{tag['before']}{mark}{tag['after']}"


def _entities(text: str) -> str:
    """The characters that HTML writes by name."""
    return _ENTITY.sub(lambda each: html.unescape(each[0]).replace("\xa0", " "), text)
