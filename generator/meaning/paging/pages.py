"""Which operations answer one page of a list, and how the next one is asked for.

In: the parameters and answers of a model operation. Out: a `Pagination`, or nothing. What counts is a pair: a parameter
that is known for turning pages, and something in the answer that says how it goes on. Knows no language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.meaning.paging.answer_shape import LAST, Member, at_path, members, plain, record
from generator.meaning.paging.words import (
    COUNTING,
    CURSOR_PARAMETERS,
    ITEMS,
    LINKS,
    MORE,
    NEXT,
    NUMBER_PARAMETERS,
    OFFSET_PARAMETERS,
    PAGES,
    PAGING_PARAMETERS,
    SIZE_PARAMETERS,
    START_AT_ONE,
    TOTAL,
    WRAPPERS,
    squeezed,
)
from generator.meaning.store import Store
from generator.model.declarations import Union
from generator.model.operations import OBJECTS, Operation, Parameter, Place, Response
from generator.model.paging import (
    ByCursor,
    ByLink,
    ByLinkHeader,
    ByNumber,
    ByOffset,
    Pagination,
    PagingStyle,
)
from generator.model.types import Kind, ListOf, Named, Nullable, Scalar, TypeRef
from generator.values import dataclass

_CURSOR_KINDS = (Kind.STRING, Kind.INTEGER, Kind.UUID, Kind.ANY)


@dataclass(frozen=True, slots=True)
class _Page:
    """What is known of an operation's answer."""

    response: Response
    type: TypeRef
    scalars: Mapping[str, Sequence[tuple[Member, Kind]]]
    """The members that may tell of pages, by what they may be called."""
    items: str
    item: TypeRef
    store: Store

    def named(self, names: Iterable[str], *kinds: Kind) -> Member | None:
        """The member of the first of these names that is a scalar of one of the kinds."""
        found = (each for name in names for each in self.scalars.get(name, ()))
        return next((each for each, kind in found if kind in kinds), None)

    def kind(self, type_: TypeRef) -> Kind | None:
        """The kind of a scalar; a union of scalars counts as its first."""
        return _kind(type_, self.store)


def _kind(type_: TypeRef, store: Store) -> Kind | None:
    match type_:
        case Scalar(kind):
            return kind
        case Named(id_):
            declared = store.declaration(id_)
            if isinstance(declared, Union):
                kinds = [_kind(plain(each.type, store), store) for each in declared.variants]
                return kinds[0] if None not in kinds else None
    return None


def _scalars(type_: TypeRef, store: Store) -> Mapping[str, Sequence[tuple[Member, Kind]]]:
    """The scalars of an answer and of what is wrapped around them, outer ones first."""
    found: dict[str, list[tuple[Member, Kind]]] = {}
    for each in members(type_, store):
        if len(each.steps) > 1 and squeezed(each.steps[0]) not in WRAPPERS:
            continue
        kind = _kind(each.type, store)
        if kind is not None:
            for name in {squeezed(each.steps[-1]), squeezed("".join(each.steps))}:
                found.setdefault(name, []).append((each, kind))
    return found


def pagination(operation: Operation, store: Store) -> Pagination | None:
    """How the operation is paged, as far as the document tells."""
    page = _page(operation, store)
    if page is None:
        return None
    parameters = {
        squeezed(each.wire_name): each
        for each in operation.parameters
        if each.place is Place.QUERY and page.kind(plain(each.type, store)) is not None
    }
    for find in (_by_cursor, _by_link, _by_last_item, _by_number, _by_offset):
        style = find(operation, parameters, page)
        if style is not None:
            return Pagination(style, page.items, page.item)
    return None


def answer_type(operation: Operation) -> tuple[Response, TypeRef] | None:
    """The JSON answer that means success."""
    for response in operation.responses:
        for content in response.contents if response.status.startswith("2") else ():
            if content.kind in OBJECTS:
                return response, content.type
    return None


def _page(operation: Operation, store: Store) -> _Page | None:
    found = answer_type(operation)
    if found is None:
        return None
    response, type_ = found
    items = _items(operation, type_, store)
    listed = None if items is None else at_path(type_, items, store)
    if items is None or not isinstance(listed, ListOf):
        return None
    return _Page(response, type_, _scalars(type_, store), items, listed.item, store)


def _items(operation: Operation, type_: TypeRef, store: Store) -> str | None:
    """Where the items are: the answer itself, or its list of the best name, or its only one."""
    if isinstance(plain(type_, store), ListOf):
        return ""
    lists = [each for each in members(type_, store, 2) if isinstance(each.type, ListOf)]
    outer = [each for each in lists if len(each.steps) == 1]
    own = squeezed(operation.path.partition("?")[0].rstrip("/").rpartition("/")[2])
    for name in (*ITEMS, own):
        for each in lists:
            if squeezed(each.steps[-1]) == name:
                return each.path
    return outer[0].path if len(outer) == 1 else None


def _by_cursor(
    operation: Operation, parameters: dict[str, Parameter], page: _Page
) -> PagingStyle | None:
    for name in CURSOR_PARAMETERS:
        if name in parameters:
            next_ = page.named(_next_names(name), *_CURSOR_KINDS)
            if next_ is not None and not _is_link(next_) and _fits(parameters[name], next_, page):
                return ByCursor(parameters[name].wire_name, next_.path, _more(page))
    return None


