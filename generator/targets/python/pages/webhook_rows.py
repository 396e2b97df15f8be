"""Webhooks in the README of the Python client: the events that come, and what takes them.

In: the API, the names, the language of the pages. Out: rows of a table, and a program.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.operations import Api
from generator.targets.code import Code
from generator.targets.markdown.escape import cell, code_cell
from generator.targets.markdown.language import Language
from generator.targets.markdown.links import linked_plainly
from generator.targets.markdown.openings import first_sentence, shortened
from generator.targets.python.spelling.names import Names
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class WebhookRow:
    """An event that the API sends: its name, its type, what it is."""

    name: Code
    type: Code
    about: Code


def handler(names: Names) -> Code:
    """What a web framework calls with a request."""
    lines = [
        f"from {names.package}.webhooks import WebhookVerificationError, parse_webhook",
        "",
        "def handle(body: bytes, headers: dict[str, str]) -> int:",
        '    """What has come, as your web framework gives it; returns the status of the answer."""',
        "    try:",
        "        event = parse_webhook(body, headers)",
        "    except WebhookVerificationError:",
        "        return 400",
        "    print(event)",
        "    return 204",
    ]
    return Code("\n".join(lines))


def webhook_rows(api: Api, language: Language, folder: str | None) -> Iterator[WebhookRow]:
    """A row for each event; `folder` leads to the pages, if there are some."""
    for each in api.webhooks.each if api.webhooks else ():
        yield WebhookRow(
            name=code_cell(each.name),
            type=linked_plainly(language.type_text(each.type), folder),
            about=cell(shortened(first_sentence(each.doc.summary or each.doc.description))),
        )
