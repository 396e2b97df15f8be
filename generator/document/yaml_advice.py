"""What to look at after a YAML syntax error.

In: what PyYAML says, the character there, and where the unfinished construct began. Out: a sentence for a person.
"""

from __future__ import annotations

from typing import Final

ADVICE: Final = (
    (
        ("mapping values are not allowed",),
        "quote a text that has ': ' in it, or correct the indentation",
    ),
    (("could not find expected ':'",), "is there a ':' after the key, and a space after the ':'?"),
    (
        ("did not find expected key", "expected <block end>"),
        "the indentation differs from the lines above, or a quote is closed too early",
    ),
    (("sequence entries are not allowed",), "begin the list on a line of its own"),
    (
        ("did not find expected '-' indicator",),
        "the lines above are a list; begin this one with '- '",
    ),
    (
        ("escape code",),
        "YAML has no surrogate pairs: write the character itself, or \\U and 8 digits",
    ),
    (
        ("unknown escape character",),
        "in double quotes write \\\\ for a backslash, or use single quotes",
    ),
    (("unexpected document indicator",), "a quote that was opened before is not closed"),
    (
        ("expected <document start>",),
        "keep one document in the file: remove the line ... and what follows",
    ),
    (("incompatible YAML document",), "remove the line %YAML, or write %YAML 1.2"),
    (("undefined tag handle",), "remove the tag, or quote a text that begins with '!'"),
    (
        ("alphabetic or numeric character", "alphanumeric"),
        "quote a text that begins with '*' or '&'",
    ),
)
UNCLOSED: Final = ("expected ',' or", "unexpected end of stream", "expected node content")
DEFAULT: Final = "look at the indentation, the quotes and the brackets here and on the lines before"


def advise(problem: str, character: str, start: tuple[int, int] | None) -> str:
    """The hint for one error."""
    if "cannot start any token" in problem:
        return about_character(character)
    if "tab character" in problem:
        return about_character("\t")
    if start is not None and any(words in problem for words in UNCLOSED):
        return f"what begins at {start[0]}:{start[1]} is not closed"
    for words, advice in ADVICE:
        if any(word in problem for word in words):
            return advice
    return DEFAULT


def about_character(character: str) -> str:
    if character == "\t":
        return "YAML indents with spaces: replace the tab"
    return f"quote a text that begins with '{character}'"
