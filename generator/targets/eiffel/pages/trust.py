"""What the README shows of proof: tokens that client credentials get, and webhooks, whose signature is checked.

In: the model and the spelling of types. Out: routines as `Code`, and the rows of the table of events.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.operations import Api
from generator.model.webhooks import Webhooks
from generator.targets.code import Code
from generator.targets.eiffel.package.facade import CLIENT
from generator.targets.eiffel.package.webhooks import event_shape
from generator.targets.eiffel.pages.routines import Routine
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.eiffel.spelling.types import Speller
from generator.targets.markdown.escape import cell, code_cell
from generator.targets.markdown.language import Language
from generator.targets.markdown.links import linked_plainly
from generator.targets.markdown.openings import first_sentence, shortened
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class WebhookRow:
    """One webhook: its name, the type of its body, what it is about."""

    name: Code
    type: Code
    about: Code


def gets_tokens(api: Api) -> bool:
    """Whether client credentials can get tokens, as the document says."""
    return any(flow.kind == CLIENT for scheme in api.auth_schemes for flow in scheme.flows)


def tokens_example(runtime: Runtime) -> Code:
    """A routine that has a configuration get tokens."""
    body = (
        Code('create l_credentials.make ("MY_CLIENT_ID", "MY_CLIENT_SECRET")'),
        Code('l_credentials.extend_scope ("read")'),
        Code("a_configuration.set_client_credentials (l_credentials)"),
    )
    said = Code("Have `a_configuration' get tokens by itself.")
    locals_ = (Code(f"l_credentials: {runtime.API_CLIENT_CREDENTIALS}"),)
    head = Code(f"use_client (a_configuration: {runtime.CONFIGURATION})")
    return Routine(head, said, locals_, body).text


def handler(found: Webhooks, speller: Speller) -> Code:
    """What a web server calls with a request."""
    event, runtime = speller.type_text(event_shape(found, speller)), speller.runtime
    head = Code(f"handled (a_body: STRING_8; a_headers: {runtime.API_HEADERS}): detachable {event}")
    body = (
        Code("create l_webhooks.make_from_environment"),
        Code("Result := l_webhooks.event (a_body, a_headers)"),
        Code("if attached l_webhooks.refusal as l_refusal then\n\tprint (l_refusal)\nend"),
    )
    said = Code(
        "The event that a request of the API brings; Void for one that somebody else has sent."
    )
    return Routine(head, said, (Code(f"l_webhooks: {runtime.API_WEBHOOKS}"),), body).text


def events(api: Api, language: Language, folder: str | None) -> Iterator[WebhookRow]:
    """The rows of the table of events."""
    for each in api.webhooks.each if api.webhooks else ():
        yield WebhookRow(
            name=code_cell(each.name),
            type=linked_plainly(language.type_text(each.type), folder),
            about=cell(shortened(first_sentence(each.doc.summary or each.doc.description))),
        )
