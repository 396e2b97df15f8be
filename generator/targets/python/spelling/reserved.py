"""Identifiers that generated Python code must not use for something of the document's.

Knows the Python language and what our runtime defines; knows no document.
"""

from __future__ import annotations

import keyword
from functools import lru_cache
from types import MappingProxyType

from generator.naming.styles import snake_by_levels
from generator.targets.python.spelling.runtime import runtime

KEYWORDS = frozenset(keyword.kwlist)

DROP_IN = frozenset(
    [
        "all_params",
        "auth_settings",
        "base64",
        "body_params",
        "date",
        "exec",
        "field",
        "float",
        "form_params",
        "from_dict",
        "from_json",
        "header_params",
        "json",
        "local_var_files",
        "none",
        "path_params",
        "print",
        "property",
        "query_params",
        "resource_path",
        "schema",
        "self",
        "to_dict",
        "to_json",
        "to_str",
    ]
)
"""Not all of these would be a problem, but OpenAPI Generator renames them, and callers know the names that come of it."""

FIELDS = frozenset(
    [
        "construct",
        "copy",
        "dict",
        "from_orm",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_problems",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "mro",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "register",
        "schema_json",
        "update_forward_refs",
        "validate",
    ]
)
"""Attributes of every model: pydantic's (those of its metaclass too) and ours."""

ARGUMENTS = frozenset({"self", "options"})
METHODS = frozenset({"api_client"})
NODE = METHODS | {"with_raw_response", "within"}
"""What every node of the resource tree has, and the word that makes an attribute of it."""
OPTIONS = frozenset(
    [
        "_body",
        "_content_type",
        "_headers",
        "_host_index",
        "_query",
        "_request_auth",
        "_request_timeout",
        "_retries",
    ]
)
"""What every method takes besides its own arguments."""

CLIENT = frozenset(
    [
        "aclose",
        "api_client",
        "close",
        "request",
        "request_with_http_info",
        "request_without_preload_content",
        "with_options",
    ]
)
"""Attributes that every client object has."""

CLIENT_MODULE = frozenset(
    [
        "AsyncBase",
        "CallOptions",
        "ConnectionOptions",
        "GrantOptions",
        "Self",
        "SyncBase",
        "Token",
        "Unpack",
    ]
)
"""Names of ours in the module of the client object."""

SETTINGS = frozenset(
    [
        "access_token",
        "assert_hostname",
        "base_url",
        "ca_cert_data",
        "cert_file",
        "client_id",
        "client_secret",
        "client_side_validation",
        "configuration",
        "connection_pool_maxsize",
        "date_format",
        "datetime_format",
        "debug",
        "event_hooks",
        "follow_redirects",
        "headers",
        "http_client",
        "idempotency_header",
        "ignore_operation_servers",
        "key_file",
        "max_event_size",
        "max_response_size",
        "no_proxy",
        "password",
        "proxy",
        "proxy_headers",
        "proxy_ssl_context",
        "retries",
        "safe_chars_for_path_param",
        "scopes",
        "self",
        "server_index",
        "server_operation_index",
        "server_operation_variables",
        "server_variables",
        "socket_options",
        "ssl_ca_cert",
        "strict_responses",
        "timeout",
        "tls_server_name",
        "token_auth",
        "token_leeway",
        "token_params",
        "token_url",
        "total_timeout",
        "username",
        "verify_ssl",
    ]
)
"""The keywords that a client object is made with, whatever the API; those of keys are besides."""

ROOT = MappingProxyType(
    {
        "ApiAttributeError": "exceptions",
        "ApiClient": "api_client",
        "ApiException": "exceptions",
        "ApiKeyError": "exceptions",
        "ApiResponse": "api_response",
        "ApiTypeError": "exceptions",
        "ApiValueError": "exceptions",
        "AsyncApiClient": "async_api_client",
        "Configuration": "configuration",
        "OpenApiException": "exceptions",
        "UnknownObject": runtime("@unknown"),
        "parsed": runtime("@parsed"),
        "unlisted": runtime("@unlisted"),
    }
)
"""Names that the root of the package exports, and the modules that hold them: a class of the document has to give way."""

PARTS = ("api", "configuration", "exceptions", "inputs", "models", "streams", "testing")
"""Modules that the root of the package leads to."""

EXPORTS = frozenset({"MODULES"})
"""Names that a folder of classes has besides these."""


def is_reserved(identifier: str) -> bool:
    """Whether OpenAPI Generator and we avoid this name everywhere, in any case of letters."""
    return (
        identifier in KEYWORDS
        or identifier.lower() in DROP_IN
        or identifier.lower() in _LOWER_KEYWORDS
    )


_LOWER_KEYWORDS = frozenset(each.lower() for each in KEYWORDS)


def starting_well(identifier: str, prefix: str) -> str:
    """The identifier, behind a prefix where it is none by itself: it is empty, or begins with a digit."""
    return identifier if identifier.isidentifier() else f"{prefix}{identifier}"


@lru_cache(maxsize=2**14)
def variable(wire_name: str, reserved: frozenset[str]) -> str:
    """The attribute or argument that a name of the document asks for."""
    wanted = starting_well(snake_by_levels(wire_name), "var_")
    return f"var_{wanted}" if wanted in reserved or is_reserved(wanted) else wanted
