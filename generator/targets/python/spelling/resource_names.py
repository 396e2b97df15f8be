"""The resource tree in Python: what its nodes and methods are called, and the modules that hold them.

In: the model and the names. Out: one `Node` for each root, with the attribute of the client that it is. A root that is
called like a tag is that tag's service as well. What a node has already, a keyword, or a name that is taken is moved aside.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.operations import Api, Operation, Service
from generator.model.resources import Path, Resource, operation_id
from generator.naming.devices import is_device
from generator.naming.scope import Scope, caseless
from generator.naming.styles import pascal, snake
from generator.targets.code import Code
from generator.targets.python.spelling.api_names import OperationName
from generator.targets.python.spelling.class_names import LONGEST, ServiceName
from generator.targets.python.spelling.former_names import former_attributes
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.reserved import CLIENT, KEYWORDS, NODE, starting_well
from generator.values import dataclass

_SUFFIX = "Resource"
_KINDS = ("{}Resource", "Async{}Resource", "{}RawResponses", "Async{}RawResponses")


@dataclass(frozen=True, slots=True)
class Call:
    """A method of a node: its name, and the method of an API class that it is. `is_there`: the node has it of its tag, by
    that very name."""

    name: Code
    operation: Operation
    service: ServiceName
    method: OperationName
    is_there: bool = False


@dataclass(frozen=True, slots=True)
class Node:
    """A resource: `stem` is what its four classes have in common, `shown` how callers get there, `service` the tag that it
    is besides, or whose attribute of before it is."""

    attribute: Code
    stem: str
    shown: str
    calls: tuple[Call, ...]
    children: tuple[Node, ...]
    service: Service | None = None
    module: Code | None = None

    @property
    def classes(self) -> tuple[Code, Code, Code, Code]:
        """The class and its async twin, and the same of raw answers."""
        plain, waiting, raw, waiting_raw = (Code(kind.format(self.stem)) for kind in _KINDS)
        return plain, waiting, raw, waiting_raw

    @property
    def deprecated(self) -> bool:
        """Whether an operation in it is."""
        own = any(each.operation.doc.deprecated for each in self.calls)
        return own or any(each.deprecated for each in self.children)


def resource_nodes(api: Api, names: Names) -> tuple[Node, ...]:
    """The roots, those that are tags first met in the order of the tree."""
    return tuple(_Nodes(api, names).roots())


def called_at(nodes: Iterable[Node]) -> Iterator[tuple[int, str]]:
    """How callers get to operations through the resource tree, by the `id` of each."""
    for node in nodes:
        yield from ((id(each.operation), f"{node.shown}.{each.name}") for each in node.calls)
        yield from called_at(node.children)


class _Nodes:
    """Names the nodes of one API."""

    def __init__(self, api: Api, names: Names) -> None:
        self._api, self._names = api, names
        self._classes = Scope(names.client.exported, fold=caseless)
        self._modules = Scope(("__init__",), fold=caseless)
        self._calls: dict[str, tuple[Operation, ServiceName, OperationName]] = {}
        for service in api.services:
            for index, each in enumerate(service.operations):
                made = each, names.services[service.name], names.operations[service.name, index]
                self._calls.setdefault(operation_id(each.method, each.path), made)

    def roots(self) -> Iterator[Node]:
        """Every root with all below it."""
        attributes = Scope((*CLIENT, *self._names.client.attributes.values()))
        services = {each.name: each for each in self._api.services}
        tags = {snake(each.name): each for each in reversed(self._api.services)}
        former = {str(old): services[of] for old, of in former_attributes(self._names).items()}
        for root in self._api.resources.roots:
            service = tags.get(snake(root.name))
            attribute = (
                _aside(root.name, CLIENT, attributes)
                if service is None
                else self._names.client.attributes[service.name]
            )
            yield self._node(root, attribute, (), service or former.get(attribute))

    def _node(
        self, resource: Resource, attribute: Code, above: Path, service: Service | None = None
    ) -> Node:
        path = (*above, attribute)
        inherited = self._inherited(service)
        scope = Scope((*NODE, *inherited))
        calls = tuple(self._own_calls(resource, scope, inherited))
        children = tuple(
            self._node(each, _aside(each.name, NODE, scope), path) for each in resource.resources
        )
        stem, shown = self._stem(path), ".".join(("client", *path))
        module = None if above else self._module(attribute)
        return Node(attribute, stem, shown, calls, children, service, module)

    def _inherited(self, service: Service | None) -> dict[str, str]:
        """What the node has of its tag: the operation of each attribute."""
        if service is None:
            return {}
        return {
            attribute: operation_id(each.method, each.path)
            for index, each in enumerate(service.operations)
            for attribute in self._names.operations[service.name, index].attributes
        }

    def _own_calls(
        self, resource: Resource, scope: Scope, inherited: dict[str, str]
    ) -> Iterator[Call]:
        for name, id_ in resource.methods.items():
            operation, class_, method = self._calls[id_]
            is_there = inherited.get(_plain(name)) == id_
            spelled = Code(_plain(name)) if is_there else _aside(name, NODE, scope)
            yield Call(spelled, operation, class_, method, is_there)

    def _stem(self, path: Path) -> str:
        """A stem none of whose classes there is."""
        wanted = pascal(" ".join(path)).encode()[:LONGEST].decode(errors="ignore")
        stem, number = starting_well(wanted, _SUFFIX), 2
        while not all(self._classes.is_free(kind.format(stem)) for kind in _KINDS):
            stem, number = f"{wanted}{number}", number + 1
        for kind in _KINDS:
            self._classes.take(kind.format(stem))
        return stem

    def _module(self, attribute: str) -> Code:
        wanted = attribute.encode()[:LONGEST].decode(errors="ignore")
        return Code(self._modules.take(f"{wanted}_" if is_device(wanted) else wanted))


def _plain(raw: str) -> str:
    return starting_well(snake(raw), "var_")


def _aside(raw: str, reserved: Iterable[str], scope: Scope) -> Code:
    """The attribute of a name, with an underscore behind it where it cannot be called so."""
    wanted = _plain(raw)
    is_taken = wanted in KEYWORDS or wanted in reserved or not scope.is_free(wanted)
    return Code(scope.take(f"{wanted}_" if is_taken else wanted))
