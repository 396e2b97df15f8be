"""Bodies of fields, and of parts in order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...exceptions import ApiValueError
from ..models.adapters import adapter
from ..values.plain import is_object, shaped
from ..words.contents import (
    Form,
    Parts,
)
from .forms import in_order, multipart, urlencoded
from .given import content_type
from .items import list_of
from .json_bodies import merged, typed

if TYPE_CHECKING:
    from ...configuration import Configuration
    from ..words.contents import Content
    from ..words.operation import Operation
    from .given import Body, Given


def form_body(
    operation: Operation[object],
    content: Content,
    given: Given,
    configuration: Configuration,
) -> tuple[Body, str]:
    """A form; fields that are None are not sent."""
    kind = adapter(content.type)
    value = merged(operation, kind, given)
    checks = configuration.client_side_validation
    members = shaped(typed(operation, kind, value, checks, texts=True))
    if not is_object(members):
        raise ApiValueError(f"{operation.id}: a form is an object with named fields")
    media_type = content_type(content, given)
    members = {**members, **(given.extra or {})}
    return written_form(content, members, media_type, configuration)


def written_form(
    content: Content,
    members: Mapping[str, Any],
    media_type: str,
    configuration: Configuration,
) -> tuple[Body, str]:
    """The fields of a form as they are sent."""
    if isinstance(content, Form):
        return urlencoded(content.parts, members, configuration), media_type
    body = multipart(content, members, configuration)
    return body, f"{media_type}; boundary={body.boundary}"


def part_body(
    operation: Operation[object],
    content: Parts,
    value: Any,
    media_type: str,
    configuration: Configuration,
) -> tuple[Body, str]:
    """Parts without names, each of its own type."""
    whole = list_of(operation, value, media_type)
    checks = configuration.client_side_validation
    members = typed(operation, adapter(content.type), whole, checks, texts=True)
    body = in_order(content, members, configuration)
    return body, f"{media_type}; boundary={body.boundary}"
