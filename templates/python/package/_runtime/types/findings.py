"""What a lenient reading has found, and a loop that reads without recursion.

Knows no schemas: an answer may be nested deeper than Python's own calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...exceptions import render_path

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    Path = tuple[str | int, ...]
    Step = tuple[str | int, "Found"]
    Asked = tuple[Any, Any]  # a schema and a value
    Asking = Generator[Asked, "Found", "Found"]  # asks for what is inside


class Found:
    """A value as it was read: how many faults are in it, and how many fields fit.

    ``is_raw`` tells that the value itself is not of its type and stays as it came;
    ``is_there`` is False where a value is missing.
    """

    __slots__ = (
        "faults",
        "fields",
        "inside",
        "is_raw",
        "is_there",
        "messages",
        "value",
    )

    def __init__(
        self,
        value: Any,
        inside: tuple[Step, ...] = (),
        messages: tuple[str, ...] = (),
        fields: int = 0,
        is_raw: bool = False,
    ) -> None:
        self.value = value
        self.inside = tuple(each for each in inside if each[1].faults)
        self.messages = messages
        self.faults: int = len(messages) + sum(each.faults for _, each in inside)
        self.fields = fields
        self.is_raw = is_raw
        self.is_there = True

    def holding(self, value: Any, *further: Step) -> Found:
        """The same reading, made into a value, and of which more was read."""
        return Found(value, (*self.inside, *further), self.messages, self.fields)

    def problems(self) -> tuple[str, ...]:
        """One text for each fault: "messages[0].content: Field required"."""
        return tuple(
            f"{render_path(path)}: {text}" if path else text
            for path, text in self.all_faults()
        )

    def all_faults(self) -> Iterator[tuple[Path, str]]:
        """Where the value breaks its type, and how."""
        waiting: list[tuple[Path, Found]] = [((), self)]
        while waiting:
            path, found = waiting.pop()
            for text in found.messages:
                yield path, text
            waiting += [((*path, step), each) for step, each in reversed(found.inside)]


def raw(value: Any, *messages: str) -> Found:
    """A value that breaks its type; several messages are alternatives."""
    text = ", or ".join(dict.fromkeys(messages))
    return Found(value, messages=(text,), is_raw=True)


def missing(message: str) -> Found:
    """What should have been there."""
    found = raw(None, message)
    found.is_there = False
    return found


def best(found: list[Found]) -> Found:
    """The reading of a variant that says most of the value."""
    typed = [each for each in found if not each.is_raw]
    if typed:
        return min(typed, key=lambda each: (each.faults, -each.fields))
    return raw(found[0].value, *(text for each in found for text in each.messages))


class Loop:
    """Reads each value by each schema once; so the time is linear, also where many
    variants of a union ask for the same parts.
    """

    __slots__ = ("alive", "known", "read")

    def __init__(self, read: Callable[[Any, Any], Found | Asking]) -> None:
        self.read = read
        self.alive: list[Any] = []  # so that no id is used again
        self.known: dict[tuple[int, int], Found | None] = {}

    def run(self, schema: Any, value: Any) -> Found:
        """What is found by a schema in a value and everything inside."""
        found, open_ones = self.begin(schema, value)
        waiting = [open_ones] if open_ones else []
        while waiting:
            key, asking = waiting[-1]
            try:
                inner = next(asking) if found is None else asking.send(found)
            except StopIteration as end:
                found = self.known[key] = end.value
                waiting.pop()
                continue
            found, opened = self.begin(*inner)
            if opened:
                waiting.append(opened)
        assert found is not None
        return found

    def begin(
        self, schema: Any, value: Any
    ) -> tuple[Found | None, tuple[tuple[int, int], Asking] | None]:
        """What is known of a value, else the reading that finds it."""
        key = id(schema), id(value)
        if key in self.known:
            return self.known[key] or raw(value, "The value contains itself"), None
        read = self.read(schema, value)
        if isinstance(read, Found):
            return read, None
        self.known[key] = None
        self.alive.append(value)
        return None, (key, read)
