"""Each target of a configuration can see the classes that its own classes name.

In: the folder, the classes that have been read. Out: findings. A target sees the classes of its clusters and of the
libraries that it names itself: not those that a library names.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.eiffel import known
from tests.eiffel.checks.ecf import GIVES, TAG, classes, library_of, local_path, root_of
from tests.eiffel.finding import Finding
from tests.eiffel.library import Library
from tests.eiffel.source import Source
from tests.eiffel.syntax import ClassType
from tests.eiffel.walk import each
from tests.eiffel.xml_tree import Element

Sources = Mapping[Path, Source]


def check(folder: Path, library: Library) -> Iterator[Finding]:
    """The findings of all configurations of a folder."""
    sources = {(folder / each.file).resolve(): each for each in library.sources.values()}
    used = {path: dict(_named(source)) for path, source in sources.items()}
    for path in sorted(folder.rglob("*.ecf")):
        for name, own, seen in _targets(path, sources):
            for place in own:
                for missing in sorted(used[place].keys() - seen):
                    if library.interface(missing) and missing not in library.broken:
                        message = f"{missing} is not in the target {name} of {path.name}"
                        yield sources[place].finding(used[place][missing], message)


def _named(source: Source) -> Iterator[tuple[str, int]]:
    """The classes that a class names, and where."""
    formals = {formal.name for formal in source.tree.formals} | {"NONE"}
    for type in each(ClassType, source.tree):
        if type.name not in formals:
            yield known.SHORT.get(type.name, type.name), type.line


def _targets(path: Path, sources: Sources) -> Iterator[tuple[str, list[Path], set[str]]]:
    """The targets by name: the files that they hold, the names of the classes that they see."""
    root = root_of(path)
    targets = {each.attributes.get("name", ""): each for each in root.inner} if root else {}
    for name, target in targets.items():
        chain = [target]
        while chain[-1].attributes.get("extends") in targets:
            chain.append(targets[chain[-1].attributes["extends"]])
        own = [each for part in chain for each in classes(part, path.parent) if each in sources]
        seen = {sources[each].tree.name for each in own}
        yield name, own, seen.union(*(_libraries(part, path.parent, sources) for part in chain))


def _libraries(target: Element, here: Path, sources: Sources) -> set[str]:
    """The names of the classes of the libraries that a target names."""
    seen = set[str]()
    for library in target.all(f"{TAG}library"):
        place, name = local_path(library, here), GIVES.get(library_of(library), library_of(library))
        root = root_of(place) if place else None
        if root and place:
            files = (file for each in root.inner for file in classes(each, place.parent))
            seen.update(sources[file].tree.name for file in files if file in sources)
        elif name in known.libraries():
            seen.update(known.lines(name))
    return seen
