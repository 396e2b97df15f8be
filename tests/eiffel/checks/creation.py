"""Creation procedures exist and are procedures; attributes that must not be Void are set by each of them.

A creation procedure sets what it assigns or creates, and what routines do that it calls without a target.
"""

from collections.abc import Iterator

from tests.eiffel.code import Agent, Call, Creation, Precursor
from tests.eiffel.creation_rules import needs_a_value
from tests.eiffel.finding import Finding
from tests.eiffel.instructions import Assign
from tests.eiffel.interface import Interface, Member
from tests.eiffel.library import Library
from tests.eiffel.source import Source
from tests.eiffel.walk import below


def check(library: Library, source: Source) -> Iterator[Finding]:
    """The findings of one class."""
    interface = library.interface(source.tree.name)
    assert interface
    seen = set[str]()
    for clause in source.tree.creators:
        for name in clause.names:
            if name.text in seen:
                yield source.finding(name.line, f"`{name.text}' is listed twice")
            seen.add(name.text)
            if message := _creator(interface, name.text):
                yield source.finding(name.line, message)
    if source.tree.creators and interface.is_deferred:
        yield source.finding(
            source.tree.creators[0].names[0].line, "a deferred class creates nothing"
        )
    if not interface.is_deferred and interface.is_complete:
        yield from _attributes(library, source, interface)


def _creator(interface: Interface, name: str) -> str:
    member = interface.members.get(name)
    if member is None:
        return f"there is no `{name}' to create with" if interface.is_complete else ""
    return f"`{name}' is no procedure, it cannot create" if member.is_query else ""


def _attributes(library: Library, source: Source, interface: Interface) -> Iterator[Finding]:
    wanted = [each for each in interface.members.values() if must_be_set(library, each)]
    if not wanted:
        return
    for creator in interface.creators or ("default_create",):
        if _creator(interface, creator):
            continue
        done = frozenset(_set_by(library, interface, creator, set()))
        for member in wanted:
            if member.name not in done:
                line = member.line if member.owner == interface.name else source.tree.line
                yield source.finding(line, f"`{member.name}' is not set by `{creator}'")


def must_be_set(library: Library, member: Member) -> bool:
    """Is it an attribute of our own that must not be Void, and has no value of its own?"""
    feature = member.feature
    if feature is None or feature.kind != "attribute" or feature.routine:
        return False
    return needs_a_value(library, feature.result, member.owner)


def _set_by(
    library: Library,
    interface: Interface,
    name: str,
    seen: set[tuple[str, str]],
    at: Interface | None = None,
) -> Iterator[str]:
    """The attributes that a routine sets, or that those set that it calls, which are those of the class that is made. `at`
    is an ancestor where the routine is meant as it stands there."""
    at = at or interface
    member = at.members.get(name)
    if member is None or member.feature is None or not member.feature.routine:
        return
    if (at.name, name) in seen:
        return
    seen.add((at.name, name))
    for node in below(member.feature.routine.body):
        match node:
            case Assign(target=Call(target=None, name=target)):
                yield target
            case Creation(target=str(target)):
                yield target
            case Call(target=None, name=called) | Agent(target=None, name=called):
                yield from _set_by(library, interface, called, seen)
            case Precursor():
                for parent in at.parents:
                    above = library.interface(parent)
                    if above and above.is_own:
                        yield from _set_by(library, interface, name, seen, above)
