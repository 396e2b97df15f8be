"""The classes that come with every client: copied from files that are Eiffel themselves, under the names that the client
has for them, with what one of them includes in C.

In: the model, the settings, the classes of the runtime. Out: entries of a plan.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from generator import resources
from generator.model.operations import Api
from generator.targets.eiffel.spelling.reserved import runtime_classes
from generator.targets.eiffel.spelling.runtime import Runtime
from generator.targets.eiffel.spelling.tokens import tokens
from generator.targets.target import Copied, Settings

_FOLDERS = {"framework": "src/framework", "http_client": "http_client", "test": "test"}


def framework(api: Api, settings: Settings, runtime: Runtime) -> Iterator[Copied]:
    """All of them; those of tests where there are some, those that read webhooks likewise."""
    for folder, place in _FOLDERS.items():
        if folder == "test" and not settings.has("tests"):
            continue
        for each in sorted(_files(resources.templates() / "eiffel" / folder)):
            if not each.startswith("webhooks/") or api.webhooks is not None:
                yield copied(f"{folder}/{each}", f"{place}/{each}", runtime)


def _files(folder: Path) -> Iterator[str]:
    for each in (*folder.rglob("*.e"), *folder.rglob("*.h")):
        yield each.relative_to(folder).as_posix()


def copied(resource: str, path: str, runtime: Runtime) -> Copied:
    """A file with one of the classes; the file's name follows that of the class. What is C keeps its name."""
    folder, _, name = path.rpartition("/")
    if name.endswith(".h"):
        return Copied(path, f"eiffel/{resource}")
    class_ = getattr(runtime, name.removesuffix(".e").upper())
    finish = partial(renamed, runtime=runtime) if runtime.before else None
    return Copied(f"{folder}/{class_.lower()}.e", f"eiffel/{resource}", finish)


def renamed(text: str, runtime: Runtime) -> str:
    """A class with the client's names for the classes of the runtime, in comments too."""
    known = runtime_classes()
    return "".join(
        getattr(runtime, each.text) if each.is_name and each.text in known else each.text
        for each in tokens(text)
    )
