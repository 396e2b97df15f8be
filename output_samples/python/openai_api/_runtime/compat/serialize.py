# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
"""From the arguments of an operation to the parts of a request, step by step.

Where a program has not replaced the step that writes a part, the part is what
`prepare` has written.
"""

from __future__ import annotations

from inspect import signature
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...exceptions import ApiTypeError, ApiValueError
from ..config.credentials import SIGNATURE, credential_of
from ..files.uploads import is_file
from ..http.auth import credentials, given
from ..request.given import Given, shaped_body
from ..values.media import essence
from ..words.contents import contents
from ..words.steps import originals
from .pairs import members

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from ..request.prepared import Prepared
    from ..words.operation import Operation
    from .pairs import Serialized

OPTIONS = ("_request_auth", "_content_type", "_headers", "_host_index")
FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
FORMATS = {
    "form": "csv",
    "spaceDelimited": "ssv",
    "pipeDelimited": "pipes",
    "tabDelimited": "tsv",
}


class Parts:
    """The arguments of `param_serialize`; ``prepared`` is the request as it would be."""

    def __init__(self, method: str, path: str) -> None:
        self.method = method
        self.path = path
        self.path_params: Any = {}
        self.query_params: Any = []
        self.header_params: Mapping[str, Any] = {}
        self.body: Any = None
        self.post_params: Any = ()
        self.files: Mapping[str, Any] = {}
        self.auth_settings: Sequence[str] = ()
        self.formats: Mapping[str, str] = {}
        self.host: str | None = None
        self.request_auth: Any = None
        self.prepared: Prepared | None = None

    def arguments(self) -> dict[str, Any]:
        """What a `param_serialize` of the program's own is called with."""
        return {
            "method": self.method,
            "resource_path": self.path,
            "path_params": self.path_params,
            "query_params": self.query_params,
            "header_params": self.header_params,
            "body": self.body,
            "post_params": self.post_params,
            "files": self.files,
            "auth_settings": self.auth_settings,
            "collection_formats": self.formats,
            "_host": self.host,
            "_request_auth": self.request_auth,
        }


class Alternatives(list[str]):
    """The names of all schemes, with the alternatives in which they are needed."""

    def __init__(self, security: tuple[tuple[str, ...], ...]) -> None:
        names = (name for alternative in security for name in alternative)
        super().__init__(dict.fromkeys(names))
        self.security = security


class Recorder:
    """Stands for an API whose method only tells what it would call."""

    def _call(
        self, operation: Any, arguments: Any, options: Any, body: Any = None
    ) -> Any:
        return operation, arguments, options, body


def is_client(client: Any) -> bool:
    """Whether a client is one, and not what a test has in its place."""
    kind: Any = type(client)
    return hasattr(kind, "_sanitize")


def is_ours(client: Any, name: str) -> bool:
    """Whether a step of a client is what it was."""
    kind: Any = type(client)
    found = getattr(kind, name, None)  # which imports the originals
    ours = originals.get(name)
    if name in ("call_api", "sanitize_for_serialization"):
        ours = getattr(kind, "_call_api" if name == "call_api" else "_sanitize", None)
    return name not in vars(client) and found is (ours or kind)


def serializer(name: str) -> Callable[..., Serialized]:
    """``_<operation>_serialize`` as a function."""

    def serialize(api: Any, *args: Any, **kwargs: Any) -> Serialized:
        method = getattr(type(api), name)
        names = [each for each in signature(method).parameters if each != "self"]
        wanted = [*(each for each in names if each != "options"), *OPTIONS]
        given = {**dict(zip(wanted, args, strict=False)), **kwargs}
        options = {each: given.pop(each, None) for each in OPTIONS}
        options["_host_index"] = options["_host_index"] or None  # 0 is theirs for none
        called = method(
            Recorder(),
            **{each: value for each, value in given.items() if value is not None},
            **{each: value for each, value in options.items() if value is not None},
        )
        return serialized(api.api_client, *called)

    serialize.__name__ = serialize.__qualname__ = f"_{name}_serialize"
    return serialize


