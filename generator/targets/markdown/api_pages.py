"""The page of a service: its operations in a table, then one section for each.

In: a service, the API, a `Language`. Out: an `ApiPage`. Which words stand where is OpenAPI Generator's layout, so that
links and habits keep working; what a section says comes from the model.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from generator.diagnostics.progress import working_on
from generator.model.docs import Doc
from generator.model.operations import Api, Content, Response, Security, Service
from generator.model.reached import AuthKind, Server
from generator.model.xml_examples import XmlExamples
from generator.targets.code import Code
from generator.targets.markdown.bodies import bodies
from generator.targets.markdown.endpoint_tables import endpoints
from generator.targets.markdown.escape import (
    cell,
    code_cell,
    fenced,
    heading,
    href,
    link,
    literal,
    prose,
    summary,
)
from generator.targets.markdown.failures import failures
from generator.targets.markdown.field_rows import INLINE, FieldRows
from generator.targets.markdown.going_on import events, paging, selected, streaming
from generator.targets.markdown.language import Input
from generator.targets.markdown.links import README, linked, linked_type, needs_own_anchor
from generator.targets.markdown.notes import notes
from generator.targets.markdown.plainly import plainly, without_null
from generator.targets.markdown.views import (
    ApiPage,
    FormBlock,
    OperationSection,
    ResponseRow,
    Row,
)

_AUTHENTICATION = {
    AuthKind.API_KEY: "Api Key Authentication",
    AuthKind.BASIC: "Basic Authentication",
    AuthKind.BEARER: "Bearer Authentication",
    AuthKind.OAUTH2: "OAuth Authentication",
    AuthKind.OPEN_ID: "OpenID Connect Authentication",
    AuthKind.MUTUAL_TLS: "Mutual TLS Authentication",
    AuthKind.OTHER: "HTTP Authentication",
}


def base_url(servers: Iterable[Server]) -> str:
    """Where the first server is, its variables at their defaults; a relative address is below localhost."""
    server = next(iter(servers), None)
    if server is None:
        return "http://localhost"
    url = server.url
    for variable in server.variables:
        if variable.default is not None:
            url = url.replace("{" + variable.name + "}", variable.default)
    if "://" not in url:
        url = f"http:{url}" if url.startswith("//") else f"http://localhost/{url.lstrip('/')}"
    return url.rstrip("/")


def api_page(service: Service, api: Api, rows: FieldRows) -> ApiPage:
    """The whole page."""
    language = rows.language
    indices = range(len(service.operations))
    names = [language.call(service, index).name for index in indices]
    sections = []
    xml = XmlExamples(api)
    for index, operation in enumerate(service.operations):
        with working_on(operation.name, operation.at):
            sections.append(_Section(service, index, api, rows, xml).view(names))
    return ApiPage(
        title=heading(language.service_title(service)),
        said=tuple(_group_words(service)),
        base=literal(base_url(api.servers)),
        column=literal(language.column),
        endpoints=endpoints(service, language, ""),
        operations=tuple(sections),
    )


def _group_words(service: Service) -> Iterator[Code]:
    """What a tag says that has a title or is in another one."""
    if service.above or service.doc.summary:
        yield Code(" › ").joined(heading(each) for each in (*service.above, service.title))
        if service.doc.description:
            yield prose(service.doc.description)


class _Section:
    """Makes one section."""

    def __init__(
        self, service: Service, index: int, api: Api, rows: FieldRows, xml: XmlExamples
    ) -> None:
        self._xml = xml
        self._rows = rows
        self._operation = service.operations[index]
        self._api = api
        self._language = rows.language
        self._call = rows.language.call(service, index)
        self._example = rows.language.example(service, index)
        self._forms = rows.language.forms(service, index)

    def view(self, names: list[str]) -> OperationSection:
        operation, call = self._operation, self._call
        doc = operation.doc
        own_anchor = needs_own_anchor(call.name, names)
        said = (summary(doc.summary, rooted=True), prose(doc.description, rooted=True))
        return OperationSection(
            name=literal(call.name),
            anchor=literal(call.name) if own_anchor else Code(""),
            signature=literal(call.signature),
            deprecated=doc.deprecated,
            streaming=streaming(operation, call, self._rows),
            paging=paging(operation, call),
            labels=Code(", ").joined(literal(each) for each in operation.labels),
            description=tuple(each for each in said if each),
            authentication=self._authentication() if self._example else (),
            example=fenced(self._language.code, self._example) if self._example else Code(""),
            forms=tuple(
                FormBlock(literal(each.title), fenced(self._language.code, each.example))
                for each in self._forms
            ),
            parameters=tuple(self._parameter(each) for each in call.inputs),
            bodies=tuple(bodies(operation, self._rows)),
            events=tuple(events(operation, self._rows)),
            selector=literal(operation.selection.wire_name if operation.selection else ""),
            selected=tuple(selected(operation, self._rows)),
            result=linked(call.result) if call.result else Code(""),
            authorization=authorization(
                operation.security, {each.name for each in self._api.auth_schemes}
            ),
            content_type=_media_types(operation.body.contents if operation.body else ()),
            accept=_media_types(each for found in operation.responses for each in found.contents),
            xml=tuple(self._in_xml()),
            responses=self._responses() if self._language.has_responses else (),
            raises=literal(self._language.raises),
            failures=tuple(failures(operation, self._rows)),
        )

    def _in_xml(self) -> Iterator[FormBlock]:
        """What goes over the wire, where that is XML."""
        texts = {
            "The body in XML": self._xml.body(self._operation),
            "The answer in XML": self._xml.answer(self._operation),
        }
        for title, text in texts.items():
            if text:
                yield FormBlock(literal(title), fenced("xml", text))

    def _authentication(self) -> tuple[Code, ...]:
        """A line for each scheme that the operation can use."""
        needed = {name for each in self._operation.security for name in each}
        return tuple(
            Code(f"{_AUTHENTICATION[each.kind]} ({literal(each.name)})")
            for each in self._api.auth_schemes
            if each.name in needed
        )

    def _parameter(self, given: Input) -> Row:
        return Row(
            name=literal(given.name),
            type=(
                linked(given.spelled)
                if given.spelled
                else linked_type(without_null(given.type), self._language)
            ),
            description=cell(given.doc.description or self._told(given)),
            notes=notes(
                given.type,
                self._api.declarations,
                self._language.literal,
                presence=given.presence,
                deprecated=given.doc.deprecated,
                wire_name="" if given.wire_name == given.name else given.wire_name,
                place=given.place,
                says_required=bool(given.place),
                inline=INLINE,
                shown=lambda type_: linked_type(plainly(type_), self._language),
            ),
        )

    def _told(self, given: Input) -> str:
        """What the type of an argument says that says nothing itself; a whole body is told of below."""
        return self._rows.told(given.type) if given.place else ""

    def _responses(self) -> tuple[ResponseRow, ...]:
        return tuple(
            ResponseRow(literal(each.status), cell(_whole(each.doc)), _headers(each))
            for each in self._operation.responses
        )


def _whole(doc: Doc) -> str:
    """Summary and description, the same text not twice."""
    return "\n\n".join(dict.fromkeys(each for each in (doc.summary, doc.description) if each))


def _headers(response: Response) -> Code:
    """The headers of an answer, each on a line of its cell."""
    found = [
        Code(f"{code_cell(each.wire_name)} {cell(each.doc.description)}".strip())
        for each in response.headers
    ]
    return Code("<br>").joined(found) if found else Code("-")


def authorization(security: Security, declared: Collection[str]) -> Code:
    """The alternatives, with links to the schemes that the document declares; empty where none is needed."""
    if not any(security):
        return Code("")
    found = [
        Code(" and ").joined(
            link(literal(name), href(README, name)) if name in declared else literal(name)
            for name in each
        )
        for each in security
        if each
    ]
    optional = [Code("nothing")] if () in security else []
    joint = " or " if optional or any(len(each) > 1 for each in security) else ", "
    return Code(joint).joined([*found, *optional])


def _media_types(contents: Iterable[Content]) -> Code:
    """Each media type once; empty where there is no body."""
    found = dict.fromkeys(each.media_type for each in contents)
    return Code(", ").joined(literal(each) for each in found)
