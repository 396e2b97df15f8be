"""Tables of operations and of services, as the page of a service and the README have them.

In: services and a `Language`. Out: rows, with links to the pages.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.docs import Doc
from generator.model.operations import Service
from generator.targets.code import Code
from generator.targets.markdown.escape import cell, heading, href, literal
from generator.targets.markdown.language import Language
from generator.targets.markdown.openings import first_sentence, shortened
from generator.targets.markdown.views import EndpointGroup, EndpointRow, ServiceRow


def endpoints(
    service: Service, language: Language, folder: str, *, short: bool = False
) -> tuple[EndpointRow, ...]:
    """The operations of a service; `folder` leads to the pages. `short`: of long descriptions the first sentence."""
    page = f"{folder}{language.service_page(service)}"
    rows = []
    for index, operation in enumerate(service.operations):
        name = language.call(service, index).name
        rows.append(
            EndpointRow(
                service=literal(language.service_name(service)),
                name=literal(name),
                href=href(page, name),
                verb=literal(language.verb(operation.method)),
                path=literal(operation.path),
                description=cell(
                    _in_short(operation.doc) if short else _first_words(operation.doc),
                    rooted=not short,
                ),
            )
        )
    return tuple(rows)


def groups(services: Iterable[Service], language: Language, folder: str) -> Iterator[EndpointGroup]:
    """The operations of all services by their tags, each under the heading of it and of those that it is in."""
    found: dict[tuple[str, ...], list[Service]] = {}
    for each in services:
        path = (*each.above, each.title)
        for depth in range(1, len(path)):
            found.setdefault(path[:depth], [])
        found.setdefault(path, []).append(each)
    for path in _nested(found):
        marks = "#" * min(len(path) + 2, 6)
        count = sum(len(each.operations) for each in found[path])
        yield EndpointGroup(
            heading=Code(f"{marks} {heading(path[-1])}"),
            counted=Code("1 operation" if count == 1 else f"{count} operations"),
            services=tuple(service_rows(found[path], language, folder)),
            endpoints=tuple(
                row for each in found[path] for row in endpoints(each, language, folder, short=True)
            ),
        )


def service_rows(
    services: Iterable[Service], language: Language, folder: str
) -> Iterator[ServiceRow]:
    """A line for each service; `folder` leads to the pages."""
    for each in services:
        yield ServiceRow(
            name=literal(language.service_name(each)),
            href=href(f"{folder}{language.service_page(each)}"),
            about=cell(shortened(first_sentence(each.doc.description))),
            operations=Code(str(len(each.operations))),
        )


def _nested(paths: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The paths, what is in a group behind it, in the order of their first use."""
    order = {path: index for index, path in enumerate(paths)}
    return sorted(
        order, key=lambda path: [order[path[:depth]] for depth in range(1, len(path) + 1)]
    )


def _first_words(doc: Doc) -> str:
    """The summary, or the first paragraph of the description."""
    return doc.summary or doc.description.partition("\n\n")[0]


def _in_short(doc: Doc) -> str:
    return shortened(first_sentence(doc.summary or doc.description))
