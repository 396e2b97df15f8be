"""What the templates under `templates/markdown/` print: three kinds of pages, all text decided.

In: nothing. Out: frozen classes. An empty `Code` or tuple means that the page says nothing there. No language in it.
"""

from __future__ import annotations

from generator.targets.code import Code
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table of parameters or properties."""

    name: Code
    type: Code
    description: Code
    notes: Code


@dataclass(frozen=True, slots=True)
class EndpointRow:
    """A line of a table of operations. `href` leads to the operation's section."""

    service: Code
    name: Code
    href: Code
    verb: Code
    path: Code
    description: Code


@dataclass(frozen=True, slots=True)
class EndpointGroup:
    """The operations of services in a table, under the heading of their tag; `counted` says how many they are."""

    heading: Code
    counted: Code
    services: tuple[ServiceRow, ...]
    endpoints: tuple[EndpointRow, ...]


@dataclass(frozen=True, slots=True)
class ResponseRow:
    """A status and what it means."""

    status: Code
    description: Code
    headers: Code


@dataclass(frozen=True, slots=True)
class VariantRow:
    """An alternative of a union or a subtype of a record, and the values of the tag that announce it."""

    type: Code
    values: Code


@dataclass(frozen=True, slots=True)
class FailureRow:
    """An answer that is no success: what is raised, which data it has, when that happens."""

    status: Code
    raised: Code
    data: Code
    when: Code


@dataclass(frozen=True, slots=True)
class BodyBlock:
    """A body that an operation takes: a line about it, then its fields or what it may be."""

    title: Code
    head: Code
    rows: tuple[Row, ...]
    kinds: tuple[VariantRow, ...]
    more: Code


@dataclass(frozen=True, slots=True)
class FormBlock:
    """Another way to call an operation, folded away: a title and a fenced block."""

    title: Code
    example: Code


@dataclass(frozen=True, slots=True)
class OperationSection:
    """An operation on the page of its service. `anchor` is set only where the heading alone does not make it."""

    name: Code
    anchor: Code
    signature: Code
    deprecated: bool
    streaming: Code
    paging: Code
    labels: Code
    description: tuple[Code, ...]
    authentication: tuple[Code, ...]
    example: Code
    forms: tuple[FormBlock, ...]
    parameters: tuple[Row, ...]
    bodies: tuple[BodyBlock, ...]
    result: Code
    events: tuple[VariantRow, ...]
    selector: Code
    selected: tuple[VariantRow, ...]
    authorization: Code
    content_type: Code
    accept: Code
    xml: tuple[FormBlock, ...]
    responses: tuple[ResponseRow, ...]
    raises: Code
    failures: tuple[FailureRow, ...]


@dataclass(frozen=True, slots=True)
class ApiPage:
    """The page of a service."""

    title: Code
    said: tuple[Code, ...]
    base: Code
    column: Code
    endpoints: tuple[EndpointRow, ...]
    operations: tuple[OperationSection, ...]


@dataclass(frozen=True, slots=True)
class ValueRow:
    """A known value of an enum."""

    name: Code
    value: Code
    description: Code


@dataclass(frozen=True, slots=True)
class PatternRow:
    """What stands behind keys that a pattern fits."""

    pattern: Code
    type: Code


@dataclass(frozen=True, slots=True)
class UseLine:
    """Where a type is used: what for, and links."""

    said: Code
    places: Code


@dataclass(frozen=True, slots=True)
class ModelPage:
    """The page of a declaration. `kind` is record, enum, union or alias; `tag` tells variants and subtypes apart."""

    title: Code
    kind: str
    deprecated: bool
    description: Code
    base: Code
    properties: tuple[Row, ...]
    extra: Code
    closed: bool
    patterns: tuple[PatternRow, ...]
    rules: Code
    tag: Code
    variants: tuple[VariantRow, ...]
    values: tuple[ValueRow, ...]
    open: bool
    type: Code
    notes: Code
    remark: Code
    example: Code
    uses: tuple[UseLine, ...]


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A service in a list of all."""

    name: Code
    href: Code
    about: Code
    operations: Code


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model in a list of all, with what the document says of it first."""

    name: Code
    href: Code
    about: Code


@dataclass(frozen=True, slots=True)
class IndexPage:
    """The page that leads to all others; `readme` and `methods` are where the README and the list of methods are."""

    title: Code
    readme: Code
    methods: Code
    column: Code
    services: tuple[ServiceRow, ...]
    models: tuple[ModelRow, ...]


@dataclass(frozen=True, slots=True)
class MethodRow:
    """An operation on one line: what it takes, what it gives (empty: nothing)."""

    name: Code
    href: Code
    given: Code
    result: Code


@dataclass(frozen=True, slots=True)
class ServiceMethods:
    """The operations of a service, each on a line."""

    title: Code
    href: Code
    methods: tuple[MethodRow, ...]


@dataclass(frozen=True, slots=True)
class MethodsPage:
    """All operations with their types."""

    index: Code
    services: tuple[ServiceMethods, ...]


@dataclass(frozen=True, slots=True)
class ModelLink:
    """A model in the list of all."""

    name: Code
    href: Code


@dataclass(frozen=True, slots=True)
class AuthSection:
    """A security scheme: its anchor, and what is known of it, one fact a line."""

    name: Code
    anchor: Code
    facts: tuple[Code, ...]
    description: Code


@dataclass(frozen=True, slots=True)
class Overview:
    """What every README says of an API, whatever the language. Where operations `are_many` their tables are folded;
    `index` and `methods` are pages, if it `has_docs`, `named` is how many models the document names, and `models` are
    these, if few."""

    title: Code
    description: Code
    api_version: Code
    base: Code
    groups: tuple[EndpointGroup, ...]
    column: Code
    are_many: bool
    has_docs: bool
    index: Code
    methods: Code
    named: Code
    models: tuple[ModelLink, ...]
    auth: tuple[AuthSection, ...]
    author: tuple[Code, ...]
