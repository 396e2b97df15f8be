"""`python builds.py PACKAGE`: imports every module of a client and builds every type, and prints what fails as JSON.

Runs in the folder of a client, without the project: it sees what a user's program sees.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import resource
import sys
import warnings
from collections.abc import Callable
from time import perf_counter
from typing import Any


def main(package: str) -> dict[str, Any]:
    """How many modules and types there are, and what is wrong with some of them."""
    sys.path.insert(0, ".")
    warnings.simplefilter("error")
    start, faults = perf_counter(), list[str]()
    root = _tried(lambda: importlib.import_module(package), package, faults)
    names = [package]
    if root is not None:
        names += [each.name for each in pkgutil.walk_packages(root.__path__, f"{package}.")]
    for name in names[1:]:
        _tried(lambda name=name: importlib.import_module(name), name, faults)
    modules_failed, types = len(faults), list[str]()
    if not faults:
        models = importlib.import_module(f"{package}.models")
        adapter = importlib.import_module(f"{package}._runtime.models.adapters").adapter
        types = list(models.MODULES)
        for name in types:
            _tried(lambda name=name: adapter(name).validator, name, faults)
    return {
        "modules": len(names),
        "modules_failed": modules_failed,
        "types": len(types),
        "types_failed": len(faults) - modules_failed,
        "build_seconds": round(perf_counter() - start, 2),
        "build_megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "faults": faults,
    }


def _tried(what: Callable[[], Any], name: str, faults: list[str]) -> Any:
    try:
        return what()
    except Exception as error:
        faults.append(f"{name}: {type(error).__name__}: {' '.join(str(error).split())[:300]}")
        return None


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1])))
