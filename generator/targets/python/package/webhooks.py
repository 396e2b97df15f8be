"""The module of the requests that the API sends to its users.

In: the webhooks of the model and the names. Out: the view that `templates/python/webhooks.py.jinja` prints: the type of
an event as data. Reading and checking is the runtime's.
"""

from __future__ import annotations

from generator.model.webhooks import Webhook, Webhooks
from generator.targets.code import Code
from generator.targets.python.spelling import imports
from generator.targets.python.spelling.expressions import annotated, call, subscript
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import comment, docstring, sentence, text
from generator.targets.python.spelling.names import Names
from generator.targets.python.spelling.scopes import webhooks_scope
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class WebhooksView:
    """The module: what it is for, and the constant that the runtime reads by."""

    doc: Code
    checking: Code
    data: Code


def webhooks_view(found: Webhooks, names: Names) -> WebhooksView:
    """The module of the webhooks."""
    scope = webhooks_scope()
    event = names.classes[found.event].name
    told = [_said(each) for each in found.each]
    type_ = subscript(Code("Webhooks"), [scope.model(event)])
    made = call(Code("Webhooks"), [text(event)], apart=True)
    return WebhooksView(
        doc=docstring(["Requests that the API sends to you.", "\n".join(told)], 0),
        checking=imports.lines(imports.model_imports({found.event}, names, scope, ".models."), 4),
        data=lay_out(annotated(Code("WEBHOOKS"), type_, made), 0),
    )


def _said(webhook: Webhook) -> str:
    """What is said of one webhook, in a line."""
    said = sentence(comment(webhook.doc.summary or webhook.doc.description))
    return f"- {comment(webhook.name)}: {said}" if said else f"- {comment(webhook.name)}"
