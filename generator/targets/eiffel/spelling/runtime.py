"""The classes of the runtime: those that come with every client, under the names that they have in this one.

In: what stands in front of all classes of a client. Out: `Runtime`, which spellers and templates ask for each of these
classes, so that none is written out anywhere. A class that the runtime has not is no attribute of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from generator.targets.code import Code
from generator.targets.eiffel.spelling.reserved import runtime_classes
from generator.values import dataclass


@dataclass(frozen=True)
class Runtime:
    """The classes that come with every client, as this one calls them: `{{ view.runtime.API_MODEL }}` prints API_MODEL with
    the prefix of the package, `{{ view.runtime.braced.API_MODEL }}` the same between braces, and so for each.
    """

    before: Code = Code("")
    """The prefix; what stands in front of each class."""
    after: Code = Code("")
    """What stands behind each."""

    def __getattr__(self, name: str) -> Code:
        """The class that is called so without a prefix; kept, so that it is asked for once."""
        if name not in runtime_classes():
            raise AttributeError(f"the runtime has no class {name}")
        found = vars(self)[name] = Code(f"{self.before}{name}{self.after}")
        return found

    def __dir__(self) -> Iterable[str]:
        """All names that there are, for whoever has mistyped one."""
        return (*super().__dir__(), *runtime_classes())

    @cached_property
    def braced(self) -> Runtime:
        """All classes between braces, as in a creation expression: a template cannot have a brace in front of one."""
        return Runtime(Code(f"{{{self.before}"), Code(f"{self.after}}}"))
