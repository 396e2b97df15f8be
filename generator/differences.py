"""Two clients, each given as a document, as a folder that we generated, or as a document of a git revision, compared.

In: what somebody gave, options, targets. Out: a `Difference` for each target. A folder has the surface of its client in it
(`.gen-client/surface.json`), of one target. A document is read as a run would read it, settings included, and not
validated: what is compared is what a client would be. Where there is a lock of names, the old document is called as that
has it, and the new one as a run would call it that makes it of the old one's client.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from os.path import isdir, isfile
from pathlib import Path
from typing import Any

from generator.changes.change import Difference
from generator.changes.compare import compare
from generator.changes.from_json import BadSurface, from_text
from generator.changes.seen import surface
from generator.changes.surface import Surface
from generator.diagnostics import Diagnostic, Diagnostics, Source
from generator.document import Bundle
from generator.held import Held, lock_at, lock_of
from generator.model.operations import Api
from generator.names_lock import Lock
from generator.options import Options
from generator.outcome import Watch
from generator.output import manifest, ours
from generator.output.tree import SURFACE
from generator.revisions import Revision, exported, revision_of
from generator.targets.registry import find
from generator.targets.spelled import Spelled
from generator.targets.target import Settings, Target
from generator.understanding import understand
from generator.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was read."""

    shown: str
    api: Api
    options: Options
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Folder:
    """A client that was generated."""

    shown: str
    surface: Surface
    lock: Lock | None


Side = Document | Folder


def differences(
    old: str,
    new: str,
    options: Options,
    targets: Sequence[str],
    diagnostics: Diagnostics,
    watch: Watch,
    lock: Path | None = None,
) -> list[Difference]:
    """Compare two clients in some languages: those that are named, else that of a folder, else that of the options.
    Documents are called as a lock of names says, by default as that in the output of the options. Raises `InputError`, and
    `UnknownTarget`."""
    sides = tuple(_side(each, options, diagnostics, watch) for each in (old, new))
    found = [each.surface.target for each in sides if isinstance(each, Folder)]
    wanted = [*dict.fromkeys(targets or found or [options.target])]
    for target in wanted:
        for each in sides:
            if isinstance(each, Folder) and each.surface.target != target:
                its = each.surface.target
                diagnostics.fail("O154", None, folder=each.shown, target=its, other=target)
    one, other = sides
    known = lock_at(lock, diagnostics) if lock is not None else lock_of(options, diagnostics)
    return [_compared(one, other, target, known) for target in wanted]


def _compared(old: Side, new: Side, target: str, lock: Lock | None) -> Difference:
    like = next((each.surface for each in (old, new) if isinstance(each, Folder)), None)
    language = find(target)
    was, of_old = _surface(old, language, like, lock, None)
    now, _ = _surface(new, language, like, of_old, was)
    return compare(was, now)


def _surface(
    side: Side,
    target: Target,
    like: Surface | None,
    lock: Lock | None,
    last: Surface | None,
) -> tuple[Surface, Lock | None]:
    """What callers see of a client that comes after another one, which has the lock, and its own lock."""
    if isinstance(side, Folder):
        return side.surface, side.lock
    held = Held(lock, lambda: last, target.name, side.api)
    version = side.options.package_version
    settings = _settings(side.api, side.options, like)
    told = spelled(side.api, target, replace(settings, kept=held.kept(version).spelled))
    return surface(side.api, told, target.name), held.next(version, told)


def _settings(api: Api, options: Options, like: Surface | None) -> Settings:
    """What the client would be called: as the other one, where that is a folder and nothing else is said."""
    package, client = options.package_name, options.client_name
    if like is not None:
        package = package or like.package or None
        client = client or (like.client if like.title == api.title else None)
    return Settings(package, options.package_version, client_name=client)


def spelled(api: Api, target: Target, settings: Settings) -> Spelled:
    """What a target calls things; nothing where it has no words of its own for them."""
    say: Any = getattr(target, "spelled", None)
    return say(api, settings) if say is not None else Spelled()


# -- the two sides


def surface_of(options: Options, diagnostics: Diagnostics, watch: Watch) -> tuple[Surface, Bundle]:
    """What callers see of the client that a run with these options would make, and the files of the document."""
    bundle_of = understand(replace(options, output=None, validate=False), diagnostics, watch)
    read = Document(options.spec, bundle_of.api, bundle_of.options, ())
    lock = lock_of(options, diagnostics)
    return _surface(read, find(options.target), None, lock, None)[0], bundle_of.bundle


def _side(given: str, options: Options, diagnostics: Diagnostics, watch: Watch) -> Side:
    if given != "-" and isdir(given):
        return _folder(Path(given), options, diagnostics)
    wanted = revision_of(given)
    if wanted is None:
        return _document(given, given, options, diagnostics, watch)
    with exported(wanted, diagnostics) as (folder, path):
        return _of_revision(wanted, folder, path, options, diagnostics, watch)


def _of_revision(
    wanted: Revision,
    folder: Path,
    path: Path,
    options: Options,
    diagnostics: Diagnostics,
    watch: Watch,
) -> Document:
    """A document that is in a folder for a moment, whose files are called as git calls them."""
    inner = Diagnostics()
    try:
        found = _document(str(path), wanted.shown, options, inner, watch)
    finally:
        places = [each.at.source for each in inner.items if each.at is not None]
        _rename(places, folder, wanted)
        diagnostics.extend(_told(each, folder, wanted) for each in inner.items)
    _rename(found.sources, folder, wanted)
    return found


def _rename(sources: Iterable[Source], folder: Path, wanted: Revision) -> None:
    for each in sources:
        each.name = each.name.replace(f"{folder}/", f"{wanted.revision}:")


def _told(found: Diagnostic, folder: Path, wanted: Revision) -> Diagnostic:
    name, called = f"{folder}/", f"{wanted.revision}:"
    message, hint = found.message.replace(name, called), found.hint.replace(name, called)
    return replace(found, message=message, hint=hint)


def _document(
    spec: str, shown: str, options: Options, diagnostics: Diagnostics, watch: Watch
) -> Document:
    asked = replace(options, spec=spec, output=None, validate=False)
    understood = understand(asked, diagnostics, watch)
    bundle = understood.bundle
    sources = tuple(each.source for each in bundle.documents.values())
    return Document(shown, understood.api, understood.options, sources)


def _lock_in(folder: Path, options: Options, diagnostics: Diagnostics) -> Lock | None:
    return lock_of(replace(options, output=folder), diagnostics)


def _folder(folder: Path, options: Options, diagnostics: Diagnostics) -> Folder:
    if not isfile(folder / manifest.PATH):
        diagnostics.fail("O150", None, folder=folder)
    try:
        seen = from_text(ours.text(folder / SURFACE))
        return Folder(str(folder), seen, _lock_in(folder, options, diagnostics))
    except FileNotFoundError:
        diagnostics.fail("O151", None, path=folder / SURFACE, why="it is not there")
    except (OSError, UnicodeDecodeError) as error:
        diagnostics.fail("O151", None, path=folder / SURFACE, why=error)
    except BadSurface as error:
        diagnostics.fail("O151", None, path=folder / SURFACE, why=error)
