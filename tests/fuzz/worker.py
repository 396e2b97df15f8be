"""Tries clients out, one after the other, in a process beside the one that makes them; `verifying` speaks to it.

In, on standard input: a line of JSON for each client, with its target, the package's folder and its files; what a client
has from the ones before it, as `base`, of which `has` names what is in this one. Out: a line of JSON for each, a list of
faults as `generator.verify` tells them. The runtime, which all clients have, is imported once: each client is used by a
copy of the process, which is warm then. What is read alone is read here, so that what many clients have is read once.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import signal
import sys
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import ModuleType

from generator.verify import child
from generator.verify.annotations import unresolved
from generator.verify.eiffel import unreadable
from tests.eiffel.lexer import Fault
from tests.eiffel.parse import parse

FOLDER = "fuzzed"
RUNTIME = f"{FOLDER}/_runtime/"
PATIENCE = 120
"""Seconds after which a client has certainly lost its way."""


def main() -> None:
    child.compile = lru_cache(maxsize=4096)(compile)  # type: ignore[attr-defined]
    sys.setrecursionlimit(10_000)
    told, sys.stdout = sys.stdout, sys.stderr
    base: dict[str, str] = {}
    for line in sys.stdin:
        asked = json.loads(line)
        new = asked["base"]
        base |= new
        files = {path: base[path] for path in asked["has"]} | asked["files"]
        if any(path.startswith(RUNTIME) for path in new):
            warm(base)
        told.write(json.dumps([*said_of(asked["target"], files)]) + "\n")
        told.flush()


def warm(base: Mapping[str, str]) -> None:
    """Import what does not depend on a document, under the name that it has in each client."""
    forget()
    codes = {path: child.compile(text, path, "exec", dont_inherit=True) for path, text in base.items()}  # type: ignore[attr-defined]
    memory = child.Memory(codes)
    package = ModuleType(FOLDER)
    package.__path__ = [FOLDER]
    sys.modules[FOLDER] = package
    sys.meta_path.insert(0, memory)
    for path in base:
        name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        if path.startswith(RUNTIME) and path.endswith(".py"):
            try:
                importlib.import_module(name)
            except ImportError:  # it needs what the document made
                sys.modules.pop(name, None)
    sys.meta_path.remove(memory)
    for name in [each for each in sys.modules if not each.startswith(f"{FOLDER}._runtime")]:
        if name.partition(".")[0] == FOLDER:
            del sys.modules[name]
    gc.collect()
    gc.freeze()


def forget() -> None:
    for name in [each for each in sys.modules if each.partition(".")[0] == FOLDER]:
        del sys.modules[name]


def said_of(target: str, files: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """As `--verify` has it, and as our own stricter reader of Eiffel does."""
    if target == "eiffel":
        yield from unreadable(files)
        yield from ((path, said) for path, text in files.items() if (said := no_class(path, text)))
        return
    try:
        for path, text in files.items():
            child.compile(text, path, "exec", dont_inherit=True)  # type: ignore[attr-defined]
        yield from unresolved(FOLDER, files)
    except (SyntaxError, ValueError):
        pass  # the copy tells it
    yield from beside(files)


@lru_cache(maxsize=4096)
def no_class(path: str, text: str) -> str:
    """Why a file of Eiffel has no class; nothing where it has one."""
    if not path.endswith(".e"):
        return ""
    try:
        parse(text.removeprefix("\ufeff"))
    except Fault as fault:
        return str(fault)
    return ""


def beside(files: Mapping[str, str]) -> list[tuple[str, ...]]:
    """What a copy of this process says of a client that it uses."""
    receiving, sending = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(receiving)
        signal.alarm(PATIENCE)
        with os.fdopen(sending, "w") as told:
            json.dump([*child.faults(FOLDER, files)], told)
        os._exit(0)
    os.close(sending)
    with os.fdopen(receiving) as told:
        found = told.read()
    _, ended = os.waitpid(process, 0)
    return json.loads(found) if found else [("module", "all", f"the process ended with {ended}")]


if __name__ == "__main__":
    main()
