"""Makes the features of a class out of its own and those of its parents (ECMA-367, 8.10 and 8.16).

In: a class, the interfaces of its parents. Out: its members by name, and what is wrong with its declarations.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from tests.eiffel.interface import Clients, Interface, Member
from tests.eiffel.known import SHORT
from tests.eiffel.syntax import Class, Feature, Name, Parent

Problem = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Inherited:
    """A feature that comes from a parent."""

    member: Member
    is_redefined: bool


@dataclass(slots=True)
class Flattening:
    """Collects members and problems of one class."""

    tree: Class
    parents: list[tuple[Parent | None, Interface]]
    members: dict[str, Member] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def run(self) -> None:
        inherited: dict[str, list[Inherited]] = {}
        for parent, interface in self.parents:
            for each in self._adapted(parent, interface):
                inherited.setdefault(each.member.name, []).append(each)
        own = self._own()
        for name, versions in inherited.items():
            if name in own:
                self.problems += _redeclared(own[name], versions)
            else:
                self._take_over(name, versions)
        self.members.update(own)
        self._all_effected()

    def _own(self) -> dict[str, Member]:
        own: dict[str, Member] = {}
        for feature in self.tree.features:
            if feature.name in own:
                self.problems.append((feature.line, f"`{feature.name}' is declared twice"))
            own.setdefault(feature.name, member(self.tree, feature))
        return own

    def _adapted(self, parent: Parent | None, interface: Interface) -> Iterator[Inherited]:
        if parent is None:
            yield from (Inherited(each, False) for each in interface.members.values())
            return
        renames = {each.old.text: each.new.text for each in parent.renames}
        names = {renames.get(name, name) for name in interface.members}
        self._adaptations_exist(parent, interface, names)
        undefined = {each.text: each.line for each in parent.undefined}
        redefined = {each.text for each in parent.redefined}
        for each in interface.members.values():
            name = renames.get(each.name, each.name)
            if name in undefined and not _can_be_undefined(each):
                self.problems.append((undefined[name], f"`{name}' cannot be undefined"))
            yield Inherited(
                replace(
                    each,
                    name=name,
                    is_deferred=each.is_deferred or name in undefined,
                    clients=_exported(parent, name, each.clients),
                ),
                name in redefined,
            )

    def _adaptations_exist(self, parent: Parent, interface: Interface, names: set[str]) -> None:
        if not interface.is_complete:
            return
        for each in parent.renames:
            if each.old.text not in interface.members:
                self._missing(each.old, interface)
        later = [*parent.undefined, *parent.redefined, *parent.selected]
        for name in [*later, *(name for export in parent.exports for name in export.names)]:
            if name.text not in names:
                self._missing(name, interface)

    def _missing(self, name: Name, interface: Interface) -> None:
        self.problems.append((name.line, f"{interface.name} has no feature `{name.text}'"))

    def _take_over(self, name: str, versions: list[Inherited]) -> None:
        if any(each.is_redefined for each in versions):
            self.problems.append((self._redefine(name), f"`{name}' is redefined but not declared"))
        effective = {
            each.member.is_same_as: each.member for each in versions if not each.member.is_deferred
        }
        if len(effective) > 1:
            owners = " and ".join(sorted(owner for owner, _ in effective))
            self.problems.append((self.tree.line, f"`{name}' is inherited from both {owners}"))
        chosen = next(iter(effective.values()), versions[0].member)
        clients = [each.member.clients for each in versions]
        everyone = None in clients
        union = None if everyone else frozenset().union(*(each or () for each in clients))
        self.members[name] = replace(chosen, clients=union)

    def _redefine(self, name: str) -> int:
        places = (each for parent in self.tree.parents for each in parent.redefined)
        return next(each.line for each in places if each.text == name)

    def _all_effected(self) -> None:
        if "deferred" in self.tree.marks:
            return
        for each in self.members.values():
            if each.is_deferred and each.owner == self.tree.name:
                self.problems.append((each.line, f"`{each.name}' is deferred, its class is not"))
            elif each.is_deferred:
                self.problems.append(
                    (self.tree.line, f"`{each.name}' of {each.owner} is not effected")
                )


def member(tree: Class, feature: Feature) -> Member:
    """A feature that the class declares itself."""
    clients: Clients = None
    if feature.clients is not None:
        names = frozenset(each.text for each in feature.clients)
        clients = None if "ANY" in names else names - {"NONE"}
    return Member(
        feature.name,
        tree.name,
        feature.name,
        feature.line,
        len(feature.arguments),
        feature.result is not None,
        feature.kind == "deferred",
        feature.routine is not None and feature.routine.obsolete,
        clients,
        feature.result,
        feature,
    )


def _can_be_undefined(member: Member) -> bool:
    """Only a routine, and only if it does something and is not frozen (VDUS)."""
    feature = member.feature
    if member.is_deferred or feature is None:
        return not member.is_deferred
    return not feature.frozen and feature.kind not in ("attribute", "constant")


def _exported(parent: Parent, name: str, clients: Clients) -> Clients:
    for export in parent.exports:
        if name in [each.text for each in export.names]:
            names = frozenset(each.text for each in export.clients)
            return None if "ANY" in names else names - {"NONE"}
    for export in parent.exports:
        if not export.names:
            names = frozenset(each.text for each in export.clients)
            return None if "ANY" in names else names - {"NONE"}
    return clients


def _redeclared(own: Member, versions: list[Inherited]) -> Iterator[Problem]:
    effective = any(each.is_redefined and not each.member.is_deferred for each in versions)
    for each in versions:
        old, what = each.member, f"`{own.name}'"
        if old.arguments != own.arguments or old.is_query != own.is_query:
            yield own.line, f"{what} has not the signature that it has in {old.owner}"
        elif old.feature and old.feature.frozen:
            yield own.line, f"{what} is frozen in {old.owner}"
        elif not each.is_redefined and (own.is_deferred or not old.is_deferred):
            yield own.line, f"{what} is a feature of {old.owner}, and not redefined"
        elif each.is_redefined and old.is_deferred and not own.is_deferred and not effective:
            yield own.line, f"{what} is deferred in {old.owner}: it is effected, not redefined"
        elif old.feature and old.feature.kind == "attribute" != _kind(own):
            yield own.line, f"{what} is an attribute of {old.owner}, it must stay one"
    yield from _contracts(own)


def _kind(own: Member) -> str:
    return own.feature.kind if own.feature else ""


def _contracts(own: Member) -> Iterator[Problem]:
    """What is declared anew keeps its contract and can only add to it."""
    routine = own.feature.routine if own.feature else None
    if routine and routine.require and not routine.require.is_further:
        yield own.line, f"`{own.name}' is inherited: `require' must be `require else'"
    if routine and routine.ensure and not routine.ensure.is_further:
        yield own.line, f"`{own.name}' is inherited: `ensure' must be `ensure then'"


def interface(
    tree: Class, parents: Mapping[str, Interface | None]
) -> tuple[Interface, list[Problem]]:
    """What a class gives, and the problems with its declarations."""
    named: list[Parent | None] = [*tree.parents] or [None]
    ways = [(each, parents.get(each.type.name if each else "ANY")) for each in named]
    there = [(parent, each) for parent, each in ways if each]
    flattening = Flattening(tree, there)
    flattening.run()
    complete = len(there) == len(ways) and all(each.is_complete for _, each in there)
    made = Interface(
        tree.name,
        "deferred" in tree.marks,
        "expanded" in tree.marks,
        tuple(each.name for each in tree.formals),
        tuple(each.type.name for each in tree.parents) or ("ANY",),
        creators(tree),
        flattening.members,
        complete,
        True,
        frozenset(_converted(tree, True)),
        frozenset(_converted(tree, False)),
        {each.name: each for each in tree.formals},
    )
    return made, flattening.problems


def _converted(tree: Class, is_query: bool) -> Iterator[str]:
    for each in tree.conversions:
        if each.is_query == is_query:
            names = (getattr(type, "name", "") for type in each.types)
            yield from (SHORT.get(name, name) for name in names)


def creators(tree: Class) -> dict[str, Clients] | None:
    """The creation procedures and who may use them."""
    if not tree.creators:
        return None
    found: dict[str, Clients] = {}
    for clause in tree.creators:
        names = None if clause.clients is None else frozenset(each.text for each in clause.clients)
        clients = None if names is None or "ANY" in names else names - {"NONE"}
        found.update((each.text, clients) for each in clause.names)
    return found
