"""An enum as a class of constants.

In: an enum and the spelling of types. Out: the view for `enum.e.jinja`.
"""

from __future__ import annotations

from generator.model.declarations import Enum
from generator.model.types import Named
from generator.targets.code import Code
from generator.targets.eiffel.spelling.kinds import NATURAL, REAL, Basic, Shape
from generator.targets.eiffel.spelling.literals import (
    boolean,
    comment,
    description,
    integer,
    line,
    natural,
    real,
    wide,
)
from generator.targets.eiffel.spelling.types import Speller, is_text
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class ValueView:
    """A constant."""

    name: Code
    value: Code
    comment: Code


@dataclass(frozen=True, slots=True)
class EnumView:
    """A class of constants."""

    name: Code
    description: Code
    type: Code
    argument: Code
    values: tuple[ValueView, ...]
    known: Code


def enum_view(enum: Enum, speller: Speller) -> EnumView:
    """A class of constants."""
    shape = speller.kind(Named(enum.id))
    values = tuple(
        ValueView(
            name=speller.names.constants[enum.id, index],
            value=_value(each.value, shape),
            comment=comment(each.doc.description or each.doc.summary, 3),
        )
        for index, each in enumerate(enum.values)
    )
    return EnumView(
        name=speller.names.classes[enum.id],
        description=description(enum.doc.description or enum.doc.summary, f"{line(enum.name)}."),
        type=speller.type_text(shape),
        argument=speller.argument_text(shape, required=True),
        values=values,
        known=_known(enum, shape),
    )


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


def _known(enum: Enum, shape: Shape) -> Code:
    """A condition a line."""
    values = [_value(each.value, shape) for each in enum.values]
    compared = [
        Code(f"a_value.same_string ({each})" if is_text(shape) else f"a_value = {each}")
        for each in values
    ]
    return Code("\n\t\t\t\tor else ").joined(compared) if compared else Code("False")
