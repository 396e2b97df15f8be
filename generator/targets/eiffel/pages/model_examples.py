"""Routines that make a value of a class of `src/domain` and read it.

In: a declaration, samples. Out: `Code` for the page of the declaration; nothing where there is no class.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.declarations import Alias, Declaration, Enum, Field, Record, Union
from generator.model.operations import Api
from generator.model.samples import Sampler
from generator.model.types import Json, Named, TypeId
from generator.targets.code import Code
from generator.targets.eiffel.pages.routines import Routine
from generator.targets.eiffel.pages.shown import shown_shape
from generator.targets.eiffel.pages.values import Maker
from generator.targets.eiffel.spelling.families import UNKNOWN
from generator.targets.eiffel.spelling.sample_kinds import has_constants
from generator.targets.eiffel.spelling.types import Speller, is_expanded
from generator.values import dataclass

_MOST = 2
"""Fields that are read, and variants of each sort that are told apart."""


@dataclass(frozen=True, slots=True)
class Examples:
    """Writes the routines of one API."""

    api: Api
    speller: Speller
    reading: Sampler
    sent: frozenset[TypeId]

    def of(self, declaration: Declaration) -> Code:
        """The routine of a declaration."""
        match declaration:
            case Record() if declaration.named and declaration.id in self.sent:
                return self._made(declaration)
            case Record() if declaration.named and declaration.fields:
                return self._read(declaration)
            case Enum() if has_constants(declaration, self.speller) and declaration.values:
                return self._compared(declaration)
            case Union() if declaration.id in self.speller.families.holders:
                return self._told_apart(declaration)
            case Record() | Enum() | Union() | Alias():
                return Code("")

    # -- records

    def _made(self, record: Record) -> Code:
        """Make one, write it as JSON, read that."""
        sampled = self.reading.sample(Named(record.id))
        given = sampled if isinstance(sampled, dict) else {}
        name = self.speller.names.classes[record.id]
        maker = Maker(self.speller)
        made = maker.record(record, given, _last_word(name))
        copy = Code(f"l_copy: {maker.locals[-1].partition(': ')[2]}")
        body = [
            *maker.body,
            Code(f"print ({made}.to_text)"),
            Code(f"create l_copy.make_from_json ({made}.to_json)"),
            *self._shown(record, Code("l_copy"), self._telling(record, given)),
        ]
        said = Code("Make one, write it as JSON, and read it back.")
        return Routine(_head(name), said, (*maker.locals, copy), tuple(body)).text

    def _read(self, record: Record) -> Code:
        name = self.speller.names.classes[record.id]
        argument = Code(f"a_{_last_word(name)}")
        head = Code(f"show_{name.lower()} ({argument}: {name})")
        shown = tuple(self._shown(record, argument, record.fields[:_MOST]))
        return Routine(head, Code("Print what there is."), (), shown).text

    def _telling(self, record: Record, sampled: dict[str, Json]) -> tuple[Field, ...]:
        found = [each for each in record.fields if each.wire_name in sampled]
        return tuple((found or list(record.fields))[:_MOST])

    def _shown(self, record: Record, target: Code, fields: tuple[Field, ...]) -> Iterator[Code]:
        """Instructions that print what is set of some fields."""
        for each in fields:
            name = self.speller.names.fields[record.id, each.wire_name].attribute
            shape = self.speller.kind(each.type)
            if self.speller.is_attached(record, each):
                shown = f"{target}.{name}"
                held = shown if is_expanded(shape) else shown_shape(shape, shown, self.speller)
                yield Code(f"print ({held})")
            elif is_expanded(shape):
                yield Code(f"if {target}.has_{name} then\n\tprint ({target}.{name})\nend")
            else:
                shown = shown_shape(shape, "l_value", self.speller)
                yield Code(f"if attached {target}.{name} as l_value then\n\tprint ({shown})\nend")

    # -- enums

    def _compared(self, enum: Enum) -> Code:
        name = self.speller.names.classes[enum.id]
        shape = self.speller.kind(Named(enum.id))
        constant = Code(f"{{{name}}}.{self.speller.names.constants[enum.id, 0]}")
        same = (
            f"a_value = {constant}" if is_expanded(shape) else f"a_value.same_string ({constant})"
        )
        body = (
            Code(f"if {same} then\n\tprint (a_value)"),
            Code(f"elseif not (create {{{name}}}).is_known (a_value) then"),
            Code('\tprint ("A value that is newer than this client")'),
            Code("end"),
        )
        type_ = self.speller.argument_text(shape, required=True)
        head = Code(f"show_{name.lower()} (a_value: {type_})")
        return Routine(head, Code("Tell which value it is."), (), body).text

    # -- unions

    def _told_apart(self, union: Union) -> Code:
        """Make one, if requests have it, and tell which variant it is."""
        name = self.speller.names.classes[union.id]
        if union.id not in self.sent:
            argument = Code(f"a_{_last_word(name)}")
            head = Code(f"show_{name.lower()} ({argument}: {name})")
            body = tuple(self._branches(union, argument))
            return Routine(head, Code("Tell which variant it is."), (), body).text
        maker = Maker(self.speller)
        local = maker.local(_last_word(name), name)
        made = maker.made(self.reading.sample(Named(union.id)), Named(union.id), "variant")
        lines = (*maker.body, Code(f"{local} := {made}"), *self._branches(union, local))
        said = Code("Make one, and tell which variant it is.")
        return Routine(_head(name), said, tuple(maker.locals), lines).text

    def _branches(self, union: Union, target: Code) -> Iterator[Code]:
        for number, (name, shown) in enumerate(self._variants(union)):
            joint = "else" if number else ""
            yield Code(f"{joint}if attached {{{name}}} {target} as l_value then")
            yield Code(f"\tprint ({shown})")
        yield Code("end")

    def _variants(self, union: Union) -> Iterator[tuple[Code, Code]]:
        """Classes, and what to print of each: some records, some holders, what is unknown."""
        leaves, names = self.speller.families.leaves[union.id], self.speller.names
        for each in leaves.records[:_MOST]:
            yield names.classes[each], Code("l_value.to_text")
        for holder in leaves.holders[:_MOST]:
            shown = shown_shape(holder.shape, "l_value.value", self.speller)
            yield names.parts[holder.union, holder.suffix], shown
        yield names.parts[union.id, UNKNOWN], Code("l_value.json.representation")


def _last_word(name: Code) -> str:
    return name.lower().rpartition("_")[2]


def _head(name: Code) -> Code:
    return Code(f"{name.lower()}_example")
