"""Creation procedures that take what a request must have, so that one without it does not compile.

In: a record, the spelling of types. Out: `CreatorView`s: `make_with`, and `make_with_text` where a required value is a text
or something else.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.declarations import Field, Record
from generator.targets.code import Code
from generator.targets.eiffel.package.assertions import guarded, requirements
from generator.targets.eiffel.package.constants import constant
from generator.targets.eiffel.package.fields import FieldView
from generator.targets.eiffel.spelling.directions import is_needed
from generator.targets.eiffel.spelling.literals import WIDTH
from generator.targets.eiffel.spelling.types import Speller
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


@dataclass(frozen=True, slots=True)
class Taken:
    """An argument and what is done with it. Void, where it can be that, is null; `by_text`: it is a text, which becomes the
    variant of a union that holds one."""

    view: FieldView
    field: Field
    by_text: bool
    speller: Speller

    @property
    def type(self) -> Code:
        if self.by_text:
            found = _TEXT
        elif self._is_held:
            found = self.speller.holder(self.speller.kind(self.field.type))
        else:
            found = Code(self.view.given.removeprefix("detachable "))
        return Code(f"detachable {found}") if self.view.is_nullable else found

    @property
    def requires(self) -> Iterator[Code]:
        given = self.view.argument
        value = Code(f"{given}.value") if self._is_held else given
        for each in requirements(self.field.type, value, self.view.name, self.speller):
            yield guarded(each, given) if self.view.is_nullable else each

    @property
    def body(self) -> Iterator[Code]:
        name, given = self.view.name, self.view.argument
        if not self.view.is_nullable:
            yield self._set(given)
        elif self._is_held or self.by_text:
            value = Code("l_value.value" if self._is_held else "l_value")
            yield Code(f"if attached {given} as l_value then")
            yield Code(f"\t{self._set(value)}")
            yield from (Code("else"), Code(f"\tset_{name}_null"), Code("end"))
        else:
            yield from (self._set(given), Code(f"is_{name}_null := {given} = Void"))

    def _set(self, value: Code) -> Code:
        name, holder = self.view.name, self.view.text_holder if self.by_text else None
        if not self.view.is_attached:
            return Code(f"set_{name}{'_string' if holder else ''} ({value})")
        return Code(f"create {holder} {name}.make ({value})") if holder else self.view.assign

    @property
    def ensures(self) -> Code:
        name, given = self.view.name, self.view.argument
        if self.by_text:
            return (
                Code(f"{name}_set: ({name} = Void) = ({given} = Void)")
                if self.view.is_nullable
                else Code(
                    f"{name}_set: attached {self.view.text_holder} {name} as l_value and then "
                    f"l_value.value.same_string_general ({given})"
                )
            )
        if self._is_held:
            return Code(f"{name}_set: attached {given} as l_value implies {name} = l_value.value")
        return Code(f"{name}_set: {self.view.same}")

    @property
    def _is_held(self) -> bool:
        """Whether it is a number or boolean that can be Void."""
        return self.view.is_nullable and self.view.kind == "expanded"


def creators(record: Record, every: list[FieldView], speller: Speller) -> Iterator[CreatorView]:
    """The procedures of a record that callers make."""
    needed = set(map(id, needed_fields(record, speller)))
    taken = [
        (view, field)
        for field, view in zip(record.fields, every, strict=True)
        if id(field) in needed
    ]
    if not taken:
        return
    yield _creator("make_with", [Taken(*each, False, speller) for each in taken])
    if any(view.text_holder for view, _ in taken):
        by_text = [Taken(*each, each[0].text_holder is not None, speller) for each in taken]
        yield _creator("make_with_text", by_text)


def needed_fields(record: Record, speller: Speller) -> tuple[Field, ...]:
    """The fields that `make_with` takes, in its order; none where there is no such procedure."""
    return tuple(
        each
        for each in record.fields
        if record.id in speller.made
        and (is_needed(each) or speller.is_attached(record, each))
        and (record.id, each.wire_name) not in speller.endless
        and not constant(record, each, speller)
    )


def _creator(name: str, taken: list[Taken]) -> CreatorView:
    told = [Code(f"{each.view.argument}: {each.type}") for each in taken]
    flat = Code(f"{name} ({Code('; ').joined(told)})")
    listed = Code(";\n\t\t\t").joined(told)
    attached_first = sorted(taken, key=lambda each: not each.view.is_attached)
    return CreatorView(
        name=Code(name),
        head=flat if len(flat) <= WIDTH - 4 else Code(f"{name} (\n\t\t\t{listed}\n\t\t)"),
        requires=tuple(line for each in taken for line in each.requires),
        body=tuple(line for each in attached_first for line in each.body),
        ensures=tuple(_apart([each.ensures for each in taken])),
    )


def _apart(ensures: list[Code]) -> Iterator[Code]:
    """The assertions, the locals of each called another way: what one of them tests holds in those behind it, too."""
    number = 1
    for each in ensures:
        yield Code(each.replace("l_value", f"l_value_{number}")) if number > 1 else each
        number += " as l_value " in each
