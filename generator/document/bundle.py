"""Documents whose references have been followed.

In: nothing; `resolve` makes bundles. Out: where each reference leads, and which of them lead to each other without end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

from generator.diagnostics import Source
from generator.document.library import Remote
from generator.document.node import Node
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Bundle:
    """Documents whose references have been followed. `documents` are their roots by origin, the main one first;
    `origins` tells the origin behind each path and URL that was read; `lost` are the references that lead nowhere.
    `parts` are the files that were read (`parts.py`); none where another run might read others.
    """

    root: Node
    documents: Mapping[str, Node]
    origins: Mapping[str, str]
    targets: Mapping[Node, Node]
    lost: frozenset[Node] = frozenset()
    remote: Mapping[str, Remote] = field(default_factory=dict)
    parts: Mapping[str, Source] | None = None

    def target(self, node: Node) -> Node:
        """Where the `$ref` of this node leads, one step."""
        return self.targets[node]

    def find(self, node: Node) -> Node | None:
        """Where this node leads, if it is a reference that leads anywhere."""
        return self.targets.get(node)

    def is_lost(self, node: Node) -> bool:
        """Whether this node is a reference that leads nowhere, which has been reported."""
        return node in self.lost


def rounds(starts: Iterable[Node], targets: Mapping[Node, Node]) -> Iterator[list[Node]]:
    """References that lead to each other, round by round; each is followed once."""
    met: dict[Node, Node] = {}
    for start in starts:
        trail = []
        node = start
        while node in targets and node not in met:
            met[node] = start
            trail.append(node)
            node = targets[node]
        if trail and met.get(node) is start:
            yield trail[trail.index(node) :]
