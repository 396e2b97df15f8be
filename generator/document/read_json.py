"""Reads JSON (RFC 8259) into nodes.

In: a source. Out: its root node; syntax errors, repeated keys and the like go to the diagnostics. The standard library
reads a text of which there is nothing to tell, as most are. It tells no places, so any other text is read once more here.
"""

from __future__ import annotations

from json import JSONDecodeError, JSONDecoder
from re import compile as compile_pattern
from typing import Final, NoReturn

from generator.diagnostics import Diagnostics, Source
from generator.document.late_json import late_root
from generator.document.node import MAX_DEPTH, Node, NodeValue
from generator.document.pointer import escape
from generator.document.scalars import MAX_DIGITS, SURROGATE, SURROGATE_ESCAPE
from generator.document.syntax_advice import CONFLICT, SOLVE, about_json, about_value, conflict

STRINGS: Final = JSONDecoder()
SPACE: Final = compile_pattern(r"[ \t\n\r]*")
NUMBER: Final = compile_pattern(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
WORD: Final = compile_pattern(r"\w+")
CONSTANTS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None}


def read_json(source: Source, diagnostics: Diagnostics) -> Node:
    """The one value of the text."""
    return late_root(source) or read_slowly(source, diagnostics)


def read_slowly(source: Source, diagnostics: Diagnostics) -> Node:
    """The same, with whatever there is to tell of the text."""
    reader = JsonReader(source, diagnostics)
    start = reader.skip(0)
    root, end = reader.node(start, start, "")
    end = reader.skip(end)
    if end < len(source.text):
        reader.fail(
            end,
            "there is more text after the end",
            "remove it, or the bracket that closes too early",
        )
    return root


