"""What a text in an answer says in JSON, as a type of the caller's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ...exceptions import ApiResponseError
from ..values.plain import is_array, is_model, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")


def parsed(answer: object, kind: type[T]) -> T:
    """The value of a type that stands as JSON in a text: ``parsed(reply, Party)``.

    ``answer`` is the text, or whatever holds it, such as a whole answer: of its texts,
    in their order, the first one is taken that is JSON of that type. An
    `ApiResponseError` says what is wrong with the last one where none is.
    """
    from pydantic import TypeAdapter, ValidationError

    adapter = TypeAdapter(kind)
    wrong = "there is no JSON in it"
    for each in texts(answer):
        try:
            return adapter.validate_json(each)
        except ValidationError as error:
            if isinstance(answer, str) or each.lstrip().startswith(("{", "[")):
                wrong = str(error)
    name = getattr(kind, "__name__", str(kind))
    raise ApiResponseError(f"No text of the answer is a {name}: {wrong}")


def texts(value: Any) -> Iterator[str]:
    """The texts in a value, in order."""
    held: list[Any] = []
    if isinstance(value, str):
        yield value
    elif is_model(value):
        fields: dict[str, Any] = value.__dict__
        held = [*fields.values(), value.model_extra]
    elif is_object(value):
        held = [*value.values()]
    elif is_array(value):
        held = [*value]
    for each in held:
        yield from texts(each)
