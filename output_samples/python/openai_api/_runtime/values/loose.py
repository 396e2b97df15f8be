"""JSON that the fast reader refuses, though Python's own reads it; imported for it only.
What was read so is written back so.

In: the bytes of an answer and its media type. Out: its value. RFC 8259 lets a reader
pass over a byte-order mark (8.1), take texts with half of a surrogate pair (8.2), and
choose how deep it goes (9).
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from .media import charset
from .plain import is_array, is_model, is_object

if TYPE_CHECKING:
    from pydantic_core import SchemaSerializer

# An escape; of surrogates a pair, or half of one.
ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)
HALF = re.compile("[\ud800-\udfff]")
REPLACEMENT = "\ufffd"


def decoded(body: bytes, media_type: str) -> tuple[str, tuple[str, ...]]:
    """The text of JSON, and what is wrong with it.

    It is UTF-8, whatever was declared (RFC 8259, 8.1), or another UTF that tells
    itself by its first bytes; only what is none of them is in the declared charset.
    """
    try:
        text = body.decode(json.detect_encoding(body), "surrogatepass")
        return text.removeprefix("\ufeff"), ()
    except UnicodeDecodeError as error:
        place = error.start
    try:
        return body.decode(charset(media_type) or ""), ()
    except (LookupError, ValueError):
        said = f"byte {place} is not UTF-8"
        return body.decode("utf-8", "replace"), (said,)


def whole(text: str) -> tuple[str, bool]:
    """The text with a replacement for each half of a surrogate pair, and whether it had
    any.
    """

    def mend(found: re.Match[str]) -> str:
        return "\\ufffd" if found[1] else found[0]

    mended = HALF.sub(REPLACEMENT, ESCAPE.sub(mend, text))
    return mended, mended != text


def read(body: bytes, media_type: str) -> tuple[Any, Any, tuple[str, ...]]:
    """The value of JSON; the same without halves of pairs; what is wrong with its
    bytes. ValueError where it is no JSON.
    """
    text, said = decoded(body, media_type)
    mended, has_halves = whole(text)
    value = loaded(text)
    return value, loaded(mended) if has_halves else value, said


def loaded(text: str) -> Any:
    """The value of JSON text, by Python's own reader."""
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("it is nested too deeply to be read") from None


def mark(data: Any) -> None:
    """Let each model in an answer know that it has halves of pairs."""
    if is_model(data):
        object.__setattr__(data, "_has_halves", True)
        values: dict[str, Any] = data.__dict__
        data = [*values.values(), *(data.model_extra or {}).values()]
    elif is_object(data):
        data = data.values()
    elif not is_array(data):
        return
    for each in data:
        mark(each)


def has_halves(value: Any) -> bool:
    """Whether a value is a model that was read so, or a list of such."""
    if is_array(value):
        return any(map(has_halves, value))
    return is_model(value) and getattr(value, "_has_halves", False)


def escaped(serializer: SchemaSerializer, value: Any) -> bytes:
    """JSON of what was set, each half of a pair as the escape that it came in."""
    plain = serializer.to_python(
        value, mode="json", by_alias=True, exclude_unset=True, warnings=False
    )
    return json.dumps(plain, separators=(",", ":"), allow_nan=False).encode()