class JsonReader:
    """Reads values from a text, each from an index on; methods give what was read and the index behind it."""

    def __init__(self, source: Source, diagnostics: Diagnostics) -> None:
        self.source = source
        self.text = source.text
        self.diagnostics = diagnostics
        self.depth = 0
        self.has_surrogates = SURROGATE_ESCAPE.search(source.text) is not None

    def skip(self, index: int) -> int:
        found = SPACE.match(self.text, index)
        return found.end() if found else index

    def node(self, index: int, place: int, pointer: str) -> tuple[Node, int]:
        """The value at the index, as standing at the given place."""
        value, end = self.value(index, pointer)
        return Node(value, self.source, *self.source.position(place), pointer), end

    def value(self, index: int, pointer: str) -> tuple[NodeValue, int]:
        match self.text[index : index + 1]:
            case "{":
                return self.nested(index, pointer)
            case "[":
                return self.nested(index, pointer)
            case '"':
                return self.string(index)
            case _:
                return self.bare(index)

    def nested(self, index: int, pointer: str) -> tuple[NodeValue, int]:
        if self.depth == MAX_DEPTH:
            return self.skipped(index)
        self.depth += 1
        read = self.object if self.text[index] == "{" else self.array
        value, end = read(index, pointer)
        self.depth -= 1
        return value, end

    def skipped(self, start: int) -> tuple[NodeValue, int]:
        """An object or array that is nested too deep: empty. Of what is in it, the brackets and strings are read."""
        self.diagnostics.report("D117", self.source.location(start), limit=MAX_DEPTH)
        opened, index = 0, start
        while index < len(self.text):
            match self.text[index]:
                case '"':
                    index = self.string(index)[1]
                    continue
                case "{" | "[":
                    opened += 1
                case "}" | "]":
                    opened -= 1
            index += 1
            if opened == 0:
                return {} if self.text[start] == "{" else [], index
        return {}, self.expect("}", index, start)

    def object(self, start: int, pointer: str) -> tuple[NodeValue, int]:
        members: dict[str, Node] = {}
        index = self.skip(start + 1)
        if self.text[index : index + 1] == "}":
            return members, index + 1
        while True:
            index = self.member(index, members, pointer)
            if self.text[index : index + 1] == "}":
                return members, index + 1
            index = self.skip(self.expect(",", index, start))

    def member(self, place: int, members: dict[str, Node], pointer: str) -> int:
        """Read `"key": value` into the members; the index behind it and the space that follows."""
        if self.text[place : place + 1] != '"':
            self.fail(
                place,
                "a key in double quotes is expected",
                about_json(self.text, place) or "quote the key; is there a comma too many?",
            )
        key, index = self.string(place)
        index = self.skip(self.expect(":", self.skip(index), place))
        member, end = self.node(index, place, f"{pointer}/{escape(key)}")
        if key in members:
            self.diagnostics.report("D130", member.at, key=key, first=members.pop(key).at)
        members[key] = member
        return self.skip(end)

    def array(self, start: int, pointer: str) -> tuple[NodeValue, int]:
        items: list[Node] = []
        index = self.skip(start + 1)
        if self.text[index : index + 1] == "]":
            return items, index + 1
        while True:
            item, end = self.node(index, index, f"{pointer}/{len(items)}")
            items.append(item)
            index = self.skip(end)
            if self.text[index : index + 1] == "]":
                return items, index + 1
            index = self.skip(self.expect(",", index, start))

    def expect(self, mark: str, index: int, start: int) -> int:
        """The index behind the mark, which must stand here."""
        if self.text.startswith(mark, index):
            return index + 1
        line, column = self.source.position(start)
        if index >= len(self.text):
            self.fail(
                index, "the text ends too early", f"what begins at {line}:{column} is not closed"
            )
        whose = f"it belongs to what begins at {line}:{column}"
        self.fail(index, f"'{mark}' is expected", about_json(self.text, index) or whose)

    def string(self, start: int) -> tuple[str, int]:
        try:
            text, end = STRINGS.raw_decode(self.text, start)
        except JSONDecodeError as error:
            self.fail(error.pos, *string_problem(error.msg))
        if self.has_surrogates and SURROGATE.search(text):
            self.diagnostics.report("D132", self.source.location(start))
            text = SURROGATE.sub("\ufffd", text)
        return text, end

    def bare(self, index: int) -> tuple[NodeValue, int]:
        """A number or one of the three words."""
        number = NUMBER.match(self.text, index)
        if number is not None:
            is_float = number[1] is not None or number[2] is not None
            return float(number[0]) if is_float else self.integer(number[0], index), number.end()
        word = WORD.match(self.text, index)
        if word is not None and word[0] in CONSTANTS:
            return CONSTANTS[word[0]], word.end()
        if index >= len(self.text):
            self.fail(index, "the text ends too early", "a value is missing at the end")
        known = about_value(self.text, index) or value_advice(self.text[index])
        self.fail(index, "a value is expected", known)

    def integer(self, digits: str, index: int) -> int | str:
        if len(digits) > MAX_DIGITS:
            at = self.source.location(index)
            self.diagnostics.report("D122", at, digits=len(digits), limit=MAX_DIGITS)
            return digits
        return int(digits)

    def fail(self, index: int, problem: str, advice: str) -> NoReturn:
        index = min(index, len(self.text.rstrip()))
        if (left := conflict(self.text)) is not None:
            index, problem, advice = left, CONFLICT, SOLVE
        self.diagnostics.fail("D114", self.source.location(index), problem=problem, advice=advice)


def string_problem(message: str) -> tuple[str, str]:
    """The standard library's complaint about a string, as a problem and a hint."""
    if message.startswith("Invalid control character"):
        return "a string has a line end or control character", "write \\n, or close the string"
    if "escape" in message:
        return "a string has an unknown escape", "write \\\\ for a backslash"
    return "a string is not closed", "close it with a double quote"


def value_advice(character: str) -> str:
    if character in "]}":
        return f"remove the comma before '{character}'"
    if character == ",":
        return "remove the comma, or write a value before it"
    if character == "'":
        return "JSON strings have double quotes"
    return "text needs double quotes"
