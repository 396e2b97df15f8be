"""Types of what callers give, for type checkers: they read the stubs here.

At run time a twin of a model is a plain dict, and any other input is anything.
"""

from typing import Any


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(name)
    return dict[str, Any] if name.endswith(("Dict", "Keywords")) else Any
