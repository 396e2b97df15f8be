# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
"""From an answer to its data by the steps of OpenAPI Generator's client."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ...api_response import ApiResponse
from ...exceptions import ApiException
from ..answer.answers import read
from ..models.adapters import adapter
from ..values.media import charset
from ..words.contents import Binary, contents
from .serialize import is_ours

if TYPE_CHECKING:
    from ..words.operation import Operation

NAMES = {
    "date": "datetime.date",
    "datetime": "datetime.datetime",
    "decimal": "Decimal",
    "UUID": "UUID",
    "object": "Any",
    "long": "int",
    "bytearray": "bytes",
    "file": "bytes",
    "List": "list",
    "Dict": "dict",
}
JSON = re.compile(r"application/([\w!#$&.+\-^]+\+)?json\s*(;|$)", re.IGNORECASE)
TEXT = re.compile(r"text/[a-z.+-]+\s*(;|$)", re.IGNORECASE)
NATIVE = {"int": int, "long": int, "float": float, "str": str, "bool": bool}
WORD = re.compile(r"(?<![\w.])[A-Za-z_]\w*(?![\w.])")


class Types(dict[str, "str | None"]):
    """The names of the types of all answers of an operation."""

    def __init__(self, operation: Operation[object]) -> None:
        super().__init__(
            (str(status), _spelled(contents(content)))
            for status, content in operation.answers.items()
        )
        self.operation = operation


def _spelled(found: Any) -> str | None:
    if not found:
        return None
    if isinstance(found[0], Binary):
        return "bytearray"
    text: str = found[0].type
    return re.sub(r"\blist\[", "List[", re.sub(r"\bdict\[", "Dict[", text))


def response_deserialize(
    client: Any, answer: Any, types: Mapping[str, str | None]
) -> ApiResponse[Any]:
    """The answer with its data; an `ApiException` for any status but 2xx."""
    status, headers, body = answer.status, headers_of(answer), bytes_of(answer)
    reason = getattr(answer, "reason", None)
    if isinstance(types, Types) and is_ours(client, "deserialize"):
        strict = client.configuration.strict_responses
        lower = {name.lower(): value for name, value in headers.items()}
        said = reason if isinstance(reason, str) else ""
        made = read(types.operation, status, said, lower, body, strict)
        made.headers = headers
        return made
    name, text = type_of(types, status), None
    data: Any = None
    try:
        if name == "file" and client.configuration.temp_folder_path:
            data = _filed(body, client.configuration.temp_folder_path)
        elif name in ("bytearray", "bytes", "file"):
            data = body
        elif name is not None:
            media_type = _header(headers, "content-type")
            text = body.decode(charset(media_type or "") or "utf-8")
            data = client.deserialize(text, name, media_type)
    finally:
        if not 200 <= status < 300:
            raise ApiException.from_response(http_resp=answer, body=text, data=data)
    return ApiResponse(status, data, body, headers)


def _filed(body: bytes, folder: str) -> str:
    """The path of a file in a folder that holds the body."""
    import tempfile

    with tempfile.NamedTemporaryFile(dir=folder, delete=False) as file:
        file.write(body)
    return file.name


def type_of(types: Mapping[str, str | None], status: int) -> str | None:
    """The type of a status: exact, ``4XX``, ``default``."""
    for key in (str(status), f"{status // 100}XX", "default"):
        if key in types:
            return types[key]
    return None


def headers_of(answer: Any) -> Mapping[str, str]:
    """The headers of an answer, which a test may have made."""
    found = getattr(answer, "headers", None)
    if not isinstance(found, Mapping) and hasattr(answer, "getheaders"):
        found = answer.getheaders()
    if not isinstance(found, Mapping):
        return {}
    told: Mapping[str, str] = found
    return told


def bytes_of(answer: Any) -> bytes:
    """The body of an answer that has been read."""
    data = answer.data
    return data.encode() if isinstance(data, str) else bytes(data or b"")


def _header(headers: Mapping[str, str], name: str) -> str | None:
    found = (value for each, value in headers.items() if each.lower() == name)
    return next(found, None)


def deserialize(text: str, kind: Any, content_type: str | None) -> Any:
    """A text as a type: a class, or its name (``List[Pet]``, ``datetime``)."""
    if content_type is None:
        try:
            value = json.loads(text)
        except ValueError:
            value = text
    elif JSON.match(content_type):
        value = json.loads(text) if text else ""
    elif TEXT.match(content_type):
        value = text
    else:
        reason = f"Unsupported content type: {content_type}"
        raise ApiException(status=0, reason=reason)
    return None if value is None else typed(value, kind)


def typed(value: Any, kind: Any) -> Any:
    """A value of JSON as a type."""
    from pydantic_core import ValidationError

    if isinstance(kind, type):
        kind = kind.__name__
    if kind in NATIVE:
        return NATIVE[kind](value)
    if kind == "decimal":
        return Decimal(value)
    name = WORD.sub(lambda found: NAMES.get(found[0], found[0]), str(kind))
    name = re.sub(r"\bOptional\[(.*)\]", r"\1 | None", name)
    found = adapter(name)
    try:
        return found.validator.validate_python(value)
    except ValidationError as error:
        try:
            return found.validator.validate_json(json.dumps(value))
        except ValidationError:
            pass
        if isinstance(value, (dict, list)):
            raise
        reason = f"Failed to parse `{value}` as `{kind}`"
        raise ApiException(status=0, reason=reason) from error
