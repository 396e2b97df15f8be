"""Makes the schemas of types tell JSON's types apart: `"12"` and `true` are no integers.

In: core schemas as pydantic makes them of annotations; they are changed in place. What
JSON has is told natively; only a value that breaks its type, or that a caller wrote in
another form (`Decimal("2")` for 2), is shown to a Python function.
"""

from __future__ import annotations

from decimal import Decimal
from math import ceil, floor
from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema

from ..values.plain import is_object
from .json_texts import is_in_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

INSIDE = ("schema", "values_schema", "keys_schema", "extras_schema", "items_schema")
BY_MODE = ("json_schema", "python_schema")
AS_IT_IS = {"type": "any"}  # written by the type of the value
DONE = {"exact": True}  # the mark of a schema that needs no further change
BOUNDS = ("ge", "gt", "le", "lt", "multiple_of")
DAY = "^[0-9]{4}-[0-9][0-9]-[0-9][0-9]"
DATE = f"{DAY}$"
DATE_TIME = f"{DAY}[Tt ]"  # a text of digits would be read as Unix time
UUID = "^[0-9A-Fa-f]{8}-"  # the form of RFC 9562; others are written differently
DECIMAL = r"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$"


class Exact:
    """``Annotated[int | str, Exact()]``: a type whose values are not coerced."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema: CoreSchema = exact(handler(source), handler)
        return schema


def exact(schema: Any, handler: GetCoreSchemaHandler) -> Any:
    """The schema, whose scalars are strict now; models see to their own fields."""
    seen: set[int] = set()
    unions: list[Any] = []
    waiting = [schema]
    while waiting:
        each = waiting.pop()
        if id(each) in seen or each.get("metadata", {}).get("exact"):
            continue
        seen.add(id(each))
        if each["type"] == "union":
            unions.append(each)
        if each["type"] == "definition-ref":
            waiting += definition(each, handler)
        elif each["type"] in LEAVES:
            become(each, LEAVES[each["type"]](each))
        else:
            waiting += parts(each)
    texts = of_texts(unions, handler)
    for each in unions:
        texts_first(each, handler, texts)
    return schema


def definition(reference: Any, handler: GetCoreSchemaHandler) -> list[Any]:
    """What a reference leads to; nothing while that is still being made."""
    try:
        return [handler.resolve_ref_schema(reference)]
    except LookupError:
        return []


def parts(schema: Any) -> Iterator[Any]:
    """The schemas inside of a schema, but for those of another model."""
    if schema["type"] == "model":
        return
    yield from choices(schema)
    yield from schema.get("steps", ())
    yield from (schema[name] for name in BY_MODE if name in schema)
    for name in INSIDE:
        inner = schema.get(name)
        if inner is not None:
            yield from inner if isinstance(inner, list) else (inner,)
    for field in schema["fields"].values() if schema["type"] == "model-fields" else ():
        yield field["schema"]


def choices(schema: Any) -> list[Any]:
    """The alternatives of a union; each may stand with a label."""
    found: Any = schema.get("choices", ())
    every: list[Any] = [*(found.values() if is_object(found) else found)]
    return [each[0] if type(each) is tuple else each for each in every]


def become(schema: Any, other: Any) -> None:
    """Replace a schema where it stands; references to it stay good."""
    reference = {"ref": schema["ref"]} if "ref" in schema else {}
    schema.clear()
    schema.update(other | reference)


def texts_first(union: Any, handler: GetCoreSchemaHandler, texts: set[int]) -> None:
    """A text stays a text where any text is allowed, unless a value of another type is
    in it; values are written as they are. `texts` are the unions that allow any text.

    pydantic takes the first alternative that a value fits exactly.
    """
    known = [followed(each, handler) for each in choices(union)]
    if any(map(is_in_text, known)):
        union["mode"] = "left_to_right"
    ranks = [rank(each, texts) for each in known]
    order = sorted(zip(ranks, union["choices"], strict=False), key=lambda each: each[0])
    union["choices"] = [each for _, each in order]
    if all(is_scalar(each) for each in known):
        union["serialization"] = AS_IT_IS


def followed(schema: Any, handler: GetCoreSchemaHandler) -> Any:
    """What a reference leads to in the end; itself while that is not known."""
    while schema["type"] == "definition-ref":
        found = definition(schema, handler)
        if not found:
            return schema
        schema = found[0]
    return schema


def rank(choice: Any, texts: set[int]) -> int:
    """The place of an alternative: known texts, what is in a text, any text; then, as they are asked in
    the same order when a value is written, those that refuse what is not theirs.
    """
    if choice["type"] in ("literal", "enum") or is_in_text(choice):
        return 0
    if takes_text(choice, texts):
        return 1
    return 3 if choice.get("serialization") == AS_IT_IS else 2


def takes_text(schema: Any, texts: set[int]) -> bool:
    """Whether a type allows any text."""
    schema = not_null(schema)
    return schema["type"] == "str" or id(schema) in texts


def not_null(schema: Any) -> Any:
    """A type without null."""
    while schema["type"] == "nullable":
        schema = schema["schema"]
    return schema


def of_texts(unions: list[Any], handler: GetCoreSchemaHandler) -> set[int]:
    """The ids of the unions that allow any text, in a union inside of them or not."""
    around: dict[int, list[int]] = {}
    waiting: list[int] = []
    for union in unions:
        for each in choices(union):
            inner = not_null(followed(each, handler))
            if inner["type"] == "str":
                waiting.append(id(union))
            around.setdefault(id(inner), []).append(id(union))
    found: set[int] = set()
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += around.get(each, ())
    return found


def is_scalar(schema: Any) -> bool:
    """Whether values of a type are written by what they are."""
    if schema.get("serialization", AS_IT_IS) != AS_IT_IS:
        return False
    plain = ("str", "bool", "literal", "none")
    return schema["type"] in plain or bool(schema.get("metadata", {}).get("exact"))


def by_mode(json: Any, python: Any) -> dict[str, Any]:
    """A type that JSON and callers write in different forms."""
    schema: Any = core_schema.json_or_python_schema(json, python)
    return {**schema, "serialization": AS_IT_IS, "metadata": DONE}


def either(error: str, *schemas: Any, **context: Any) -> Any:
    """The first schema that fits; one error if none does."""
    return core_schema.union_schema(
        [*schemas],
        mode="left_to_right",
        custom_error_type=error,
        custom_error_context=context or None,
    )


def strict(schema: Any) -> dict[str, Any]:
    """A text or a boolean: no other type will do."""
    return {**schema, "strict": True}


def bounds(schema: Any) -> dict[str, Any]:
    """The limits of a number."""
    return {name: schema[name] for name in BOUNDS if name in schema}


def integer(schema: Any) -> dict[str, Any]:
    """A whole number: 1.0 is one, as JSON Schema has it."""
    plain: Any = core_schema.int_schema(strict=True)
    loose = core_schema.no_info_plain_validator_function(whole)
    python: Any = either("int_type", plain, loose)
    bounded: Any = plain | bounds(schema)
    if bounded != plain:
        steps: Any = [python, bounded]
        python = core_schema.chain_schema(steps)
    return by_mode(bounded, python)


def number(schema: Any) -> dict[str, Any]:
    """A number; 1 is not written as 1.0, nor is a digit of a long integer lost."""
    plain = real({})
    plain["custom_error_type"] = "float_type"
    loose = core_schema.no_info_plain_validator_function(finite)
    python: Any = plain | {"choices": [*plain["choices"], loose]}
    limits = bounds(schema)
    if not limits:
        return by_mode(plain, python)
    bounded: Any = real(limits)
    return by_mode(bounded, core_schema.chain_schema([python, bounded]))


def real(limits: Any) -> dict[str, Any]:
    """What JSON writes with a point or an exponent is a float, the rest an int."""
    pointed: Any = core_schema.float_schema(strict=True, allow_inf_nan=False)
    digits: Any = core_schema.int_schema(strict=True)
    rounded: dict[str, Callable[[float], int]] = {
        "ge": ceil,
        "gt": floor,
        "le": floor,
        "lt": ceil,
        "multiple_of": step,
    }
    ints = {name: rounded[name](limit) for name, limit in limits.items()}
    schema: Any = core_schema.union_schema([pointed | limits, digits | ints])
    return dict(schema)


def step(multiple_of: float) -> int:
    """The whole numbers that are multiples of a fraction are multiples of this one."""
    from fractions import Fraction

    return Fraction(str(multiple_of)).numerator


def whole(value: Any) -> int:
    """An integer that is written with a point."""
    if isinstance(value, (float, Decimal)) and value == value // 1:
        return int(value)
    raise ValueError("no integer")


def finite(value: Any) -> int | float:
    """A decimal as the number that JSON has for it."""
    if isinstance(value, Decimal) and value.is_finite():
        return int(value) if value == value // 1 else float(value)
    raise ValueError("no number")


def literal(schema: Any) -> dict[str, Any]:
    """Constants; Python takes True for 1, JSON does not."""
    expected = schema["expected"]
    texts = [each for each in expected if not isinstance(each, (int, float))]
    if len(texts) == len(expected):
        return dict(schema)
    found = ", ".join(repr(each) for each in expected[:-1])
    shown = f"{found} or {expected[-1]!r}" if found else repr(expected[-1])
    kinds: list[Any] = [core_schema.literal_schema(texts)] if texts else []
    for kind, like in ((bool, strict({"type": "bool"})), (int, integer({}))):
        same = [each for each in expected if type(each) is kind]
        if same:
            steps: Any = [like, core_schema.literal_schema(same)]
            kinds.append(core_schema.chain_schema(steps))
    read = either("literal_error", *kinds, expected=shown)
    return by_mode(read, read)


def enum(schema: Any) -> dict[str, Any]:
    """A member of an enum or its value, which is as exact as a number without a list.

    pydantic knows integers of 64 bits here; the enum itself knows them all. An integer
    whose digits no float has stays an integer.
    """
    like = {"int": integer, "float": number}.get(schema.get("sub_type", ""))
    if like is None:
        return dict(schema)
    inner: Any = {name: each for name, each in schema.items() if name != "ref"}
    large = core_schema.no_info_plain_validator_function(schema["cls"])
    kinds: list[Any] = [inner, large]
    if like is number:
        kinds.insert(0, core_schema.no_info_plain_validator_function(beyond_floats))
    member = core_schema.union_schema(kinds, mode="left_to_right")
    steps: Any = [like({}), member]
    read = core_schema.chain_schema(steps)
    return by_mode(read, read)


def beyond_floats(value: Any) -> int:
    """An integer that is no float."""
    try:
        is_float = float(value) == value
    except OverflowError:
        is_float = False
    if is_float:
        raise ValueError("a float")
    return int(value)


def formatted(kind: str, pattern: str, error: str) -> Callable[[Any], dict[str, Any]]:
    """A type that JSON has as a text of a certain form, and Python as an object."""

    def made(schema: Any) -> dict[str, Any]:
        inner: Any = {name: each for name, each in schema.items() if name != "ref"}
        instance = inner | {"strict": True}
        text = core_schema.str_schema(
            strict=True, pattern=pattern, regex_engine="rust-regex"
        )
        steps: Any = [core_schema.custom_error_schema(text, error), inner]
        read: Any = core_schema.chain_schema(steps)
        return by_mode(read, either(error, instance, read))

    return made


def decimal(schema: Any) -> dict[str, Any]:
    """A decimal in a text, without an exponent, so that its digits stay."""
    plain = formatted("decimal", DECIMAL, "decimal_type")(schema)
    digits = core_schema.plain_serializer_function_ser_schema(
        written_out, when_used="json"
    )
    return plain | {"serialization": digits}


def written_out(value: Any) -> Any:
    """The digits of a decimal; a raw value of an answer stays as it is."""
    return f"{value:f}" if isinstance(value, Decimal) else value


LEAVES: dict[str, Callable[[Any], dict[str, Any]]] = {
    "str": strict,
    "bool": strict,
    "int": integer,
    "float": number,
    "literal": literal,
    "enum": enum,
    "date": formatted("date", DATE, "date_type"),
    "datetime": formatted("datetime", DATE_TIME, "datetime_type"),
    "uuid": formatted("uuid", UUID, "uuid_type"),
    "decimal": decimal,
}
