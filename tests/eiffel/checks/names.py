"""Every class that is named exists, and no name is a word of the language.

Also: as many generics as the class has, and actual generics that fit their constraints.
"""

from collections.abc import Iterator

from tests.eiffel.finding import Finding
from tests.eiffel.library import Library, named
from tests.eiffel.source import Source
from tests.eiffel.syntax import Class, ClassType, Feature, Formal, Variable
from tests.eiffel.typing_rules import AGENTS
from tests.eiffel.walk import each
from tests.eiffel.words import RESERVED

ANY_NUMBER = AGENTS | {"TUPLE"}


def check(library: Library, source: Source) -> Iterator[Finding]:
    """The findings of one class."""
    formals = {formal.name: formal for formal in source.tree.formals}
    for type in each(ClassType, source.tree):
        if type.name not in formals and type.name != "NONE":
            for message in _type(library, type, formals):
                yield source.finding(type.line, message)
    for line, name in _clients(source.tree):
        if name not in ("ANY", "NONE") and library.interface(name) is None:
            yield source.finding(line, f"there is no class {name}")
    yield from _reserved(source)


def _type(library: Library, type: ClassType, formals: dict[str, Formal]) -> Iterator[str]:
    interface = library.interface(type.name)
    if interface is None:
        yield f"there is no class {type.name}"
    elif type.spelling != type.name:
        yield f"{type.spelling} is not in upper case"
    elif interface.formals is not None and type.name not in ANY_NUMBER:
        if len(interface.formals) != len(type.arguments):
            yield f"{type.name} has {len(interface.formals)} formal generics, not {len(type.arguments)}"
        else:
            for name, actual in zip(interface.formals, type.arguments, strict=True):
                formal = interface.constraints.get(name)
                if formal and isinstance(actual, ClassType):
                    yield from _fits(library, formal, actual, formals)


def _fits(
    library: Library, formal: Formal, actual: ClassType, formals: dict[str, Formal]
) -> Iterator[str]:
    """Does an actual generic fit? Where it is a formal of this class, its own constraints count."""
    names = [actual.name]
    if actual.name in formals:
        names = [named(each) for each in formals[actual.name].constraints] or ["ANY"]
    above = frozenset[str]().union(*(library.ancestors(name) for name in names))
    for constraint in formal.constraints:
        wanted = named(constraint)
        known = all(_is_complete(library, name) for name in names)
        if known and wanted != "ANY" and wanted not in above:
            yield f"{actual.name} does not conform to {wanted}, the constraint of {formal.name}"
        elif actual.mark == "detachable" and constraint.mark != "detachable":
            yield f"{actual.name} is detachable, the constraint of {formal.name} is not"
    if actual.name not in formals:
        yield from _creates(library, formal, actual)


def _creates(library: Library, formal: Formal, actual: ClassType) -> Iterator[str]:
    interface = library.interface(actual.name)
    if interface and interface.is_complete and formal.creators:
        if interface.is_deferred:
            yield f"{actual.name} is deferred, and {formal.name} must be created"
        for name in formal.creators:
            if name.text not in (interface.creators or ()):
                yield f"{actual.name} has no creation procedure `{name.text}'"


def _is_complete(library: Library, name: str) -> bool:
    interface = library.interface(name)
    return interface is not None and interface.is_complete


def _clients(tree: Class) -> Iterator[tuple[int, str]]:
    groups = [feature.clients or () for feature in tree.features]
    groups += [clause.clients or () for clause in tree.creators]
    groups += [export.clients for parent in tree.parents for export in parent.exports]
    yield from dict.fromkeys((name.line, name.text) for group in groups for name in group)


def _reserved(source: Source) -> Iterator[Finding]:
    named_things: list[tuple[int, str]] = [(source.tree.line, source.tree.name.lower())]
    named_things += [(each.line, each.name) for each in source.tree.features]
    named_things += [(each.line, each.name) for each in each_variable(source.tree)]
    for line, name in named_things:
        if name in RESERVED:
            yield source.finding(line, f"`{name}' is a word of the language")


def each_variable(tree: Class) -> Iterator[Variable | Feature]:
    """Arguments and locals, those of inline agents included."""
    yield from each(Variable, tree)
