"""Documents that refer to each other, written where the tests run, and where their references lead."""

from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.document import Access, Bundle, Node, load, resolve
from generator.document.pointer import follow, split


def files(**texts: str) -> None:
    """Write files; `__` in a name is a folder, the suffix is .yaml."""
    for name, text in texts.items():
        path = Path(name.replace("__", "/") + ".yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def bundle(
    spec: str = "main.yaml",
    diagnostics: Diagnostics | None = None,
    roots: tuple[str, ...] = (),
    hosts: tuple[str, ...] = (),
) -> Bundle:
    diagnostics = Diagnostics() if diagnostics is None else diagnostics
    return resolve(load(spec, diagnostics), diagnostics, Access(roots, hosts))


def at(bundle: Bundle, pointer: str) -> Node:
    node = follow(bundle.root, split(pointer))
    assert node is not None
    return node


def target(bundle: Bundle, pointer: str) -> str:
    """The id of what the reference at a pointer leads to."""
    found = bundle.target(at(bundle, pointer))
    return found.source.name + found.id.removeprefix(found.source.part)


def warned(spec: str = "main.yaml", **allowed: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """What is reported: nothing about references stops a run."""
    diagnostics = Diagnostics()
    bundle(spec, diagnostics, **allowed)
    assert diagnostics.warnings == diagnostics.items
    return [(one.code, str(one.at), one.hint) for one in diagnostics.items]
