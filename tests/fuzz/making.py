"""Makes clients in memory, and imports them from there: thousands of times, so without a process or a file for each.

In: the text of a document. Out: the files of its client; the package, imported, with all its types built.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

from generator import document, openapi, resources, swagger
from generator.diagnostics import Diagnostics, Source
from generator.document.load import read
from generator.meaning import build
from generator.model.operations import Api
from generator.output.tree import Tree
from generator.render.environment import environment
from generator.targets.registry import find
from generator.targets.spelled import Spelled
from generator.targets.target import Copied, Settings

PACKAGE = "fuzzed"


@dataclass(frozen=True)
class Made:
    """A client: its files, how many operations it has, and what was reported."""

    files: Mapping[str, bytes]
    operations: int
    diagnostics: Diagnostics
    api: Api
    spelled: Spelled


def client(text: str, target_name: str, *, validate: bool, name: str = "spec.json") -> Made:
    """The client of a document; the stages of the pipeline without the disk."""
    diagnostics = Diagnostics()
    root = read(Source(name, text), diagnostics)
    bundle = document.resolve(root, diagnostics)
    if validate:
        openapi.validate(bundle, diagnostics)
    described = openapi.parse(swagger.convert(bundle, diagnostics), diagnostics)
    target = find(target_name)
    api = build(described, diagnostics)
    plan = target.plan(api, Settings(PACKAGE, "1.0"), diagnostics)
    diagnostics.raise_errors()
    folders = (*target.templates, resources.templates())
    files = []
    for entry in plan.decided():
        if isinstance(entry, Copied):
            data = resource(entry.resource, folders)
            made = entry.finish(data.decode()).encode() if entry.finish else data
            files.append((entry.path, made))
        else:
            rendered = templates(folders).get_template(entry.template).render(view=entry.view)
            files.append((entry.path, target.tidy(entry.path, rendered).encode()))
    return Made(Tree(files), plan.operations, diagnostics, api, plan.spelled)


@lru_cache
def templates(folders: Sequence[Path]) -> Any:
    return environment(folders)


@cache
def resource(name: str, folders: Sequence[Path]) -> bytes:
    return next(each / name for each in folders if (each / name).is_file()).read_bytes()


@lru_cache(maxsize=1024)
def compiled(source: bytes, path: str) -> CodeType:
    return compile(source, path, "exec", dont_inherit=True)


class Memory(MetaPathFinder, Loader):
    """Imports the package of a client that is on no disk."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        name = fullname.replace(".", "/")
        for file, is_package in ((f"{name}/__init__.py", True), (f"{name}.py", False)):
            if file in self.files:
                return spec_from_loader(fullname, self, origin=file, is_package=is_package)
        return None

    def exec_module(self, module: ModuleType) -> None:
        origin = module.__spec__.origin if module.__spec__ else None
        assert origin is not None
        exec(compiled(self.files[origin], f"<{origin}>"), module.__dict__)


@contextmanager
def installed(files: Mapping[str, bytes]) -> Iterator[None]:
    """The client's package can be imported meanwhile."""
    memory = Memory(files)
    sys.meta_path.insert(0, memory)
    try:
        yield
    finally:
        sys.meta_path.remove(memory)
        for name in [each for each in sys.modules if each.partition(".")[0] == PACKAGE]:
            del sys.modules[name]


def import_and_build(made: Made) -> int:
    """Import every module that the document made, and build every type; how many types there are."""
    for path, source in made.files.items():
        if path.endswith(".pyi") or path.startswith("tests/"):
            compiled(source, path)
    with installed(made.files):
        importlib.import_module(f"{PACKAGE}.api_client")
        for path in made.files:
            folder, _, name = path.removesuffix(".py").rpartition("/")
            if path.endswith(".py") and folder in (f"{PACKAGE}/api", f"{PACKAGE}/models"):
                importlib.import_module(
                    f"{folder.replace('/', '.')}.{name}".removesuffix(".__init__")
                )
        models = importlib.import_module(f"{PACKAGE}.models")
        adapters = importlib.import_module(f"{PACKAGE}._runtime.models.adapters")
        for name in models.MODULES:
            _ = adapters.adapter(name).validator
        return len(models.MODULES)
