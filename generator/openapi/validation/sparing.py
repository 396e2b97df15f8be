"""Imports openapi-spec-validator without what it needs for nothing that is asked of it.

In: `with imports_spared():` around the imports. Its settings are classes of pydantic, and its way to the network is
`requests`; both take two thirds of the time that importing it takes. Whoever asks for something of them gets it all the
same: it is imported when it is called, and afterwards they can be imported like any module. Done for the releases of
which that is known; others are imported as they are.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any, Final

SPARED: Final = ("openapi_schema_validator.settings", "openapi_spec_validator.settings", "requests")


KNOWN: Final = {"openapi-spec-validator": "0.9.", "openapi-schema-validator": "0.9."}
"""How the versions begin of which this is known."""


class Later(ModuleType):
    """Stands for a module of which functions and classes are called, and nothing else is used."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):
            raise AttributeError(name)

        def call(*arguments: Any, **named: Any) -> Any:
            return getattr(import_module(self.__name__), name)(*arguments, **named)

        return call


@contextmanager
def imports_spared() -> Iterator[None]:
    """Let modules have these when they are imported, unless somebody has imported them before."""
    from importlib.metadata import version  # as slow to import as all that is spared by most

    is_known = all(version(name).startswith(each) for name, each in KNOWN.items())
    spared = SPARED if is_known else ()
    standing = {name: Later(name) for name in spared if name not in sys.modules}
    sys.modules.update(standing)
    try:
        yield
    finally:
        for name in standing:
            del sys.modules[name]