def _next_names(parameter: str) -> Iterator[str]:
    """What the value for the next page may be called; a field named as the parameter itself comes last."""
    yield f"next{parameter.removeprefix('next')}"
    if parameter in COUNTING:
        return
    yield from NEXT
    yield from (f"{wrapper}{parameter}" for wrapper in sorted(WRAPPERS))
    if parameter in ("cursor", "continuationtoken", "continuation", "marker"):
        yield parameter


def _fits(parameter: Parameter, next_: Member, page: _Page) -> bool:
    """Whether the value can be given as it is: a text is no number."""
    wanted = page.kind(plain(parameter.type, page.store))
    return wanted is not Kind.INTEGER or page.kind(next_.type) is not Kind.STRING


def _is_link(member: Member) -> bool:
    """Whether the document says that the text is a URL."""
    if not isinstance(member.type, Scalar) or member.type.kind is not Kind.STRING:
        return False
    if (member.type.format or "").startswith(("uri", "url", "iri")):
        return True
    if any(isinstance(each, str) and "://" in each for each in member.field.examples):
        return True
    words = member.field.doc.description.lower().replace("/", " ").split()
    return not {"url", "uri", "hyperlink", "http:", "https:"}.isdisjoint(words)


def _by_link(
    operation: Operation, parameters: dict[str, Parameter], page: _Page
) -> PagingStyle | None:
    if operation.method != "GET":
        return None
    if _may_be_linked(parameters, page) and any(
        each.wire_name.lower() == "link" for each in page.response.headers
    ):
        return ByLinkHeader()
    for name in LINKS:
        found = page.named((name,), Kind.STRING)
        if found is not None and (name != "next" or _is_link(found) or _is_among_links(found)):
            return ByLink(found.path)
    found = page.named(("nextpage",), Kind.STRING)
    return ByLink(found.path) if found is not None and _is_link(found) else None


def _may_be_linked(parameters: dict[str, Parameter], page: _Page) -> bool:
    """Whether links beside the answer can be those of pages: it is a list, or there is a parameter for pages. Frameworks
    such as Huma have one to the schema of each answer there (RFC 8288, `rel="describedBy"`)."""
    return page.items == "" or not PAGING_PARAMETERS.isdisjoint(parameters)


def _is_among_links(member: Member) -> bool:
    return any(squeezed(each) in ("links", "link") for each in member.steps[:-1])


def _by_last_item(
    operation: Operation, parameters: dict[str, Parameter], page: _Page
) -> PagingStyle | None:
    """`after` and `has_more`, but no cursor in the answer: it is the id of the last item."""
    more = _more(page)
    found = next(
        (each for each in ("after", "startingafter", "afterid") if each in parameters), None
    )
    item = record(page.item, page.store)
    has_id = item is not None and any(each.wire_name == "id" for each in item.fields)
    if more is None or found is None or not (has_id or _has_id(page)):
        return None
    path = f"{page.items}{LAST}.id"
    return ByCursor(parameters[found].wire_name, path, more)


def _has_id(page: _Page) -> bool:
    """Whether each variant of the items has an id."""
    item = plain(page.item, page.store)
    declared = page.store.declaration(item.id) if isinstance(item, Named) else None
    if not isinstance(declared, Union):
        return False
    return all(at_path(each.type, "id", page.store) is not None for each in declared.variants)


def _by_number(
    operation: Operation, parameters: dict[str, Parameter], page: _Page
) -> PagingStyle | None:
    for name in NUMBER_PARAMETERS:
        given = parameters.get(name)
        if given is not None and page.kind(plain(given.type, page.store)) is Kind.INTEGER:
            return ByNumber(
                given.wire_name, _start(given, 1), _number(page, PAGES), _total(page), _more(page)
            )
    return None


def _by_offset(
    operation: Operation, parameters: dict[str, Parameter], page: _Page
) -> PagingStyle | None:
    total, more = _total(page), _more(page)
    if total is None and more is None and parameters.keys().isdisjoint(SIZE_PARAMETERS):
        return None
    for name in OFFSET_PARAMETERS:
        given = parameters.get(name)
        if given is not None and page.kind(plain(given.type, page.store)) is Kind.INTEGER:
            return ByOffset(
                given.wire_name, _start(given, 1 if name in START_AT_ONE else 0), total, more
            )
    return None


def _start(parameter: Parameter, usual: int) -> int:
    """The first value of a counting parameter: what is assumed without it, else the least one, else the usual one."""
    if isinstance(parameter.default, int) and not isinstance(parameter.default, bool):
        return parameter.default
    type_ = parameter.type.type if isinstance(parameter.type, Nullable) else parameter.type
    least = type_.constraints.minimum if isinstance(type_, Scalar) else None
    return int(least) if least in (0, 1) else usual


def _number(page: _Page, names: tuple[str, ...]) -> str | None:
    found = page.named(names, Kind.INTEGER, Kind.NUMBER)
    return found.path if found else None


def _total(page: _Page) -> str | None:
    return _number(page, TOTAL)


def _more(page: _Page) -> str | None:
    found = page.named(MORE, Kind.BOOLEAN)
    return found.path if found else None
