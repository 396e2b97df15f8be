"""Bodies of JSON, and of formats that write the values of JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...exceptions import ApiValueError
from ..models.adapters import adapter
from ..models.checking import REQUEST, TEXTS, checked, patched, unchecked
from ..types.texts import json_bytes
from ..words.contents import Converted
from .choosing import MERGE_PATCH
from .given import content_type, refuse_keywords, shaped_body

if TYPE_CHECKING:
    from ...configuration import Configuration
    from ..models.adapters import Adapter
    from ..words.contents import Content
    from ..words.operation import Operation
    from .given import Given


def json_body(
    operation: Operation[object],
    content: Content,
    given: Given,
    configuration: Configuration,
) -> tuple[bytes, str]:
    """JSON of exactly what was set, checked against the declared type."""
    kind = adapter(content.type)
    value = merged(operation, kind, given)
    checks = configuration.client_side_validation
    patches = content.media_type == MERGE_PATCH
    if checks and patches:
        patched(kind, value, operation.id)
    checks = checks and not patches
    if getattr(value, "_has_halves", False) or value.__class__ is list:
        from ..values.loose import escaped, has_halves

        if has_halves(value):
            body = escaped(kind.serializer, unchecked(kind, value))
            return body, content_type(content, given)
    body = kind.to_json(typed(operation, kind, value, checks, nulls=patches))
    if given.extra:
        from pydantic_core import from_json

        body = json_bytes(from_json(body) | dict(given.extra))
    return body, content_type(content, given)


def converted_body(
    operation: Operation[object],
    content: Converted,
    given: Given,
    configuration: Configuration,
) -> tuple[bytes, str]:
    """A body of another format, by way of JSON."""
    from pydantic_core import from_json

    body, media_type = json_body(operation, content, given, configuration)
    try:
        return content.written(from_json(body)), media_type
    except ValueError as error:
        raise ApiValueError(f"{operation.id}: {error}") from None


def merged(operation: Operation[object], kind: Adapter, given: Given) -> Any:
    """The whole body, its fields replaced and extended by the keywords."""
    if not given.fields:
        return {} if given.whole is None else given.whole
    refuse_keywords(operation, given.fields, kind.names)
    whole: Any = shaped_body(given.whole)
    if whole.__class__ is not dict:
        refuse_keywords(operation, given.fields)
    for name in given.fields:
        whole.pop(kind.aliases.get(name), None)
    return whole | dict(given.fields)


def typed(
    operation: Operation[object],
    kind: Adapter,
    value: Any,
    checks: bool,
    *,
    nulls: bool = False,
    texts: bool = False,
) -> Any:
    """The value as its declared type, as it is sent in JSON, or in texts; unchecked as
    far as it fits.
    """
    if checks:
        context = TEXTS if texts else REQUEST
        return checked(kind, value, (), operation.id, context=context)
    return unchecked(kind, value, nulls, texts=texts)