def serialized(
    client: Any,
    operation: Operation[object],
    arguments: Mapping[str, Any],
    options: Mapping[str, Any],
    body: Any,
) -> Serialized:
    """The parts of a request, by way of the client's steps."""
    parts = Parts(operation.method, operation.path)
    if is_client(client):
        prepare: Any = client.prepare
        parts.prepared = prepare(operation, arguments, options, body)
    add_parameters(parts, operation, arguments)
    add_body(parts, client, operation, arguments, options, body)
    accepts = [
        each.media_type for one in operation.answers.values() for each in contents(one)
    ]
    headers = dict(parts.header_params)
    accept = client.select_header_accept([*dict.fromkeys(accepts)])
    if accept:
        headers["Accept"] = accept
    parts.header_params = merged(headers, options.get("_headers") or {})
    parts.auth_settings = Alternatives(operation.security)
    parts.request_auth = options.get("_request_auth")
    if operation.servers and parts.prepared is not None:
        parts.host = parts.prepared.base
    if is_ours(client, "param_serialize"):
        return assembled(client, parts)
    made: Serialized = client.param_serialize(**parts.arguments())
    return made


def add_parameters(
    parts: Parts, operation: Operation[object], arguments: Mapping[str, Any]
) -> None:
    """The parameters by their places, as they were given."""
    formats: dict[str, str] = {}
    headers: dict[str, Any] = {}
    for parameter in operation.parameters:
        value = arguments.get(parameter.name)
        if value is None:
            continue
        name = parameter.wire_name
        if isinstance(value, (list, tuple)):
            is_multi = parameter.explode and parameter.style == "form"
            formats[name] = "multi" if is_multi else FORMATS.get(parameter.style, "csv")
        if parameter.place == "path":
            parts.path_params[name] = value
        elif parameter.place == "header":
            headers[name] = value
        elif parameter.place == "query":
            parts.query_params.append((name, value))
    parts.formats, parts.header_params = formats, headers


def add_body(
    parts: Parts,
    client: Any,
    operation: Operation[object],
    arguments: Mapping[str, Any],
    options: Mapping[str, Any],
    body: Any,
) -> None:
    """The body as it was given: as a whole, or the fields and files of a form."""
    if not operation.bodies:
        return
    declared = [each.media_type for each in operation.bodies]
    wanted = options.get("_content_type") or client.select_header_content_type(declared)
    prepared = parts.prepared
    if prepared is not None and is_ours(client, "select_header_content_type"):
        if prepared.body is None:
            return
        wanted = prepared.headers["content-type"][1]
    media_type = essence(wanted or "")
    is_form = media_type in FORMS
    parts.header_params = {
        **parts.header_params,
        "Content-Type": media_type if is_form else wanted,
    }
    known = {each.name for each in operation.parameters}
    left = {name: value for name, value in arguments.items() if name not in known}
    left |= {name: value for name, value in options.items() if name[0] != "_"}
    fields = {name: value for name, value in left.items() if value is not None}
    if not is_form:
        parts.body = Given(body, fields).value
        return
    fields = {**shaped_body(body), **fields}
    parts.files = {name: each for name, each in fields.items() if is_file(each)}
    parts.post_params = [each for each in fields.items() if each[0] not in parts.files]


