"""From the model to the files: a target's plan is decided, rendered and tidied.

In: what gives the plan, and the target. Out: the plan and the tree. Where there is much to do and another core to do it, a
process beside ours makes the plan's last part meanwhile. What comes out is the same; so is what is said of a fault, as
what the other process does not give is made here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack
from typing import Final, TypeAlias

from generator import resources
from generator.beside import Beside
from generator.diagnostics.progress import looking_at
from generator.model.operations import Api
from generator.output.tree import Tree
from generator.render.render import render
from generator.targets.target import Entry, Plan, Target

Stages: TypeAlias = Callable[[str], AbstractContextManager[None]]

ENOUGH: Final = 100
"""Operations and declarations from which two processes are quicker than one."""


def is_much(api: Api) -> bool:
    """A second process would save more time than it takes to make."""
    operations = sum(len(service.operations) for service in api.services)
    return operations + len(api.declarations) >= ENOUGH


def make(
    planned: Callable[[], Plan], target: Target, stage: Stages, *, two: bool
) -> tuple[Plan, Tree]:
    """All files, made by `two` processes or by ours alone."""
    with ExitStack() as ending:
        with stage("plan"):
            plan = planned()
            beside = _last_part(plan, target) if two else None
            if beside is not None:
                ending.callback(beside.end)
            entries = plan.decided(but_the_last=beside is not None)
        with stage("render"):
            rendered = list(_rendered(entries, target))
        with stage("tidy"):
            files = list(_tidied(rendered, target))
            rest = beside.result() if beside is not None else []
            if rest is not None:
                return plan, Tree((*files, *rest))
    return make(planned, target, stage, two=False)


def _last_part(plan: Plan, target: Target) -> Beside | None:
    """The last part, begun beside us, if there is another one before it."""
    if len(plan.parts) < 2:
        return None
    part = plan.parts[-1]
    return Beside(lambda: list(_tidied(_rendered(part(), target), target)))


def _rendered(entries: Iterable[Entry], target: Target) -> Iterator[tuple[str, str | bytes]]:
    return render(entries, (*target.templates, resources.templates()))


def _tidied(
    rendered: Iterable[tuple[str, str | bytes]], target: Target
) -> Iterator[tuple[str, bytes]]:
    for path, made in rendered:
        yield path, _bytes(path, made, target)


def _bytes(path: str, made: str | bytes, target: Target) -> bytes:
    with looking_at(f"the file '{path}'", None):
        return target.tidy(path, made).encode() if isinstance(made, str) else made
