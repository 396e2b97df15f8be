"""The heads of a method's overloads: one for each way to call it, three where the call may ask for a stream.

In: the ways to call an operation and the speller of arguments. Out: the heads, for the sync and the async class. Type
checkers carry them over to the forms that are derived from the method.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from generator.model.calling import Declarations
from generator.model.declarations import Alias, Enum, Record
from generator.model.operations import Switch
from generator.model.types import ANY, Kind, Literal, Named, Nullable, Scalar, TypeRef
from generator.targets.code import Code
from generator.targets.python.package.asked import Asked, Case, Results, Selected, Use
from generator.targets.python.package.constants import must_be_given
from generator.targets.python.package.covering import Taken, argument, covers
from generator.targets.python.package.input_types import InputSpeller
from generator.targets.python.package.signatures import Argument
from generator.targets.python.package.ways import Asking, Calling, Way
from generator.targets.python.spelling.annotations import NONE, Spelling, either, optional
from generator.targets.python.spelling.expressions import function_head, parameter, subscript
from generator.targets.python.spelling.layout import lay_out
from generator.targets.python.spelling.literals import value
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass, replace


def self_argument(keyword: str, speller: Speller) -> Code:
    """`self: Api`: a method is also one of the nodes of the resource tree, which are no such API class."""
    owner = "AsyncApi" if keyword.startswith("async") else "Api"
    return parameter(Code("self"), speller.word("@api", owner).text)


@dataclass(frozen=True)
class Overloads:
    """Spells the overloads of one method."""

    method: Code
    calling: Calling
    speller: InputSpeller
    use: Use
    former: Mapping[Code, tuple[Code, ...]]

    def heads(self, results: Results, keyword: str = "def") -> tuple[Code, ...]:
        """The overloads; none where there is but one way to call the method, and one thing that it gives."""
        ways = self._distinct
        cases = list(self._cases(results))
        found = [
            (case, way, former)
            for former in ((False, True) if self.former else (False,))
            for case in cases
            for way in ways
            if case in self._of_way(way, cases) and not (former and way.is_open)
        ]
        if len(found) < 2:
            return ()
        own = self_argument(keyword, self.speller)
        return tuple(
            lay_out(
                function_head(
                    Code(f"{keyword} {self.method}"),
                    [own, *self._pieces(way, case, former=former)],
                    results.of(case.asked, case.selected),
                    is_stub=True,
                ),
                4,
            )
            for case, way, former in found
        )

    @property
    def has_several_ways(self) -> bool:
        """Whether there are several ways to call the method."""
        return len(self._distinct) > 1

    @cached_property
    def _distinct(self) -> list[Way]:
        """Without the ways that others cover: mypy refuses an overload that nothing reaches. Names are opened, as type
        checkers look behind them."""
        ways = self.calling.ways()
        if len(ways) == 1:
            return [*ways]
        opened = replace(self.speller, opened=True)
        offered: list[Taken] = []
        for each in ways:
            found = Taken(each, opened)
            if not any(covers(other, found) for other in offered):
                offered.append(found)
        return [each.way for each in offered]

    @staticmethod
    def _cases(results: Results) -> Iterator[Case]:
        """Everything that a call can ask for, what is told most exactly first."""
        yield Case(Asked.YES)
        yield from (Case(Asked.NO, each) for each in results.selected)
        yield from (Case(Asked.NO), Case(Asked.MAYBE))

    def _of_way(self, way: Way, cases: Iterable[Case]) -> list[Case]:
        """What can be asked for in a way."""
        asks, selects = self.calling.asking(way), self.calling.selecting(way)
        return [
            each
            for each in cases
            if (asks is not None or each.asked is Asked.NO)
            and (selects is not None or each.selected is None)
        ]

    def _pieces(self, way: Way, case: Case, *, former: bool) -> list[Code]:
        """What comes after `self`: the arguments by position, those by name only, and the options."""
        positional, named = list(way.positional), list(way.named)
        told = self._told(way, case)
        place = self._place(way, case)
        if former:
            place = min(place, self._first_former(positional))
        positional, named = positional[:place], [*positional[place:], *named]
        spelled = [
            told.get(each.name) or self._argument(self._before(each) if former else each)
            for each in named
        ]
        taken = {each.name for each in (*way.positional, *way.named)}
        spelled[:0] = [each for name, each in told.items() if name not in taken]
        return [
            *([Code("/")] if self.calling.takes_keywords and not way.unnamed else []),
            *(told.get(each.name) or self._argument(each) for each in positional),
            *([Code("/")] if way.unnamed else []),
            *([Code("*"), *spelled] if spelled else []),
            parameter(Code("**options"), self.use(self._options(way, bool(told)))),
        ]

    def _first_former(self, arguments: list[Argument]) -> int:
        """The place of the first that has a name of before: those are given by it, and so are all behind."""
        found = (at for at, each in enumerate(arguments) if each.name in self.former)
        return next(found, len(arguments))

    def _before(self, given: Argument) -> Argument:
        """The argument by its name of before."""
        old = self.former.get(given.name)
        return replace(given, name=old[-1]) if old else given

    def _argument(self, given: Argument) -> Code:
        return argument(given, self.speller, self.use)

    def _told(self, way: Way, case: Case) -> dict[Code, Code]:
        """The arguments that say what a call asks for, by their names, and those that stand beside them."""
        asking, selecting = self.calling.asking(way), self.calling.selecting(way)
        found: dict[Code, Code] = {}
        if asking is not None:
            found[asking.name] = self._switch(asking, case.asked)
        if selecting is not None:
            found[selecting.name] = self._selector(selecting, case.selected, way)
        if found and way.record is not None:
            found = {
                **found,
                **{name: each for name, each in self._beside(way.record) if name not in found},
            }
        return found

    def _beside(self, record: Record) -> Iterator[tuple[Code, Code]]:
        """The fields that ask or select in other operations, which the keywords lack here, too."""
        for field in record.fields:
            if field.wire_name in self.speller.inputs.switches.get(record.id, ()):
                name = self.speller.names.fields[record.id, field.wire_name]
                spelled = self.speller.spell(field.type)
                if must_be_given(record, field, self.speller.declarations):
                    yield name, parameter(name, self.use(spelled))
                else:
                    yield name, parameter(name, self.use(optional(spelled)), NONE.text)

    def _place(self, way: Way, case: Case) -> int:
        """How many arguments may be given by position: what has to be given comes by its name behind what need not."""
        asking, selecting = self.calling.asking(way), self.calling.selecting(way)
        names = []
        if asking is not None and case.asked is Asked.YES:
            names.append(asking.name)
        if selecting is not None and case.selected is not None and not selecting.required:
            is_default = self._is_default(selecting, case.selected, way)
            names += [] if is_default else [selecting.name]
        return min(
            (_place(each, list(way.positional)) for each in names), default=len(way.positional)
        )

    def _options(self, way: Way, apart: bool) -> Spelling:
        if way.is_open:
            return self.speller.spell(ANY)
        if way.record is None:
            return self.speller.unpacked(self.speller.word("@options", "RequestOptions"))
        return self.speller.keywords(way.record, apart=apart)

    def _switch(self, asking: Asking, asked: Asked) -> Code:
        """The argument that asks for a stream."""
        stream = self.calling.operation.stream
        assert stream is not None
        assert stream.switch is not None
        if asked is Asked.YES:
            return parameter(asking.name, self.use(self._literal([stream.switch.value])))
        spelled = self.speller.spell(asking.type)
        if asked is Asked.NO:
            others = _others(asking.type, stream.switch, self.speller.declarations)
            nothing = [NONE] if not asking.required or _is_nullable(asking.type) else []
            spelled = either([*([self._literal(others)] if others else []), *nothing])
        return self._optional(asking, spelled)

    def _selector(self, selecting: Asking, selected: Selected | None, way: Way) -> Code:
        """The argument that selects the answer."""
        if selected is None:
            return self._optional(selecting, self.speller.spell(selecting.type))
        spelled = self._literal(selected.values)
        if self._is_default(selecting, selected, way):
            return self._optional(selecting, spelled)
        return parameter(selecting.name, self.use(spelled))

    @staticmethod
    def _is_default(selecting: Asking, selected: Selected, way: Way) -> bool:
        """Whether the answer comes where nothing is given: a whole body may have the field, and null be something else."""
        is_open = selecting.required or _is_nullable(selecting.type)
        return selected.default and way.whole is None and not is_open

    def _optional(self, given: Asking, spelled: Spelling) -> Code:
        if given.required:
            return parameter(given.name, self.use(spelled))
        return parameter(given.name, self.use(optional(spelled)), NONE.text)

    def _literal(self, values: Sequence[str | bool]) -> Spelling:
        word = self.speller.word("typing", "Literal")
        return Spelling((subscript(word.text, map(value, values)),), word.imports)


def _place(name: Code, arguments: list[Argument]) -> int:
    """Where an argument is; at the end if it is none of them."""
    return next(
        (index for index, each in enumerate(arguments) if each.name == name), len(arguments)
    )


def _others(type_: TypeRef, switch: Switch, declarations: Declarations) -> list[str | bool]:
    """The known values that do not ask for a stream."""
    match type_:
        case Nullable(inner):
            return _others(inner, switch, declarations)
        case Literal(values):
            return [
                each for each in values if isinstance(each, str | bool) and each != switch.value
            ]
        case Named(id_):
            found = declarations[id_]
            if isinstance(found, Enum):
                values = tuple(each.value for each in found.values)
                return _others(Literal(values), switch, declarations)
            return _others(found.type, switch, declarations) if isinstance(found, Alias) else []
        case Scalar(Kind.BOOLEAN):
            return [False]
        case _:
            return []


def _is_nullable(type_: TypeRef) -> bool:
    return isinstance(type_, Nullable)
