"""What a name of the lock can be: a name that the target could have given, as nobody else looks at it before it stands in
code and in paths.

In: a name, a target. Out: whether it can be one. A target that we do not know has names like Python's.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from keyword import iskeyword
from typing import Final

from generator.naming.devices import is_device

LONGEST: Final = 200
"""Bytes; a file is called like it."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


EIFFEL: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
EIFFEL_WORDS: Final = _words("""
    across agent alias all and as assign attached attribute check class convert create current debug deferred detachable
    do else elseif end ensure expanded export external false feature from frozen if implies inherit inspect invariant is
    like local loop modify none not note obsolete old once only or partial_class precursor redefine rename require rescue
    result retry select separate some strip then true tuple typed undefine unique until variant void when xor
    indexing infix prefix creation reference bit
    """)


@lru_cache(maxsize=2**14)  # fields of many types are called the same
def can_be(name: str, target: str) -> bool:
    """Whether the target could have given the name."""
    if len(name.encode("utf-8", "surrogatepass")) > LONGEST or is_device(name):
        return False
    if target == "eiffel":
        return EIFFEL.fullmatch(name) is not None and name.lower() not in EIFFEL_WORDS
    is_plain = name.isidentifier() and unicodedata.is_normalized("NFKC", name)
    return is_plain and not iskeyword(name) and not _is_pythons_own(name)


def _is_pythons_own(name: str) -> bool:
    """Names with two underscores at both ends, or nothing else, mean something to Python."""
    return name.strip("_") == "" or (name.startswith("__") and name.endswith("__"))
