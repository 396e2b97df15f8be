"""Text made safe to stand on a Markdown page: the only place of this room that makes `Code` of plain text.

In: untrusted text, or names and code that a target has spelled. Out: `Code` that cannot change the page around it: no
HTML, no block where a line is meant, no cell more than its row has, no dangling fence, no link that runs a script.
Descriptions are CommonMark, and stay it: emphasis, inline code, lists, fenced code and links come through.

Links of descriptions: those with http, https or mailto stay. Those that start with `/` mean a site that is not known, or
they would be whole (`openapi/prose.py`): only their text stays, but where a page is `rooted`, in the parts that known
pages have verbatim. All other relative ones and `#anchors` would be dead on our pages; other schemes likewise.

Written for CommonMark with tables (GitHub's dialect); knows neither model nor target.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import quote

from generator.targets.code import Code
from generator.targets.prose import seen

REMEMBERED = 2**14
"""How many spelled texts are kept: names and values stand on many pages."""
_UNUSUAL = re.compile("[\ufffe\uffff]")
_SPACES = re.compile(r"\s+")
_HREF = r"(?:<[^<>\s\\]*>|[^\s<>()\[\]\\`]*(?:\([^\s<>()\[\]\\`]*\)[^\s<>()\[\]\\`]*)*)"
_INLINE = re.compile(rf"""
      (?P<escaped>\\[!-/:-@\[-`{{-~])
    | (?P<ticks>`+)
    | (?P<auto><(?:https?://|mailto:)[^\s<>"'`\\|]*>)
    | (?P<link>!?\[(?P<label>(?:[^\[\]\\`]|`[^`]*`|\\.)*)\]\((?P<href>{_HREF})(?P<title>\ "[^"\\`<>|]*")?\ ?\))
    | (?P<loose>\]\()
    | (?P<angle><)
    | (?P<pipe>\|)
    """, re.VERBOSE)  # fmt: skip
_MARK = re.compile(r"[\\`<!\[\]|]")
"""What every token of `_INLINE` begins with."""
_SPECIAL = re.compile(r"[\\`*\[\]~|]")
_OUTER_MARKS = re.compile(r"#(?=#*$)|^(?=[#=-])")
_OUTER_UNDERSCORES = re.compile(r"(?<![^\W_])_+|_+(?![^\W_])")
_TICKS = re.compile(r"`+")
_LEADING = re.compile(
    r"#{1,6}(?:\s|$)|[>|+]|[-*](?:\s|$)|([-_*])(?:\s*\1){2,}\s*$|~{3}|=+\s*$|:?-+"
)
_NUMBER = re.compile(r"(\d{1,9})([.)](?:\s|$))")
_OWN_LINK = re.compile(r"\[(?:[^\[\]\\`]|`[^`]*`|\\.)*\]\(")
_FENCE = re.compile(r" {0,3}(?:(`{3,})([^`]*)|(~{3,})(.*))$")
_HEADING = re.compile(r"#{1,6}(?:\s+|$)")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])\s+(?=\S)")


def paragraph(raw: str, *, rooted: bool = False) -> Code:
    """Markdown on one line that is a paragraph of its own and nothing else."""
    return Code(_without_lead(_line(raw, in_cell=False, rooted=rooted)))


def summary(raw: str, *, rooted: bool = False) -> Code:
    """A short text as a block of its own: plain paragraphs on one line, as known pages have them; else as `prose`."""
    has_blocks = any(_FENCE.match(line) or _ITEM.match(line.strip()) for line in raw.split("\n"))
    return prose(raw, rooted=rooted) if has_blocks else paragraph(raw, rooted=rooted)


@lru_cache(maxsize=REMEMBERED)
def cell(raw: str, *, rooted: bool = False) -> Code:
    """Markdown in a table cell; the items of a list start on lines of their own."""
    return Code("<br>".join(_line(each, in_cell=True, rooted=rooted) for each in _items(raw)))


def prose(raw: str, *, rooted: bool = False) -> Code:
    """A description: its paragraphs, lists and fenced code, each made safe; headings become bold lines."""
    if not raw:
        return Code("")
    blocks: list[str] = []
    gathered: list[str] = []
    lines = iter(_clean(raw).split("\n"))
    for line in lines:
        fence = _FENCE.match(line)
        if fence:
            blocks += _paragraphs(gathered, rooted)
            gathered = []
            info = (fence[2] or fence[4] or "").split()
            body = "\n".join(_until(lines, fence[1] or fence[3]))
            blocks.append(fenced(info[0] if info else "", body))
        else:
            gathered.append(line)
    return Code("\n\n".join(each for each in [*blocks, *_paragraphs(gathered, rooted)] if each))


@lru_cache(maxsize=REMEMBERED)
def literal(raw: str) -> Code:
    """Plain text of which nothing is Markdown."""
    if raw.isalnum():
        return Code(raw)
    line = seen(_SPACES.sub(" ", raw))
    text = _SPECIAL.sub(r"\\\g<0>", line)
    text = _OUTER_UNDERSCORES.sub(lambda run: r"\_" * len(run[0]), text)
    return Code(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


def heading(raw: str) -> Code:
    """The text of a heading."""
    if raw.isalnum():
        return Code(raw)
    return Code(_OUTER_MARKS.sub(r"\\\g<0>", literal(flat(raw))))


def code_span(raw: str) -> Code:
    """Plain text as inline code, outside of tables."""
    return Code(_span(flat(raw)))


@lru_cache(maxsize=REMEMBERED)
def code_cell(raw: str) -> Code:
    """Plain text as inline code in a cell."""
    text = flat(raw)
    return Code(_span_in_cell(_span(text), text))


def fenced(language: str, body: str) -> Code:
    """A block of code, its fence longer than any in it."""
    text = _clean(body).strip("\n")
    runs = _TICKS.findall(text)
    fence = "`" * max(3, 1 + max(map(len, runs), default=0))
    info = re.sub(r"[^\w+#.-]", "", language, flags=re.ASCII)
    return Code(f"{fence}{info}\n{text}\n{fence}")


def link(label: Code, href: Code) -> Code:
    """A link of ours."""
    return Code(f"[{label}]({href})")


@lru_cache(maxsize=REMEMBERED)
def href(path: str, anchor: str = "") -> Code:
    """Where a link of ours leads: a page, an anchor on it."""
    fragment = f"#{quote(flat(anchor), safe='._-~')}" if anchor else ""
    return Code(quote(flat(path), safe="/._-~") + fragment)


def outside(raw: str) -> Code | None:
    """The address of a link out of the page, if it is one that may be followed."""
    address = flat(raw).replace(" ", "%20")
    kept = re.match(r"(?:https?://|mailto:)", address, re.IGNORECASE)
    return Code(quote(address, safe="/:?#@!$&'*+,;=%._-~")) if kept else None


def attribute(raw: str) -> Code:
    """The value of an HTML attribute between double quotes."""
    return Code(html.escape(flat(raw), quote=True))


def yaml_text(raw: str) -> Code:
    """Plain text as a scalar of YAML between double quotes; what YAML does not let stand is not in it."""
    return Code(json.dumps(_UNUSUAL.sub("", flat(raw)), ensure_ascii=False))


def flat(raw: str) -> str:
    """The text on one line, without characters that nobody sees."""
    line = " ".join(raw.split())
    is_plain = line.isascii() and line.isprintable()
    return line if is_plain else " ".join(seen(line).split())


def _clean(raw: str) -> str:
    return seen(raw.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4))


def _line(raw: str, *, in_cell: bool, rooted: bool) -> str:
    text = flat(raw)
    if text.endswith("\\") and (len(text) - len(text.rstrip("\\"))) % 2:
        text += "\\"  # or it would escape whatever follows
    return _inline(text, in_cell, rooted)


def _inline(text: str, in_cell: bool, rooted: bool) -> str:
    pieces: list[str] = []
    done = at = 0
    while mark := _MARK.search(text, at):
        at = mark.end()
        found = _INLINE.match(text, mark.start())
        if found is None:
            continue
        pieces.append(text[done : found.start()])
        done = at = found.end()
        if found.lastgroup != "ticks":
            pieces.append(_kept(found, in_cell, rooted))
        elif close := _closing(found[0], text, at):
            span = text[found.start() : close.end()]
            pieces.append(_span_in_cell(span, text[at : close.start()]) if in_cell else span)
            done = at = close.end()
        else:
            pieces.append("\\`" * len(found[0]))
    return "".join([*pieces, text[done:]]) if pieces else text


def _closing(ticks: str, text: str, at: int) -> re.Match[str] | None:
    """The run of as many ticks that ends a code span."""
    return next((each for each in _TICKS.finditer(text, at) if each[0] == ticks), None)


def _kept(found: re.Match[str], in_cell: bool, rooted: bool) -> str:
    """What stands for a token that means something."""
    match found.lastgroup:
        case "escaped":
            return "&lt;" if found[0] == "\\<" else found[0]
        case "auto":
            return found[0]
        case "link" | "title":
            label = _inline(found["label"], in_cell, rooted)
            if not _leads_somewhere(found["href"], rooted):
                return label
            opening = found[0][: found.start("label") - found.start()]
            address = found["href"].replace("|", "%7C")
            return f"{opening}{label}]({address}{found['title'] or ''})"
        case "loose":
            return "]\\("
        case "pipe":
            return "\\|"
        case _:
            return "&lt;"


def _leads_somewhere(address: str, rooted: bool) -> bool:
    """Whether a link of a description may stay: see the head of this module."""
    plain = html.unescape(address.strip("<>")).strip()
    if plain.startswith("/"):
        return rooted and plain[1:2] not in ("/", "\\")  # those lead to another host
    return bool(re.match(r"(?:https?://|mailto:)", plain, re.IGNORECASE))


def _span_in_cell(span: str, content: str) -> str:
    """A code span whose pipes do not end the cell; a table reads `\\|` even inside code."""
    return literal(content) if "\\|" in content else span.replace("|", "\\|")


def _span(text: str) -> str:
    runs = {len(run) for run in _TICKS.findall(text)}
    ticks = "`" * next(size for size in range(1, len(runs) + 2) if size not in runs)
    margin = " " if text.startswith("`") or text.endswith("`") or not text else ""
    return f"{ticks}{margin}{text}{margin}{ticks}"


def _without_lead(line: str) -> str:
    """The line, unable to start a block."""
    if number := _NUMBER.match(line):
        return f"{number[1]}\\{line[number.end(1) :]}"
    starts_definition = line.startswith("[") and not _OWN_LINK.match(line)
    return f"\\{line}" if starts_definition or _LEADING.match(line) else line


def _items(raw: str) -> list[str]:
    """A text of several lines, cut before each item of a list."""
    found: list[str] = [""]
    for line in _clean(raw).split("\n"):
        if _ITEM.match(line.strip()):
            found.append(line)
        else:
            found[-1] += f"\n{line}"
    return [each for each in found if each.strip()]


def _paragraphs(lines: list[str], rooted: bool) -> list[str]:
    """Paragraphs and lists out of lines without fenced code."""
    blocks: list[list[str]] = [[]]
    for line in lines:
        text = line.strip()
        item = _ITEM.match(text)
        if item:
            is_first = not blocks[-1] or not _ITEM.match(blocks[-1][0])
            blocks += [[text]] if is_first else []
            if not is_first:
                blocks[-1].append(text)
        elif not text:
            blocks.append([])
        elif _HEADING.match(text):
            blocks += [[_bold(_HEADING.sub("", text).rstrip("# "))], []]
        elif blocks[-1] and _ITEM.match(blocks[-1][0]):
            blocks[-1][-1] += f" {text}"
        else:
            blocks[-1].append(text)
    return [_block(each, rooted) for each in blocks if each]


def _bold(text: str) -> str:
    """A heading as a line of its own; as it is where it has emphasis already."""
    return f"**{text}**" if text and "*" not in text else text


def _block(lines: list[str], rooted: bool) -> str:
    if not _ITEM.match(lines[0]):
        return paragraph("\n".join(lines), rooted=rooted)
    texts = (paragraph(_ITEM.sub("", each, count=1), rooted=rooted) for each in lines)
    return "\n".join(f"{_marker(each)} {text}" for each, text in zip(lines, texts, strict=True))


def _marker(item: str) -> str:
    number = _NUMBER.match(item)
    return f"{number[1]}." if number else "-"


def _until(lines: Iterator[str], fence: str) -> Iterator[str]:
    """The lines up to the closing fence, which a description may have forgotten."""
    for line in lines:
        if re.fullmatch(rf" {{0,3}}{re.escape(fence[0])}{{{len(fence)},}}\s*", line):
            return
        yield line
