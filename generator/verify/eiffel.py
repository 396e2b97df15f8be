"""Whether the files of an Eiffel library are what a compiler would read: ISO/IEC 25436, as far as it is about texts.

In: the files of a library. Out: paths and what is wrong there. Each class is taken apart: texts end and have escapes that
there are (8.29), brackets and constructs end, its name is that of its file, no other class has it, and each class that it
names is one of the library or one that the runtime names too. Types and features are what a compiler looks at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final
from xml.parsers import expat

from generator.values import dataclass

TOKEN: Final = re.compile(
    r"""(?P<space>\s+|--[^\n]*)
    |(?P<block>"[^"\n]*(?P<open>[\[{])[ \t]*\n)
    |(?P<text>"(?P<inner>(?:%/(?:0x)?[0-9A-F]+/|%[^/\n]|%[ \t]*\n\s*%|[^"%\n])*)")
    |(?P<character>'(?:%/(?:0x)?[0-9A-F]+/|%[^/\n]|[^'%\n])')
    |(?P<number>[0-9][0-9_]*(?:\.[0-9_]+)?(?:[eE][-+]?[0-9]+)?)
    |(?P<name>[A-Za-z][A-Za-z0-9_]*)
    |(?P<sign>[()\[\]{}])
    |(?P<other>[:;,.=/~<>+\-*\\^?!|&$@\#])""",
    re.VERBOSE,
)
ESCAPE: Final = re.compile(r"%(/(?:0x)?[0-9A-F]+/|.)", re.DOTALL)
ESCAPES: Final = frozenset("ABCDFHLNQRSTUV%'\"()<>/\n \t")
CLOSING: Final = {")": "(", "]": "[", "}": "{"}
OPENING: Final = frozenset(
    ("do", "if", "from", "across", "inspect", "check", "debug", "attribute", "external", "class")
)
RUNTIME: Final = ("src/framework/", "framework/", "http_client/")
STANDARD: Final = frozenset(
    (
        *("ANY", "NONE", "STRING_8", "STRING_32", "TUPLE", "REAL_64", "ARGUMENTS_32"),
        *("EXCEPTION", "EXCEPTIONS", "EXCEPTION_MANAGER"),
    )
)
"""Classes that there are in any library."""


class _Wrong(Exception):
    """What is wrong with a text, and its line."""


@dataclass(frozen=True, slots=True)
class _Class:
    """A class as it is read: its name, and what looks like the name of a class in it, with the line."""

    name: str
    uses: Mapping[str, int]
    generics: frozenset[str]


def unreadable(files: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What is wrong, by path."""
    classes: dict[str, _Class] = {}
    for path, text in files.items():
        if path.endswith(".ecf"):
            yield from ((path, said) for said in _no_xml(text))
        elif path.endswith(".e"):
            try:
                classes[path] = _read(text)
            except _Wrong as wrong:
                yield path, str(wrong)
    yield from _names(classes)


def no_class(text: str) -> str:
    """Why a text has no class; empty where it has one."""
    try:
        _read(text)
    except _Wrong as wrong:
        return str(wrong)
    return ""


def _names(classes: Mapping[str, _Class]) -> Iterator[tuple[str, str]]:
    """Names of classes that are not those of their files, or two's, or nobody's."""
    places: dict[str, str] = {}
    for path, each in classes.items():
        if path.rpartition("/")[2] != f"{each.name.lower()}.e":
            yield path, f"the class {each.name} stands in a file of another name"
        if each.name in places:
            yield path, f"{each.name} stands in {places[each.name]} already"
        places.setdefault(each.name, path)
    runtime = (each for path, each in classes.items() if path.startswith(RUNTIME))
    known = {*places, *STANDARD, *(name for each in runtime for name in each.uses)}
    for path, each in classes.items():
        for name, line in each.uses.items():
            if name not in known and name not in each.generics:
                yield path, f"line {line}: there is no class {name}"


@lru_cache(maxsize=4096)
def _read(text: str) -> _Class:
    """A class; the runtime's are the same in each library."""
    if "\0" in text:
        raise _Wrong("it has a character NUL")
    tokens = [*_tokens(text.removeprefix("\ufeff"))]
    _balanced(tokens)
    words = [word for word, _ in tokens]
    if "class" not in words:
        raise _Wrong("it has no class")
    start = words.index("class") + 1
    rest = words[start + 1 :]
    generics = rest[1 : rest.index("]")] if rest[:1] == ["["] else []
    uses = {word: line for word, line in reversed(tokens) if word.isupper() and word[0].isalpha()}
    return _Class(words[start] if start < len(words) else "", uses, frozenset(generics))


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    """Words and brackets with their lines; texts are left out."""
    at, line = 0, 1
    while at < len(text):
        found = TOKEN.match(text, at)
        if found is None:
            raise _Wrong(f"line {line}: nothing begins with {text[at : at + 10]!r}")
        kind = found.lastgroup if found.lastgroup not in ("open", "inner") else "text"
        end = found.end()
        if found["block"]:
            end = _end_of_block(text, found, line)
        elif found["text"]:
            _escapes(found["inner"], line)
            yield '"', line
        elif kind in ("name", "sign"):
            yield found[0], line
        line += text.count("\n", at, end)
        at = end


def _end_of_block(text: str, found: re.Match[str], line: int) -> int:
    """Where a verbatim text ends: a line that begins with what closes it."""
    before = found["block"].strip()[1:-1]
    closing = "]" if found["open"] == "[" else "}"
    ended = re.compile(rf'^[ \t]*{re.escape(closing + before)}"', re.MULTILINE)
    end = ended.search(text, found.end())
    if end is None:
        raise _Wrong(f"line {line}: a text does not end")
    return end.end()


def _escapes(inner: str, line: int) -> None:
    for each in ESCAPE.finditer(inner):
        if each[1][0] not in ESCAPES:
            raise _Wrong(f"line {line}: there is no escape {each[0]!r}")


def _balanced(tokens: list[tuple[str, int]]) -> None:
    """Brackets and constructs end; of what is inherited only the brackets are looked at, as `end` is optional there."""
    opened: list[tuple[str, int]] = []
    inherits = False
    for place, (word, line) in enumerate(tokens):
        following = tokens[place + 1][0] if place + 1 < len(tokens) else ""
        inherits = word == "inherit" or (inherits and word not in ("feature", "create", "convert"))
        if word in ("(", "[", "{") or (not inherits and _opens(word, following)):
            opened.append((word, line))
        elif word in CLOSING:
            if not opened or opened.pop()[0] != CLOSING[word]:
                raise _Wrong(f"line {line}: {word!r} closes nothing")
        elif word == "end" and opened and opened[-1][0] == "[":
            continue  # of how values of a generic are made
        elif word == "end" and not inherits:
            if not opened or opened.pop()[0] in CLOSING.values():
                raise _Wrong(f"line {line}: 'end' ends nothing")
        elif word == "end" and following == "" and opened:
            opened.pop()  # of a class that only inherits
    if opened:
        raise _Wrong(f"line {opened[-1][1]}: {opened[-1][0]!r} does not end")


def _opens(word: str, following: str) -> bool:
    if word == "deferred":
        return following not in ("class",)
    if word == "once":
        return following != '"'
    return word in OPENING


def _no_xml(text: str) -> Iterator[str]:
    """What an XML reader says of a configuration."""
    try:
        expat.ParserCreate().Parse(text.encode(), True)
    except expat.ExpatError as error:
        yield str(error)
