"""Generates clients for tests, in this process and without the command line."""

from __future__ import annotations

import sys
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import ModuleType

from generator.diagnostics import Diagnostics
from generator.options import Options
from generator.outcome import Outcome
from generator.pipeline import generate
from generator.targets.registry import find

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
NO_SHARED = "needs the folder of shared documents beside the project"
IMPORT_EVERYTHING = """
import sys, pkgutil, importlib
package = importlib.import_module(sys.argv[1])
for each in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(each.name)
models = importlib.import_module(package.__name__ + ".models")
adapters = importlib.import_module(package.__name__ + "._runtime.models.adapters")
for name in models.MODULES:
    adapters.adapter(name).validator
"""
"""A program that imports every module of a package, and builds every type of it."""


class Unwatched:
    """Nobody wants to know how far the run is."""

    def starts(self, stage: str) -> None: ...
    def ends(self, stage: str, seconds: float) -> None: ...


def generated(spec: Path, folder: Path, package: str | None, **changed: object) -> Outcome:
    """Generate the client of a document into a folder; the document's warnings do not matter."""
    options = replace(Options(spec=str(spec), output=folder, package_name=package), **changed)
    return generate(options, find(options.target), Diagnostics(), Unwatched())


def imported(folder: Path, package: str) -> ModuleType:
    """The package in that folder."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    return import_module(package)
