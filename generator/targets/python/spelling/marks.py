"""Types by names of ours, and what a type is marked with: for pydantic, for our runtime, for people.

In: a scope, which says what our names are called in it, and a spelled type. Out: a `Spelling` of both.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from generator.model.from_schema import FromSchema
from generator.model.types import Constraints
from generator.targets.code import Code
from generator.targets.python.spelling.annotations import NONE, Import, Spelling, joined, plain
from generator.targets.python.spelling.expressions import (
    Brackets,
    Row,
    call,
    entry,
    keyword,
    mapping,
    member,
    subscript,
)
from generator.targets.python.spelling.literals import number, text, value
from generator.targets.python.spelling.scopes import ModuleScope
from generator.values import replace


class Words:
    """Spells what is ours in one place, where names mean what `scope` says."""

    __slots__ = ()

    scope: ModuleScope

    def word(self, module: str, name: str) -> Spelling:
        """A name of ours, by another one where the document has the same."""
        called = self.scope.word(name)
        return _imported(module, name, called)

    def member(self, module: str, name: str) -> Spelling:
        """What a module of the standard library holds: `datetime.date`."""
        called = self.scope.word(module)
        imported = module if called == module else f"{module} as {called}"
        return Spelling((member(called, Code(name)),), frozenset({Import(imported, "")}))

    def builtin(self, name: str) -> Spelling:
        """A builtin, by way of `builtins` where an attribute of the class hides it."""
        return self.member("builtins", name) if self.scope.hides(name) else _builtin(name)

    def ruled(self, spelling: Spelling, told: Code) -> Spelling:
        """The type with what our runtime checks of it in requests."""
        return self.noted(spelling, "@rules", "Rules", [told]) if told else spelling

    def nullable(self, spelling: Spelling) -> Spelling:
        """An optional type that takes null besides; nothing is new where anything is taken."""
        alternatives = tuple(each for each in spelling.alternatives if each != NONE.text)
        if spelling.is_any or not alternatives:
            return spelling
        return self.marked(replace(spelling, alternatives=alternatives), "Nullable")

    def marked(self, spelling: Spelling, mark: str) -> Spelling:
        """The type with a word about the field that has it."""
        word = self.word("@marks", mark)
        return joined([subscript(word.text, [spelling.text])], [spelling, word])

    def annotated(self, spelling: Spelling, arguments: Iterable[Code]) -> Spelling:
        """The type with what pydantic's `Field` shall know of it."""
        annotated, field = self.word("typing", "Annotated"), self.word("pydantic", "Field")
        spelled = subscript(annotated.text, [spelling.text, call(field.text, arguments)])
        return joined([spelled], [spelling, annotated, field])

    def noted(
        self, spelling: Spelling, module: str, marker: str, arguments: Iterable[Code]
    ) -> Spelling:
        """The type with what our runtime shall know of it; a type that is marked already gets one mark more."""
        annotated, mark = self.word("typing", "Annotated"), self.word(module, marker)
        made = [*_marks(spelling.text, annotated.text), call(mark.text, arguments)]
        return joined([subscript(annotated.text, made)], [spelling, annotated, mark])


@cache
def _builtin(name: str) -> Spelling:
    return plain(name)


@lru_cache(maxsize=2**12)
def _imported(module: str, name: str, called: Code) -> Spelling:
    imported = name if called == name else f"{name} as {called}"
    return Spelling((called,), frozenset({Import(module, imported)}))


def _marks(spelled: Code, annotated: Code) -> tuple[Code, ...]:
    """A type, or what stands in the brackets of a type that is `annotated` already."""
    if isinstance(spelled, Row) and spelled.parts[0] == annotated:
        brackets = spelled.parts[-1]
        if isinstance(brackets, Brackets):
            return brackets.items
    return (spelled,)


def from_class(found: FromSchema) -> list[Code]:
    """The arguments of our runtime's `FromClass`: where things stand in a value, by paths."""
    constants = [entry(text("/".join(path)), value(each)) for path, each in found.constants]
    named = {"name": found.name, "strict": found.strict, "description": found.description}
    return [
        text("/".join(found.schema)),
        *([mapping(constants)] if constants else []),
        *(keyword(Code(name), text("/".join(path))) for name, path in named.items() if path),
    ]


def limits(constraints: Constraints) -> list[Code]:
    """The arguments of pydantic's `Field`, which holds for answers too."""
    given = {
        "ge": constraints.minimum,
        "le": constraints.maximum,
        "gt": constraints.above,
        "lt": constraints.below,
        "multiple_of": _step(constraints.multiple_of),
        "min_length": constraints.min_size,
        "max_length": constraints.max_size,
    }
    return [
        keyword(Code(name), number(limit)) for name, limit in given.items() if limit is not None
    ]


def _step(multiple_of: int | float | None) -> int | float | None:
    """A whole step as an integer; any other is a rule of ours, as binary fractions would refuse good values."""
    return int(multiple_of) if multiple_of is not None and multiple_of == int(multiple_of) else None
