"""The documents of a bundle without places, as openapi-spec-validator wants them, and the way back to the nodes.

In: a bundle. Out: plain values whose references lead where resolving found them: they get lost on the way from document
to document, by an anchor or an `$id`, and where authors are wrong in a way that we forgive.
"""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import quote, unquote

from generator.document import Bundle, Json, Node
from generator.openapi.kinds import kind_at

OURS: Final = "urn:document:"
"""Before the origin of a document, where the validator asks us for it."""

LOST_PARAMETER: Final[dict[str, Json]] = {"name": "", "in": "query"}
"""What the validator takes for granted in an item of `parameters`."""

RESOLVED: Final = ("$id", "$dynamicRef", "$recursiveRef")
"""By what name a schema is referred to, and how; this has been resolved."""

CONTAINERS: Final = (dict, list)
NOTED: Final = ("originalRef", "refType")
"""What springfox and knife4j write into each schema of Swagger 2.0 for pages of their own: names, which say no more than
the schema does."""
SPECIAL: Final = frozenset({"$ref", *RESOLVED, *NOTED})


class Unclear(Exception):
    """Where a reference leads is not known here."""


class PlainLibrary:
    """Plain documents. Objects and arrays are known by identity, which lasts as long as this library.

    `is_odd` tells of lists in the place of a reference: they stand twice, which the validator alone can judge.
    """

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.nodes: dict[int, Node] = {}
        self.values: dict[Node, Any] = {}
        self.ends: dict[int, Any] = {}
        self.documents: dict[str, Any] = {}
        self.inside: set[Node] = set()
        self.is_odd = False

    def plain(self, root: Node) -> Any:
        """A whole document."""
        if root.source.origin not in self.documents:
            self.documents[root.source.origin] = self.copy(root)
        return self.documents[root.source.origin]

    def follow(self, value: Any) -> Any:
        """The value itself, or what its `$ref` leads to in the end; each link of a chain is followed once."""
        if not isinstance(value, dict) or "$ref" not in value:
            return value
        passed = []
        while is_reference(value):
            passed.append(id(value))
            value = self.ends[id(value)] if id(value) in self.ends else self.target(value)
        self.ends.update(dict.fromkeys(passed, value))
        return value

    def target(self, value: Any) -> Any:
        """Where a reference leads, one step."""
        target = self.bundle.find(self.nodes[id(value)])
        if target is None:
            raise Unclear
        self.plain(self.bundle.documents[target.source.origin])
        if target not in self.values:
            raise Unclear
        return self.values[target]

    def copy(self, node: Node) -> Any:
        value = node.value
        if isinstance(value, dict):
            if not SPECIAL.isdisjoint(value):
                return self.special(node, value)
            return self.known(node, self.members(value))
        if isinstance(value, list):
            return self.known(node, [self.copy(item) for item in value])
        return value

    def members(self, parts: dict[str, Node]) -> dict[str, Any]:
        copy = self.copy
        return {
            key: copy(part) if isinstance(part.value, CONTAINERS) else part.value
            for key, part in parts.items()
        }

    def known(self, node: Node, value: Any) -> Any:
        """The value, which is from now on known to be that of the node."""
        self.nodes[id(value)] = node
        self.values[node] = value
        return value

    def special(self, node: Node, parts: dict[str, Node]) -> Any:
        """An object that is a reference, or has a name or such notes. References that lead nowhere have been reported, and
        those that lead to a text or a list stand for it."""
        target = self.bundle.find(node)
        if target is not None and not target.is_object and node not in self.inside:
            self.inside.add(node)
            self.is_odd = self.is_odd or target.is_array
            return self.copy(target)
        lost = self.bundle.is_lost(node)
        kept = {
            key: part
            for key, part in parts.items()
            if not ((key in RESOLVED and part.is_string) or (key == "$ref" and lost))
            and not (key in NOTED and is_noted(node, part))
        }
        members = self.members(kept)
        if target is not None and target.is_object:
            members.update(reference(node, target))
        return self.known(node, {**LOST_PARAMETER, **members} if lost else members)


def is_noted(node: Node, part: Node) -> bool:
    """Whether a tool has noted a name, or that there is none, in a schema or a reference."""
    is_name = part.is_string or part.value is None
    return is_name and ("$ref" in node.members or kind_at(node.pointer) == "schema")


def own_uri(node: Node) -> str:
    """Our URI of the document in which a node is."""
    return f"{OURS}{quote(node.source.origin, '')}"


def is_reference(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("$ref"), str)


def reference(node: Node, target: Node) -> dict[str, Any]:
    """The `$ref` by which the validator finds a target, unless the author's own does that."""
    written = node.text("$ref") or ""
    is_near = written.startswith("#") and target.source is node.source
    if is_near and unquote(written[1:]) == target.pointer:
        return {}
    return {"$ref": f"{own_uri(target)}#{quote(target.pointer)}"}


def is_ours(value: Any) -> bool:
    """Whether a value is a reference that we have written in the author's place."""
    return isinstance(value, str) and value.startswith(OURS)
