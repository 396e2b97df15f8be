"""From the model to the files: a target's plan is decided, rendered and tidied.

In: what gives the plan, the workshop of its target, what the last run left. Out: the plan and its files. Where there is
much to do and another core to do it, a process beside ours makes the plan's last part meanwhile. What comes out is the
same; so is what is said of a fault, as what the other process does not give is made here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, ExitStack
from typing import Final, TypeAlias

from generator.beside import Beside
from generator.lasting import lasting
from generator.model.operations import Api
from generator.output.left import NOTHING, HandedOver, Left, Made
from generator.render.workshop import Workshop
from generator.targets.target import Copied, Entry, Later, Plan, Planned, Rendered

Stages: TypeAlias = Callable[[str], AbstractContextManager[None]]

ENOUGH: Final = 100
"""Operations and declarations from which two processes are quicker than one."""


def is_much(api: Api) -> bool:
    """A second process would save more time than it takes to make."""
    operations = sum(len(service.operations) for service in api.services)
    return operations + len(api.declarations) >= ENOUGH


def make(
    planned: Callable[[], Plan],
    workshop: Workshop,
    stage: Stages,
    *,
    two: bool,
    look: Callable[[], Left] = lambda: NOTHING,
) -> tuple[Plan, list[Made]]:
    """All files, made by `two` processes or by ours alone; those that can stay are taken as the last run left them, for
    which we `look` when others are at work already."""
    with ExitStack() as ending:
        with stage("plan"):
            plan, left = _plan(planned()), look()
            parts, beside = [*plan.parts], None
            if two and len(parts) > 1:
                last = parts.pop()
                beside = Beside(lambda: _in_one_go(last(), workshop, left))
                ending.callback(beside.end)
            entries = [*plan.entries, *(entry for part in parts for entry in part())]
            stays, entering = _told_apart(entries, left)
        with stage("render"):
            rendered = list(workshop.rendered(entering))
            workshop.look_over()
        with stage("tidy"):
            new = dict(workshop.tidied(rendered))
            rest = beside.result() if beside is not None else []
            if rest is not None:
                files = _made(entries, stays, new, left)
                lasting.hold(entries, entering)
                return plan, [*files, *map(left.taken_over, rest)]
    return make(planned, workshop, stage, two=False, look=look)


def _plan(given: object) -> Plan:
    if not isinstance(given, Plan):  # an outside target may be wrong
        raise TypeError(f"`plan` of the target gave {type(given).__name__}, not a Plan")
    return given


def _in_one_go(entries: Iterable[Planned], workshop: Workshop, left: Left) -> list[HandedOver]:
    """What comes of entries, as values that another process can hand over."""
    every = list(entries)
    stays, entering = _told_apart(every, left)
    new = dict(workshop.tidied(workshop.rendered(entering)))
    lasting.hold(every, entering)
    return [left.handed_over(each) for each in _made(every, stays, new, left)]


def _told_apart(entries: Sequence[Planned], left: Left) -> tuple[dict[str, bytes], list[Entry]]:
    """The files that can stay, and what is to be made."""
    stays: dict[str, bytes] = {}
    entering: list[Entry] = []
    for each in entries:
        if not isinstance(each, Later):
            entering.append(each)
        elif (content := left.content(each.path, each.made_of)) is not None:
            stays[each.path] = content
        else:
            entering.append(each.now())
    return stays, entering


def _made(
    entries: Iterable[Planned], stays: dict[str, bytes], new: dict[str, bytes], left: Left
) -> list[Made]:
    return [
        (
            Made(path, stays[path], _made_of(each), left.digests[path])
            if (path := each.path) in stays
            else Made(path, new[path], _made_of(each))
        )
        for each in entries
    ]


def _made_of(entry: Planned) -> bytes:
    match entry:
        case Later():
            return entry.made_of
        case Rendered() | Copied():
            return b""
