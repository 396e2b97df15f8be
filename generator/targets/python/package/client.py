"""`client.py`: the client object, one way to all that an API can do.

In: the model and the names. Out: the view that `templates/python/client.py.jinja` prints: an attribute for each service,
made when it is first used, and what the object is made with, typed. All else is the runtime's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.model.operations import Api
from generator.targets.code import Code
from generator.targets.python.package.client_settings import (
    changes_of,
    has_grants,
    keys_of,
    security_of,
    settings_of,
)
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.annotations import Import
from generator.targets.python.spelling.client_names import TOKENS, USUAL
from generator.targets.python.spelling.expressions import (
    annotated,
    assigned,
    call,
    function_head,
    member,
    returned,
)
from generator.targets.python.spelling.former_names import former_attributes
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import comment, docstring, text
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.resource_names import Node
from generator.targets.python.spelling.scopes import PLAIN
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class SettingView:
    """A keyword of the client, and what it is for."""

    field: Code
    doc: Code


@dataclass(frozen=True, slots=True)
class PartView:
    """An attribute of the client: how it is made when it is first used, and what warns of its name."""

    head: Code
    doc: Code
    made: Code
    warned: Code = Code("")


@dataclass(frozen=True, slots=True)
class ClientView:
    """The module. `usual` are assignments that give the classes the name that they have in every package."""

    module_doc: Code
    imports: Code
    checking: Code
    keys: Code
    security: Code
    changes: Code
    settings: tuple[SettingView, ...]
    cached: Code
    name: Code
    async_name: Code
    doc: Code
    async_doc: Code
    parts: tuple[PartView, ...]
    async_parts: tuple[PartView, ...]
    usual: tuple[Code, ...]
    former: tuple[PartView, ...] = ()
    async_former: tuple[PartView, ...] = ()


def client_view(api: Api, names: Names, nodes: Sequence[Node]) -> ClientView:
    """The module of the client object."""
    found = names.client
    attributes = [*found.attributes.values(), *(each.attribute for each in nodes)]
    cached = PLAIN.within(attributes).word("cached_property")
    sync, waiting = ([*_parts(api, names, nodes, each)] for each in (False, True))
    former = [tuple(_former(names, each)) for each in (sync, waiting)]
    settings = [*settings_of(api, names)]
    return ClientView(
        module_doc=docstring([f"The client of {comment(api.title)} as one object."], 0),
        imports=imports.lines(_imports(api, cached, sync, has_former=bool(former[0]))),
        checking=imports.lines(_checking(api), 4),
        keys=keys_of(names),
        security=security_of(api),
        changes=changes_of(api),
        settings=tuple(
            SettingView(lay_out(annotated(Code(name), Code(type_)), 4), docstring([said], 4))
            for name, type_, said in settings
        ),
        cached=cached,
        name=found.name,
        async_name=found.async_name,
        doc=_doc(api, settings, "a ``with`` block. It may be shared by threads.", names, ""),
        async_doc=_doc(
            api,
            settings,
            "an ``async with`` block. It may be shared by the tasks of one event loop.",
            names,
            "Async",
        ),
        parts=tuple(map(_part, sync)),
        async_parts=tuple(map(_part, waiting)),
        usual=tuple(_usual(names)),
        former=former[0],
        async_former=former[1],
    )


def _former(names: Names, parts: Iterable[_Part]) -> Iterator[PartView]:
    """The attributes of tags by names of before."""
    by_attribute = {each.attribute: each for each in parts}
    for old, service in former_attributes(names).items():
        if old not in by_attribute:
            new = names.client.attributes[service]
            head = function_head(Code(f"def {old}"), [Code("self")], by_attribute[new].class_)
            yield PartView(
                head=lay_out(head, 4),
                doc=docstring([f"It is `{new}` now."], 8),
                made=lay_out(returned(member(Code("self"), new)), 8),
                warned=lay_out(call(Code("_old_name"), [text(old), text(new)]), 8),
            )


def _usual(names: Names) -> Iterator[Code]:
    found = names.client
    for name, known in ((found.name, USUAL), (found.async_name, f"Async{USUAL}")):
        if name != known:
            yield lay_out(assigned(Code(known), name), 0)


@dataclass(frozen=True, slots=True)
class _Part:
    """An attribute, and the class of its value, which the folder of its module exports."""

    attribute: Code
    folder: str
    name: Code
    said: str

    @property
    def class_(self) -> Code:
        """How the module of the client reaches the class: it is imported when it is first used."""
        return member(Code(f"_{self.folder}"), self.name)


def _parts(api: Api, names: Names, nodes: Sequence[Node], is_async: bool) -> Iterator[_Part]:
    """An attribute for each tag, which may be a node of the resource tree, then those of the other nodes."""
    of_tags = {
        each.service.name: each for each in nodes if each.service and not _is_old(each, names)
    }
    for service in api.services:
        said = service.doc.description or f"Operations of {service.name}."
        attribute, node = names.client.attributes[service.name], of_tags.get(service.name)
        if node is not None:
            yield _Part(attribute, "resources", node.classes[is_async], said)
        else:
            plain = names.services[service.name]
            class_ = plain.awaited if is_async else plain.sync
            yield _Part(attribute, "api", class_.name, said)
    for each in nodes:
        if each.service is None or _is_old(each, names):
            said = f"What `{each.shown}` can do."
            yield _Part(each.attribute, "resources", each.classes[is_async], said)


def _is_old(node: Node, names: Names) -> bool:
    """Whether a root is called like a tag was before: it is a part of its own, and has the tag's methods as well."""
    return node.service is not None and node.attribute != names.client.attributes[node.service.name]


