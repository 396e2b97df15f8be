"""What a generated module turns out to import, gathered while it is spelled."""

from __future__ import annotations

from dataclasses import field

from generator.model.types import TypeId
from generator.targets.code import Code
from generator.targets.python.spelling.annotations import Import, Spelling
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass


@dataclass(slots=True)
class Needs:
    """What a module turns out to import, gathered while its methods are spelled."""

    speller: Speller
    runtime: set[Import] = field(default_factory=set)
    checking: set[Import] = field(default_factory=set)
    models: set[TypeId] = field(default_factory=set)

    def word(self, module: str, name: str) -> Code:
        """A name of the runtime, its import noted."""
        spelling = self.speller.word(module, name)
        self.runtime |= spelling.imports
        return spelling.text

    def use(self, spelling: Spelling) -> Code:
        """The spelling's text, its imports noted."""
        self.checking |= spelling.imports
        self.models |= spelling.models
        return spelling.text
