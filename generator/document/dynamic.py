"""`$dynamicRef`: a schema that is completed by the one that refers to it (JSON Schema 2020-12, core §8.2.3.2, §7.1).

In: the references of a bundle, each with its target as if every `$dynamicRef` were a `$ref`. Out: where a schema with
dynamic anchors refers to one that has them too, the latter is copied, and in the copy each `$dynamicRef` leads to the
anchor of the outer one. So `PetPage`, which says what a `Page` is of, has pages of pets. Everything else stays as it is.
`$recursiveRef`, which came before it, is looked up here too.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Final, TypeAlias

from generator.diagnostics import Location
from generator.document.identities import Identities, Resource
from generator.document.node import Instead, Node, NodeValue
from generator.document.pointer import escape, split, step
from generator.document.references import Kind, Reference

LIMIT: Final = 1_000
"""So many copies at most: schemas that complete each other could go on without end."""

Bound: TypeAlias = dict[str, Node]
"""What dynamic anchors mean, by name."""

WHOLE_DESCRIPTIONS: Final = ("openapi", "swagger", "paths")


class Copy(Instead):
    """A value as another schema completes it. It stands where the original does; its id is its own."""

    __slots__ = ("name",)

    def __init__(self, value: NodeValue, origin: Node, name: str) -> None:
        super().__init__(value, origin, origin.pointer)
        self.name = name

    @property
    def at(self) -> Location:
        return self.origin.at

    @property
    def id(self) -> str:
        """As if the copy stood below the reference to it."""
        return self.name


class Completion:
    """Copies what has to be copied."""

    def __init__(
        self,
        references: Iterable[Reference],
        targets: dict[Node, Node],
        lost: set[Node],
        identities: Identities,
        documents: dict[str, Node],
    ) -> None:
        self.references = [each for each in references if each.kind is Kind.PART]
        self.targets = targets
        self.static = dict(targets)
        self.lost = lost
        self.identities = identities
        self.documents = documents
        self.resources: dict[Node, Resource] = {}
        self.copies: dict[tuple[Resource, tuple[tuple[str, Node], ...]], dict[Node, Node]] = {}
        self.needs = self.find_needs()
        self.waiting: deque[tuple[Node, Node, Bound, str]] = deque()

    def run(self) -> None:
        """Complete whatever a schema with dynamic anchors refers to."""
        if not any(self.needs.values()):
            return
        for reference in self.references:
            holder, home = reference.holder, self.home(reference)
            target, bound = self.static.get(holder), self.identities.dynamic.get(home, {})
            if target is not None and bound:
                name = label(holder) if isinstance(home, str) else self.own_name(home)
                self.lead(holder, target, bound, name)
        while self.waiting and len(self.copies) < LIMIT:
            self.lead(*self.waiting.popleft())

    def home(self, reference: Reference) -> Resource:
        return reference.place.base or reference.holder.source.origin

    def resource(self, node: Node) -> Resource:
        """Where a node belongs."""
        if node not in self.resources:
            around = self.identities.around(node, self.documents[node.source.origin])
            own = node if node in self.identities.uris else around
            self.resources[node] = own or node.source.origin
        return self.resources[node]

    def find_needs(self) -> dict[Resource, set[str]]:
        """The dynamic anchors that each resource asks for, itself or by what it refers to."""
        if not any("$dynamicRef" in each.holder.members for each in self.references):
            return {}
        needs: dict[Resource, set[str]] = {}
        leads: dict[Resource, set[Resource]] = {}
        for reference in self.references:
            target = self.static.get(reference.holder)
            if target is None:
                continue
            home = self.home(reference)
            if (name := self.dynamic_name(reference.holder, target)) is not None:
                needs.setdefault(home, set()).add(name)
            leads.setdefault(self.resource(target), set()).add(home)
        changed = deque(needs)
        while changed:
            resource = changed.popleft()
            for above in leads.get(resource, ()):
                if not needs[resource] <= needs.setdefault(above, set()):
                    needs[above] |= needs[resource]
                    changed.append(above)
        return needs

    def dynamic_name(self, holder: Node, target: Node) -> str | None:
        """The anchor that a `$dynamicRef` asks for; none where it is no more than a `$ref`."""
        text = holder.text("$dynamicRef")
        name = text.rpartition("#")[2] if text is not None and holder.get("$ref") is None else None
        return name if name and target.text("$dynamicAnchor") == name else None

    def own_name(self, resource: Node) -> str:
        """What a schema calls itself by its `$id`."""
        return stem(self.identities.uris[resource])

    def lead(self, holder: Node, target: Node, bound: Bound, name: str) -> None:
        """Have a reference lead to its target as the anchors of the schema of this name complete it."""
        resource = self.resource(target)
        wanted = self.wanted(resource, bound)
        root = self.documents[resource] if isinstance(resource, str) else resource
        if not wanted or any(key in root.members for key in WHOLE_DESCRIPTIONS):
            return
        key = (resource, tuple(wanted.items()))
        if key not in self.copies:
            own = name if holder in self.identities.uris else f"{name} {label(root)}"
            self.copies[key] = copy(root, f"{holder.id}/{escape(own)}")
            self.connect(self.copies[key], wanted, name)
        self.targets[holder] = self.copies[key][target]

    def wanted(self, resource: Resource, bound: Bound) -> Bound:
        """What is to be told to a resource, in that it asks for it and does not mean the same itself."""
        own = self.identities.dynamic.get(resource, {})
        needs = sorted(self.needs.get(resource, ()))
        return {
            each: bound[each]
            for each in needs
            if each in bound and bound[each] is not own.get(each)
        }

    def connect(self, made: dict[Node, Node], bound: Bound, name: str) -> None:
        """Have the references among the copies lead where those of the originals do, and to copies where that matters."""
        touched = self.touched(made, bound)
        for old, new in made.items():
            target = self.static.get(old)
            if old in self.lost:
                self.lost.add(new)
            if target is None:
                continue
            asked = self.dynamic_name(old, target)
            if asked is not None and asked in bound:
                self.targets[new] = bound[asked]
            elif target in made:
                self.targets[new] = made[target] if target in touched else target
            else:
                self.targets[new] = target
                here = self.identities.dynamic.get(self.resource(old), {})
                self.waiting.append((new, target, {**here, **bound}, name))

    def touched(self, made: dict[Node, Node], bound: Bound) -> set[Node]:
        """The originals in which something changes: around the references that lead elsewhere now."""
        above = {part: old for old in made for part in (*old.members.values(), *old.items)}
        leading: dict[Node, list[Node]] = {}
        changed: list[Node] = []
        for old in made:
            target = self.static.get(old)
            if target is None:
                continue
            if self.dynamic_name(old, target) in bound:
                changed.append(old)
            elif target in made:
                leading.setdefault(target, []).append(old)
            elif self.wanted(self.resource(target), bound):
                changed.append(old)
        found: set[Node] = set()
        while changed:
            node: Node | None = changed.pop()
            while node is not None and node not in found:
                found.add(node)
                changed += leading.get(node, ())
                node = above.get(node)
        return found


def copy(root: Node, name: str) -> dict[Node, Node]:
    """Every value at and below a node, copied: inner ones first."""
    order, waiting = [], [root]
    while waiting:
        node = waiting.pop()
        order.append(node)
        waiting += [*node.members.values(), *node.items]
    made: dict[Node, Node] = {}
    for node in reversed(order):
        value: NodeValue = node.value
        if node.is_object:
            value = {key: made[member] for key, member in node.members.items()}
        elif node.is_array:
            value = [made[item] for item in node.items]
        made[node] = Copy(value, node, name + node.pointer[len(root.pointer) :])
    return made


def label(node: Node) -> str:
    """What a schema is called where it stands."""
    steps = split(node.pointer)
    return steps[-1] if steps else stem(node.source.name)


def stem(address: str) -> str:
    """The last part of a path or URL, without its format."""
    return address.rstrip("/").rsplit("/", 1)[-1].partition(".")[0]


def recursive(reference: Reference, document: Node) -> Node | None:
    """The schema that a `$recursiveRef` means (JSON Schema 2019-09, core §8.2.4.2.1) where `#` is a whole description
    and no schema: the innermost one around it that says `$recursiveAnchor`."""
    holder = reference.holder
    if reference.place.base is not None or "$recursiveRef" not in holder.members:
        return None
    node = document
    around = []
    for token in split(holder.pointer):
        following = step(node, token)
        if following is None:
            return None
        node = following
        around.append(node)
    return next((each for each in reversed(around) if is_recursive(each)), None)


def is_recursive(node: Node) -> bool:
    anchor = node.get("$recursiveAnchor")
    return anchor is not None and anchor.value is True
