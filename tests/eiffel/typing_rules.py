"""Tells the static type of things, as far as that is simple: where it is not, the answer is None.

In: types as they are written, the class in which they stand. Out: class types without anchors.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from tests.eiffel.interface import Interface, Member
from tests.eiffel.library import Library
from tests.eiffel.syntax import Anchored, ClassType, Type
from tests.eiffel.words import words

AGENTS: Final = frozenset(("PROCEDURE", "FUNCTION", "PREDICATE", "ROUTINE"))
LISTS: Final = words("""
    ARRAY ARRAYED_LIST LIST LINKED_LIST ITERABLE HASH_TABLE STRING_TABLE SPECIAL ARRAYED_SET INDEXABLE TABLE_ITERABLE
    ARRAYED_QUEUE ARRAYED_STACK
""")
"""Generic classes where `across` gives an object of the first actual generic."""
ELEMENTS: Final = {"STRING_8": "CHARACTER_8", "STRING_32": "CHARACTER_32"}


def simple(name: str, mark: str = "") -> ClassType:
    """A class without generics."""
    return ClassType(0, name, (), mark, name)


def attached(type: ClassType | None) -> ClassType | None:
    """The type, not detachable."""
    return replace(type, mark="") if type else None


def is_detachable(type: Type | None) -> bool:
    """Is it sure that an entity of this type may be Void?"""
    return type is not None and type.mark == "detachable"


def current_type(own: Interface) -> ClassType:
    """The type of Current."""
    return ClassType(0, own.name, tuple(simple(each) for each in own.formals or ()), "", own.name)


def element(over: ClassType | None) -> Type | None:
    """What an `across` loop gives over an object of the type."""
    if over is None:
        return None
    if over.name in LISTS and over.arguments:
        return over.arguments[0]
    return simple(ELEMENTS[over.name]) if over.name in ELEMENTS else None


def spelled(type: Type) -> str:
    """The type as one would write it, without marks."""
    if isinstance(type, Anchored):
        return f"like {type.anchor}"
    inner = ", ".join(spelled(each) for each in type.arguments)
    return f"{type.name} [{inner}]" if inner else type.name


def result_of(library: Library, member: Member, target: ClassType) -> ClassType | None:
    """The type of a query that is called on a target of a type."""
    interface = library.interface(target.name)
    if interface is None or member.type is None:
        return None
    return resolve(library, member.type, member.owner, target, 3)


def resolve(
    library: Library, type: Type, owner: str, target: ClassType, depth: int
) -> ClassType | None:
    """A type written in the class `owner`, seen from an object of the type `target`."""
    if isinstance(type, Anchored):
        return _anchored(library, type, target, depth)
    formals = _formals(library, owner)
    if not _mentions(type, formals):
        return type
    if owner != target.name or len(target.arguments) != len(formals):
        return None
    substituted = _substitute(type, dict(zip(formals, target.arguments, strict=True)))
    return substituted if isinstance(substituted, ClassType) else None


def _anchored(library: Library, type: Anchored, target: ClassType, depth: int) -> ClassType | None:
    if type.anchor == "current":
        return replace(target, mark=type.mark)
    interface = library.interface(target.name)
    member = interface.members.get(type.anchor) if interface else None
    if not member or not member.type or depth == 0:
        return None
    found = resolve(library, member.type, member.owner, target, depth - 1)
    return replace(found, mark=type.mark or found.mark) if found else None


def _formals(library: Library, name: str) -> tuple[str, ...]:
    interface = library.interface(name)
    return interface.formals or () if interface else ()


def _mentions(type: Type, names: tuple[str, ...]) -> bool:
    if not names:
        return False
    if isinstance(type, Anchored):
        return True
    return type.name in names or any(_mentions(each, names) for each in type.arguments)


def _substitute(type: Type, actuals: Mapping[str, Type]) -> Type | None:
    if isinstance(type, Anchored):
        return None
    if type.name in actuals:
        actual = actuals[type.name]
        return replace(actual, mark=type.mark or actual.mark)
    arguments = [_substitute(each, actuals) for each in type.arguments]
    given = tuple(each for each in arguments if each is not None)
    return replace(type, arguments=given) if len(given) == len(arguments) else None
