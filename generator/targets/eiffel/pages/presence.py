"""What the README says of what is set, what is not, and null: a routine with a record that has fields of each kind.

In: the API, the operation that the README shows, what makes examples. Out: `Code`, empty where there is no such record.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.calling import Role, body_content, followed
from generator.model.declarations import Field, Record
from generator.model.operations import Api, Service
from generator.model.types import Named
from generator.targets.code import Code
from generator.targets.eiffel.package.creators import needed_fields
from generator.targets.eiffel.package.requests import arguments
from generator.targets.eiffel.pages.model_examples import Examples
from generator.targets.eiffel.pages.routines import Routine
from generator.targets.eiffel.pages.values import Maker
from generator.targets.eiffel.spelling.kinds import ANY, BOOLEAN, Basic, is_nullable
from generator.targets.eiffel.spelling.literals import value
from generator.targets.eiffel.spelling.types import Speller, is_expanded

Chosen = tuple[Service, int]
"""An operation, by its place among those of its service."""


def presence(api: Api, shown: Chosen | None, examples: Examples) -> Code:
    """A routine that sets a number, leaves it out, and sets null: of the record that the shown operation takes, or of the
    first one that has such fields."""
    speller = examples.speller
    for record in _records(api, shown, speller):
        if record.id in examples.sent and record.subtypes is None:
            found = _telling_fields(record, speller, examples)
            if found is not None:
                return _set_and_unset(record, *found, examples)
    return Code("")


def _records(api: Api, shown: Chosen | None, speller: Speller) -> Iterator[Record]:
    """All records, the one that the shown operation takes first."""
    if shown is not None and _is_telling(shown, speller):
        content = body_content(shown[0].operations[shown[1]])
        found = followed(content.type, api.declarations) if content else None
        yield from [found] if isinstance(found, Record) else []
    yield from (each for each in api.declarations.values() if isinstance(each, Record))


def _is_telling(chosen: Chosen, speller: Speller) -> bool:
    """Whether the operation takes an object and needs nothing else."""
    service, index = chosen
    operation = service.operations[index]
    every = arguments(operation, speller.names.operations[service.name, index], speller)
    needed = [each for each in every if each.given.required]
    is_body = [each.given.role for each in needed] == [Role.BODY]
    return is_body and needed[0].is_record and not operation.doc.deprecated


def _telling_fields(
    record: Record, speller: Speller, examples: Examples
) -> tuple[Code, Code, Code] | None:
    """A number or boolean and a value for it, and a field that can be null."""
    names = speller.names.fields
    numbers = [
        (names[record.id, each.wire_name].attribute, value(examples.reading.field(each)))
        for each in sorted(record.fields, key=lambda each: _is_boolean(each, speller))
        if is_expanded(speller.kind(each.type)) and not speller.is_attached(record, each)
    ]
    nullable = [
        names[record.id, each.wire_name].attribute
        for each in record.fields
        if is_nullable(each.type, speller.declarations) and speller.kind(each.type) != Basic(ANY)
    ]
    if not numbers or not nullable:
        return None
    return (*numbers[0], nullable[-1])


def _is_boolean(field: Field, speller: Speller) -> bool:
    return speller.kind(field.type) == Basic(BOOLEAN)


def _set_and_unset(
    record: Record, number: Code, sampled: Code, nullable: Code, examples: Examples
) -> Code:
    speller, whole = examples.speller, examples.reading.sample(Named(record.id))
    maker, keys = Maker(speller), {each.wire_name for each in needed_fields(record, speller)}
    given = whole.items() if isinstance(whole, dict) else ()
    name = speller.names.classes[record.id].lower().rpartition("_")[2]
    local = maker.record(record, {key: each for key, each in given if key in keys}, name)
    body = (
        *maker.body,
        Code(f"{local}.set_{number} ({sampled})"),
        Code(f"if {local}.has_{number} then\n\tprint ({local}.{number})\nend"),
        Code(f"{local}.unset_{number}"),
        Code(f"{local}.set_{nullable}_null"),
        Code(f"if {local}.is_{nullable}_null then\n\tprint ({local}.to_text)\nend"),
    )
    said = Code("Set, not set, and null are three things.")
    return Routine(Code("presence_example"), said, tuple(maker.locals), body).text
