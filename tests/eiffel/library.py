"""All classes that a library can name: its own and those of the libraries that its ECF names.

In: sources, names of libraries. Out: interfaces by class name, made when they are asked for.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.eiffel import flatten, known
from tests.eiffel.finding import Finding
from tests.eiffel.interface import Interface
from tests.eiffel.source import Source
from tests.eiffel.syntax import Type


@dataclass(slots=True)
class Library:
    """`sources` by class name, `used` libraries, classes that could not be read; problems of interfaces gather here."""

    sources: dict[str, Source]
    used: frozenset[str]
    broken: frozenset[str]
    findings: list[Finding] = field(default_factory=list)
    _made: dict[str, Interface | None] = field(default_factory=dict)
    _above: dict[str, frozenset[str]] = field(default_factory=dict)

    def interface(self, name: str) -> Interface | None:
        """What a class gives; None if there is no such class."""
        name = known.SHORT.get(name, name)
        if name not in self._made:
            self._made[name] = None  # what an ancestor that is a descendant sees
            self._made[name] = self._own(name) if name in self.sources else self._known(name)
        return self._made[name]

    def ancestors(self, name: str) -> frozenset[str]:
        """The class and all above it."""
        name = known.SHORT.get(name, name)
        if name not in self._above:
            self._above[name] = frozenset((name,))
            made = self.interface(name)
            above = (self.ancestors(parent) for parent in (made.parents if made else ()))
            self._above[name] = frozenset((name,)).union(*above)
        return self._above[name]

    def others(self) -> Iterator[str]:
        """The names of the classes of other libraries."""
        for library in sorted(self.used & known.libraries()):
            yield from known.lines(library)

    def _own(self, name: str) -> Interface:
        source = self.sources[name]
        names = [each.type.name for each in source.tree.parents] or ["ANY"]
        made, problems = flatten.interface(
            source.tree, {each: self.interface(each) for each in names}
        )
        self.findings += [source.finding(line, message) for line, message in problems]
        return made

    def _known(self, name: str) -> Interface | None:
        for library in self.used & known.libraries():
            line = known.lines(library).get(name)
            if line:
                parents = {each: self.interface(each) for each in known.parents_of(line)}
                return known.interface(line, parents)
        return known.nothing_known(name) if name in self.broken else None


def named(type: Type | None) -> str:
    """The class that a type names, or an empty text."""
    return getattr(type, "name", "")
