"""What the caller of an operation gave for its body, and what is wrong with that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..files.uploads import is_file
from ..models.keywords import Names, unknown
from ..types.texts import jsonable
from ..values.media import covers, essence
from ..values.plain import fields, is_array, is_model, is_object
from ..words.contents import Binary

if TYPE_CHECKING:
    from ..files.uploads import Upload
    from ..words.contents import Content
    from ..words.operation import Operation
    from .multipart import MultipartBody

    Body = bytes | Upload | MultipartBody

JSON = "application/json"


class Given:
    """The body of a call as the caller wrote it: as a whole, and as single fields."""

    __slots__ = ("content_type", "extra", "fields", "whole")

    def __init__(
        self,
        whole: Any,
        fields: Mapping[str, Any],
        content_type: str | None = None,
        extra: Any = None,
    ) -> None:
        self.whole = whole
        self.fields = fields
        self.content_type = content_type
        self.extra = model_fields(extra) if is_model(extra) else extra

    @property
    def value(self) -> Any:
        """What a body is chosen by: the whole with the fields in it."""
        if not self.fields:
            return self.whole
        whole: Any = shaped_body(self.whole)
        return {**whole, **self.fields} if is_object(whole) else whole


def content_type(content: Content, given: Given) -> str:
    """The media type to send; a range is none."""
    media_type = given.content_type or content.media_type
    if "*" not in media_type:
        return media_type
    is_json = isinstance(content, Binary) and is_structured(given.whole)
    return JSON if is_json and covers(essence(media_type), JSON) else content.usual


def model_fields(model: Any) -> dict[str, Any]:
    """What was set in a model, as JSON has it."""
    return {name: jsonable(each) for name, each in fields(model).items()}


def refuse_keywords(
    operation: Operation[object], given: Mapping[str, Any], names: Names | None = None
) -> None:
    """Keywords are fields of the body, which not every operation has, or parameters."""
    if not given:
        return
    parameters = [each.name for each in operation.parameters]
    if names is None:
        names = Names(parameters, "argument")
    faults = unknown(given, names, parameters)
    if faults:
        from ..models.refusals import RefusedName, refused

        raise refused(operation.id, faults, dict(given), RefusedName)


def shaped_body(whole: Any) -> Any:
    """The members of a mapping or model; a null member stays."""
    if is_model(whole):
        return fields(whole)
    return {} if whole is None else dict(whole) if is_object(whole) else whole


def is_structured(value: Any) -> bool:
    """Whether a value is sent as JSON, as it is neither a text nor bytes."""
    if is_array(value):
        return not is_file(value) and not all(isinstance(each, bytes) for each in value)
    return is_object(value) or is_model(value)
