"""Finds a target by name: our own, or one that an installed package offers.

In: the name after `--target`. Out: the target, imported only now. A package outside offers one as an entry point of
the group `gen_client.targets` that leads to an object with the protocol of `targets/target.py`; it cannot take the
name of a built-in one.
"""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from generator.values import dataclass

if TYPE_CHECKING:
    from generator.targets.target import Target

BUILT_IN: Mapping[str, str] = MappingProxyType(
    {"eiffel": "generator.targets.eiffel:TARGET", "python": "generator.targets.python:TARGET"}
)
"""Name → `module:attribute`."""

GROUP = "gen_client.targets"


class UnknownTarget(LookupError):
    """No target has this name; `known` are those there are, `closest` the one that was probably meant."""

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.known = known
        self.closest = next(iter(get_close_matches(name, known, n=1)), None)


def find(name: str) -> Target:
    """The target called `name`; raises `UnknownTarget`."""
    offers = BUILT_IN if name in BUILT_IN else {**_outside(), **BUILT_IN}
    if name not in offers:
        raise UnknownTarget(name, tuple(sorted(offers)))
    module, _, attribute = offers[name].partition(":")
    return cast("Target", getattr(import_module(module), attribute))


@dataclass(frozen=True, slots=True)
class Offered:
    """Who offers an outside target: the distribution with its version, and the module that has it."""

    package: str
    version: str
    module: str


def offered(name: str) -> Offered | None:
    """Who offers the outside target called `name`, as far as its installation tells."""
    from importlib.metadata import entry_points

    for point in entry_points(group=GROUP, name=name):
        if point.dist is not None:
            return Offered(point.dist.name, point.dist.version, point.module)
    return None


def known() -> tuple[str, ...]:
    """The names of all targets."""
    return tuple(sorted({**_outside(), **BUILT_IN}))


def _outside() -> dict[str, str]:
    from importlib.metadata import (
        entry_points,
    )  # slow to import, and needed by nobody who asks for --help

    return {point.name: point.value for point in entry_points(group=GROUP)}
