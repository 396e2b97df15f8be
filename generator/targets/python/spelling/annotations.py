"""Annotations as values: what stands in the text, and what must be imported for it.

In: alternatives, each as `Code`, and what they need. Out: `Spelling`; several become one by `either`. Imports are a
consequence of use: nobody lists them elsewhere. Knows no type of the model.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.types import TypeId
from generator.targets.code import Code
from generator.targets.python.spelling.expressions import Alternatives, subscript
from generator.values import dataclass, replace


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`from module import name`, or `import module` where there is no name. `.` is the package's models folder,
    `@` the runtime."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Spelling:
    """An annotation, as its alternatives, and what it takes. `known` are the values of the `Literal` among them."""

    alternatives: tuple[Code, ...]
    imports: frozenset[Import] = frozenset()
    models: frozenset[TypeId] = frozenset()
    known: tuple[Code, ...] = ()

    @property
    def text(self) -> Code:
        """The annotation."""
        alternatives = self.alternatives
        return alternatives[0] if len(alternatives) == 1 else Alternatives(alternatives)

    @property
    def is_any(self) -> bool:
        """Whether it is the `Any` of `typing`, not a class of the document that has its name."""
        if not self.alternatives or self.alternatives[0].lstrip("_") != "Any":
            return False
        return any(
            each.module == "typing" and each.name.partition(" ")[0] == "Any"
            for each in self.imports
        )


def plain(name: str, **imported: str) -> Spelling:
    """A name, and the modules from which what is imported; `at_` is the runtime."""
    imports = frozenset(
        Import(module.replace("at_", "@"), called) for module, called in imported.items()
    )
    return Spelling((Code(name),), imports)


ANY = plain("Any", typing="Any")
NONE = plain("None")
_NONE = NONE.text


def optional(spelling: Spelling) -> Spelling:
    """The type, or `None`: as `either` of both, which most fields and arguments ask for."""
    if spelling.is_any or _NONE in spelling.alternatives:
        return spelling
    alternatives = (*spelling.alternatives, _NONE)
    return Spelling(alternatives, spelling.imports, spelling.models, spelling.known)


def either(spellings: Iterable[Spelling]) -> Spelling:
    """The alternatives of all, each once, files, lists of them and `None` last: a text is no path where it may be a text,
    and a name with octets is one file, not two; anything makes all others superfluous."""
    given = list(spellings)
    if len(given) == 1:
        return given[0]
    every = _one_literal(given)
    parts: dict[Code, None] = {}
    known: tuple[Code, ...] = ()
    for each in every:
        if each.is_any:
            return each
        parts.update(dict.fromkeys(each.alternatives))
        known = known or each.known
    return joined(sorted(parts, key=_rank), every, known)


def _one_literal(spellings: list[Spelling]) -> list[Spelling]:
    """The spellings, with one `Literal` that lists the values of all of them in place of the first."""
    listing = [each for each in spellings if each.known]
    if len(listing) < 2:
        return spellings
    opened = next(each for each in listing[0].alternatives if _lists(each, listing[0].known))
    values = dict.fromkeys(value for each in listing for value in each.known)
    both = literal_of(Code(opened.partition("[")[0]), list(values), listing)
    rest = [
        replace(
            each,
            alternatives=tuple(part for part in each.alternatives if not _lists(part, each.known)),
            known=(),
        )
        for each in spellings
    ]
    return [both, *rest]


def _lists(part: Code, known: tuple[Code, ...]) -> bool:
    return bool(known) and part.endswith(f"[{', '.join(known)}]")


def literal_of(word: Code, values: list[Code], parts: Iterable[Spelling]) -> Spelling:
    """The `Literal` of these values."""
    return joined([subscript(word, values)], parts, tuple(values))


def _rank(part: Code) -> int:
    if part == "None":
        return 3
    return 0 if "FileInput" not in part else 1 if part in ("FileInput", "_FileInput") else 2


def joined(
    alternatives: Iterable[Code], parts: Iterable[Spelling], known: tuple[Code, ...] = ()
) -> Spelling:
    """The alternatives, with all that the parts need of which they are made."""
    every = list(parts)
    imports = _NO_IMPORTS.union(*[each.imports for each in every])
    models = _NO_MODELS.union(*[each.models for each in every])
    return Spelling(tuple(alternatives), imports, models, known)


_NO_IMPORTS: frozenset[Import] = frozenset()
_NO_MODELS: frozenset[TypeId] = frozenset()
