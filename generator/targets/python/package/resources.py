"""The modules of `resources/`: the nodes of the resource tree, one module for each root.

In: a root with its names. Out: the view that `templates/python/resources.py.jinja` prints. A method is the method of an API
class under another name; one that is paged gives the pages, one that only streams the stream. Nodes stand behind those that
they have as attributes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.calling import STREAMS, successes
from generator.model.operations import Operation
from generator.targets.code import Code
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import Import
from generator.targets.python.spelling.class_names import ServiceName
from generator.targets.python.spelling.expressions import (
    assigned,
    call,
    class_head,
    member,
)
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import docstring
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.resource_names import Call, Node
from generator.values import dataclass

_INFO = "with_http_info"


@dataclass(frozen=True, slots=True)
class NodeView:
    """A class."""

    head: Code
    doc: Code
    attributes: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class ResourcesView:
    """A module."""

    deprecated: bool
    module_doc: Code
    imports: Code
    nodes: tuple[NodeView, ...]


def resources_view(root: Node, names: Names) -> ResourcesView:
    """The module of a root."""
    every = [*_inner_first(root)]
    return ResourcesView(
        deprecated=root.deprecated,
        module_doc=docstring([f"What `{root.shown}` has."], 0),
        imports=imports.lines(_imports(every, names)),
        nodes=tuple(view for each in every for view in _views(each, names)),
    )


def _inner_first(node: Node) -> Iterator[Node]:
    for each in node.children:
        yield from _inner_first(each)
    yield node


def _views(node: Node, names: Names) -> Iterator[NodeView]:
    """The classes of a node: raw answers first, which the node has as an attribute."""
    plain, waiting, raw, waiting_raw = node.classes
    for own, own_raw, is_async in ((plain, raw, False), (waiting, waiting_raw, True)):
        base = Code("AsyncApi" if is_async else "Api")
        if node.calls:
            yield NodeView(
                lay_out(class_head(own_raw, [base]), 0),
                docstring([f"The same as `{node.shown}`, with status and headers."], 4),
                tuple(_attribute(each, _method(each, is_async, _INFO)) for each in node.calls),
            )
        yield NodeView(
            lay_out(class_head(own, [_base(node, base, is_async, names)]), 0),
            docstring([_said(node)], 4),
            (*_calls(node, is_async), *_inner(node, own_raw, is_async)),
        )


def _base(node: Node, plain: Code, is_async: bool, names: Names) -> Code:
    if node.service is None:
        return plain
    return _class(names.services[node.service.name], is_async)


def _class(service: ServiceName, is_async: bool) -> Code:
    return (service.awaited if is_async else service.sync).name


def _said(node: Node) -> str:
    if node.service is not None and node.service.doc.description:
        return node.service.doc.description
    return f"What `{node.shown}` can do."


def _calls(node: Node, is_async: bool) -> Iterator[Code]:
    for each in node.calls:
        if each.is_there:
            continue
        form = _form(each)
        yield _attribute(each, _method(each, is_async, form))


def _form(each: Call) -> str:
    """Which form of the operation's method a call is: the pages, the stream, or the method itself."""
    if each.operation.pagination is not None:
        return "iter"
    return "stream" if _only_streams(each.operation) else ""


def _only_streams(operation: Operation) -> bool:
    if operation.stream is None or operation.stream.switch is not None:
        return False
    contents = [content for each in successes(operation) for content in each.contents]
    return all(content.kind in STREAMS for content in contents)


def _method(each: Call, is_async: bool, form: str) -> Code:
    """The attribute of the API class."""
    method = each.method.stream if form == "stream" else each.method.method
    suffix = f"_{form}" if form in (_INFO, "iter") else ""
    return member(_class(each.service, is_async), Code(f"{method}{suffix}"))


def _attribute(each: Call, value: Code) -> Code:
    """The line of a method, which language servers show the docstring of; a string below it they would show besides."""
    return lay_out(assigned(each.name, value), 4)


def _inner(node: Node, raw: Code, is_async: bool) -> Iterable[Code]:
    """The nodes that it has, and that of raw answers."""
    inner = [(each.attribute, each.classes[is_async]) for each in node.children]
    if node.calls:
        inner.append((Code("with_raw_response"), raw))
    for name, class_ in inner:
        yield lay_out(assigned(name, call(Code("within"), [class_])), 4)


def _imports(nodes: Iterable[Node], names: Names) -> Iterator[Import]:
    """What a module imports: words of the runtime that it uses, and the API classes."""
    yield Import("__future__", "annotations")
    every = [*nodes]
    if any(node.service is None or node.calls for node in every):
        yield Import("@api", "Api")
        yield Import("@api", "AsyncApi")
    if any(node.children or node.calls for node in every):
        yield Import("@resource", "within")
    services = [each.service for node in every for each in node.calls]
    services += [names.services[node.service.name] for node in every if node.service]
    for service in services:
        for found in (service.sync, service.awaited):
            yield Import(f"..api.{found.module}", found.name)
