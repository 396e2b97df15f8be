"""From an operation and the arguments of a call to the request, without any I/O.

The one place that knows how the parts of a request come together; sync and async
clients share it. Credentials are added afterwards (`exchange`), for each try anew.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...exceptions import ApiValueError
from ..config.options import NAMES
from ..config.retries import idempotency_key, retries
from ..models.adapters import adapter
from ..models.checking import TEXTS, checked, unchecked
from ..values.addresses import no_escape
from ..values.plain import is_object
from ..words import deprecation
from ..words.parameters import Query
from .accepted import accepted
from .address import base_url
from .bodies import body_of
from .forms import query_string
from .given import Given, refuse_keywords
from .options import check
from .parameters import Writer
from .prepared import Prepared

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...configuration import Configuration
    from ..config.retries import Retries
    from ..words.operation import Operation
    from ..words.parameters import Parameter


# A segment of dots, also within one that a server may decode.
DOTS = re.compile(
    r"(?:^|/|\\|%2f|%5c)(?:\.|%2e){1,2}(?=$|[/?\\]|%2f|%5c)", re.IGNORECASE
)


def prepare(
    operation: Operation[object],
    arguments: Mapping[str, Any],
    options: Mapping[str, Any],
    body: Any,
    configuration: Configuration,
    default_headers: Mapping[str, str],
) -> Prepared:
    """The request of one call."""
    if operation.deprecated:
        deprecation.warn(f"{operation.id} is deprecated")
    check(options, operation.id)
    prepared = Prepared(operation.method, "", "")
    prepared.base = base_url(operation, configuration, options.get("_host_index"))
    prepared.header("Accept", accepted(operation))
    for name, value in default_headers.items():
        prepared.header(name, value)
    left = add_parameters(prepared, operation, arguments, configuration)
    add_body(prepared, operation, body, left, options, configuration)
    prepared.security = operation.security
    add_options(prepared, options, configuration)
    if "_link" in options:
        from .links import follow

        follow(prepared, operation, options["_link"])
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
        if parameter.deprecated:
            deprecation.warn(f"{operation.id}: {parameter.name} is deprecated")
        kind = adapter(parameter.type)
        if configuration.client_side_validation:
            where = (parameter.name,)
            value = checked(kind, value, where, operation.id, context=TEXTS)
        elif kind.has_texts:
            value = unchecked(kind, value, texts=True)
        if parameter.place == "path":
            path = filled(operation, path, parameter, writer.path(parameter, value))
            refuse_dots(operation, path, parameter)
        elif parameter.place == "query":
            prepared.query += writer.query(parameter, value)
        elif parameter.place == "querystring":
            prepared.query.append(query_string(parameter, value, configuration))
        elif parameter.place == "header":
            prepared.argument(parameter.wire_name, writer.header(parameter, value))
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


def refuse_dots(operation: Operation[object], path: str, parameter: Parameter) -> None:
    """A segment "." or "..", encoded or not, would lead to another path where a server or
    a proxy resolves it. What the document says itself stays.
    """
    if "." not in path and "%2" not in path:
        return
    if DOTS.search(path) and not DOTS.search(operation.path):
        raise ApiValueError(
            f"{operation.id}: {parameter.name}: a path parameter has no '.' or '..' for a "
            "segment, which would call another path"
        )


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
    if not operation.bodies:
        refuse_keywords(operation, fields)
    wanted = options.get("_content_type")
    if wanted is None and "content-type" in prepared.own:
        wanted = prepared.headers["content-type"][1]
    given = Given(body, fields, wanted, options.get("_body"))
    if not operation.bodies and given.extra is None:
        return
    made = body_of(operation, given, configuration)
    if made is not None:
        prepared.body, media_type = made
        prepared.headers.pop("content-length", None)  # the body tells its own
        prepared.argument("Content-Type", media_type)


def add_options(
    prepared: Prepared, options: Mapping[str, Any], configuration: Configuration
) -> None:
    """Apply what the caller wants besides the operation's own arguments."""
    timeout = options.get("_request_timeout")
    prepared.timeout = configuration.timeout if timeout is None else timeout
    prepared.auth = options.get("_request_auth") or None
    prepared.last_headers = options.get("_headers") or {}
    add_retries(prepared, options.get("_retries"), configuration)
    more: Mapping[str, Any] = options.get("_query") or {}
    for name, value in more.items():
        if value is not None:
            style = "deepObject" if is_object(value) else "form"
            parameter = Query(name, style=style)
            prepared.query += Writer(configuration).query(parameter, value)


def add_retries(
    prepared: Prepared, given: int | Retries | None, configuration: Configuration
) -> None:
    """Say how often to try; a POST that may be repeated has a key that tells so."""
    policy = configuration.retries if given is None else retries(given)
    if policy.most <= 0 or not prepared.replayable:
        return
    prepared.retries = policy
    name = configuration.idempotency_header
    if prepared.method == "POST" and name and not prepared.has_header(name):
        prepared.header(name, idempotency_key())
