"""Identifiers that generated Python code must not use for something of the document's.

Knows the Python language and what our runtime defines; knows no document.
"""

from __future__ import annotations

import keyword

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
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "problems",
        "schema_json",
        "update_forward_refs",
        "validate",
    ]
)
"""Attributes of every model: pydantic's and ours."""

ARGUMENTS = frozenset({"self", "options"})
METHODS = frozenset({"api_client", "paged"})
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

OURS = frozenset(
    [
        "Annotated",
        "Any",
        "Api",
        "AsyncApi",
        "Base64",
        "Binary",
        "ByTag",
        "ClassVar",
        "Cookie",
        "Cursor",
        "Decimal",
        "Events",
        "Extras",
        "Field",
        "FileInput",
        "Form",
        "Header",
        "Json",
        "Keys",
        "LinkHeader",
        "Literal",
        "Mapping",
        "Members",
        "Model",
        "Multipart",
        "NextLink",
        "Offset",
        "OpenFloatEnum",
        "OpenIntEnum",
        "OpenStrEnum",
        "Operation",
        "PageNumber",
        "PagedOperation",
        "Part",
        "Path",
        "Query",
        "RequestOptions",
        "Required",
        "Sequence",
        "Server",
        "Text",
        "TypeAlias",
        "TypeAliasType",
        "TypedDict",
        "UUID",
        "Unpack",
        "Variable",
    ]
)
"""Names that generated modules import: a class of the document keeps its name, and ours gets an underscore there."""

ROOT = frozenset(
    [
        "ApiAttributeError",
        "ApiClient",
        "ApiException",
        "ApiKeyError",
        "ApiResponse",
        "ApiTypeError",
        "ApiValueError",
        "AsyncApiClient",
        "Configuration",
        "OpenApiException",
    ]
)
"""Names that the root of the package exports: a class of the document has to give way."""

BUILTINS = frozenset(
    {"str", "int", "float", "bool", "list", "dict", "bytes", "object", "type", "tuple"}
)
"""Builtins that annotations use; a field of that name hides them in its class."""


def is_reserved(identifier: str) -> bool:
    """Whether OpenAPI Generator and we avoid this name everywhere, in any case of letters."""
    return (
        identifier in KEYWORDS
        or identifier.lower() in DROP_IN
        or identifier.lower() in _LOWER_KEYWORDS
    )


_LOWER_KEYWORDS = frozenset(each.lower() for each in KEYWORDS)
