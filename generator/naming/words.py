"""Raw names into words: `listMCPServers`, `list-mcp-servers` and `List MCP servers` have the same three words.

In: any text of a document. Out: words in their own case, letters and digits only (Unicode ones too). Where a word
ends follows the practice of OpenAPI Generator, because people's code relies on the names that come of it.
Knows no language and no reserved word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SIGNED = re.compile(r"^([+-])(?=\d)")
_SEPARATORS = re.compile(r"[\W_]+")
_BORDERS = re.compile(r"[\W_]+|(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z][a-z])")
"""Between words: separators, a hump, the end of an acronym."""
_PLAIN = re.compile(r"[a-z0-9_]+")
"""As most names are that programs read."""
_SIGN_WORDS = {"+": "plus ", "-": "minus "}
_BETWEEN = {code: None for code in range(128) if not chr(code).isalnum()}
_IRREGULAR = {
    "indices": "index",
    "vertices": "vertex",
    "matrices": "matrix",
    "people": "person",
    "children": "child",
}
_SAME = (
    "status",
    "series",
    "analysis",
    "basis",
    "news",
    "alias",
    "class",
    "address",
    "process",
    "access",
    "progress",
)


@lru_cache(maxsize=2**16)
def words(raw: str) -> tuple[str, ...]:
    """The words of a raw name; empty when it has neither letter nor digit. A sign before a number is a word."""
    if _PLAIN.fullmatch(raw):
        return tuple(each for each in raw.split("_") if each)
    return tuple(filter(None, _BORDERS.split(_spelled_out(raw))))


def chunks(raw: str) -> tuple[str, ...]:
    """The parts of a raw name between separators, humps untouched: `VadConfig2GA` stays one."""
    return tuple(filter(None, _SEPARATORS.split(_spelled_out(raw))))


def letters(raw: str) -> str:
    """The letters and digits of a raw name, without what is between them."""
    if raw.isascii() and raw[:1] not in _SIGN_WORDS:
        return raw.translate(_BETWEEN)
    return "".join(chunks(raw))


def _spelled_out(raw: str) -> str:
    """The letters as everybody writes them, without apostrophes, and a sign before a number as a word."""
    text = unicodedata.normalize("NFKC", raw).replace("'", "").replace("’", "")
    return _SIGNED.sub(lambda sign: _SIGN_WORDS[sign[1]], text)


@lru_cache(maxsize=2**14)
def singular(word: str) -> str:
    """The singular of an English plural, good enough to name one item of a list: `choices` → `choice`.

    A word that is no plural that we know comes back unchanged.
    """
    low = word.lower()
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low.endswith(_SAME) or len(low) < 3:
        return word
    if low.endswith("ies") and len(low) > 4:
        return word[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if low.endswith("s") and not low.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
