"""Values that nobody changes, and the dataclasses that they are.

In: what `dataclasses` takes. Out: the same classes, made as quickly as open ones. That nobody changes a frozen value is
mypy's to see, for which `dataclass` and `replace` are those of the library; at run time it would be looked after by
setting each field through a function, which makes a value in four times the time: a tenth of a whole run. Frozen ones
are hashed by their fields here too.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import replace as replace
else:

    def dataclass(*, frozen=False, slots=False, order=False):
        """The decorator; as `dataclasses.dataclass`."""
        make = dataclasses.dataclass(slots=slots, order=order, unsafe_hash=frozen, repr=False)

        def made(cls):
            if "__repr__" not in vars(cls):
                cls.__repr__ = _told
            return make(cls)

        return made

    def replace(value, /, **changes):
        """The value with other fields; as `dataclasses.replace`."""
        for name in value.__match_args__:
            if name not in changes:
                changes[name] = getattr(value, name)
        return type(value)(**changes)


def _told(value: object) -> str:
    names = getattr(value, "__match_args__", ())
    return f"{type(value).__qualname__}({', '.join(f'{each}={getattr(value, each)!r}' for each in names)})"
