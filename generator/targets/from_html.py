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
    **dict.fromkeys(("span", "font", "u", "small", "center"), ""),
}
_TAG = re.compile(
    r"(?P<before>\s*)<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?/?>(?P<after>\s*)"
)
_LINK = re.compile(
    r"<a\s[^<>]*?href\s*=\s*[\"']?(?P<href>[^\"'\s<>]+)[\"']?[^<>]*>(?P<text>[^<>]*)</a\s*>",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_PRE = re.compile(r"<pre[^<>]*>(?P<code>.*?)</pre\s*>", re.DOTALL | re.IGNORECASE)
_CODE = re.compile(r"(```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|``[^`]*``|`[^`]*`)", re.DOTALL)
_ENTITY = re.compile(r"&(?:lt|gt|amp|quot|apos|nbsp|#39|#34);")


def from_html(raw: str) -> str:
    """The text without the tags of HTML that are known."""
    if "<" not in raw and "&" not in raw:
        return raw
    pieces = _CODE.split(_PRE.sub(_fenced, raw))
    has_blocks = any(_is_block(each) for piece in pieces[::2] for each in _TAG.finditer(piece))
    told = (each if index % 2 else _told(each, has_blocks) for index, each in enumerate(pieces))
    return "".join(told)


def _fenced(found: re.Match[str]) -> str:
    code = _entities(_TAG.sub("", found["code"])).strip("\n")
    return f"\n\n```\n{code}\n```\n\n"


def _is_block(tag: re.Match[str]) -> bool:
    return tag["name"].lower() in _BLOCKS


def _told(piece: str, has_blocks: bool) -> str:
    """A piece that is no code; where the blocks are HTML, margins mean nothing."""
    if "<" in piece:
        if has_blocks:
            piece = re.sub(r"(?<=\n)[ ]+", "", piece)
        ended = {each["name"].lower() for each in _TAG.finditer(piece) if each["end"]}
        piece = _LINK.sub(r"[\g<text>](\g<href>)", _COMMENT.sub("", piece))
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
