"""The head of a method, which every way of calling it must fit.

In: the ways to call an operation, its overloads, what it gives. Out: `def name(self, …) -> …:`. What a way needs, the
runtime checks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.model.calling import Role
from generator.model.types import ANY
from generator.targets.code import Code
from generator.targets.python.package.asked import Asked, Results
from generator.targets.python.package.covering import argument_type
from generator.targets.python.package.input_types import InputSpeller
from generator.targets.python.package.overloads import Overloads, self_argument
from generator.targets.python.package.signatures import Argument, Signature
from generator.targets.python.package.ways import Calling
from generator.targets.python.spelling.annotations import NONE, Spelling, either, optional
from generator.targets.python.spelling.expressions import function_head, parameter, subscript
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.needs import Needs
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class MethodHead:
    """Spells the head of one method; `former` are names of before of its arguments."""

    method: Code
    calling: Calling
    overloads: Overloads
    speller: Speller
    given: InputSpeller
    needs: Needs
    former: Mapping[Code, tuple[Code, ...]]

    def spelled(self, found: Signature, results: Results, keyword: str = "def") -> Code:
        """The head, up to the colon."""
        result = results.of(Asked.MAYBE if results.stream else Asked.NO)
        arguments = [
            self_argument(keyword, self.speller),
            *([Code("/")] if self.calling.takes_keywords else []),
            *(self._argument(each) for each in found.arguments),
            self._options(),
        ]
        return lay_out(function_head(Code(f"{keyword} {self.method}"), arguments, result), 4)

    def _options(self) -> Code:
        if self.overloads.has_several_ways or self.former:
            return parameter(Code("**options"), self.needs.use(self.speller.spell(ANY)))
        unpack = self.needs.use(self.speller.word("typing", "Unpack"))
        options = self.needs.use(self.speller.word("@options", "RequestOptions"))
        return parameter(Code("**options"), subscript(unpack, [options]))

    def _argument(self, given: Argument) -> Code:
        """An argument of the method, which every way of calling it must fit: what a way needs, the runtime checks."""
        ways = self.calling.ways()
        needed = all(any(each.name == given.name for each in way.positional) for way in ways)
        spelling = either([argument_type(given, self.given), *self._as_keyword(given)])
        is_first_field = given.role is Role.FIELD and given == self._first_field
        if given.role is Role.BODY or is_first_field:
            wholes = [
                way.whole for way in ways if way.whole and (is_first_field or not way.unnamed)
            ]
            spelling = either([spelling, *(argument_type(each, self.given) for each in wholes)])
        if given.required and needed and not self.former:
            return parameter(given.name, self.needs.use(spelling))
        return parameter(given.name, self.needs.use(optional(spelling)), NONE.text)

    def _as_keyword(self, given: Argument) -> Iterable[Spelling]:
        """What a keyword of that name may be where it is a field of another body."""
        if given.role is not Role.FIELD:
            return
        for way in self.calling.ways():
            if way.is_open:
                yield self.given.spell(ANY)
            for each in (*way.named, *way.positional):
                if each.name == given.name:
                    yield argument_type(each, self.given)
            for field in way.record.fields if way.record else ():
                if (
                    way.record
                    and self.given.names.fields[way.record.id, field.wire_name] == given.name
                ):
                    yield self.given.spell(field.type)

    @property
    def _first_field(self) -> Argument | None:
        fields = (each for each in self.calling.own.arguments if each.role is Role.FIELD)
        return next(fields, None)
