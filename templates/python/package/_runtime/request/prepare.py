"""From an operation and the arguments of a call to the request, without any I/O.

The one place that knows how the parts of a request come together; sync and async
clients share it. Credentials are added afterwards (`exchange`), for each try anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from ...exceptions import ApiValueError
from ..config.options import NAMES, check
from ..config.retries import NEVER, idempotency_key, retries
from ..config.servers import base_url
from ..models.adapters import adapter
from ..models.checking import TEXTS, checked, unchecked
from ..values.plain import is_object
from ..words import deprecation
from ..words.operation import Query, contents
from .bodies import Given, body_of, refuse_keywords
from .forms import query_string
from .parameters import Writer, encode, header_bytes, no_escape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ...configuration import Configuration
    from ..config.auth import Credential
    from ..config.retries import Retries
    from ..words.operation import Content, Operation, Parameter
    from .bodies import Body


class Prepared:
    """A request that is ready but for its credentials.

    ``auth`` and ``security`` say which ones it takes, ``credentials`` holds those of
    one try. What the caller has given by name wins: headers that are arguments of the
    operation (``own``) over those of the client and over credentials, as parameters and
    cookies do; ``last_headers`` over all others.
    """

    __slots__ = (
        "auth",
        "base",
        "body",
        "cookies",
        "credentials",
        "headers",
        "last_headers",
        "method",
        "own",
        "path",
        "query",
        "retries",
        "security",
        "timeout",
    )

    def __init__(self, method: str, base: str, path: str) -> None:
        self.method = method
        self.base = base
        self.path = path
        self.query: list[str] = []
        self.headers: dict[str, tuple[str, str]] = {}
        self.own: frozenset[str] = frozenset()
        self.cookies: list[str] = []
        self.body: Body | None = None
        self.timeout: Any = None
        self.auth: Mapping[str, Any] | str | None = None
        self.security: tuple[tuple[str, ...], ...] = ()
        self.credentials: list[Credential] = []
        self.last_headers: Mapping[str, str] = {}
        self.retries = NEVER

    @property
    def url(self) -> str:
        """The URL; a path of the document may hold a query of its own."""
        address = self.base + self.path
        query = self.query + [
            f"{encode(name)}={encode(value)}"
            for place, name, value in self.credentials
            if place == "query" and not has(self.query, name, "&")
        ]
        if not query:
            return address
        return f"{address}{'&' if '?' in address else '?'}{'&'.join(query)}"

    @property
    def has_files(self) -> bool:
        """Whether the body is read while it is sent."""
        return self.body is not None and not isinstance(self.body, bytes)

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent twice."""
        body: Any = self.body
        return not self.has_files or body.replayable

    def header(self, name: str, value: str) -> None:
        """Set a header, whatever the case of its name, unless it is the caller's own."""
        key = name.lower()
        if key not in self.own:
            self.headers[key] = (name, value)

    def argument(self, name: str, value: str) -> None:
        """Set a header that the caller has given, or that tells what the caller gave."""
        self.headers[name.lower()] = (name, value)
        self.own |= {name.lower()}

    def has_header(self, name: str) -> bool:
        """Whether a header is set, by whomever."""
        return name.lower() in self.headers or self.is_own(name)

    def is_own(self, name: str) -> bool:
        """Whether a header is set by the caller of this request."""
        wanted = name.lower()
        if wanted in self.own or not self.last_headers:
            return wanted in self.own
        return any(each.lower() == wanted for each in self.last_headers)

    def all_headers(self) -> list[tuple[str, str]]:
        """The headers with those of the credentials, and cookies in one."""
        found = dict(self.headers)
        cookies = self.cookies
        if "cookie" in found:  # there is one such header (RFC 6265, 5.4)
            cookies = [found.pop("cookie")[1], *cookies]
        for place, name, value in self.credentials:
            if place == "header" and name.lower() not in self.own:
                found[name.lower()] = (name, value)
            elif place == "cookie" and not has(cookies, name, ";"):
                cookies = [*cookies, f"{name}={value}"]
        for name, value in self.last_headers.items():
            found[name.lower()] = (name, value)
        if cookies:
            found.setdefault("cookie", ("Cookie", "; ".join(cookies)))
        return list(found.values())

    def wire_headers(self) -> list[tuple[bytes, bytes]]:
        """All headers as bytes."""
        return [header_bytes(name, value) for name, value in self.all_headers()]


def has(pairs: list[str], name: str, separator: str) -> bool:
    """Whether texts such as ``a=1&b=2`` have a member of that name."""
    each = (member for pair in pairs for member in pair.split(separator))
    return any(unquote(one.partition("=")[0].strip()) == name for one in each)


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
        from ..answer.links import follow

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
    prepared.auth = options.get("_request_auth")
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


def accepted(operation: Operation[object]) -> str:
    """The Accept header: what successes hold, then what errors do, JSON before others
    and ranges behind; a stream only where there is nothing else, as it is asked for on
    purpose.
    """
    if operation.accept is None:
        good = [*successes(operation)]
        found = [each for key in good for each in contents(operation.answers[key])]
        whole = [each for each in found if not each.streams]
        others = [key for key in operation.answers if key not in good]
        errors = [each for key in others for each in contents(operation.answers[key])]
        types = [*json_first(whole or found), *json_first(errors)]
        operation.accept = ", ".join(dict.fromkeys(types)) or "*/*"
    return operation.accept


def successes(operation: Operation[object]) -> Iterator[int | str]:
    """The keys of the answers that mean success; without any, the default is one."""
    good = [key for key in operation.answers if str(key).startswith("2")]
    yield from good or [key for key in operation.answers if key == "default"]


def json_first(found: list[Content]) -> list[str]:
    """The media types, those of JSON first, ranges last."""
    types = [each.media_type for each in found]
    return sorted(types, key=lambda each: ("*" in each, "json" not in each.lower()))
