"""The class that reads the requests which the API sends to its users.

In: the webhooks of the model and the spelling of types. Out: the view for `api_webhooks.e.jinja`; reading and checking is
`API_WEBHOOK_READER`'s, of the runtime.
"""

from __future__ import annotations

from generator.model.operations import Api
from generator.model.types import Named
from generator.model.webhooks import Webhook, Webhooks
from generator.naming.styles import upper_snake
from generator.naming.titles import api_name
from generator.targets.code import Code
from generator.targets.eiffel.spelling.identifiers import ascii_of
from generator.targets.eiffel.spelling.kinds import ANY, Basic, Shape
from generator.targets.eiffel.spelling.literals import description, line
from generator.targets.eiffel.spelling.prefix import prefix_of
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.eiffel.spelling.types import Speller, is_expanded
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """The class API_WEBHOOKS: the type of an event, what reads one, and the environment variable with the secret."""

    runtime: Runtime
    description: Code
    event: Code
    codec: Code
    make: Code
    variable: Code


def webhooks_view(
    api: Api, found: Webhooks, speller: Speller, package_name: str | None
) -> WebhooksView:
    """The class of the webhooks."""
    codec = speller.codec(event_shape(found, speller))
    told = "\n".join(_said(each) for each in found.each)
    return WebhooksView(
        runtime=speller.runtime,
        description=description(f"Reads the requests that the API sends to you:\n\n{told}", ""),
        event=speller.type_text(event_shape(found, speller)),
        codec=codec.type,
        make=codec.make,
        variable=secret_variable(api, package_name),
    )


def event_shape(found: Webhooks, speller: Speller) -> Shape:
    """What an event is; a value that is never Void, which no event can be, comes as JSON."""
    shape = speller.kind(Named(found.event))
    return Basic(ANY) if is_expanded(shape) else shape


def secret_variable(api: Api, package_name: str | None) -> Code:
    """The environment variable that holds the secret where the program gives none."""
    stem = prefix_of(package_name).rstrip("_") or ascii_of(upper_snake(api_name(api.title)))
    return Code(f"{stem or 'API'}_WEBHOOK_SECRET")


def _said(webhook: Webhook) -> str:
    """What is said of one webhook, in a line."""
    said = line(webhook.doc.summary or webhook.doc.description)
    return f"- {line(webhook.name)}: {said}" if said else f"- {line(webhook.name)}"
