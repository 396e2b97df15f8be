"""Preconditions on values that a caller gives, from the constraints of their types.

In: a type and the expression for its value. Out: tagged assertions.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.declarations import Enum
from generator.model.types import (
    Constraints,
    Kind,
    ListOf,
    MapOf,
    Named,
    Nullable,
    Scalar,
    TupleOf,
    TypeRef,
)
from generator.targets.code import Code
from generator.targets.eiffel.spelling.field_names import FieldNames
from generator.targets.eiffel.spelling.kinds import (
    ANY,
    INTEGER,
    NATURAL,
    REAL,
    Basic,
    Many,
    OfClass,
    Shape,
    kind_of,
)
from generator.targets.eiffel.spelling.literals import (
    integer,
    natural,
    real,
)
from generator.targets.eiffel.spelling.types import TEXTS, Speller, is_expanded, is_list
from generator.values import replace

_NONE = Constraints()
_LONGEST = 2**31 - 1
"""So many characters or items a value can have: `count` is an INTEGER_32."""
_NUMBERS = {INTEGER: integer, NATURAL: natural, REAL: real}


def requirements(
    type_: TypeRef, value: Code, tag: Code, speller: Speller, *, is_kept: bool = False
) -> Iterator[Code]:
    """Assertions on a value that is there, from its constraints; what `is_kept` is a LIST where others are any list."""
    shape, constraints = speller.kind(type_), _constraints(type_, speller)
    check = checked(speller)
    if shape == Basic(REAL):
        yield Code(f"{tag}_finite: {check}.is_finite ({value})")
    if _is_moment(type_):
        yield Code(f"{tag}_has_offset: {check}.has_offset ({value})")
    if shape == Many(Basic(REAL)):
        yield Code(f"{tag}_finite: {check}.are_finite ({value})")
    if shape == TEXTS and _is_moment(item_type(type_)):
        yield Code(f"{tag}_have_offsets: {check}.have_offsets ({value})")
    if isinstance(shape, Basic) and shape.name in _NUMBERS:
        told = {
            ("at_least", ">="): constraints.minimum,
            ("at_most", "<="): constraints.maximum,
            ("more_than", ">"): constraints.above,
            ("less_than", "<"): constraints.below,
        }
        for (word, sign), limit in told.items():
            spelled = _limit(limit, shape.name, may_be_equal="=" in sign)
            if spelled:
                yield Code(f"{tag}_{word}: {value} {sign} {spelled}")
        step = _limit(constraints.multiple_of or None, shape.name)
        if step and shape.name != REAL:
            yield Code(f"{tag}_multiple: {value} \\\\ {step} = {_NUMBERS[shape.name](0)}")
    elif not isinstance(shape, OfClass) and shape != Basic(ANY):
        size = Code(f"{value}.count") if is_kept else _size(value, shape)
        if constraints.min_size:
            least = min(constraints.min_size, _LONGEST)
            yield Code(f"{tag}_not_shorter: {size} >= {integer(least)}")
        if constraints.max_size is not None and constraints.max_size < _LONGEST:
            yield Code(f"{tag}_not_longer: {size} <= {integer(constraints.max_size)}")
        if constraints.unique and shape == TEXTS:
            yield Code(f"{tag}_different: {check}.are_different ({value})")


def checked(speller: Speller) -> Code:
    """The object that has what a precondition asks."""
    return Code(f"(create {speller.runtime.braced.API_CHECK})")


def _size(value: Code, shape: Shape) -> Code:
    """How many characters or items a value has: a list can be an array, which counts from anywhere."""
    if is_list(shape):
        return Code(f"{value}.upper - {value}.lower + 1")
    return Code(f"{value}.count")


def _limit(limit: int | float | None, kind: str, *, may_be_equal: bool = False) -> Code | None:
    """A literal of the kind; none where nothing is said, or where no value of the kind can be on its other side."""
    if limit is None or kind == REAL:
        return None if limit is None else real(limit)
    low, high = (0, 2**64) if kind == NATURAL else (-(2**63), 2**63)
    if may_be_equal and limit in (low, high - 1):
        return None
    is_whole = float(limit).is_integer() and low <= limit < high
    return _NUMBERS[kind](int(limit)) if is_whole else None


def guarded(assertion: Code, value: Code) -> Code:
    """The assertion, for a value that may be Void."""
    tag, _, condition = assertion.partition(": ")
    return Code(f"{tag}: {value} /= Void implies {condition}")


def required(
    type_: TypeRef, shape: Shape, names: FieldNames, speller: Speller, attached: bool
) -> Iterator[Code]:
    """Assertions on the argument of a setter, which can be Void unless it is attached."""
    for each in requirements(type_, names.argument, names.attribute, speller):
        is_there = attached or is_expanded(shape)
        yield each if is_there else guarded(each, names.argument)


def item_type(type_: TypeRef) -> TypeRef | None:
    match type_:
        case Nullable(inner):
            return item_type(inner)
        case ListOf(item):
            return item
        case _:
            return None


def _is_moment(type_: TypeRef | None) -> bool:
    """Whether a value is a date with a time."""
    match type_:
        case Nullable(inner):
            return _is_moment(inner)
        case Scalar(kind):
            return kind is Kind.DATE_TIME
        case _:
            return False


def _constraints(type_: TypeRef, speller: Speller) -> Constraints:
    match type_:
        case Scalar() if kind_of(type_, speller.declarations) != Basic("octets"):
            return type_.constraints
        case ListOf() | MapOf():
            return type_.constraints
        case TupleOf(items, None, found):
            longest = len(items) if found.max_size is None else min(len(items), found.max_size)
            return replace(found, max_size=longest)
        case TupleOf():
            return type_.constraints
        case Nullable(inner):
            return _constraints(inner, speller)
        case Named(id_):
            declared = speller.declarations[id_]
            return declared.constraints if isinstance(declared, Enum) else _NONE
        case _:
            return _NONE
