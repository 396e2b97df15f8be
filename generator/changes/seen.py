"""The surface of a client, from the model and from what a target calls things.

In: an `Api` and `Spelled`. Out: a `Surface`. Every run does it, so it must not take long.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from json import dumps

from generator.changes.seen_types import declared, said
from generator.changes.surface import (
    Answer,
    Argument,
    Call,
    Paged,
    Reached,
    Scheme,
    Server,
    Streamed,
    Surface,
    Written,
)
from generator.model.calling import Given, given
from generator.model.declarations import (
    Default,
    Field,
)
from generator.model.operations import Api, AuthScheme, Operation, Parameter
from generator.model.operations import Content as Body
from generator.model.resources import OperationId, operation_id
from generator.targets.spelled import Index, Method, Spelled

NOTHING = Method("", "", ())


def surface(api: Api, spelled: Spelled, target: str) -> Surface:
    """The surface."""
    return Surface(
        target=target,
        package=spelled.package,
        client=spelled.client,
        title=api.title,
        version=api.version,
        said=said(api.doc),
        calls=_calls(api, spelled),
        types={id_: declared(each, spelled) for id_, each in api.declarations.items()},
        servers=tuple(
            Server(each.url, tuple((of.name, of.default, of.values) for of in each.variables))
            for each in api.servers
        ),
        schemes=tuple(_scheme(each, spelled) for each in api.auth_schemes),
        webhooks=(
            tuple((each.name, each.type) for each in api.webhooks.each) if api.webhooks else ()
        ),
        event=api.webhooks.event if api.webhooks else None,
        manner=spelled.manner,
    )


# -- operations


def _calls(api: Api, spelled: Spelled) -> dict[str, Call]:
    resources: defaultdict[OperationId, list[str]] = defaultdict(list)
    for shown, id_ in spelled.resources:
        resources[id_].append(shown)
    reached: dict[str, list[Reached]] = {}
    old: defaultdict[str, list[str]] = defaultdict(list)
    found: dict[str, tuple[Operation, Method, Mapping[int, tuple[str, ...]]]] = {}
    for service in api.services:
        of = spelled.services.get(service.name, service.name)
        for index, each in enumerate(service.operations):
            key = _key(each, found)
            method = spelled.methods.get((service.name, index), NOTHING)
            former = spelled.former.arguments.get((service.name, index), {})
            found.setdefault(key, (each, method, former))
            old[key] += _old_names(spelled, (service.name, index), of, method.name)
            by = Reached(of, method.name or each.name, method.stream)
            reached.setdefault(key, []).append(by)
    return {
        key: _call(key, *found[key], api, tuple(reached[key]), tuple(resources[key]), old[key])
        for key in found
    }


def _old_names(spelled: Spelled, of: Index, class_: str, method: str) -> Iterator[str]:
    """The names of before by which callers get to an operation, each with its class."""
    former = spelled.former
    methods = former.methods.get(of, ())
    yield from (f"{class_}.{each}" for each in methods)
    for other in former.services.get(of[0], ()):
        yield from (f"{other}.{each}" for each in (method, *methods))
    for tag, name in former.elsewhere.get(of, ()):
        yield f"{spelled.services.get(tag, tag)}.{name}"


def _key(
    operation: Operation,
    found: Mapping[str, tuple[Operation, Method, Mapping[int, tuple[str, ...]]]],
) -> str:
    """The method and path; with a number where another operation has the same."""
    key, number = operation_id(operation.method, operation.path), 2
    wanted = key
    while key in found and found[key][0].at != operation.at:
        key, number = f"{wanted} ({number})", number + 1
    return key


def _call(
    key: str,
    operation: Operation,
    method: Method,
    former: Mapping[int, tuple[str, ...]],
    api: Api,
    reached: tuple[Reached, ...],
    resources: tuple[str, ...],
    old: list[str],
) -> Call:
    stream, paging = operation.stream, operation.pagination
    return Call(
        key=key,
        name=operation.name,
        reached=reached,
        resources=resources,
        arguments=_arguments(operation, method, former, api),
        body=tuple(_written(each) for each in operation.body.contents) if operation.body else (),
        answers=tuple(
            Answer(
                each.status,
                tuple(_written(content) for content in each.contents),
                tuple((of.wire_name, of.type, of.required) for of in each.headers),
            )
            for each in operation.responses
        ),
        stream=(
            Streamed(
                stream.content.type,
                stream.content.kind,
                f"{stream.switch.wire_name}={dumps(stream.switch.value)}" if stream.switch else "",
                stream.end or "",
            )
            if stream
            else None
        ),
        paged=Paged(_style(paging.style), paging.item, paging.items) if paging else None,
        security=operation.security,
        servers=tuple(each.url for each in operation.servers),
        deprecated=operation.doc.deprecated,
        said=_said_of(operation),
        at=operation.at,
        old=tuple(old),
    )


def _said_of(operation: Operation) -> int:
    bodies = [operation.body.doc] if operation.body else []
    answers = [each.doc for each in operation.responses]
    return said(operation.doc, *(each.doc for each in operation.parameters), *bodies, *answers)


def _style(style: object) -> str:
    """A way of paging in one line."""
    names = getattr(type(style), "__match_args__", ())
    told = (f"{name} {getattr(style, name)}" for name in names if getattr(style, name) is not None)
    return " ".join([type(style).__name__, *told])


def _written(content: Body) -> Written:
    return Written(content.media_type, content.kind, content.type)


def _arguments(
    operation: Operation, method: Method, former: Mapping[int, tuple[str, ...]], api: Api
) -> tuple[Argument, ...]:
    """As a caller gives them: what is required comes first."""
    found = given(operation, api.declarations)
    names = method.arguments or tuple(
        str(getattr(each.source, "wire_name", "body")) for each in found
    )
    every = [
        _argument(each, name, former.get(place, ()))
        for place, (each, name) in enumerate(zip(found, names, strict=True))
    ]
    return tuple(sorted(every, key=lambda each: not each.required))


def _argument(each: Given, called: str, old: tuple[str, ...]) -> Argument:
    source = each.source
    style, default = "", None
    if isinstance(source, Parameter):
        style = f"{source.style}{'*' if source.explode else ''}"
        default = source.default
    elif isinstance(source, Field) and isinstance(source.presence, Default):
        default = source.presence.value
    return Argument(
        called=called,
        wire_name="" if isinstance(source, Body) else source.wire_name,
        place=each.place or "body",
        style=style,
        type=each.type,
        required=each.required,
        default=default,
        deprecated=each.doc.deprecated,
        at=source.at,
        old=old,
    )


# -- the whole


def _scheme(scheme: AuthScheme, spelled: Spelled) -> Scheme:
    flows = "; ".join(
        f"{each.kind} {' '.join(name for name, _ in each.scopes)}".strip() for each in scheme.flows
    )
    parts = [scheme.kind, scheme.http_scheme]
    if scheme.parameter:
        parts.append(f"{scheme.place} {scheme.parameter}")
    how = ", ".join(part for part in (*parts, flows) if part)
    return Scheme(scheme.name, how, spelled.credentials.get(scheme.name, ""))
