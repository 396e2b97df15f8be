"""Eiffel is rendered the way it stays; what is left is the mark that tells compilers a file is not in Latin-1.

In: a rendered file. Out: the same, with a byte order mark where a class has a character beyond ASCII in a comment or
description (EiffelStudio and gec read UTF-8 by it), and without spaces at the ends of lines.
"""

from __future__ import annotations

_MARK = "\ufeff"


def tidy(path: str, rendered: str) -> str:
    """A class as compilers want it; other files as they are."""
    if not path.endswith(".e"):
        return rendered
    plain = "\n".join(line.rstrip(" \t") for line in rendered.split("\n"))
    return plain if plain.isascii() else _MARK + plain
