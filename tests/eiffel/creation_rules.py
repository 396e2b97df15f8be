"""Which entities must be given a value before they are used."""

from typing import Final

from tests.eiffel.library import Library
from tests.eiffel.syntax import ClassType, Type

EXPANDED: Final = frozenset(
    ("REAL_32", "REAL_64", "BOOLEAN", "POINTER", "CHARACTER_8", "CHARACTER_32")
)


def needs_a_value(library: Library, type: Type | None, owner: str) -> bool:
    """Is it sure that an entity of this type, declared in a class, does not begin with a value?"""
    if not isinstance(type, ClassType) or type.mark == "detachable" or type.name == "NONE":
        return False
    context, interface = library.interface(owner), library.interface(type.name)
    if interface is None or context is None or type.name in (context.formals or ()):
        return False
    return not interface.is_expanded and interface.is_complete and interface.name not in EXPANDED
