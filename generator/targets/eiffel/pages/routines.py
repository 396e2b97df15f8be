"""A routine as pages show it: what a reader pastes below `feature` of a class of his own.

In: head, comment, locals and instructions as `Code`. Out: its text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.targets.code import Code
from generator.targets.eiffel.spelling.literals import WIDTH
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Routine:
    """A routine; `said` is what its header comment says."""

    head: Code
    said: Code
    locals: tuple[Code, ...]
    body: tuple[Code, ...]

    @property
    def text(self) -> Code:
        """The routine, its first line at the margin."""
        local = [Code("\tlocal"), *indented(self.locals, 2)] if self.locals else []
        lines = [
            self.head,
            Code(f"\t\t-- {self.said}"),
            *local,
            Code("\tdo"),
            *indented(self.body, 2),
            Code("\tend"),
        ]
        return Code("\n").joined(lines)


def indented(lines: Iterable[Code], depth: int = 1) -> Iterator[Code]:
    """The lines with tabs in front."""
    margin = "\t" * depth
    for each in lines:
        yield Code("\n").joined(Code(f"{margin}{line}") for line in each.split("\n"))


def called(target: Code, given: Iterable[Code], depth: int = 0, around: int = 0) -> Code:
    """A call; an argument a line where one line is too long. `around` are the characters beside it on its line."""
    listed = list(given)
    if not listed:
        return target
    flat = Code(f"{target} ({Code(', ').joined(listed)})")
    if len(flat) + around + 4 * (depth + 2) <= WIDTH:
        return flat
    margin = "\t" * depth
    lines = Code(f",\n{margin}\t").joined(listed)
    return Code(f"{target} (\n{margin}\t{lines}\n{margin})")


def routines(*every: Routine) -> Code:
    """Several, a blank line between them."""
    return Code("\n\n").joined(each.text for each in every)
