"""Methods by the names that they have in OpenAPI Generator's clients.

The package's `_old_names` has them by the class of their tag, where the two differ.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..words.deprecation import PACKAGE, warn

METHODS: dict[str, dict[str, str]] = import_module(f"{PACKAGE}_old_names").METHODS
FORMS = ("", "_with_http_info", "_without_preload_content")


def method(api: Any, name: str) -> Any:
    """The method that a name stands for, with a warning; None if it stands for none."""
    for each in type(api).__mro__:
        class_ = each.__name__.removeprefix("Async").removeprefix("Sync")
        for old, new in METHODS.get(class_, {}).items():
            for form in FORMS:
                if name == f"{old}{form}":
                    warn(
                        f"{each.__name__}: {name} is deprecated: it is {new}{form} here"
                    )
                    return getattr(api, f"{new}{form}")
    return None
