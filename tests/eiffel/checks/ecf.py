"""The configuration files of a library: whole, and complete (schema 1-22-0 of the ECF).

In: the folder. Out: findings, and the names of the libraries that are used.
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.eiffel import known, xml_tree
from tests.eiffel.finding import Finding
from tests.eiffel.lexer import Fault
from tests.eiffel.xml_tree import Element

SCHEMA: Final = "http://www.eiffel.com/developers/xml/configuration-1-22-0"
TAG: Final = f"{SCHEMA} "
UUID: Final = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
CHILDREN: Final = """
    note description root version file_rule option setting capability mapping external_include external_cflag
    external_object external_library external_resource external_linker_flag external_make pre_compile_action
    post_compile_action variable precompile library assembly cluster override
"""
ORDER: Final = CHILDREN.split()
GIVES: Final = {"net_http_client": "http_client", "libcurl_http_client": "http_client"}
"""Configurations that give the classes of another."""
Problem = tuple[int, str]


def libraries(folder: Path) -> frozenset[str]:
    """The names of the libraries that the configurations of a folder name."""
    found = set[str]()
    for path in folder.rglob("*.ecf"):
        root = _root(path)
        if isinstance(root, Element):
            found.update(library_of(each) for each in root.all(f"{TAG}library"))
    return frozenset(GIVES.get(name, name) for name in found)


def library_of(element: Element) -> str:
    """`base` for `$ISE_LIBRARY/library/base/base.ecf`."""
    place = element.attributes.get("location", "")
    return re.split(r"[\\/]", place)[-1].removesuffix(".ecf").lower()


def configurations(folder: Path) -> Iterator[Finding]:
    """What is wrong with the configurations of a folder."""
    paths = sorted(folder.rglob("*.ecf"))
    if not paths:
        yield Finding(".", 0, "there is no .ecf file")
        return
    reached, gives_a_library = set[Path](), False
    for path in paths:
        file, root = path.relative_to(folder).as_posix(), _root(path)
        problems = [(root.line, root.message)] if isinstance(root, Fault) else _problems(root, path)
        yield from (Finding(file, line, message) for line, message in problems)
        if isinstance(root, Element):
            gives_a_library |= "library_target" in root.attributes
            reached.update(classes(root, path.parent))
    if not gives_a_library:
        yield Finding(
            paths[0].relative_to(folder).as_posix(), 1, "no configuration has a library target"
        )
    for path in sorted(each for each in folder.rglob("*.e") if each.resolve() not in reached):
        yield Finding(path.relative_to(folder).as_posix(), 1, "no cluster holds this class")


def _root(path: Path) -> Element | Fault:
    try:
        return xml_tree.read(path.read_text(encoding="utf-8"))
    except Fault as fault:
        return fault


def _problems(root: Element, path: Path) -> Iterator[Problem]:
    if root.tag != f"{TAG}system":
        yield root.line, f"this is no system of {SCHEMA}"
        return
    if not UUID.fullmatch(root.attributes.get("uuid", "")):
        yield root.line, "there is no uuid"
    targets = [each for each in root.inner if each.tag == f"{TAG}target"]
    names = [each.attributes.get("name") for each in targets]
    library = root.attributes.get("library_target")
    if library and library not in names:
        yield root.line, f"there is no target {library}"
    for target in targets:
        yield from _target(target, path.parent)


def _target(target: Element, here: Path) -> Iterator[Problem]:
    last = 0
    for each in target.inner:
        name = each.tag.removeprefix(TAG)
        place = ORDER.index(name) if name in ORDER else -1
        if place < last:
            yield each.line, f"<{name}> does not stand where the schema wants it"
        last = max(last, place)
    if "extends" not in target.attributes:
        yield from _whole(target)
    for each in target.all(f"{TAG}library"):
        yield from _library(each, here)
    held = Counter(classes(target, here))
    for path in sorted(path for path, times in held.items() if times > 1):
        yield target.line, f"two clusters hold {path.name}"
    for line, folder in _clusters(target, here):
        if not folder.is_dir():
            yield line, f"there is no folder {folder.name} for this cluster"


def _whole(target: Element) -> Iterator[Problem]:
    if not list(target.all(f"{TAG}root")):
        yield target.line, "the target has no root"
    safety = [each.attributes for each in target.all(f"{TAG}void_safety")]
    if not any(each.get("use", each.get("support")) == "all" for each in safety):
        yield target.line, "the target is not void-safe in all"
    if not any(library_of(each) == "base" for each in target.all(f"{TAG}library")):
        yield target.line, "the target does not name the library base"


def _library(library: Element, here: Path) -> Iterator[Problem]:
    place, name = local_path(library, here), library_of(library)
    if place:
        if not place.is_file():
            yield library.line, f"there is no {place.name}"
    elif GIVES.get(name, name) not in known.libraries():
        yield library.line, f"nothing is known of the library {name}"


def _clusters(parent: Element, here: Path) -> Iterator[tuple[int, Path]]:
    for each in parent.inner:
        if each.tag == f"{TAG}cluster":
            folder = _folder(each, here)
            yield each.line, folder
            yield from _clusters(each, folder)


def _folder(cluster: Element, here: Path) -> Path:
    return here / _path(cluster.attributes.get("location", "").removeprefix("$|"))


def root_of(path: Path) -> Element | None:
    """The system of a configuration; None if it cannot be read."""
    root = _root(path) if path.is_file() else None
    return root if isinstance(root, Element) else None


def local_path(library: Element, here: Path) -> Path | None:
    """The configuration of a library that does not stand below a variable."""
    place = library.attributes.get("location", "")
    return None if place.startswith("$") else here / _path(place)


def classes(parent: Element, here: Path) -> Iterator[Path]:
    """The files that the clusters hold."""
    for each in parent.inner:
        if each.tag == f"{TAG}cluster":
            folder = _folder(each, here)
            recursive = each.attributes.get("recursive") == "true"
            yield from (path.resolve() for path in folder.glob("**/*.e" if recursive else "*.e"))
            yield from classes(each, folder)
        elif each.tag == f"{TAG}target":
            yield from classes(each, here)


def _path(place: str) -> str:
    return place.replace("\\", "/").strip("/") if place not in (".", ".\\", "./") else "."
