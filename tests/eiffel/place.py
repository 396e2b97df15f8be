"""Where a check stands: the library, the class, and a list of what is found there.

Gives the static types and interfaces that checks of code ask for; None wherever the answer is not simple.
"""

from dataclasses import dataclass, field
from typing import Final

from tests.eiffel.code import Expression, Literal, Special
from tests.eiffel.conformance import never_fits
from tests.eiffel.creation_rules import needs_a_value
from tests.eiffel.interface import Interface, Member
from tests.eiffel.library import Library
from tests.eiffel.scope import Scope, key
from tests.eiffel.source import Source
from tests.eiffel.syntax import Anchored, ClassType, Type
from tests.eiffel.typing_rules import current_type, is_detachable, resolve, spelled

FAMILIES: Final = {
    "INTEGER": ("INTEGER", "NATURAL", "REAL", "DOUBLE"),
    "REAL": ("REAL", "DOUBLE"),
    "CHARACTER": ("CHARACTER", "WIDE_CHARACTER"),
}


@dataclass(slots=True)
class Place:
    """A class that is being checked."""

    library: Library
    source: Source
    own: Interface
    found: list[tuple[int, str]] = field(default_factory=list)

    def report(self, line: int, message: str) -> None:
        self.found.append((line, message))

    @property
    def current(self) -> ClassType:
        return current_type(self.own)

    def static(self, type: Type | None, scope: Scope) -> ClassType | None:
        """A type as it is written in this class, without anchors."""
        if isinstance(type, Anchored) and type.anchor in scope.variables:
            return self.static(scope.variables[type.anchor], scope)
        return resolve(self.library, type, self.own.name, self.current, 3) if type else None

    def target(self, type: ClassType | None) -> Interface | None:
        """The class whose features can be called on an object of a type."""
        if type is None or type.name in ("TUPLE", "NONE"):
            return None
        name = type.name
        if name in (self.own.formals or ()):
            constraints = self.own.constraints[name].constraints
            only = constraints[0] if len(constraints) == 1 else None
            name = only.name if isinstance(only, ClassType) else ""
        interface = self.library.interface(name)
        return interface if interface and interface.is_complete else None

    def may_be_void(self, expression: Expression, type: Type | None, scope: Scope) -> bool:
        """Is it sure that nothing keeps the expression from being Void here?

        A test protects arguments, locals and Result; an attribute only if it is stable: another call may change it.
        """
        if not is_detachable(type):
            return False
        name = key(expression)
        if name is None:
            return True
        if name in scope.variables or name == "result":
            return name not in scope.attached and name not in scope.assigned
        member = self.own.members.get(name)
        return not (name in scope.attached and _is_stable(member))

    def misfit(
        self, wanted: ClassType | None, given: ClassType | None, value: Expression, scope: Scope
    ) -> str:
        """Why a value cannot be attached to an entity; nothing if that is not sure."""
        if wanted is None or wanted.name in (self.own.formals or ()):
            return ""
        if isinstance(value, Special) and value.name == "void":
            needs = needs_a_value(self.library, wanted, self.own.name)
            return f"Void is no {wanted.name}" if needs else ""
        if wanted.mark != "detachable" and self.may_be_void(value, given, scope):
            return f"this may be Void, the {wanted.name} may not"
        formals = self.own.formals or ()
        if (
            given
            and not _adapts(value, wanted)
            and never_fits(self.library, given, wanted, formals)
        ):
            return f"{spelled(given)} does not conform to {spelled(wanted)}"
        return ""


def _adapts(value: Expression, wanted: ClassType) -> bool:
    """Is it a manifest number or character, which takes the type that is wanted?"""
    families = FAMILIES.get(value.kind, ()) if isinstance(value, Literal) and not value.type else ()
    return wanted.name.startswith(families) if families else False


def _is_stable(member: Member | None) -> bool:
    routine = member.feature.routine if member and member.feature else None
    return routine is not None and routine.stable
