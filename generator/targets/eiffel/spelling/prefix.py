"""The name of a client whose package has one, so that several clients can be in one system: of its library, and in front
of all of its classes.

In: the name of a package; a class, a page or an ECF as it is without a prefix. Out: the same with it. The classes of a
document have the prefix from the table of names; those of the runtime, which are written out in templates and copied
files, have it by `renamed`, when a file is finished.
"""

from __future__ import annotations

import re
from functools import cache, partial
from pathlib import PurePosixPath

from generator.naming.styles import upper_snake
from generator.targets.code import Code
from generator.targets.eiffel.spelling.identifiers import ascii_of
from generator.targets.eiffel.spelling.library_classes import LIBRARY_CLASSES
from generator.targets.eiffel.spelling.names import Names
from generator.targets.eiffel.spelling.reserved import runtime_classes
from generator.targets.spelled import Spelled
from generator.targets.target import Planned
from generator.values import replace

LIBRARY = "api_client"
"""What a library is called whose package has no name."""
_STRING = r'"(?:[^"%\n]|%.)*"'
"""An Eiffel string on one line (ECMA-367, 8.29)."""
_VERBATIM = r'"\[[ \t]*\n(?:[^\n]*\n)*?[ \t]*\]"'
"""One of several lines, as they stand."""


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
    )


def without_prefix(kept: Spelled, prefix: str) -> Spelled:
    """Names of a former run, as they are before the prefix comes in front of them."""
    return replace(
        kept,
        types={key: name.removeprefix(prefix) for key, name in kept.types.items()},
        services={key: name.removeprefix(prefix) for key, name in kept.services.items()},
    )


def finished(entry: Planned, prefix: str) -> Planned:
    """A file in whose text, and name, the classes of the runtime have the prefix."""
    if not prefix or not entry.path.endswith((".e", ".ecf", ".md", ".yml")):
        return entry
    path = PurePosixPath(entry.path)
    is_runtime = path.suffix == ".e" and path.stem.upper() in runtime_classes()
    name = f"{prefix.lower()}{path.name}" if is_runtime else path.name
    finish = partial(renamed, prefix=prefix, is_class=path.suffix == ".e")
    return replace(entry, path=str(path.with_name(name)), finish=finish)


def renamed(text: str, *, prefix: str, is_class: bool) -> str:
    """The text with the prefix in front of the classes of the runtime; in the strings of a class stays what it is."""
    return _pattern(is_class).sub(lambda found: _with_prefix(found, prefix), text)


def _with_prefix(found: re.Match[str], prefix: str) -> str:
    return f"{prefix}{found[1]}" if found[1] else found[0]


@cache
def _pattern(is_class: bool) -> re.Pattern[str]:
    words = "|".join(sorted(runtime_classes(), key=len, reverse=True))
    word = rf"(?<![A-Za-z0-9_])({words})(?![A-Za-z0-9_])"
    return re.compile(rf"{_VERBATIM}|{_STRING}|'(?:%.|[^'\n])'|{word}" if is_class else word)
