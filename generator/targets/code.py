"""Text that is safe to stand in generated code: the only thing that a template may print.

In: text that a target has spelled. Out: `Code`. Only a target's `literals`, `names` and `types` may make one from a
plain string; what Jinja joins out of literal template text and `Code` is `Code` again (see `render/environment.py`).
Every ordinary string method gives a plain `str` back, so text that was cut, replaced or formatted has to be spelled
anew before it can be printed. Knows no language and no template engine.
"""

from __future__ import annotations

from collections.abc import Iterable


class Code(str):
    """A piece of the generated language."""

    __slots__ = ()

    def joined(self, pieces: Iterable[Code]) -> Code:
        """The pieces with this between them: `Code(", ").joined(...)`; refuses a piece that is not `Code`."""
        chosen = list(pieces)
        for piece in chosen:
            if not isinstance(piece, Code):
                raise TypeError(f"not Code: {piece!r}")
        return Code(self.join(chosen))
