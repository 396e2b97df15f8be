"""Imports openapi-spec-validator without what it needs for nothing that is asked of it.

In: `with imports_spared():` around the imports. Its settings are classes of pydantic, and its way to the network is
`requests`; both take two thirds of the time that importing it takes. Whoever asks for something of them gets it all the
same: it is imported when it is called, and afterwards they can be imported like any module.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any, Final

SPARED: Final = ("openapi_schema_validator.settings", "openapi_spec_validator.settings", "requests")


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
    standing = {name: Later(name) for name in SPARED if name not in sys.modules}
    sys.modules.update(standing)
    try:
        yield
    finally:
        for name in standing:
            del sys.modules[name]
