# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
"""What is said of a value that is none of a union's, as OpenAPI Generator's clients do."""

from __future__ import annotations

from typing import Any

from pydantic_core import ValidationError

from ..models.adapters import adapter
from ..models.making import ours
from ..models.refusals import refused

SETTING = "setting the actual_instance in"
READING = "deserializing the JSON string into"


def parts(named: Any) -> list[str]:
    """The alternatives, as the annotation writes them."""
    text = str(named.__value__)
    if text.startswith("Annotated["):
        text = text.removeprefix("Annotated[").partition(", ")[0]
    return [each.strip() for each in text.split(" | ")]


def no_match(named: Any, value: Any, error: Exception, doing: str) -> Exception:
    """The exception for a value; one of a single type is told as everywhere."""
    names = parts(named)
    if len(names) == 1 or not all(each.isidentifier() for each in names):
        return ours(named, value, error)
    kind = "oneOf" if "ByTag(" in str(named.__value__) else "anyOf"
    details = "; ".join(detail(each, value) for each in names)
    said = f"No match found when {doing} {named.__name__} with {kind} schemas: "
    text = f"{said}{', '.join(names)}. Details: {details}"
    return refused(named.__name__, [((), text)], value)


def detail(name: str, value: Any) -> str:
    """Why a value is not of one alternative."""
    said = f"Input type `{type(value)}` is not `{name}`"
    try:
        adapter(name).validator.validate_python(value)
    except ValidationError as error:
        return f"{said}: {error.errors()[0]['msg']}"
    except Exception:  # noqa: BLE001 - whatever an object of theirs raises
        return said
    return f"{name} takes it, and its tag names another"
