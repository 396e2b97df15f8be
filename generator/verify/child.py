"""Uses a client that is on no disk yet, in a process of its own: what a user would stumble over is found before.

In, on standard input: JSON with the package's folder and all files of the client. Out, on standard output: JSON, a list of
faults, each with its kind (`module`, `type`, `call`), the name of what it is about, and what was said. This file is run,
not imported, and knows nothing of the generator.
"""

from __future__ import annotations

import gc
import importlib
import inspect
import json
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from types import CodeType, ModuleType
from typing import Any

Fault = tuple[str, str, str]


class Memory(MetaPathFinder, Loader):
    """Imports modules of files that are held in memory, as they were compiled."""

    def __init__(self, codes: Mapping[str, CodeType]) -> None:
        self.codes = codes

    def find_spec(
        self, fullname: str, path: Any, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        name = fullname.replace(".", "/")
        for file, is_package in ((f"{name}/__init__.py", True), (f"{name}.py", False)):
            if file in self.codes:
                return spec_from_loader(fullname, self, origin=file, is_package=is_package)
        return None

    def exec_module(self, module: ModuleType) -> None:
        origin = module.__spec__.origin if module.__spec__ else ""
        assert origin
        exec(self.codes[origin], module.__dict__)


def faults(folder: str, files: Mapping[str, str]) -> Iterator[Fault]:
    """Everything that is wrong; what cannot be imported is not looked at any further."""
    codes = dict[str, CodeType]()
    found: list[Fault] = [*uncompiled(files, codes)]
    if not found:
        sys.meta_path.insert(0, Memory(codes))
        sys.modules["pytest"] = stand_in()
        found = [*unimported(folder, files)]
    yield from found
    if not found:
        yield from unbuilt(folder.replace("/", "."))
        yield from uncalled(files)


def uncompiled(files: Mapping[str, str], codes: dict[str, CodeType]) -> Iterator[Fault]:
    """Files of Python that are none; the others are compiled once, for whoever imports them."""
    for path, text in files.items():
        try:
            codes[path] = compile(text, path, "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            yield "module", path, said(error)


def unimported(folder: str, files: Mapping[str, str]) -> Iterator[Fault]:
    """Modules of the package that raise, or warn of themselves."""
    for path in files:
        if path.startswith(f"{folder}/") and path.endswith(".py"):
            name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            try:
                importlib.import_module(name)
            except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
                yield "module", path, said(error)


def unbuilt(package: str) -> Iterator[Fault]:
    """Types that pydantic cannot make, or that cannot read anything."""
    models = importlib.import_module(f"{package}.models")
    adapter = importlib.import_module(f"{package}._runtime.models.adapters").adapter
    for name in models.MODULES:
        try:
            _ = adapter(name).validator
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
            yield "type", name, said(error)


def uncalled(files: Mapping[str, str]) -> Iterator[Fault]:
    """Calls of the client's own tests whose sample is not sent, or not read, as it stands."""
    tables = [
        path
        for path in files
        if path.startswith("tests/test_") and path != "tests/test_examples.py"
    ]
    if not tables:
        return
    given = importlib.import_module("tests.conftest")
    for path in tables:
        module = importlib.import_module(path.removesuffix(".py").replace("/", "."))
        for name, function in vars(module).items():
            if name.startswith("test_") and inspect.isfunction(function):
                yield from failed(function, given)


def failed(function: Callable[..., object], given: ModuleType) -> Iterator[Fault]:
    """What goes wrong in one test, for each of its cases."""
    wanted = inspect.signature(function).parameters.keys()
    if not wanted <= {"case", "api_client", "mock"}:
        return
    for case in getattr(function, "cases", [None]):
        try:
            with fixtures(given, wanted) as arguments:
                function(**arguments, **({"case": case} if "case" in wanted else {}))
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
            name = function.__name__ if case is None else case.method.__qualname__
            yield "call", name, said(error)


@contextmanager
def fixtures(given: ModuleType, wanted: Any) -> Iterator[dict[str, Any]]:
    """The fixtures that a test asks for; the mock comes last, as the client begins without one."""
    opened = {name: getattr(given, name)() for name in ("api_client", "mock") if name in wanted}
    try:
        yield {name: next(each) for name, each in opened.items()}
    finally:
        for each in opened.values():
            next(each, None)


def stand_in() -> ModuleType:
    """What the tests of a client need of pytest, which has not to be installed."""

    def parametrize(name: str, cases: Any, **_: Any) -> Any:
        def mark(function: Any) -> Any:
            function.cases = cases
            return function

        return mark

    def as_it_is(*given: Any, **_: Any) -> Any:
        return given[0] if given and callable(given[0]) else lambda function: function

    module, mark = ModuleType("pytest"), ModuleType("pytest.mark")
    mark.__dict__.update(parametrize=parametrize, filterwarnings=as_it_is, anyio=as_it_is)
    module.__dict__.update(mark=mark, fixture=as_it_is, MarkDecorator=object, MonkeyPatch=object)
    return module


def said(error: BaseException) -> str:
    """An exception on one line, cut."""
    text = " ".join(f"{type(error).__name__}: {error}".split())
    return text if len(text) <= 300 else f"{text[:299]}…"


if __name__ == "__main__":
    gc.disable()  # what is made here is kept until the end
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(10_000)
    asked = json.load(sys.stdin)
    told = sys.stdout
    sys.stdout = sys.stderr
    told.write(json.dumps([*faults(asked["folder"], asked["files"])]))
    told.flush()
