"""The requests that an API sends to its users.

In: the `webhooks` of the document (OAS 3.1 §4.8.1), which are operations whose body is the event. Out: model webhooks,
and one declaration for the body of any of them, so that what comes in can be told apart. Knows no language.
"""

from __future__ import annotations

from generator.meaning.calls.kinds import kind_of
from generator.meaning.docs import doc_of_operation, doc_of_schema
from generator.meaning.store import Store
from generator.meaning.types.schemas import declaration, type_of
from generator.model.declarations import Alias, Declaration
from generator.model.operations import ContentKind
from generator.model.webhooks import Webhook, Webhooks
from generator.openapi import objects
from generator.openapi.objects import Schema

EVENT = "webhook event"


def webhooks(store: Store) -> Webhooks | None:
    """All webhooks with a JSON body; the others are reported."""
    found = [(each, _payload(each, store)) for each in store.document.webhooks]
    carried = [(each, schema) for each, schema in found if schema is not None]
    if not carried:
        return None
    every = tuple(
        Webhook(each.path, type_of(schema, _name(each), store), doc_of_operation(each), each.at)
        for each, schema in carried
    )
    joined = Schema(
        id="#/webhooks",
        at=every[0].at,
        description="What a webhook of the API carries.",
        any_of=tuple(schema for _, schema in carried),
    )
    return Webhooks(store.declare(joined.id, lambda: _event(joined, every, store)).id, every)


def _payload(webhook: objects.Operation, store: Store) -> Schema | None:
    body = webhook.request_body
    for media in body.content if body else ():
        if media.schema is not None and kind_of(media, store) is ContentKind.JSON:
            return media.schema
    store.diagnostics.report("B304", webhook.at, name=webhook.path)
    return None


def _event(joined: Schema, every: tuple[Webhook, ...], store: Store) -> Declaration:
    """One of the events; where all are of one type, another name for that."""
    if len({each.type for each in every}) > 1:
        return declaration(joined, EVENT, store)
    return Alias(joined.id, EVENT, True, doc_of_schema(joined), every[0].type, (), joined.at)


def _name(webhook: objects.Operation) -> str:
    return f"{webhook.path} webhook"
