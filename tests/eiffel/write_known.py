"""`python -m tests.eiffel.write_known FOLDER… [--features CLASS…]` writes the names that a library of Eiffel gives.

In: the folders of the library's sources. Out, on standard output: one line for each class, as `known.py` reads them.
Features are written for the classes that are named and for their ancestors. Signatures are cut down to what the checks
ask for: how many arguments, and the class of a result.
"""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.eiffel.lexer import Fault
from tests.eiffel.library import named
from tests.eiffel.parse import parse
from tests.eiffel.syntax import Class, ClassType, Feature

BEYOND = (
    (re.compile(r"⟳\s*(\w+)\s*:[^¦]*¦[^⟲]*⟲"), ""),
    (re.compile(r"[∀∃][^¦]*¦"), ""),
    (re.compile(r"[∋⊆]"), "="),
    (re.compile(r"^\s*\w+:(?:\s*--.*\n)+(?=\s*(?:end\b|\w+:))", re.MULTILINE), ""),
    (re.compile(r"= unique\b"), ""),
    (re.compile(r"<NONE>"), ""),
)
"""Syntax that our clients do not use, and what to read in its place."""


def main() -> None:
    """Write the file."""
    options = argparse.ArgumentParser()
    options.add_argument("folders", nargs="+", type=Path)
    options.add_argument("--features", nargs="*", default=[])
    given = options.parse_args()
    classes = {each.name: each for folder in given.folders for each in read(folder)}
    full = set(with_ancestors(given.features or classes, classes))
    for name in sorted(classes):
        print(line(classes[name]) if name in full else name)


def read(folder: Path) -> Iterator[Class]:
    """Every class below a folder; what cannot be read is named on standard error."""
    for path in sorted(set(folder.rglob("*.e")) - set(folder.rglob("dotnet/**/*.e"))):
        text = path.read_bytes().decode("utf-8-sig", "replace")
        for pattern, instead in BEYOND:
            text = pattern.sub(instead, text)
        try:
            yield parse(text)
        except Fault as fault:
            print(f"{path}:{fault.line}: {fault.message}", file=sys.stderr)


def with_ancestors(names: Iterable[str], classes: dict[str, Class]) -> Iterator[str]:
    """The classes that are named, and everything above them."""
    for name in names:
        if name in classes:
            yield name
            yield from with_ancestors((each.type.name for each in classes[name].parents), classes)


def line(each: Class) -> str:
    """One class."""
    mark = next((mark for mark in ("deferred", "expanded") if mark in each.marks), "effective")
    parents = dict.fromkeys(parent.type.name for parent in each.parents)
    creators = dict.fromkeys(
        name.text
        for clause in each.creators
        if clause.clients != () and "NONE" not in [each.text for each in clause.clients or ()]
        for name in clause.names
    )
    renamed = [
        f"{new.new.text}@{parent.type.name}.{new.old.text}"
        for parent in each.parents
        for new in parent.renames
    ]
    undefined = [f"*{name.text}" for parent in each.parents for name in parent.undefined]
    features = dict.fromkeys([*renamed, *undefined, *map(token, each.features)])
    head = f"{each.name} {mark} {len(each.formals)}"
    to, of = conversions(each, True), conversions(each, False)
    rest = f"{' '.join(creators)} > {' '.join(to)} @ {' '.join(of)} : {' '.join(features)}"
    return f"{head} < {' '.join(parents)} ! {rest}"


def conversions(each: Class, is_query: bool) -> Iterator[str]:
    """The classes to which a class converts, or from which."""
    for conversion in each.conversions:
        if conversion.is_query == is_query:
            yield from (named(type) for type in conversion.types)


def token(feature: Feature) -> str:
    """One feature: marks, name, number of arguments, result."""
    clients = [each.text for each in feature.clients or ()]
    secret = "-" if feature.clients is not None and "ANY" not in clients else ""
    obsolete = "~" if feature.routine and feature.routine.obsolete else ""
    deferred = "*" if feature.kind == "deferred" else ""
    count = f"/{len(feature.arguments)}" if feature.arguments else ""
    return f"{secret}{obsolete}{deferred}{feature.name}{count}{result(feature)}"


def result(feature: Feature) -> str:
    """`=?CLASS` for a detachable result, `=` alone where it is anchored or formal."""
    match feature.result:
        case None:
            return ""
        case ClassType(name=name, mark=mark, arguments=()) if len(name) > 1:
            return f"={'?' if mark == 'detachable' else ''}{name}"
        case _:
            return "="


if __name__ == "__main__":
    main()
