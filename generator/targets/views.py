"""What templates are given: an interface that people write templates of their own against.

In: nothing. Out: its version, and how a target says which templates it has. A view is a frozen dataclass; its fields
are `Code`, truth values, texts to compare with, and tuples of these or of other views. Knows no language.
"""

from __future__ import annotations

from typing import Final, Protocol, runtime_checkable

from generator.values import dataclass

INTERFACE: Final = "1.0"
"""The version of all views. The first number is raised where a template, a view or a field goes away, or has another
type; the second one where something is added. `tests/targets/views.txt` is what it stands for."""

MARK: Final = "written for gen-client's views"
"""What a comment of a template says before the version that it was written for."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A template with its view: `name` below a templates folder, `about` in a line what it writes."""

    name: str
    about: str
    view: type


@runtime_checkable
class Offers(Protocol):
    """A target that says what its templates are given."""

    def offers(self) -> tuple[Offer, ...]:
        """Every template that the target renders, with its view."""


@runtime_checkable
class TidiesOwn(Protocol):
    """A target that leaves its own templates' text as it is, and formats what a user's template has written."""

    def tidy_own(self, path: str, text: str) -> str:
        """The text of `path` as the language's formatter leaves it; raises `ValueError` where it is no code."""
