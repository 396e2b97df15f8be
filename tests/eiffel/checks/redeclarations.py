"""What is declared anew conforms to what it was in the parent: the result, and each argument (ECMA-367, 8.10.26).

Numbers of arguments are compared in `flatten`.
"""

from collections.abc import Iterator

from tests.eiffel.conformance import never_conforms
from tests.eiffel.finding import Finding
from tests.eiffel.interface import Interface, Member
from tests.eiffel.library import Library
from tests.eiffel.source import Source
from tests.eiffel.syntax import ClassType, Feature, Parent, Type
from tests.eiffel.typing_rules import current_type, resolve, spelled


def check(library: Library, source: Source) -> Iterator[Finding]:
    """The findings of one class."""
    own = library.interface(source.tree.name)
    features = {each.name: each for each in source.tree.features}
    for parent in source.tree.parents:
        above = library.interface(parent.type.name)
        if own and above:
            for member, feature in _redeclared(parent, above, features):
                for message in _differences(library, own, parent.type, member, feature):
                    yield source.finding(feature.line, message)


def _redeclared(
    parent: Parent, above: Interface, features: dict[str, Feature]
) -> Iterator[tuple[Member, Feature]]:
    renames = {each.old.text: each.new.text for each in parent.renames}
    for member in above.members.values():
        feature = features.get(renames.get(member.name, member.name))
        if feature:
            yield member, feature


def _differences(
    library: Library, own: Interface, parent: ClassType, member: Member, feature: Feature
) -> Iterator[str]:
    pairs = [(feature.result, member.type, "gives")]
    if member.feature and len(member.feature.arguments) == len(feature.arguments):
        both = zip(feature.arguments, member.feature.arguments, strict=True)
        pairs += [(new.type, old.type, "takes") for new, old in both]
    for new, old, verb in pairs:
        here = resolve(library, new, own.name, current_type(own), 3) if new else None
        there = resolve(library, old, member.owner, parent, 3) if old else None
        if here and there and _differ(library, own, here, there):
            yield f"`{feature.name}' {verb} {_full(here)}, in {parent.name} {_full(there)}"


def _differ(library: Library, own: Interface, here: ClassType, there: ClassType) -> bool:
    formals = own.formals or ()
    if here.mark == "detachable" and there.mark != "detachable" and there.name not in formals:
        return True
    return never_conforms(library, here, there, formals)


def _full(type: Type) -> str:
    return f"{type.mark} {spelled(type)}".strip()
