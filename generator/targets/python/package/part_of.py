"""What a class is part of, in a sentence: for one of which the document says nothing.

In: the uses of the declarations of a model, and the names. Out: text, still to be spelled as a docstring; it has
identifiers in it that `names` has made.
"""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.declarations import Declaration
from generator.model.part_of import Part, Use, Uses, Within
from generator.model.types import TypeId
from generator.targets.python.spelling.names import Names, has_module
from generator.values import dataclass

_DEPTH = 4
_OF_OPERATIONS = {
    Part.BODY: "the body",
    Part.ANSWER: "the answer",
    Part.ERROR: "an error",
    Part.EVENT: "an event",
}


@dataclass(frozen=True, slots=True)
class PartOf:
    """Tells it of any declaration."""

    uses: Uses
    names: Names
    declarations: Mapping[TypeId, Declaration]

    def sentence(self, id_: TypeId) -> str:
        """What it is part of; of several places the first. Empty where nobody uses it."""
        said = self._first(id_, _DEPTH)
        if not said:
            return ""
        others = ", among others" if len(self.uses[id_]) > 1 else ""
        return f"{said[0].upper()}{said[1:]}{others}."

    def _first(self, id_: TypeId, depth: int) -> str:
        found = (self._said(use, depth) for use in self.uses.get(id_, ()))
        return next(filter(None, found), "")

    def _said(self, use: Use, depth: int) -> str:
        whole = self._part(use, depth)
        match use.within:
            case Within.ITEM if whole:
                return f"an item of {whole}"
            case Within.ENTRY if whole:
                return f"a value in {whole}"
            case _:
                return whole

    def _part(self, use: Use, depth: int) -> str:
        if isinstance(use.owner, tuple):
            return f"{_OF_OPERATIONS[use.part]} of `{self.names.operations[use.owner].method}`"
        owner = self._owner(use.owner, depth)
        if not owner:
            return ""
        match use.part:
            case Part.FIELD:
                return f"the `{self.names.fields[use.owner, use.field]}` of {owner}"
            case Part.FURTHER:
                return f"a further property of {owner}"
            case Part.VARIANT | Part.SUBTYPE:
                return f"one of the kinds of {owner}"
            case _:
                return owner

    def _owner(self, id_: TypeId, depth: int) -> str:
        """A class by its name; what is spelled in place by what it is part of itself."""
        if not depth:
            return ""
        if not has_module(self.declarations[id_]):
            return self._first(id_, depth - 1)
        name = self.names.classes[id_].name
        return f"{'an' if name[0] in 'AEIOU' else 'a'} `{name}`"
