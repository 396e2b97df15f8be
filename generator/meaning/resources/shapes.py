"""What stands below what: which paths are collections, which are leaves.

In: the steps of all operations. Out: answers about one of them. Knows no operationId.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.meaning.resources.routes import Route, is_hole, names, unnamed
from generator.meaning.resources.verbs import ALWAYS, USUAL, is_plural
from generator.model.resources import Path

_JOINTS = frozenset({"by", "for", "from", "in", "of", "to", "with"})


class Shapes:
    """The paths of one document, holes all alike."""

    def __init__(self, calls: Iterable[tuple[str, Route]]) -> None:
        self._methods: dict[Route, set[str]] = {}
        self._parts: set[Route] = set()
        self._branches: set[Path] = set()
        for method, steps in calls:
            plain, named = unnamed(steps), names(steps)
            self._methods.setdefault(plain, set()).add(method)
            self._parts.update(plain[:length] for length in range(1, len(plain) + 1))
            self._branches.update(
                named[:length]
                for length in range(1, len(named))
                if not all(map(is_command, named[length:]))
            )

    def methods(self, steps: Route) -> set[str]:
        """The methods at exactly this path."""
        return self._methods.get(unnamed(steps), set())

    def has_items(self, steps: Route) -> bool:
        """Whether the path goes on with a hole."""
        return (*unnamed(steps), "{}") in self._parts

    def items(self, steps: Route) -> set[str]:
        """The methods that its items have."""
        return self.methods((*steps, "{}"))

    def around(self, item: Route) -> set[str]:
        """The methods of what the item is one of."""
        return self.methods(item[:-1])

    def is_branch(self, steps: Route) -> bool:
        """Whether there are resources below it."""
        return names(steps) in self._branches

    def is_item(self, steps: Route) -> bool:
        """Whether the path ends with a hole."""
        return bool(steps) and is_hole(steps[-1])


def is_command(name: str) -> bool:
    """Whether a name of a path can only be something that is done: `cancel`, `findByStatus`, `listUsers`, but not
    `login_links`."""
    if name.startswith(":"):
        return True
    first, *rest = name.split()
    if first not in ALWAYS:
        return False
    return not rest or first in USUAL or not (is_plural(rest[-1]) and _JOINTS.isdisjoint(rest))
