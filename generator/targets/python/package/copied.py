"""The files of the runtime that a client has: what its settings and its API leave something to do.

In: the model, the names, the settings. Out: entries of a plan, each copied byte for byte.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator import resources
from generator.model.operations import Api
from generator.targets.python.package import project
from generator.targets.python.spelling.names import Names
from generator.targets.target import Copied, Entry, Settings

_RUNTIME = "python/package"
_PLAIN = "python/plain"
"""What stands in the place of files of the runtime without `compatibility`."""
_EXACT = {"exact": "python/exact", "exact-open": "python/exact_open"}
"""The same by what `compatibility` says, where the client is like OpenAPI Generator's in matters of taste, too."""
_ASYNC = "python/asynchronous"
"""The same where async classes have the plain names; then the module of the sync client has another name."""


def runtime(api: Api, decided: Names, settings: Settings, *, old: bool) -> Iterator[Entry]:
    """The client's own code: whatever stands in the runtime's folder and has something to do."""
    folder = resources.templates() / _RUNTIME
    others = dict(_others(settings))
    left_out = tuple(_unused(api, decided, settings, old=old))
    for each in sorted(files_in(folder)):
        if not each.startswith(left_out):
            yield Copied(f"{decided.folder}/{each}", others.get(each, f"{_RUNTIME}/{each}"))
    if settings.is_async:
        yield Copied(f"{decided.folder}/sync_api_client.py", f"{_RUNTIME}/api_client.py")


def _others(settings: Settings) -> Iterator[tuple[str, str]]:
    """What stands in the place of files of the runtime."""
    for folder in _folders(settings):
        for each in files_in(resources.templates() / folder):
            yield each, f"{folder}/{each}"


def _folders(settings: Settings) -> Iterator[str]:
    if not settings.compatibility:
        yield _PLAIN
    if settings.compatibility in _EXACT:
        yield _EXACT[str(settings.compatibility)]
    if settings.is_async:
        yield _ASYNC


def _unused(api: Api, decided: Names, settings: Settings, *, old: bool) -> Iterator[str]:
    """What the names of those files of the runtime begin with that have nothing to do."""
    if not old:
        yield from ("_runtime/compat/old_names.py", "_runtime/compat/old_methods.py")
    if not settings.compatibility:
        yield "_runtime/compat/"
    former = decided.former
    if not former.types and not former.services:
        yield "_runtime/words/former.py"
    if not former.fields and not former.members:
        yield "_runtime/models/renamed_parts.py"
    if not former.methods and not former.elsewhere:
        yield "_runtime/methods/renamed.py"
    if api.webhooks is None:
        yield "_runtime/answer/webhooks.py"
    if not project.is_signed(api):
        yield "signing.py"
    if not decided.xml_roots:
        yield "_runtime/xml/"
    if not api.resources.roots:
        yield "_runtime/methods/resource.py"


def files_in(folder: Path) -> Iterator[str]:
    """The modules below a folder, by their paths in it."""
    for each in folder.rglob("*"):
        if each.is_file() and each.suffix in (".py", ".typed"):
            yield each.relative_to(folder).as_posix()
