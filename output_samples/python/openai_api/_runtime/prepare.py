"""From an operation and the arguments of a call to the request, without any I/O.

The one place that knows how the parts of a request come together; sync and async
clients share it. Credentials are added afterwards (`auth`), for each try anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..exceptions import ApiTypeError, ApiValueError
from .adapters import adapter
from .bodies import Given, body_of
from .checking import checked
from .operation import Query
from .options import NAMES
from .parameters import Writer, encode, header_bytes, no_escape
from .plain import is_object
from .servers import base_url

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..configuration import Configuration
    from .bodies import Body
    from .operation import Content, Operation, Parameter
    from .tokens import Grant


class Prepared:
    """A request that is ready but for its credentials."""

    __slots__ = (
        "base",
        "body",
        "cookies",
        "grant",
        "headers",
        "method",
        "path",
        "query",
        "timeout",
        "token",
    )

    def __init__(self, method: str, base: str, path: str) -> None:
        self.method = method
        self.base = base
        self.path = path
        self.query: list[str] = []
        self.headers: dict[str, tuple[str, str]] = {}
        self.cookies: list[str] = []
        self.body: Body | None = None
        self.timeout: Any = None
        self.grant: Grant | None = None
        self.token = ""

    @property
    def url(self) -> str:
        """The URL; a path of the document may hold a query of its own."""
        address = self.base + self.path
        if not self.query:
            return address
        return f"{address}{'&' if '?' in address else '?'}{'&'.join(self.query)}"

    def header(self, name: str, value: str) -> None:
        """Set a header, whatever the case of its name."""
        self.headers[name.lower()] = (name, value)

    def add(self, place: str, name: str, value: str) -> None:
        """Add a credential where its scheme wants it."""
        if place == "query":
            self.query.append(f"{encode(name)}={encode(value)}")
        elif place == "cookie":
            self.cookies.append(f"{name}={value}")
        else:
            self.header(name, value)

    def wire_headers(self) -> list[tuple[bytes, bytes]]:
        """All headers as bytes, cookies in one."""
        headers = [
            (name.encode(), header_bytes(name, value))
            for name, value in self.headers.values()
        ]
        if self.cookies:
            headers.append((b"Cookie", header_bytes("Cookie", "; ".join(self.cookies))))
        return headers


def prepare(
    operation: Operation[object],
    arguments: Mapping[str, Any],
    options: Mapping[str, Any],
    body: Any,
    configuration: Configuration,
    default_headers: Mapping[str, str],
) -> Prepared:
    """The request of one call."""
    prepared = Prepared(operation.method, "", "")
    prepared.base = base_url(operation, configuration, options.get("_host_index"))
    prepared.header("Accept", accepted(operation))
    for name, value in default_headers.items():
        prepared.header(name, value)
    left = add_parameters(prepared, operation, arguments, configuration)
    add_body(prepared, operation, body, left, options, configuration)
    add_options(prepared, options, configuration)
    return prepared


def add_parameters(
    prepared: Prepared,
    operation: Operation[object],
    arguments: Mapping[str, Any],
    configuration: Configuration,
) -> dict[str, Any]:
    """Write the parameters; the arguments that are none belong to the body."""
    writer = Writer(configuration)
    left = dict(arguments)
    path = operation.path.partition("#")[0]  # a fragment only tells path keys apart
    for parameter in operation.parameters:
        value = left.pop(parameter.name, None)
        if value is None:
            require(operation, parameter)
            continue
        if configuration.client_side_validation:
            where = (parameter.name,)
            value = checked(adapter(parameter.type), value, where, operation.id)
        if parameter.place == "path":
            path = filled(operation, path, parameter, writer.path(parameter, value))
        elif parameter.place == "query":
            prepared.query += writer.query(parameter, value)
        elif parameter.place == "header":
            prepared.header(parameter.wire_name, writer.header(parameter, value))
        else:
            prepared.cookies += writer.cookie(parameter, value)
    prepared.path = no_escape(path)
    return left


def require(operation: Operation[object], parameter: Parameter) -> None:
    """A parameter is missing, which only optional ones may be."""
    if parameter.required or parameter.place == "path":
        raise ApiValueError(
            f"{operation.id}: {parameter.name}: the parameter is missing"
        )


def filled(
    operation: Operation[object], path: str, parameter: Parameter, value: str
) -> str:
    """The path with one parameter; an empty one would call another operation."""
    if not value:
        raise ApiValueError(
            f"{operation.id}: {parameter.name}: a path parameter is not empty"
        )
    return path.replace("{" + parameter.wire_name + "}", value)


def add_body(
    prepared: Prepared,
    operation: Operation[object],
    body: Any,
    left: dict[str, Any],
    options: Mapping[str, Any],
    configuration: Configuration,
) -> None:
    """Write the body: what was given as a whole, and the fields among the arguments."""
    fields = {name: value for name, value in left.items() if value is not None}
    fields |= {name: value for name, value in options.items() if name not in NAMES}
    if fields and not operation.bodies:
        names = ", ".join(repr(name) for name in fields)
        raise ApiTypeError(f"{operation.id} got unexpected keyword arguments: {names}")
    given = Given(body, fields, options.get("_content_type"), options.get("_body"))
    if not operation.bodies and given.extra is None:
        return
    made = body_of(operation, given, configuration)
    if made is not None:
        prepared.body, media_type = made
        prepared.header("Content-Type", media_type)


def add_options(
    prepared: Prepared, options: Mapping[str, Any], configuration: Configuration
) -> None:
    """Apply what the caller wants besides the operation's own arguments."""
    timeout = options.get("_request_timeout")
    prepared.timeout = configuration.timeout if timeout is None else timeout
    more: Mapping[str, Any] = options.get("_query") or {}
    for name, value in more.items():
        if value is not None:
            style = "deepObject" if is_object(value) else "form"
            parameter = Query(name, style=style)
            prepared.query += Writer(configuration).query(parameter, value)


def accepted(operation: Operation[object]) -> str:
    """The Accept header: JSON if there is any, else all declared media types."""
    if operation.accept is None:
        types = [each.media_type for each in declared(operation)]
        json = [each for each in types if "json" in each.lower()]
        operation.accept = ", ".join(dict.fromkeys(json or types)) or "*/*"
    return operation.accept


def declared(operation: Operation[object]) -> list[Content]:
    """The contents of all answers, in the order of the document."""
    from .operation import contents

    return [each for answer in operation.answers.values() for each in contents(answer)]
