"""From the model to the files: a target's plan is decided, rendered and tidied.

In: what gives the plan, and the workshop of its target. Out: the plan and the tree. Where there is much to do and another
core to do it, a process beside ours makes the plan's last part meanwhile. What comes out is the same; so is what is said of
a fault, as what the other process does not give is made here.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Final, TypeAlias

from generator.beside import Beside
from generator.model.operations import Api
from generator.output.tree import Tree
from generator.render.workshop import Workshop
from generator.targets.target import Plan

Stages: TypeAlias = Callable[[str], AbstractContextManager[None]]

ENOUGH: Final = 100
"""Operations and declarations from which two processes are quicker than one."""


def is_much(api: Api) -> bool:
    """A second process would save more time than it takes to make."""
    operations = sum(len(service.operations) for service in api.services)
    return operations + len(api.declarations) >= ENOUGH


def make(
    planned: Callable[[], Plan], workshop: Workshop, stage: Stages, *, two: bool
) -> tuple[Plan, Tree]:
    """All files, made by `two` processes or by ours alone."""
    with ExitStack() as ending:
        with stage("plan"):
            plan = _plan(planned())
            beside = _last_part(plan, workshop) if two else None
            if beside is not None:
                ending.callback(beside.end)
            entries = plan.decided(but_the_last=beside is not None)
        with stage("render"):
            rendered = list(workshop.rendered(entries))
            workshop.look_over()
        with stage("tidy"):
            files = list(workshop.tidied(rendered))
            rest = beside.result() if beside is not None else []
            if rest is not None:
                return plan, Tree((*files, *rest))
    return make(planned, workshop, stage, two=False)


def _plan(given: object) -> Plan:
    if not isinstance(given, Plan):  # an outside target may be wrong
        raise TypeError(f"`plan` of the target gave {type(given).__name__}, not a Plan")
    return given


def _last_part(plan: Plan, workshop: Workshop) -> Beside | None:
    """The last part, begun beside us, if there is another one before it."""
    if len(plan.parts) < 2:
        return None
    part = plan.parts[-1]
    return Beside(lambda: list(workshop.tidied(workshop.rendered(part()))))