def _part(part: _Part) -> PartView:
    return PartView(
        head=lay_out(function_head(Code(f"def {part.attribute}"), [Code("self")], part.class_), 4),
        doc=docstring([part.said], 8),
        made=lay_out(returned(call(part.class_, [Code("self.api_client")])), 8),
    )


# -- imports and texts


def _imports(
    api: Api, cached: Code, parts: Iterable[_Part], *, has_former: bool
) -> Iterator[Import]:
    yield Import("__future__", "annotations")
    for folder in {each.folder for each in parts}:
        yield Import(".", f"{folder} as _{folder}")
    plain = "cached_property"
    if api.services:
        yield Import(
            "._runtime.methods.attributes", plain if cached == plain else f"{plain} as {cached}"
        )
    yield Import("typing", "TYPE_CHECKING")
    if has_former:
        yield Import("._runtime.words.deprecation", "old_name as _old_name")
    for name in ("CallOptions", "ConnectionOptions", *(["GrantOptions"] * has_grants(api))):
        yield Import("._runtime.methods.client_options", name)
    yield Import("._runtime.methods.clients", "AsyncBase")
    yield Import("._runtime.methods.clients", "SyncBase")


def _checking(api: Api) -> Iterator[Import]:
    yield Import("typing", "Self")
    yield Import("typing", "Unpack")
    yield Import("httpx2", "")
    if any(each.kind in TOKENS for each in api.auth_schemes):
        yield Import("._runtime.methods.client_options", "Token")


def _doc(
    api: Api, settings: list[tuple[str, str, str]], use: str, names: Names, prefix: str
) -> Code:
    """What the class is, and what it is made with."""
    first = next(iter(names.services), None)
    called = f"{prefix or names.sync_prefix}ApiClient"
    paragraphs = [
        f"Client of {comment(api.title)}.",
        f"Close it, or use it in {use}",
        f"Its arguments make a `Configuration`, its `api_client` is an `{called}`, which"
        " sends the calls of all its attributes over one pool of connections"
        + (_same(first, names, prefix) if first is not None else "."),
    ]
    told = [(name, said) for name, _, said in settings]
    told.append(("http_client", f"An `httpx2.{prefix or ''}Client` of your own; you close it."))
    told.append(("**settings", "`CallOptions` and `ConnectionOptions`: `base_url`, `timeout`, …"))
    return docstring(paragraphs, 4, told)


def _same(service: str, names: Names, prefix: str) -> str:
    """What an attribute is the short way for."""
    class_ = names.services[service]
    name = (class_.awaited if prefix else class_.sync).name
    attribute = names.client.attributes[service]
    return f": `client.{attribute}` is the `{name}` of that one."
