"""A program that asks a client for the facts of another: `python probe.py FOLDER PACKAGE < facts.json > missing.json`.

It stands alone, as it runs beside the client and nothing else. A fact is [kind, place, name], as `facts` has them.
"""

from __future__ import annotations

import inspect
import json
import sys
import warnings
from functools import cache
from importlib import import_module
from typing import Any


def main(folder: str, package: str) -> None:
    """Print those facts that do not hold."""
    warnings.simplefilter("ignore")
    sys.path.insert(0, folder)
    asked: list[list[str]] = json.load(sys.stdin)
    json.dump([each for each in asked if not holds(package, *each)], sys.stdout)


def holds(package: str, kind: str, place: str, name: str) -> bool:
    """Whether a client has something."""
    try:
        owner = found(package, place)
        return kind == "module" or ASKED[kind](owner, name)
    except (ImportError, AttributeError):
        return False


@cache
def found(package: str, place: str) -> Any:
    """A module, a class or a member of one."""
    module, _, inner = place.partition(":")
    at: Any = import_module(f"{package}.{module}" if module else package)
    for each in inner.split(".") if inner else ():
        at = getattr(at if hasattr(at, each) else made(at), each)
    return at


def has_attribute(cls: Any, name: str) -> bool:
    """Whether objects of a class have an attribute."""
    return hasattr(cls, name) or hasattr(made(cls), name)


@cache
def made(cls: Any) -> Any:
    """An object, where one can be made of nothing."""
    for given in ((), ("",), (None,)):
        try:
            return cls(*given)
        except Exception:  # noqa: BLE001 - whatever a constructor does not like
            continue
    return None


def has_parameter(function: Any, name: str) -> bool:
    """Whether a call may give a parameter."""
    parameters = inspect.signature(function).parameters
    return name in parameters or name in options(function) or name in old(function)


def options(function: Any) -> frozenset[str]:
    """What the other keywords of a method may be."""
    root = import_module(function.__module__.partition(".")[0])
    if not any(
        each.kind is each.VAR_KEYWORD for each in inspect.signature(function).parameters.values()
    ):
        return frozenset()
    taken = import_module(f"{root.__name__}._runtime.config.options").RequestOptions
    return frozenset(taken.__annotations__)


def old(function: Any) -> frozenset[str]:
    """Other names that a method knows its arguments by."""
    method = inspect.unwrap(function)
    found = (
        getattr(method.__globals__.get(each), "old", None) for each in method.__code__.co_names
    )
    return frozenset(name for each in found for name in each or ())


def has_field(cls: Any, name: str) -> bool:
    """Whether a model has a field, or a value of a union an attribute."""
    if name == "additional_properties" and hasattr(cls, "model_construct"):
        return hasattr(cls.model_construct(), name)
    return name in cls.model_fields if hasattr(cls, "model_fields") else has_attribute(cls, name)


ASKED = {
    "name": hasattr,
    "member": has_attribute,
    "value": hasattr,
    "attribute": has_attribute,
    "parameter": has_parameter,
    "field": has_field,
}

if __name__ == "__main__":
    main(*sys.argv[1:])
