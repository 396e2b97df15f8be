"""The words and signs of Eiffel: what the lexer takes as a keyword, and what nobody may use as a name.

The list is that of ECMA-367 (8.32.17) together with the words that the compilers `gec` and EiffelStudio reserve.
"""

from typing import Final


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


KEPT: Final = words("""
    across agent all attached check class create current debug deferred detachable expanded false feature from frozen
    if inspect is like loop once precursor result retry separate some true void
""")
"""Keywords of which something stays in the tree: a line, or the choice that they are."""

SILENT: Final = words("""
    alias as assign attribute convert do else elseif end ensure export external inherit invariant local note obsolete
    redefine rename require rescue select then undefine until variant when
""")
"""Keywords that only give the text its shape."""

OPERATORS: Final = frozenset(("and", "or", "xor", "implies"))
PREFIXES: Final = frozenset(("not", "old"))

OTHERS: Final = words("creation indexing infix only prefix reference strip tuple unique")
"""Words that a compiler reserves, though our grammar has no use for them."""

RESERVED: Final = KEPT | SILENT | OPERATORS | PREFIXES | OTHERS
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