def assembled(client: Any, parts: Parts) -> Serialized:
    """Method, URL, headers, body and fields of a form."""
    formats, prepared = parts.formats, parts.prepared
    sanitize = client.sanitize_for_serialization
    is_plain = is_ours(client, "sanitize_for_serialization")
    tuples = client.parameters_to_tuples
    written = prepared if is_plain and is_ours(client, "parameters_to_tuples") else None
    headers: dict[str, Any] = {}
    for each in sanitize(dict(client.default_headers)).items():
        headers = merged(headers, dict([each]))
    headers = merged(
        headers, dict(tuples(sanitize(dict(parts.header_params)), formats))
    )
    cookies = [client.cookie] if client.cookie else []
    if prepared is not None:
        cookies = prepared.cookies
    if cookies:
        headers["Cookie"] = "; ".join(cookies)
    path = parts.path
    if written is not None:
        path = written.path
    elif parts.path_params:
        safe = client.configuration.safe_chars_for_path_param
        for name, value in tuples(sanitize(parts.path_params), formats):
            path = path.replace("{" + name + "}", quote(str(value), safe=safe))
    post = (
        list(tuples(sanitize(parts.post_params), formats)) if parts.post_params else []
    )
    if parts.files:
        post += client.files_parameters(parts.files)
    queries = list(members(parts.query_params))
    before = len(queries)
    client.update_params_for_auth(
        headers,
        queries,
        parts.auth_settings,
        path,
        parts.method,
        parts.body,
        request_auth=parts.request_auth,
    )
    body = parts.body
    if body is not None and not (is_plain and isinstance(body, (bytes, str))):
        body = sanitize(body) if not is_file(body) else body
    base = client.configuration.host if parts.host is None else parts.host
    url = (base if prepared is None else prepared.base) + path
    if written is not None and is_ours(client, "parameters_to_url_query"):
        added = queries[before:]
        own = [client.parameters_to_url_query(added, {})] if added else []
        query = "&".join([*written.query, *own])
    else:
        query = (
            client.parameters_to_url_query(sanitize(queries), formats)
            if queries
            else ""
        )
    if query:
        url += f"{'&' if '?' in url else '?'}{query}"
    return parts.method, url, headers, body, post


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Two sets of headers; those of the second win, whatever the case of their names."""
    names = {name.lower() for name in above}
    kept = {name: value for name, value in below.items() if name.lower() not in names}
    return {**kept, **above}


def settings_of(
    client: Any, names: Sequence[str], auth: Mapping[str, Any] | str | None
) -> Iterator[dict[str, Any]]:
    """What is added to a request: a credential of its own, or those of its schemes."""
    if auth:
        found = [given(auth)]
    elif isinstance(names, Alternatives):
        found = signed(client, names.security)
    else:
        token = _token(client)
        schemes = client.configuration.schemes
        known = [(name, schemes[name]) for name in names if name in schemes]
        own = (credential_of(*each, client.configuration, token) for each in known)
        found = [each for each in own if each is not None and each[0]]
    for place, key, value in found:
        kind = "http-signature" if (place, key) == SIGNATURE[:2] else "api_key"
        yield {"in": place, "key": key, "value": value, "type": kind}


def signed(client: Any, security: tuple[tuple[str, ...], ...]) -> Any:
    """The credentials of the first alternative that is satisfied, tokens asked for."""
    from inspect import iscoroutinefunction

    from ..http.exchange import run
    from ..http.exchange import signed as sign
    from ..request.prepared import Prepared

    if not iscoroutinefunction(type(client).close):
        prepared = Prepared("GET", "", "")
        prepared.security = security
        run(sign(client.transport, prepared, None))
        return prepared.credentials
    return credentials(security, client.configuration, _token(client))


def _token(client: Any) -> Any:
    """The access token; a coroutine function cannot be asked while steps are taken."""
    token = client.configuration.access_token
    token = token() if callable(token) else token
    if token is not None and not isinstance(token, str):
        if hasattr(token, "close"):
            token.close()
        raise ApiTypeError(
            "access_token is awaited, which cannot be done where a step of a call is "
            "replaced: give the text of the token"
        )
    return token


def sign(
    client: Any,
    headers: dict[str, str],
    queries: Any,
    path: str,
    method: str,
    body: Any,
) -> None:
    """Add the headers of a signature."""
    signing = client.configuration.signing_info
    text = body
    if body is not None and not isinstance(body, (str, bytes)):
        import json

        text = json.dumps(client.sanitize_for_serialization(body))
    headers |= signing.get_http_signature_headers(path, method, headers, text, queries)


def apply(headers: dict[str, str], queries: Any, setting: Mapping[str, Any]) -> None:
    """Add one credential to headers or query."""
    place, key, value = setting["in"], setting["key"], setting["value"]
    if place == "cookie":
        name = next((each for each in headers if each.lower() == "cookie"), "Cookie")
        had = headers.get(name)
        headers[name] = f"{had}; {key}={value}" if had else f"{key}={value}"
    elif place == "header":
        if key.lower() not in {name.lower() for name in headers}:
            headers[key] = value
    elif place == "query":
        queries.append((key, value))
    else:
        raise ApiValueError("Authentication token must be in `query` or `header`")
