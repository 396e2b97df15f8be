"""The class that is one way to all APIs of a document: a query for each service, made when it is first asked for.

In: the model and the names. Out: the view for `api_facade.e.jinja`; all else is in `API_FACADE` of the runtime.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.operations import Api, AuthScheme, Service
from generator.model.reached import AuthKind
from generator.targets.code import Code
from generator.targets.eiffel.spelling.literals import comment, description, line
from generator.targets.eiffel.spelling.names import Names
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.values import dataclass

TOKENS = (AuthKind.BEARER, AuthKind.OAUTH2, AuthKind.OPEN_ID)
"""The kinds that take an access token."""
CLIENT = "clientCredentials"
"""The flow in which a program gets tokens itself."""


@dataclass(frozen=True, slots=True)
class QueryView:
    """A query: its name, the class of a service, and what it says of itself."""

    name: Code
    type: Code
    comment: Code


@dataclass(frozen=True, slots=True)
class FacadeView:
    """The class; `creators` are its creation procedures as they are listed."""

    runtime: Runtime
    name: Code
    description: Code
    creators: Code
    queries: tuple[QueryView, ...]


def facade_view(api: Api, names: Names) -> FacadeView:
    """The class of the whole document."""
    creators = (Code("make"), *by_credentials(api.auth_schemes), Code("make_with_client"))
    said = f"{line(api.title)} as one object: a query for each of its APIs, which share one client."
    return FacadeView(
        runtime=names.runtime,
        name=names.facade,
        description=description(said, ""),
        creators=Code(",\n\t").joined(creators),
        queries=tuple(_query(each, names) for each in api.services),
    )


def by_credentials(schemes: Iterable[AuthScheme]) -> Iterator[Code]:
    """The creation procedures that take credentials, of the kinds that the document has."""
    listed = tuple(schemes)
    kinds = {each.kind for each in listed}
    if kinds.intersection(TOKENS):
        yield Code("make_with_access_token")
    if any(flow.kind == CLIENT for each in listed for flow in each.flows):
        yield Code("make_with_client_credentials")
    if AuthKind.BASIC in kinds:
        yield Code("make_with_basic")
    if AuthKind.API_KEY in kinds:
        yield Code("make_with_api_key")


def _query(service: Service, names: Names) -> QueryView:
    return QueryView(
        name=names.queries[service.name],
        type=names.services[service.name],
        comment=comment(service.doc.description, 3, f"Operations of {line(service.name)}."),
    )
