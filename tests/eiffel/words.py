"""The words and signs of Eiffel: what the lexer takes as a keyword, and what nobody may use as a name.

The list is that of ECMA-367 (8.32.17) together with the words that the compilers `gec` and EiffelStudio reserve.
"""

from typing import Final

KEPT: Final = frozenset(
    """
    across agent all attached check class create current debug deferred detachable expanded false feature from frozen
    if inspect is like loop once precursor result retry separate some true void
    """.split()
)
"""Keywords of which something stays in the tree: a line, or the choice that they are."""

SILENT: Final = frozenset(
    """
    alias as assign attribute convert do else elseif end ensure export external inherit invariant local note obsolete
    redefine rename require rescue select then undefine until variant when
    """.split()
)
"""Keywords that only give the text its shape."""

OPERATORS: Final = frozenset(("and", "or", "xor", "implies"))
PREFIXES: Final = frozenset(("not", "old"))

RESERVED: Final = (
    KEPT | SILENT | OPERATORS | PREFIXES | {"built_in", "only", "reference", "strip", "tuple"}
) | {"unique", "indexing", "creation", "prefix", "infix", "redefine", "current", "variant"}
"""Words that must not be the name of a feature, argument or local."""

LEVELS: Final = (
    frozenset(("implies",)),
    frozenset(("or", "or else", "xor")),
    frozenset(("and", "and then")),
    frozenset(("=", "/=", "~", "/~", "<", ">", "<=", ">=")),
    frozenset(("|..|",)),
    frozenset(("+", "-")),
    frozenset(("*", "/", "//", "\\\\")),
)
"""Operators from the loosest to the tightest (ECMA-367, 8.28.6); free ones are tighter than these, `^` is the tightest."""

SIGNS: Final = {
    ";": "_SEMICOLON",
    ",": "_COMMA",
    ":": "_COLON",
    ".": "_DOT",
    "(": "_LPAR",
    ")": "_RPAR",
    "{": "_LBRACE",
    "}": "_RBRACE",
    "[": "_LSQUARE",
    "]": "_RSQUARE",
    "<<": "LARRAY",
    ">>": "_RARRAY",
    ":=": "_BECOMES",
    "->": "_ARROW",
    "..": "_RANGE",
    "?": "QUESTION",
    "$": "_ADDRESS",
    "=": "EQUALS",
    "+": "SIGN",
    "-": "SIGN",
}
"""The name of a sign in the grammar; other signs are operators. A name with `_` leaves nothing in the tree."""

KINDS: Final = (
    {word: word.upper() for word in KEPT}
    | {word: f"_{word.upper()}" for word in SILENT}
    | {word: "WORD_OPERATOR" for word in OPERATORS}
    | {word: "PREFIX" for word in PREFIXES}
)
"""The name of a keyword in the grammar."""
