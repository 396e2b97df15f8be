"""Creation procedures that take what a request must have, so that making a value is one expression.

In: a record and the views of its fields. Out: `CreatorView`s: `make_with`, and `make_with_text` where a required value is a
text or something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.model.declarations import Field, Record
from generator.targets.code import Code
from generator.targets.eiffel.package.conversions import is_needed
from generator.targets.eiffel.package.fields import FieldView
from generator.targets.eiffel.spelling.literals import WIDTH
from generator.targets.eiffel.spelling.sample_kinds import is_constant
from generator.values import dataclass

_TEXT = Code("READABLE_STRING_GENERAL")


@dataclass(frozen=True, slots=True)
class CreatorView:
    """A creation procedure: its name and its first line; assertions and instructions are lines."""

    name: Code
    head: Code
    requires: tuple[Code, ...]
    body: tuple[Code, ...]
    ensures: tuple[Code, ...]


def creators(record: Record, every: Iterable[FieldView]) -> Iterator[CreatorView]:
    """The procedures of a record that callers make."""
    wanted = set(map(id, needed_fields(record)))
    needed = [view for field, view in zip(record.fields, every, strict=True) if id(field) in wanted]
    if not needed:
        return
    yield _creator(Code("make_with"), needed, by_text=False)
    if any(each.text_holder for each in needed):
        yield _creator(Code("make_with_text"), needed, by_text=True)


def needed_fields(record: Record) -> tuple[Field, ...]:
    """The fields that `make_with` takes, in its order; none where there is no such procedure. A record with a base has
    none: it would be that of the base with other arguments."""
    if record.base is not None:
        return ()
    return tuple(each for each in record.fields if is_needed(each) and not is_constant(each))


def _creator(name: Code, needed: list[FieldView], by_text: bool) -> CreatorView:
    told = [Code(f"{each.argument}: {_type(each, by_text)}") for each in needed]
    flat = Code(f"{name} ({Code('; ').joined(told)})")
    listed = Code(";\n\t\t\t").joined(told)
    return CreatorView(
        name=name,
        head=flat if len(flat) <= WIDTH - 4 else Code(f"{name} (\n\t\t\t{listed}\n\t\t)"),
        requires=tuple(each.requires for each in needed if each.requires),
        body=tuple(_set(each, by_text) for each in needed),
        ensures=tuple(_is_set(each, by_text) for each in needed),
    )


def _type(field: FieldView, by_text: bool) -> Code:
    if by_text and field.text_holder:
        return _TEXT
    return Code(field.given.removeprefix("detachable "))


def _set(field: FieldView, by_text: bool) -> Code:
    name, given = field.name, field.argument
    if by_text and field.text_holder:
        return Code(f"set_{name}_string ({given})")
    return Code(f"set_{name} ({given})")


def _is_set(field: FieldView, by_text: bool) -> Code:
    name, given = field.name, field.argument
    if field.kind == "list" or (by_text and field.text_holder):
        return Code(f"{name}_set: {name} /= Void")
    if field.kind == "text":
        return Code(f"{name}_set: is_text_copy ({name}, {given})")
    return Code(f"{name}_set: {name} = {given}")
