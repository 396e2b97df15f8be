"""What examples print of values: all of an object, how many items there are, a text as it is.

In: the kind of a value, its name. Out: an expression as `Code`.
"""

from __future__ import annotations

from generator.model.declarations import Record
from generator.targets.code import Code
from generator.targets.eiffel.package.answers import Found
from generator.targets.eiffel.spelling.kinds import ANY, OCTETS, Basic, Many, OfClass, Shape
from generator.targets.eiffel.spelling.types import Speller, is_expanded


def shown_value(found: Found, speller: Speller) -> Code:
    """What to print of an answer."""
    if is_expanded(found.shape):
        return Code("l_answer.value")
    return shown_shape(found.shape, "l_answer", speller)


def shown_shape(shape: Shape, name: str, speller: Speller) -> Code:
    """What to print of a value."""
    match shape:
        case OfClass(id_):
            is_record = isinstance(speller.declarations[id_], Record)
            return Code(f"{name}.to_text" if is_record else f"{name}.to_json.representation")
        case Many():
            return Code(f"{name}.count")
        case Basic(kind) if kind == OCTETS:
            return Code(f"{name}.count")
        case Basic(kind) if kind == ANY:
            return Code(f"{name}.representation")
        case Basic(kind) if kind == "file":
            return Code(f"{name}.name")
        case _:
            return Code(name)
