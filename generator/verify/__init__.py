"""Tries out what was made before it replaces anything: `--verify`.

In: the files, the model and what callers write. Out: nothing, or errors, each with its place in the document. A Python
client is compiled, imported module by module, each of its types is built, and the calls of its own tests are made, in a
second process (`child`); its annotations are resolved here. Classes of Eiffel are read strictly (`eiffel`). Other targets
bring nothing to verify them by.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from generator.diagnostics import Diagnostics, Location
from generator.model.operations import Api
from generator.output.tree import Tree
from generator.targets.spelled import Spelled
from generator.verify.annotations import unresolved
from generator.verify.eiffel import unreadable

CHILD: Final = Path(__file__).with_name("child.py")
PATIENCE: Final = 1800
"""Seconds after which the second process has certainly lost its way."""

Fault = tuple[str, str, str]
"""Its kind (`module`, `annotation`, `type`, `call`, `class`), what it is about, what was said."""


def verify(target: str, tree: Tree, api: Api, spelled: Spelled, diagnostics: Diagnostics) -> None:
    """Report everything that a user of the client would stumble over."""
    if target == "eiffel":
        faults = _unreadable(tree)
    elif target == "python":
        faults = _not_working(tree, spelled, diagnostics)
    else:
        diagnostics.report("O182", None, target=target)
        return
    places = Places(api, spelled)
    for kind, name, said in faults:
        diagnostics.report("O180", places.of(kind, name), kind=kind, name=name, said=said)


def _unreadable(tree: Tree) -> list[Fault]:
    """What is wrong with classes and configurations of Eiffel."""
    files = {path: data.decode() for path, data in tree.items() if path.endswith((".e", ".ecf"))}
    return [("class", path, said) for path, said in unreadable(files)]


def _not_working(tree: Tree, spelled: Spelled, diagnostics: Diagnostics) -> list[Fault]:
    """What is wrong with a package of Python; its annotations are resolved while the second process is at work."""
    folder = spelled.package.replace(".", "/")
    files = {path: data.decode() for path, data in tree.items() if path.endswith((".py", ".pyi"))}
    with ThreadPoolExecutor(1) as beside:
        trying = beside.submit(_tried, folder, files, diagnostics)
        found = _unresolved(folder, files)
        faults = trying.result()
    return faults if any(kind == "module" for kind, _, _ in faults) else [*faults, *found]


def _unresolved(folder: str, files: Mapping[str, str]) -> list[Fault]:
    try:
        return [("annotation", path, said) for path, said in unresolved(folder, files)]
    except (SyntaxError, ValueError):
        return []  # a module that is none, which the second process tells


def _tried(folder: str, files: Mapping[str, str], diagnostics: Diagnostics) -> list[Fault]:
    """What the second process found."""
    asked = json.dumps({"folder": folder, "files": files})
    command = [sys.executable, "-I", str(CHILD)]
    try:
        ended = subprocess.run(
            command, input=asked, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        told = json.loads(ended.stdout)
    except (subprocess.TimeoutExpired, ValueError) as error:
        lines = ended.stderr.strip().splitlines() if isinstance(error, ValueError) else []
        diagnostics.report("O181", None, why=lines[-1] if lines else "it came to no end")
        return []
    return [(kind, name, said) for kind, name, said in told]


class Places:
    """Where in the document the parts of a client come from, by their names in it."""

    def __init__(self, api: Api, spelled: Spelled) -> None:
        self._types = {name: api.declarations[id_].at for id_, name in spelled.types.items()}
        self._calls = dict(_calls(api, spelled))
        self._modules = self._types | {
            spelled.services.get(each.name, each.name): each.operations[0].at
            for each in api.services
            if each.operations
        }

    def of(self, kind: str, name: str) -> Location | None:
        """The place of a type, of a call (`FilesApi.list_files`), or of what a module is made for."""
        if kind == "type":
            return self._types.get(name)
        if kind == "call":
            return self._calls.get(name.removeprefix("Async"))
        stem = name.rpartition("/")[2].partition(".")[0].replace("_", "")
        found = (at for each, at in self._modules.items() if each.lower().replace("_", "") == stem)
        return next(found, None)


def _calls(api: Api, spelled: Spelled) -> Iterator[tuple[str, Location]]:
    for service in api.services:
        for index, each in enumerate(service.operations):
            method = spelled.methods.get((service.name, index))
            if method is not None:
                yield f"{spelled.services.get(service.name, '')}.{method.name}", each.at
