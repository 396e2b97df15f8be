"""Makes the tree of a class while the parser reads it: one method for each rule of `grammar.lark`.

In: tokens and finished parts. Out: nodes of `syntax`. Routines are made in `routine_tree`, what they do in `code_tree`.
"""

from dataclasses import replace
from typing import Any, Final, TypeAlias

from lark import v_args

from tests.eiffel.code import Expression
from tests.eiffel.lexer import Fault, Token
from tests.eiffel.routine_tree import RoutineTree, name_of
from tests.eiffel.syntax import (
    Class,
    ClassType,
    Conversion,
    Creators,
    Export,
    Feature,
    Formal,
    Name,
    Parent,
    Rename,
    Routine,
    Type,
    Variable,
)

ORDER: Final = ("renames", "exports", "undefined", "redefined", "selected")
Clients: TypeAlias = tuple[Name, ...] | None
NewName: TypeAlias = tuple[int, str, bool]
Adaptation: TypeAlias = tuple[str, tuple[Any, ...]]


@v_args(inline=True)
class ClassTree(RoutineTree):
    """The rules from the class down to the heads of features; those of routines are inherited."""

    def start(
        self, _notes: frozenset[str], marks: frozenset[str], _: Token, name: Token, *rest: Any
    ) -> Class:
        formals, _, parents, creators, conversions, *clauses, invariant, _ = rest
        features = tuple(feature for clause in clauses for feature in clause)
        return Class(
            name.line,
            name.value.upper(),
            name.value,
            marks,
            formals,
            parents,
            creators,
            conversions,
            features,
            invariant,
        )

    def marks(self, *marks: Token) -> frozenset[str]:
        return frozenset(mark.value.lower() for mark in marks)

    def obsolete(self, text: Token | None = None) -> bool:
        return text is not None

    def formals(self, *formals: Formal) -> tuple[Formal, ...]:
        return formals

    def formal(self, *parts: Any) -> Formal:
        name, constraints, creators = parts[-3:]
        return Formal(name.line, name.value.upper(), constraints, creators)

    def constraints(self, *types: Type) -> tuple[Type, ...]:
        return types

    def formal_creators(self, *parts: Any) -> tuple[Name, ...]:
        return parts[1] if parts else ()

    def parents(self, *groups: tuple[Parent, ...]) -> tuple[Parent, ...]:
        return tuple(parent for group in groups for parent in group)

    def inherit(self, *parts: Any) -> tuple[Parent, ...]:
        return tuple(part for part in parts if isinstance(part, Parent))

    def parent(self, type: ClassType, *adaptations: Adaptation) -> Parent:
        given = [kind for kind, _ in adaptations]
        if given != sorted(set(given), key=ORDER.index):
            raise Fault(type.line, "adaptations are not in the order of the language")
        parts = dict(adaptations)
        return Parent(type, *(parts.get(kind, ()) for kind in ORDER))

    def renaming(self, *renames: Rename) -> Adaptation:
        return "renames", renames

    def rename(self, old: Token, new: Token, *_aliases: object) -> Rename:
        return Rename(name_of(old), name_of(new))

    def export(self, *items: Export) -> Adaptation:
        return "exports", items

    def export_item(self, clients: tuple[Name, ...], names: Token | tuple[Name, ...]) -> Export:
        return Export(clients, names if isinstance(names, tuple) else ())

    def undefine(self, names: tuple[Name, ...]) -> Adaptation:
        return "undefined", names

    def redefine(self, names: tuple[Name, ...]) -> Adaptation:
        return "redefined", names

    def select(self, names: tuple[Name, ...]) -> Adaptation:
        return "selected", names

    def clients(self, *names: Token) -> tuple[Name, ...]:
        return tuple(Name(name.line, name.value.upper()) for name in names)

    def names(self, *names: Token) -> tuple[Name, ...]:
        return tuple(map(name_of, names))

    def creators(self, *clauses: Creators) -> tuple[Creators, ...]:
        return clauses

    def creation_clause(self, _: Token, clients: Clients, names: Clients) -> Creators:
        return Creators(clients, names or ())

    def conversions(self, *conversions: Conversion) -> tuple[Conversion, ...]:
        return conversions

    def conversion_from(self, name: Token, types: tuple[Type, ...]) -> Conversion:
        return Conversion(name_of(name), False, types)

    def conversion_to(self, name: Token, types: tuple[Type, ...]) -> Conversion:
        return Conversion(name_of(name), True, types)

    def types(self, *types: Type) -> tuple[Type, ...]:
        return types

    def feature_clause(
        self, _: Token, clients: Clients, *groups: tuple[Feature, ...]
    ) -> tuple[Feature, ...]:
        return tuple(replace(each, clients=clients) for group in groups for each in group)

    def routine_feature(
        self,
        names: tuple[NewName, ...],
        arguments: tuple[Variable, ...] | None,
        result: Type | None,
        assigner: Name | None,
        routine: Routine,
    ) -> tuple[Feature, ...]:
        return tuple(
            Feature(*name, arguments or (), result, assigner, None, routine) for name in names
        )

    def plain_feature(
        self,
        names: tuple[NewName, ...],
        result: Type,
        assigner: Name | None,
        _equals: Token | None,
        value: Expression | None,
    ) -> tuple[Feature, ...]:
        return tuple(Feature(*name, (), result, assigner, value, None) for name in names)

    def new_names(self, *names: NewName) -> tuple[NewName, ...]:
        return names

    def new_name(self, frozen: Token | None, name: Token, *_aliases: object) -> NewName:
        return name.line, name.value.lower(), frozen is not None

    def assigner(self, name: Token) -> Name:
        return name_of(name)

    def alias(self, _: Token) -> None:
        return None

    def last_notes(self, *_: frozenset[str]) -> None:
        return None
