"""An enum as a class of constants.

In: an enum and the spelling of types. Out: the view for `enum.e.jinja`.
"""

from __future__ import annotations

from generator.model.declarations import Enum, EnumValue
from generator.model.types import Named
from generator.targets.code import Code
from generator.targets.eiffel.spelling.kinds import NATURAL, REAL, Basic, Shape
from generator.targets.eiffel.spelling.literals import (
    WIDTH,
    as_json,
    boolean,
    comment,
    description,
    integer,
    line,
    natural,
    real,
    wide,
)
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.eiffel.spelling.types import Speller, is_text
from generator.values import dataclass, replace

_ROOM = WIDTH - 16
"""Characters of a line of an array."""


@dataclass(frozen=True, slots=True)
class ValueView:
    """A constant."""

    name: Code
    value: Code
    comment: Code


@dataclass(frozen=True, slots=True)
class EnumView:
    """A class of constants."""

    runtime: Runtime
    name: Code
    description: Code
    type: Code
    base: Code
    values: tuple[ValueView, ...]
    former: tuple[ValueView, ...]
    known: Code


def enum_view(enum: Enum, speller: Speller) -> EnumView:
    """A class of constants."""
    shape = speller.kind(Named(enum.id))
    type_ = speller.type_text(shape)
    values = tuple(
        ValueView(
            name=speller.names.constants[enum.id, index],
            value=_value(each.value, shape),
            comment=comment(each.doc.description or each.doc.summary or _same(each), 3),
        )
        for index, each in enumerate(enum.values)
    )
    old = tuple(
        replace(values[index], name=Code(name), comment=_old(values[index].name))
        for index, _ in enumerate(enum.values)
        for name in speller.names.former.members.get((enum.id, index), ())
    )
    return EnumView(
        runtime=speller.runtime,
        name=speller.names.classes[enum.id],
        description=description(enum.doc.description or enum.doc.summary, f"{line(enum.name)}."),
        type=type_,
        base=_base(shape, speller),
        values=values,
        former=old,
        known=_known(values, type_),
    )


def _base(shape: Shape, speller: Speller) -> Code:
    """The class of the runtime that a class of constants inherits from."""
    runtime = speller.runtime
    if is_text(shape):
        return runtime.API_TEXT_VALUES
    return Code(f"{runtime.API_VALUES} [{speller.type_text(shape)}]")


def _same(value: EnumValue) -> str:
    """What there is to say of a value of which the document says nothing."""
    return f"The value `{line(as_json(value.value))}'."


def _old(name: Code) -> Code:
    """A constant cannot be marked as obsolete: it is no routine."""
    return Code(f"-- Obsolete: use `{name}' instead.")


def _value(value: str | int | float | bool, shape: Shape) -> Code:
    """A literal of the type that all values have: an integer among numbers is one too."""
    match value:
        case bool():
            return boolean(value)
        case int() | float() if shape == Basic(REAL):
            return real(value)
        case int() | float():
            whole = natural if shape == Basic(NATURAL) else integer
            return whole(int(value))
        case str():
            return wide(value)


def _known(values: tuple[ValueView, ...], type_: Code) -> Code:
    """An array of all constants, as many on a line as fit; one of no constants must say of what it is."""
    if not values:
        return Code(f"create {{ARRAY [{type_}]}}.make_empty")
    lines = [Code("")]
    for each in values:
        item = Code(f"{each.name}{'' if each is values[-1] else ','}")
        if lines[-1] and len(lines[-1]) + len(item) > _ROOM:
            lines.append(item)
        else:
            lines[-1] = Code(" ").joined([lines[-1], item] if lines[-1] else [item])
    listed = Code("\n\t\t\t\t").joined(lines)
    return Code(f"{{ARRAY [{type_}]}} <<{listed}>>")
