"""Checks what a caller wrote against the declared types, before anything is sent.

In: an `Adapter`, a value, the name of the argument. Out: the typed value, or an
`ApiValueError` whose texts begin with the path of the wrong field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..types.faults import faults_of
from ..types.kept import is_kept, keeping, keeps
from ..types.sending import sendable
from ..values.plain import fields, is_model, is_object
from .deprecated import tell
from .refusals import refusal, refused

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.faults import Fault
    from .adapters import Adapter

REQUEST = {"request": True}
TEXTS = {"request": True, "texts": True}  # values of `JsonText` become their texts
UNCHECKED_TEXTS = {"texts": True}
Path = tuple[str | int, ...]


def checked(
    adapter: Adapter,
    value: Any,
    where: Path,
    operation: str,
    *,
    nulls: bool = False,
    context: Mapping[str, bool] = REQUEST,
) -> Any:
    """The value as its declared type, as it is sent in JSON, or in other texts."""
    from pydantic_core import ValidationError

    try:
        typed = adapter.validator.validate_python(value, context=context)
    except ValidationError as error:
        try:
            typed = adapter.validator.validate_python(opened(value), context=context)
        except (ValidationError, RecursionError):
            raise refusal(error, value, where, operation) from error
    tell(typed, value)
    sent = as_sent(typed, value, where, operation, nulls)
    if holds_model(value):
        recheck(adapter, sent, where, operation)
    return sent


def as_sent(typed: Any, given: Any, where: Path, operation: str, nulls: bool) -> Any:
    """A typed value without what is not sent; an error where something is missing."""
    faults: list[Fault] = []
    sent = sendable(typed, where, faults, nulls=nulls)
    if faults:
        raise refused(operation, faults, given)
    return sent


def unchecked(
    adapter: Adapter, value: Any, nulls: bool = False, *, texts: bool = False
) -> Any:
    """The value as it is sent, typed as far as it fits; in JSON, or in other texts."""
    reader = adapter.lenient.within(UNCHECKED_TEXTS if texts else None)
    return sendable(reader.read(value)[0], (), [], nulls=nulls)


def holds_model(value: Any) -> bool:
    """Whether a caller gave models, whose fields may have been assigned since."""
    kind = value.__class__
    if kind is str or kind is int or kind is float:
        return False
    if kind is dict or kind is list or kind is tuple:
        return any(map(holds_model, value.values() if kind is dict else value))
    return is_model(value)


def recheck(adapter: Adapter, sent: Any, where: Path, operation: str) -> None:
    """Check what models hold now; what an answer had may be sent as it came."""
    from pydantic_core import ValidationError

    closed: list[Any] = []
    plain = opened(sent, closed)
    try:
        adapter.validator.validate_python(plain, context=REQUEST)
    except ValidationError as error:
        raise refusal(error, plain, where, operation) from error
    for path, model in keeping(sent, where) if closed else ():
        recheck_kept(model, path, operation)


def recheck_kept(model: Any, where: Path, operation: str) -> None:
    """Check a model of an answer that broke its schema: what is still the same passes."""
    from pydantic_core import ValidationError

    plain = {name: opened(each, []) for name, each in fields(model).items()}
    try:
        model.__class__.__pydantic_validator__.validate_python(plain, context=REQUEST)
    except ValidationError as error:
        faults = [
            ((*where, *path), text)
            for path, text in faults_of(error, plain)
            if not is_kept(model, plain, path)
        ]
        if faults:
            raise refused(operation, faults, plain) from error


def opened(value: Any, closed: list[Any] | None = None) -> Any:
    """The value with models as dicts: one of an answer may stand where a request has a
    model of its own for the same thing. Models that keep something go to `closed`, if
    that is given, and stay.
    """
    kind = value.__class__
    if kind is str or kind is int:
        return value
    if kind is list:
        return [opened(each, closed) for each in value]
    if is_model(value):
        from .unknown import UnknownObject

        if isinstance(value, UnknownObject):
            return value
        if closed is not None and keeps(value):
            closed.append(value)
            return value
        value, kind = fields(value), dict
    if kind is dict:
        return {name: opened(each, closed) for name, each in value.items()}
    return value


def patched(adapter: Adapter, value: Any, operation: str) -> None:
    """Check a merge patch (RFC 7396), where null takes a member away, and none has to
    be there; rules are about whole objects, which a patch is none of.
    """
    from pydantic_core import ValidationError

    try:
        tell(adapter.validator.validate_python(opened(value), context=REQUEST), None)
    except ValidationError as error:
        for each in error.errors(include_url=False):
            is_whole = each["type"] == "rule" and is_object(each["input"])
            if each["type"] != "missing" and each["input"] is not None and not is_whole:
                raise refusal(error, value, (), operation) from error
