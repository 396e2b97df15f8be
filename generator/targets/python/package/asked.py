"""What a call can ask for, a stream or none, an answer among several, and what a method gives then.

In: an operation. Out: `Results`, of which each overload has one.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from generator.model.operations import Operation
from generator.targets.code import Code
from generator.targets.python.package.results import content_type
from generator.targets.python.spelling.annotations import Spelling
from generator.targets.python.spelling.expressions import union
from generator.targets.python.spelling.types import Speller
from generator.values import dataclass

Use = Callable[[Spelling], Code]


class Asked(Enum):
    """Whether a call asks for a stream, as far as its types tell."""

    YES = auto()
    NO = auto()
    MAYBE = auto()


@dataclass(frozen=True, slots=True)
class Selected:
    """What a method gives for some values of the argument that selects its answer, or for none where these are the
    `default`."""

    values: tuple[str, ...]
    result: Code
    default: bool


@dataclass(frozen=True, slots=True)
class Results:
    """What a method gives: its answer, its stream, or either; and what values select."""

    answer: Code
    stream: Code
    selected: tuple[Selected, ...] = ()

    def of(self, asked: Asked, selected: Selected | None = None) -> Code:
        """What such a call gives."""
        match asked:
            case Asked.NO:
                return self.answer if selected is None else selected.result
            case Asked.YES:
                return self.stream
            case Asked.MAYBE:
                return union([self.answer, self.stream])


@dataclass(frozen=True, slots=True)
class Case:
    """What a call asks for: a stream or none, and an answer that is known by what selects it."""

    asked: Asked = Asked.NO
    selected: Selected | None = None


def selected_results(operation: Operation, speller: Speller, use: Use) -> tuple[Selected, ...]:
    """What values select, those of one type together; nothing where all select the same."""
    selection = operation.selection
    found: dict[Spelling, list[str]] = {}
    for value_, content in selection.answers if selection else ():
        found.setdefault(content_type(content, speller), []).append(value_)
    if len(found) < 2 or selection is None:
        return ()
    return tuple(
        Selected(tuple(values), use(spelled), selection.default in values)
        for spelled, values in found.items()
    )
