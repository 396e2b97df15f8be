"""Whether a value of one type can be attached to an entity of another (ECMA-367, 8.14 and 8.15).

In: two types without anchors. Out: True only if it is sure that neither conforms nor converts to the other.
"""

from typing import Final

from tests.eiffel.library import Library
from tests.eiffel.syntax import ClassType, Type
from tests.eiffel.typing_rules import AGENTS

ANYTHING: Final = frozenset(("ANY", "NONE"))


def never_fits(
    library: Library, given: ClassType, wanted: ClassType, formals: tuple[str, ...]
) -> bool:
    """Neither conforms nor converts."""
    if _converts(library, given.name, wanted.name):
        return False
    return never_conforms(library, given, wanted, formals)


def never_conforms(library: Library, given: Type, wanted: Type, formals: tuple[str, ...]) -> bool:
    """Does not conform; what is formal or anchored is not judged, nor are classes that we do not know whole."""
    if not isinstance(given, ClassType) or not isinstance(wanted, ClassType):
        return False
    if given.name in formals or wanted.name in formals or {given.name, wanted.name} & ANYTHING:
        return False
    there, here = library.interface(given.name), library.interface(wanted.name)
    if not (there and there.is_complete and here and here.is_complete):
        return False
    if here.name not in library.ancestors(there.name):
        return True
    return here.name == there.name and _generics_differ(library, given, wanted, formals)


def _generics_differ(
    library: Library, given: ClassType, wanted: ClassType, formals: tuple[str, ...]
) -> bool:
    if given.name in AGENTS or given.name == "TUPLE":
        return False
    return any(
        never_conforms(library, one, other, formals)
        or (
            one.mark == "detachable"
            and isinstance(other, ClassType)
            and _is_attached(other, formals)
        )
        for one, other in zip(given.arguments, wanted.arguments, strict=False)
    )


def _is_attached(type: ClassType, formals: tuple[str, ...]) -> bool:
    return type.mark != "detachable" and type.name not in formals


def _converts(library: Library, given: str, wanted: str) -> bool:
    there, here = library.interface(given), library.interface(wanted)
    return (
        there is not None
        and here is not None
        and (here.name in there.converts_to or there.name in here.converts_from)
    )
