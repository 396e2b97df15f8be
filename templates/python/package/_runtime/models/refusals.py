"""The exceptions for what a program gives that cannot be sent, in the program's words.

Each is one of ours and a `pydantic.ValidationError` as well, so that both are caught.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError

from ...exceptions import ApiTypeError, ApiValueError, OpenApiException, render_path
from ..types.faults import NO_NUMBER, NO_UTF8, faults_of
from ..values.plain import fields, is_array, is_finite, is_model, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..types.faults import Fault, Path

DEEPEST = 200
ENDLESS = "leads back to itself"


class RefusedValue(ApiValueError, ValidationError):
    """A value that its declared type does not take."""

    def __init__(self, *made: object) -> None:
        """Called by pydantic; `refused` says the rest."""

    __str__ = ApiValueError.__str__

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> Any:
        details = [(each["loc"], each["msg"], each["type"]) for each in self.errors()]
        return again, (type(self), self.title, str(self), self.problems, details)


if not TYPE_CHECKING:
    from ..values.manner import EXACT

    if EXACT:
        RefusedValue.__str__ = ValidationError.__str__


class RefusedName(ApiTypeError, RefusedValue):
    """A keyword that a method or a constructor does not have."""


def refused(
    what: str,
    faults: Iterable[Fault],
    value: Any = None,
    kind: type[RefusedValue] = RefusedValue,
) -> RefusedValue:
    """The exception for faults, each the path of a value and what is wrong with it."""
    found = [(path, text, "value_error") for path, text in faults]
    problems = tuple(line(path, text) for path, text, _ in found)
    more = [f"{what}: {len(problems)} problems", *problems]
    said = f"{what}: {problems[0]}" if len(problems) == 1 else "\n  ".join(more)
    return again(kind, what, said, problems, found, value)


def line(path: Path, text: str) -> str:
    """A problem with its place in front."""
    return f"{render_path(path)}: {text}" if path else text


def again(
    kind: type[RefusedValue],
    title: str,
    said: str,
    problems: tuple[str, ...],
    details: list[tuple[Path, Any, Any]],
    value: Any = None,
) -> RefusedValue:
    """An exception with all that belongs to it, also when it is unpickled."""
    errors = [
        InitErrorDetails(
            type=PydanticCustomError(code, text.replace("{", "{{")),
            loc=path,
            input=value,
        )
        for path, text, code in details
    ]
    made: Any = kind.from_exception_data(title, errors)
    ApiValueError.__init__(made, said, problems=problems)
    return made  # type: ignore[no-any-return]


def foreign(what: str, value: Any, error: Exception) -> OpenApiException:
    """Ours for an exception of Python or pydantic; where the fault is, if it is found."""
    try:
        found = culprit(value)
        said = str(error).partition("\n")[0]
    except Exception:  # noqa: BLE001 - a value that cannot even be looked at
        found, said = None, "a value cannot be written"
    if found is not None:
        return refused(what, [found], value)
    return refused(what, [((), f"{type(error).__name__}: {said}")], value)


def is_ours(error: Exception) -> bool:
    """Whether an exception may leave a call; a warning is raised if a program wants."""
    return isinstance(error, (OpenApiException, Warning))


def culprit(value: Any, path: Path = (), above: tuple[int, ...] = ()) -> Fault | None:
    """The first part of a value that cannot be written."""
    if isinstance(value, str):
        return None if has_utf8(value) else (path, f"the text holds {NO_UTF8}")
    if is_model(value) or is_object(value) or is_array(value):
        if id(value) in above:
            return path, ENDLESS
        if len(above) > DEEPEST:
            return path[:8], "is nested too deeply"
        return first_inside(value, path, (*above, id(value)))
    if isinstance(value, (float, Decimal)) and not is_finite(value):
        return path, NO_NUMBER
    return None if has_json(value) else (path, f"{name_of(value)} has no JSON form")


def first_inside(value: Any, path: Path, above: tuple[int, ...]) -> Fault | None:
    """The culprit among the members."""
    members: Any = fields(value) if is_model(value) else value
    steps: Any = members.items() if is_object(members) else enumerate(members)
    for step, each in steps:
        if isinstance(step, str) and not has_utf8(step):
            return path, f"a name holds {NO_UTF8}"
        if not isinstance(step, (str, int)):
            return path, f"{step!r} is no name of a property"
        found = culprit(each, (*path, step), above)
        if found is not None:
            return found
    return None


def has_utf8(text: str) -> bool:
    """Whether a text can be sent."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def has_json(value: Any) -> bool:
    """Whether a single value has a form in JSON."""
    from pydantic_core import to_jsonable_python

    if hasattr(value, "read") or hasattr(value, "__next__"):
        return True  # a file, which must not be used up here
    try:
        to_jsonable_python(value, bytes_mode="base64", inf_nan_mode="strings")
    except Exception:  # noqa: BLE001 - whatever an object of theirs raises
        return False
    return True


def name_of(value: Any) -> str:
    """What kind of thing a value is, with its article."""
    name = type(value).__name__
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"


def refusal(
    error: ValidationError, value: Any, where: Path, operation: str
) -> ApiValueError:
    """The exception for a request that breaks its declared types."""
    return refused(operation, faults_of(error, value, where), value)
