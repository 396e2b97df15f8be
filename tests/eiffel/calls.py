"""The rules of calls: there is such a feature, it may be called, its arguments fit.

In: a call, the types of its arguments and of its target. Out: what has been called; faults are reported to the place.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.eiffel.code import Agent, Call, Creation, Expression, Open, Special, TypeValue
from tests.eiffel.interface import Interface, Member
from tests.eiffel.library import named
from tests.eiffel.place import Place
from tests.eiffel.scope import Scope
from tests.eiffel.syntax import ClassType
from tests.eiffel.typing_rules import AGENTS, resolve, result_of

Types = Sequence[ClassType | None]


@dataclass(frozen=True, slots=True)
class Called:
    """`is_query` is None if we cannot know."""

    is_query: bool | None
    type: ClassType | None = None


UNKNOWN = Called(None)


class Calls:
    """The rules, for one class."""

    def __init__(self, place: Place) -> None:
        self.place = place

    def unqualified(self, node: Call, given: Types, scope: Scope, is_call: bool = True) -> Called:
        """`f (x)`, and the names of arguments and locals."""
        if node.name in scope.variables:
            return self._value(node, self.place.static(scope.variables[node.name], scope), scope)
        own = self.place.own
        member = own.members.get(node.name)
        if member is None:
            if own.is_complete:
                self.place.report(node.line, f"`{node.name}' is not known here")
            return UNKNOWN
        if not is_call:
            return UNKNOWN
        return self._call(node, member, self.place.current, given, scope)

    def qualified(self, node: Call, type: ClassType | None, given: Types, scope: Scope) -> Called:
        """`x.f (y)`."""
        interface = self.place.target(type)
        if interface is None or type is None:
            return UNKNOWN
        member = self.member(node.line, node.name, interface)
        if member is None:
            return UNKNOWN
        if not (isinstance(node.target, Special) and node.target.name == "current"):
            self._exported(node.line, member, interface)
        if isinstance(node.target, TypeValue) and _needs_an_object(member):
            self.place.report(node.line, f"`{node.name}' cannot be called without an object")
        return self._call(node, member, type, given, scope)

    def member(self, line: int, name: str, interface: Interface) -> Member | None:
        """The feature of a class."""
        member = interface.members.get(name)
        if member is None:
            self.place.report(line, f"{interface.name} has no feature `{name}'")
        return member

    def not_void(self, target: Expression, type: ClassType | None, scope: Scope) -> None:
        """What something is called on is there."""
        if self.place.may_be_void(target, type, scope):
            self.place.report(target.line, "this may be Void, and something is called on it")

    def is_free(self, line: int, name: str, scope: Scope) -> None:
        """A new name hides nothing."""
        if name in scope.variables:
            self.place.report(line, f"`{name}' is in use here already")
        elif name in self.place.own.members:
            self.place.report(line, f"`{name}' hides the feature of this name")

    def created(self, node: Creation, given: Types, scope: Scope) -> ClassType | None:
        """`create x.make (y)` in all its forms."""
        target = self._target_type(node, scope)
        type = self.place.static(node.type, scope) if node.type else target
        interface = self.place.target(type)
        if type is None or interface is None:
            return type
        if node.type and node.target:
            reason = self.place.misfit(target, type, TypeValue(node.line, node.type), scope)
            self._report(node.line, reason)
        if type.name in (self.place.own.formals or ()):
            makers = {each.text: None for each in self.place.own.constraints[type.name].creators}
            self._report(node.line, _maker(node.name, interface.name, makers))
        else:
            self._may_create(node, interface)
        member = interface.members.get(node.name) if node.name else None
        if member:
            self._arguments(node.line, member, type, node.arguments, given, scope)
        return type

    def agent_of(self, node: Agent, given: Types, scope: Scope) -> None:
        """`agent f (x, ?)`."""
        if node.target is None:
            member = self.place.own.members.get(node.name)
            if member is None and self.place.own.is_complete:
                self.place.report(node.line, f"`{node.name}' is not known here")
            type: ClassType | None = self.place.current
        else:
            type = self.target(node.target, scope)
            interface = self.place.target(type)
            member = self.member(node.line, node.name, interface) if interface else None
        if member and type and node.arguments is not None:
            self._arguments(node.line, member, type, node.arguments, given, scope)

    def target(self, node: Expression, scope: Scope) -> ClassType | None:
        raise NotImplementedError

    def _call(
        self, node: Call, member: Member, target: ClassType, given: Types, scope: Scope
    ) -> Called:
        type = result_of(self.place.library, member, target)
        if member.is_obsolete and member.feature is None:
            self.place.report(node.line, f"`{member.name}' of {member.owner} is obsolete")
        if member.is_query and member.arguments == 0:
            return self._value(node, type, scope)
        fits = self._arguments(node.line, member, target, node.arguments, given, scope)
        return Called(member.is_query, type if fits else None)

    def _value(self, node: Call, type: ClassType | None, scope: Scope) -> Called:
        """A name without arguments; where some are given, it is an agent that is called."""
        if not node.arguments:
            return Called(True, type)
        if type and type.name in AGENTS:
            self.not_void(replace(node, arguments=()), type, scope)
            return Called(False) if type.name == "PROCEDURE" else UNKNOWN
        if type and self.place.target(type):
            self.place.report(node.line, f"`{node.name}' takes no arguments")
        return UNKNOWN

    def _arguments(
        self,
        line: int,
        member: Member,
        target: ClassType,
        values: Sequence[Expression],
        given: Types,
        scope: Scope,
    ) -> bool:
        """Check the values that are given; are they as many as there should be?"""
        if _unfolds(member, len(values)):
            return True
        if len(values) != member.arguments:
            count = f"{member.arguments} arguments, not {len(values)}"
            self.place.report(line, f"`{member.name}' takes {count}")
            return False
        if member.feature:
            for formal, type, value in zip(member.feature.arguments, given, values, strict=True):
                if not isinstance(value, Open):
                    wanted = resolve(self.place.library, formal.type, member.owner, target, 3)
                    self._report(value.line, self.place.misfit(wanted, type, value, scope))
        return True

    def _exported(self, line: int, member: Member, interface: Interface) -> None:
        if member.clients is not None:
            above = self.place.library.ancestors(self.place.own.name)
            if not above & member.clients:
                self.place.report(
                    line, f"`{member.name}' of {interface.name} is not for this class"
                )

    def _target_type(self, node: Creation, scope: Scope) -> ClassType | None:
        if node.target is None:
            return None
        if node.target == "result":
            return self.place.static(scope.result, scope)
        if node.target in scope.arguments:
            self.place.report(node.line, f"`{node.target}' is an argument, it cannot be set")
        if node.target in scope.variables:
            return self.place.static(scope.variables[node.target], scope)
        called = self.unqualified(Call(node.line, None, node.target, ()), [], scope)
        return called.type

    def _may_create(self, node: Creation, interface: Interface) -> None:
        if interface.is_deferred:
            self.place.report(node.line, f"{interface.name} is deferred, nothing can create it")
            return
        self._report(node.line, _maker(node.name, interface.name, interface.creators))
        clients = (interface.creators or {}).get(node.name or "default_create")
        above = self.place.library.ancestors(self.place.own.name)
        if clients is not None and not above & clients:
            self.place.report(node.line, f"`{node.name}' of {interface.name} does not create here")

    def _report(self, line: int, message: str) -> None:
        if message:
            self.place.report(line, message)


def _unfolds(member: Member, given: int) -> bool:
    """May the last arguments be the items of a tuple?"""
    if member.owner in AGENTS:
        return True
    last = member.feature.arguments[-1:] if member.feature else ()
    is_tuple = any(named(each.type) == "TUPLE" for each in last)
    return is_tuple and given >= member.arguments - 1 and given != member.arguments


def _maker(name: str | None, owner: str, makers: object) -> str:
    """Why a creation procedure is none."""
    there = makers if isinstance(makers, dict) else {"default_create": None}
    if (name or "default_create") in there:
        return ""
    return (
        f"{owner} has no creation procedure `{name}'"
        if name
        else f"{owner} needs a creation procedure"
    )


def _needs_an_object(member: Member) -> bool:
    """Is it sure that this is no feature of the class itself?"""
    feature = member.feature
    if feature is None or feature.kind in ("constant", "external"):
        return False
    ensure = feature.routine.ensure if feature.routine else None
    return ensure is None or all(each.condition for each in ensure.assertions)
