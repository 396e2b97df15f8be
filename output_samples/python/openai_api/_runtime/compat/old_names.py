"""Names that types have in OpenAPI Generator's clients, or had here before, and modules
that are called like them: imported when one is asked for.

The package's `_old_names` has them by module. A class is the class itself; a type that is
spelled where it is used (``str | list[str]``) is what the name of a union is.
"""

from __future__ import annotations

from importlib import import_module
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING, Any

from ..models.adapters import also
from ..types.named import TypeAliasType
from ..words.deprecation import PACKAGE, warn

if TYPE_CHECKING:
    from types import ModuleType

MODULES: dict[str, tuple[str, str]] = import_module(f"{PACKAGE}_old_names").MODULES
NAMES = {old: (module, new) for module, (old, new) in MODULES.items()}
MODELS = f"{PACKAGE}models"
_made: dict[str, Any] = {}


def attribute(package: str, name: str) -> Any:
    """What an old name stands for, with a warning; or the module that is called so."""
    if name in NAMES:
        new = NAMES[name][1]
        meant = new if new.isidentifier() else "spelled where it is used"
        warn(f"{name} is deprecated: it is {meant} here")
        return found(name, new)
    if name in MODULES and package == MODELS:
        return import_module(f"{MODELS}.{name}")
    raise AttributeError(f"module {package!r} has no attribute {name!r}")


def found(old: str, new: str) -> Any:
    """The class that is meant, or the name of a type."""
    if new.isidentifier():
        return getattr(import_module(MODELS), new)
    if old not in _made:
        also(old, new)
        name: Any = TypeAliasType
        _made[old] = name(old, new)
    return _made[old]


def spec(name: str) -> ModuleSpec | None:
    """How the module of an old name is loaded."""
    module = name.rpartition(".")[2]
    return ModuleSpec(name, OldModules()) if module in MODULES else None


class OldModules(Loader):
    """Makes modules that have one old name each."""

    def create_module(self, spec: ModuleSpec) -> None:
        """The usual kind of module."""

    def exec_module(self, module: ModuleType) -> None:
        """Give it what it answers with."""
        old, _ = MODULES[module.__name__.rpartition(".")[2]]

        def __getattr__(name: str) -> Any:
            if name != old:
                text = f"module {module.__name__!r} has no attribute {name!r}"
                raise AttributeError(text)
            return attribute(MODELS, name)

        module.__dict__["__getattr__"] = __getattr__
        module.__dict__["__all__"] = [old]
