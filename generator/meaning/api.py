"""The whole document becomes an `Api`.

In: a `Document`. Out: the services with their operations, and every declaration: those that operations use, and the
other components too, since people import them. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from generator.diagnostics import Diagnostics
from generator.meaning.calls.corrections import Correction, corrected
from generator.meaning.calls.end_markers import EndMarkers
from generator.meaning.calls.operations import operation
from generator.meaning.calls.servers import api_servers, auth_schemes
from generator.meaning.calls.stream_settings import EVERY, StreamSetting
from generator.meaning.calls.tags import UNTAGGED, Tags, alike
from generator.meaning.calls.webhooks import webhooks
from generator.meaning.entries import refuse_unknown
from generator.meaning.renames import renamed, renames
from generator.meaning.renamings import Renaming
from generator.meaning.resources import ResourceSetting, resources
from generator.meaning.short_names import named_shortly
from generator.meaning.store import Store
from generator.meaning.types.levels import levelled
from generator.meaning.types.old_names import OldNames, old_names
from generator.meaning.types.schemas import type_of_id
from generator.meaning.types.variant_tags import announced
from generator.meaning.ways import spoken
from generator.model.declarations import Declaration
from generator.model.docs import Doc
from generator.model.graph import asked, used
from generator.model.operations import Api, Operation, Service, Style
from generator.model.reached import Contact
from generator.model.sound import cut
from generator.model.types import TypeId
from generator.openapi.objects import Document
from generator.values import replace


def build(
    document: Document,
    diagnostics: Diagnostics,
    corrections: Iterable[Correction] = (),
    streams: Mapping[str, StreamSetting] = MappingProxyType({}),
    deep: Style = Style.DEEP,
    places: Iterable[ResourceSetting] = (),
    names: Iterable[Renaming] = (),
    *,
    compatible: bool = False,
) -> Api:
    """The model of a document; problems that generation can live with are reported and worked around. `streams` are
    what the settings say of streams, by operation, and `deep` what they say of arrays in brackets, `places`
    what they say of the resource tree, `names` of names. Where the client is to be `compatible` with OpenAPI Generator's,
    its names of types are gathered.
    """
    document = levelled(document, diagnostics)
    store = Store(document, diagnostics, deep)
    for id_ in document.components.values():
        type_of_id(id_, store)
    operations = _operations(document, store, tuple(corrections), streams)
    old = old_names(store) if compatible else OldNames()
    operations = old.of_bodies(operations)
    services = _services(document, operations, store)
    sent = webhooks(store)
    asks = asked(services, store.declarations)
    declared = announced(store.declarations, used(services), asks)
    other = renames(names, declared, services, diagnostics)
    info = document.info
    return Api(
        title=info.title,
        version=info.version,
        doc=Doc(info.summary or "", (info.description or "").strip()),
        contact=Contact(
            info.contact_name or "",
            info.contact_url or "",
            info.contact_email or "",
            info.license_name or "",
            info.license_url or "",
            info.license_identifier or "",
        ),
        servers=api_servers(document, diagnostics),
        services=renamed(services, other),
        renamed=tuple(other.every),
        old_names=old.types,
        ways=_ways(declared, store),
        references={spoken(way): id_ for way, id_ in store.references.items()},
        declarations=cut(named_shortly(other.declared(declared), store.uses, other.types)),
        auth_schemes=auth_schemes(document),
        webhooks=sent,
        xml=store.shapes,
        resources=resources(document.operations, operations, places, store),
    )


def _ways(declared: Mapping[TypeId, Declaration], store: Store) -> dict[TypeId, tuple[str, ...]]:
    """All ways to each type without a name, the one that it is called by first."""
    return {
        id_: tuple(map(spoken, dict.fromkeys((each.name, *store.uses.get(id_, ())))))
        for id_, each in declared.items()
        if not each.named
    }


def _operations(
    document: Document,
    store: Store,
    corrections: tuple[Correction, ...],
    streams: Mapping[str, StreamSetting],
) -> list[Operation]:
    """The operations in document order, with what the settings say of them."""
    by_name = {each.operation: each for each in corrections}
    built = [corrected(operation(each, store), by_name, store) for each in document.operations]
    told = [(each.operation, each.at) for each in corrections]
    told += [(name, each.at) for name, each in streams.items() if name != EVERY]
    refuse_unknown(told, built, store.diagnostics)
    ends = EndMarkers(store, streams)
    return [ends.marked(*each) for each in zip(built, document.operations, strict=True)]


def _services(
    document: Document, operations: Iterable[Operation], store: Store
) -> tuple[Service, ...]:
    """A service for each tag, in order of first use; an operation with several tags is in each of them."""
    grouped: dict[str, list[Operation]] = {}
    spelled, tags = alike(document.operations, store.diagnostics), Tags(document.tags)
    for source, made in zip(document.operations, operations, strict=True):
        labelled = replace(made, labels=tags.labels(source))
        for name in dict.fromkeys(spelled[each] for each in tags.groups(source) or (UNTAGGED,)):
            grouped.setdefault(name, []).append(labelled)
    return tuple(
        Service(name, tags.doc(name), tuple(found), tags.above(name))
        for name, found in grouped.items()
    )
