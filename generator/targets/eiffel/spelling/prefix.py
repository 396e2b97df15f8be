"""The name of a client whose package has one, so that several clients can be in one system: of its library, and in front
of all of its classes.

In: the name of a package; the table of names as it is without a prefix. Out: what the library is called; the table with
the prefix in front of all classes, the document's and the runtime's.
"""

from __future__ import annotations

from generator.naming.styles import upper_snake
from generator.targets.code import Code
from generator.targets.eiffel.spelling.identifiers import ascii_of
from generator.targets.eiffel.spelling.library_classes import LIBRARY_CLASSES
from generator.targets.eiffel.spelling.names import Names
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.spelled import Spelled
from generator.values import replace

LIBRARY = "api_client"
"""What a library is called whose package has no name."""


def prefix_of(package_name: str | None) -> str:
    """What stands in front of each class: `SHOP_` for the package `shop`; nothing where it has no name."""
    stem = ascii_of(upper_snake(package_name or ""))
    if not stem:
        return ""
    return f"{stem}_" if stem[0].isalpha() else f"API_{stem}_"


def library_of(package_name: str | None) -> str:
    """What the library is called, and its ECF."""
    return prefix_of(package_name).lower().removesuffix("_") or LIBRARY


def prefixed(names: Names, prefix: str) -> Names:
    """The names, with the prefix in front of those of classes."""
    if not prefix:
        return names

    def with_prefix(name: Code) -> Code:
        found = Code(f"{prefix}{name}")
        return Code(f"{found}_CLASS") if found in LIBRARY_CLASSES else found

    return replace(
        names,
        classes={key: with_prefix(name) for key, name in names.classes.items()},
        parts={key: with_prefix(name) for key, name in names.parts.items()},
        services={key: with_prefix(name) for key, name in names.services.items()},
        facade=Code(f"{prefix}API"),
        runtime=Runtime(Code(prefix)),
    )


def without_prefix(kept: Spelled, prefix: str) -> Spelled:
    """Names of a former run, as they are before the prefix comes in front of them."""
    return replace(
        kept,
        types={key: name.removeprefix(prefix) for key, name in kept.types.items()},
        services={key: name.removeprefix(prefix) for key, name in kept.services.items()},
    )
