"""The features of records: a field takes several of them at once.

In: the declarations. Out: `FieldNames` for each field of each record, by (type id, key). What a record inherits is called
as in its base.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics import Diagnostics
from generator.model.declarations import Declaration, Record
from generator.model.types import TypeId
from generator.targets.code import Code
from generator.targets.eiffel.spelling.identifiers import feature_name
from generator.targets.eiffel.spelling.kinds import kind_of
from generator.targets.eiffel.spelling.reserved import MODEL
from generator.targets.spelled import Spelled
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class FieldNames:
    """The features that a field of a record has, and the argument that sets it."""

    attribute: Code
    argument: Code

    @property
    def every(self) -> tuple[str, ...]:
        """All features that the field may need."""
        return family(self.attribute)


def family(attribute: str) -> tuple[str, ...]:
    """All features that a field called `attribute` may need."""
    return (
        attribute,
        f"set_{attribute}",
        f"has_{attribute}",
        f"unset_{attribute}",
        f"is_{attribute}_null",
        f"set_{attribute}_null",
        f"extend_{attribute}",
        f"set_{attribute}_string",
        f"{attribute}_codec",
        f"{attribute}_as_date",
        f"{attribute}_as_date_time",
        f"{attribute}_as_uuid",
    )


def every_field(
    declarations: Mapping[TypeId, Declaration], diagnostics: Diagnostics, kept: Spelled
) -> Iterator[tuple[tuple[TypeId, str], FieldNames]]:
    """Fields of all records, bases before those that inherit from them."""
    done: dict[TypeId, dict[str, FieldNames]] = {}
    for declaration in declarations.values():
        if isinstance(declaration, Record):
            _fields(declaration, declarations, done, diagnostics, kept)
    for id_, fields in done.items():
        yield from (((id_, wire_name), names_) for wire_name, names_ in fields.items())


def _fields(
    record: Record,
    declarations: Mapping[TypeId, Declaration],
    done: dict[TypeId, dict[str, FieldNames]],
    diagnostics: Diagnostics,
    old: Spelled,
) -> dict[str, FieldNames]:
    if record.id in done:
        return done[record.id]
    base = declarations[record.base] if record.base else None
    found = (
        dict(_fields(base, declarations, done, diagnostics, old))
        if isinstance(base, Record)
        else {}
    )
    kept = (
        {each.wire_name: kind_of(each.type, declarations) for each in base.fields}
        if isinstance(base, Record)
        else {}
    )
    taken = {name for each in found.values() for name in each.every}
    own = [
        each
        for each in record.fields
        if kept.get(each.wire_name) != kind_of(each.type, declarations)
    ]
    for field in own:
        name = old.fields.get((record.id, field.wire_name))
        if name is not None and name == _free(name, taken):
            taken.update(family(name))
            found[field.wire_name] = FieldNames(Code(name), Code(name))
    own = [
        each
        for each in own
        if old.fields.get((record.id, each.wire_name)) is None or each.wire_name not in found
    ]
    wanted = [_wanted(each.name) for each in own]
    exact = [name for name, each in zip(wanted, own, strict=True) if name == each.name]
    for chooses_first in (True, False):
        for field, asked in zip(own, wanted, strict=True):
            if (asked == field.name and exact.count(asked) == 1) is chooses_first:
                name = _free(asked, taken)
                if name != asked:
                    diagnostics.report("N202", field.at, name=field.name, spelled=name)
                taken.update(family(name))
                found[field.wire_name] = FieldNames(Code(name), Code(name))
    done[record.id] = {
        each.wire_name: FieldNames(
            found[each.wire_name].attribute, Code(_argument(found[each.wire_name].attribute, taken))
        )
        for each in record.fields
    }
    return done[record.id]


def _wanted(raw: str) -> str:
    """The name that a field asks for; those that begin so are creation procedures of bases in their heirs."""
    found = feature_name(raw, "field", MODEL)
    return f"field_{found}" if found.startswith("make_with_") else found


def _free(wanted: str, taken: set[str]) -> str:
    """The name, or with the lowest number that makes it and all that comes of it free."""
    name, number = wanted, 2
    while taken.intersection(family(name)) or name in MODEL:
        name, number = f"{wanted}_{number}", number + 1
    return name


def _argument(attribute: str, taken: set[str]) -> str:
    """The argument of a setter, which no feature of the class may be called."""
    name = f"a_{attribute}"
    while name in taken or name in MODEL:
        name = f"a_{name}"
    return name
