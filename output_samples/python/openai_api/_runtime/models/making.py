"""How the constructors of models refuse what they do not take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import ValidationError, from_json

from ..types.faults import MISSING
from ..types.traits import traits_of
from .keywords import names_of, unknown
from .refusals import RefusedName, foreign, is_ours, refusal, refused

if TYPE_CHECKING:
    from collections.abc import Mapping


def refuse_unknown(cls: type[Any], values: Mapping[str, Any]) -> None:
    """Keywords are fields; a dict (`from_dict`) may have more than the document names."""
    faults = unknown(values, names_of(cls))
    if faults:
        raise refused(cls.__name__, faults, dict(values), RefusedName)


def refuse_missing(model: Any) -> None:
    """What requests must have, though answers have it not."""
    missing = traits_of(model.__class__).needed - model.model_fields_set
    if missing:
        faults = [((name,), MISSING) for name in sorted(missing)]
        raise refused(type(model).__name__, faults, vars(model))


def ours(cls: type[Any], value: Any, error: Exception) -> Exception:
    """The exception that leaves a constructor."""
    if is_ours(error):
        return error
    if isinstance(error, ValidationError):
        return refusal(error, value, (), cls.__name__)
    return foreign(cls.__name__, value, error)


def json_value(text: Any) -> Any:
    """The value of a JSON text, for the paths of what is wrong in it."""
    try:
        return from_json(text)
    except (TypeError, ValueError):
        return text
