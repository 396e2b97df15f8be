# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
"""What is done as OpenAPI Generator's clients do it where the client was made so
(`compatibility = "exact"`): fields are checked when they are set, a value that a program
gives is one of an enum, keywords that are no fields are left out, and what is wrong is
told in pydantic's form by the name of the method.
"""

from __future__ import annotations

from enum import Enum
from functools import wraps
from inspect import iscoroutine, signature
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin
from warnings import warn

from pydantic_core import ValidationError

from ..models.keywords import names_of, unknown
from ..models.refusals import RefusedName, RefusedValue, again, refused
from ..types.faults import faults_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

REQUEST = {"request": True}


def checked(model: Any) -> None:
    """Let the base of models check what is set, and enums in what a program makes."""
    make, assign = model.__init__, model.__setattr__

    def __init__(self: Any, /, **values: Any) -> None:
        __tracebackhide__ = True
        make(self, **known(type(self), values))
        for name in self.model_fields_set & type(self).model_fields.keys():
            refuse_unlisted(self, name, vars(self)[name])

    def __setattr__(self: Any, name: str, value: Any) -> None:
        if value is not None and name in type(self).model_fields:
            kinds = (
                each
                for each in type(self).__mro__
                if getattr(each, "__init__", None) is __init__
            )
            value = valid(next(kinds), self, name, value)
            refuse_unlisted(self, name, value)
        assign(self, name, value)

    vars(__init__)["__pydantic_base_init__"] = True
    model.__init__ = wraps(make)(__init__)
    model.__setattr__ = __setattr__


def known(cls: Any, values: dict[str, Any]) -> dict[str, Any]:
    """Keywords without those that are no fields, which OpenAPI Generator leaves out too."""
    faults = unknown(values, names_of(cls))
    for path, text in faults:
        warn(f"{cls.__name__}: {path[0]}: {text}; it is left out", stacklevel=3)
    left = {path[0] for path, _ in faults}
    return {name: value for name, value in values.items() if name not in left}


def valid(cls: Any, model: Any, name: str, value: Any) -> Any:
    """A value as the field of a class of ours takes it; what is wrong elsewhere in the
    model may wait, and so may a field that a program has added.
    """
    if name not in cls.model_fields:
        return value
    others = {
        each: vars(model)[each] for each in model.model_fields_set if each != name
    }
    values = {**(model.model_extra or {}), **others, name: value}
    try:
        made = cls.__pydantic_validator__.validate_python(values, context=REQUEST)
    except ValidationError as error:
        names = (name, cls.model_fields[name].alias)
        found = [each for each in faults_of(error, values) if each[0][:1][0] in names]
        if found:
            raise refused(cls.__name__, found, value) from error
        return value
    return getattr(made, name, value)


def refuse_unlisted(model: Any, name: str, value: Any) -> None:
    """Refuse a value that an enum of the document does not list."""
    field = type(model).model_fields[name]
    if isinstance(value, Enum):
        listed = [each.value for each in type(value)]
        value = value.value
    else:
        listed = [*words(field.annotation)]
    if listed and isinstance(value, (str, int)) and value not in listed:
        said = ", ".join(repr(each) for each in listed)
        text = f"must be one of enum values ({said})"
        raise refused(type(model).__name__, [((name,), text)], value)


def words(annotation: Any) -> Iterator[Any]:
    """What the literal types of an annotation list, lists of such aside."""
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    elif get_origin(annotation) is not list:
        for each in get_args(annotation):
            yield from words(each)


def named(api: Any) -> None:
    """Let the methods of an API tell what is wrong by their names."""
    for name, method in [*vars(api).items()]:
        if not name.startswith("_") and callable(method):
            setattr(api, name, told(method))


def told(method: Callable[..., Any]) -> Callable[..., Any]:
    """A method whose refusals have its name."""

    @wraps(method)
    def call(self: Any, /, *args: Any, **given: Any) -> Any:
        __tracebackhide__ = True
        what = f"{type(self).__name__}.{method.__name__}"
        try:
            found = method(self, *args, **given)
        except RefusedValue as error:
            raise titled(error, what) from error.__cause__
        except TypeError as error:
            raise missing(method, (self, *args), given, what) or error from None
        return awaited(found, what) if iscoroutine(found) else found

    return call


async def awaited(found: Coroutine[Any, Any, Any], what: str) -> Any:
    """The outcome of a call that is awaited."""
    try:
        return await found
    except RefusedValue as error:
        raise titled(error, what) from error.__cause__


def titled(error: RefusedValue, what: str) -> RefusedValue:
    """The same by the name of a method."""
    errors = error.errors()
    details = [(each["loc"], each["msg"], each["type"]) for each in errors]
    said, value = error.args[0] if error.args else "", errors[0]["input"]
    return again(type(error), what, said, error.problems, details, value)


def missing(
    method: Callable[..., Any], args: tuple[Any, ...], given: dict[str, Any], what: str
) -> RefusedValue | None:
    """What is said of arguments that are missing, if that is what is wrong."""
    needed = signature(method).parameters.values()
    positional = [*signature(method).parameters][: len(args)]
    faults = [
        ((each.name,), "Missing required argument")
        for each in needed
        if each.default is each.empty
        and each.kind in (each.POSITIONAL_OR_KEYWORD, each.KEYWORD_ONLY)
        and each.name not in (*positional, *given)
    ]
    return refused(what, faults, given, RefusedName) if faults else None
