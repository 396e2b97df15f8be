"""What a way to call an operation takes, and whether another one takes all of it already.

In: ways, and the speller of arguments. Out: `Taken`, in spellings. Of two ways of which one covers the other, type
checkers would never reach the second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

from generator.model.calling import item_type
from generator.model.operations import Content, ContentKind
from generator.model.types import Kind, Scalar
from generator.targets.code import Code
from generator.targets.python.package.constants import must_be_given
from generator.targets.python.package.input_types import InputSpeller
from generator.targets.python.package.signatures import Argument
from generator.targets.python.package.ways import Way
from generator.targets.python.spelling.annotations import NONE, Spelling, either, optional
from generator.targets.python.spelling.expressions import parameter
from generator.targets.python.spelling.subtypes import takes
from generator.values import dataclass

Use = Callable[[Spelling], Code]


@dataclass(frozen=True)
class Taken:
    """What a way takes: a whole body, or keywords; spelled when it is asked for, as most pairs of ways differ in that."""

    way: Way
    speller: InputSpeller

    @cached_property
    def whole(self) -> Spelling | None:
        """The type of the whole body."""
        return argument_type(self.way.whole, self.speller) if self.way.whole else None

    @cached_property
    def keys(self) -> Mapping[str, tuple[Spelling, bool]]:
        """What is taken by name: the types, and whether they have to be given."""
        return _keys(self.way, self.speller)


def argument(given: Argument, speller: InputSpeller, use: Use) -> Code:
    """An argument with its type, and None where it need not be given."""
    spelling = argument_type(given, speller)
    if given.required:
        return parameter(given.name, use(spelling))
    return parameter(given.name, use(optional(spelling)), NONE.text)


def argument_type(given: Argument, speller: InputSpeller) -> Spelling:
    """What may be given: a file where the body is octets, anything to go through where it is a stream."""
    kind = given.source.kind if isinstance(given.source, Content) else None
    if kind is ContentKind.BINARY:
        return speller.spell(Scalar(Kind.BINARY))
    if kind in (ContentKind.EVENT_STREAM, ContentKind.JSON_LINES):
        item = item_type(given.type, speller.declarations)
        return either([*speller.stream(item), speller.word("@values", "Written")])
    if kind is ContentKind.PARTS:
        return either([speller.spell(given.type), speller.builtin("bytes")])
    return speller.spell(given.type) if kind is None else speller.bare(given.type)


def covers(known: Taken, other: Taken) -> bool:
    """Whether one way is right for whatever another one takes."""
    wide, narrow = known.way, other.way
    if other.whole is not None and known.whole is not None:
        return _takes(known.whole, other.whole)
    if wide.whole is not None and not wide.whole.required and narrow.whole is None:
        return narrow.record is not None and not narrow.record.fields and not narrow.is_open
    if wide.whole is not None or narrow.whole is not None:
        return False
    return (
        all(
            wide.is_open or (name in known.keys and _takes(known.keys[name][0], spelled))
            for name, (spelled, _) in other.keys.items()
        )
        and all(
            name in other.keys and other.keys[name][1]
            for name, (_, is_needed) in known.keys.items()
            if is_needed
        )
        and (wide.is_open or not narrow.is_open)
    )


def _keys(way: Way, speller: InputSpeller) -> dict[str, tuple[Spelling, bool]]:
    found = {
        str(each.name): (argument_type(each, speller), each.required)
        for each in (*way.positional, *way.named)
    }
    for each in way.record.fields if way.record else ():
        assert way.record is not None
        is_needed = must_be_given(way.record, each, speller.declarations)
        name = speller.names.fields[way.record.id, each.wire_name]
        found[name] = speller.spell(each.type), is_needed
    return found


def _takes(wide: Spelling, narrow: Spelling) -> bool:
    takes_files = not {"FileInput", "Written"}.isdisjoint(wide.alternatives)
    files = (Code("str"), Code("bytes")) if takes_files else ()
    return wide.is_any or takes((*wide.alternatives, *files), narrow.alternatives)
