"""A run in which nothing has changed since the last one ends before it begins.

In: options. Out: what the last run came to and found, if this one would come to the same: the document with all its
files, the settings, the generator and its templates, and the output have the bytes that they had then. What cannot be
told by bytes alone is done anew: parts of a document that are fetched, targets that others have made.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from functools import cache
from hashlib import sha256
from typing import Final

from generator import fingerprint
from generator.diagnostics import Diagnostic, Diagnostics, Source
from generator.diagnostics.retelling import retell, tell
from generator.document.access import Access
from generator.document.load import is_url, open_source, read_source
from generator.document.parts import read_again
from generator.options import Options
from generator.outcome import Outcome, be_strict
from generator.output import note
from generator.output.compare import Changes, refuse_unusable
from generator.output.intact import intact, written_manifest
from generator.output.left import Made, leave
from generator.output.note import Note
from generator.output.older import older
from generator.targets.registry import BUILT_IN
from generator.values import dataclass

ROOT: Final = ""
"""The key of the main document, which no other file has for its path."""

COUNTS: Final = ("operations", "operations_total", "schemas", "paginated", "webhooks")
"""What an outcome says of the document."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What a run found before it looked at the output: the other files of the document, if these can be told, the
    overlays, and the problems."""

    root: Source
    parts: Mapping[str, Source] | None
    overlays: tuple[Source, ...]
    found: tuple[Diagnostic, ...]


def repeat(options: Options, diagnostics: Diagnostics) -> tuple[Outcome | None, Source | None]:
    """What the last run came to, where this one would do the same; the text of the document, if it has been read.

    Raises `InputError` as the run itself would."""
    folder = options.output
    last = note.find(folder) if folder is not None and _can_repeat(options) else None
    if folder is None or last is None:
        return None, None
    refuse_unusable(folder, diagnostics, writing=not options.check)
    diagnostics.raise_errors()
    root = open_source(options.spec, diagnostics, credentials=options.credentials())
    overlays = overlay_texts(options, diagnostics)
    if last.inputs != _inputs(options, root, overlays):
        return None, root
    parts = read_again(root, Access(options.allow_root, options.allow_remote), last.parts)
    changes = intact(folder, options.target, last)
    if parts is None or changes is None:
        return None, root
    documents = _documents(root, parts, overlays)
    return _told_again(options, last, documents, changes, diagnostics), root


def overlay_texts(options: Options, diagnostics: Diagnostics) -> tuple[Source, ...]:
    """The overlays that the user named."""
    at = options.places.get(("overlays",))
    return tuple(read_source(each, diagnostics, at) for each in options.overlays)


def _documents(
    root: Source, parts: Mapping[str, Source], overlays: Iterable[Source]
) -> dict[str, Source]:
    """All texts of which something may be told, by what they are called in a note. Parts have relative paths."""
    numbered = {f"/overlay/{number}": each for number, each in enumerate(overlays)}
    return {**parts, **numbered, ROOT: root}


def _can_repeat(options: Options) -> bool:
    return options.target in BUILT_IN and not options.dump_model


def _told_again(
    options: Options,
    last: Note,
    documents: Mapping[str, Source],
    changes: Changes,
    diagnostics: Diagnostics,
) -> Outcome | None:
    try:
        found = retell(last.told, documents)
        outcome = Outcome(
            **last.counts,
            changes=changes,
            model=None,
            repeated=True,
            called="",
            commands=(),
            headline="",
            version="",
        )
    except (KeyError, TypeError, ValueError):  # somebody has been at the note
        return None
    diagnostics.extend(found)
    be_strict(options, diagnostics)
    return outcome


def remember(options: Options, findings: Findings, outcome: Outcome, tree: Iterable[str]) -> None:
    """Leave a note of a run that is over, for the next one; or none where it could not be believed.

    `tree` are the paths of all files that were generated."""
    folder = options.output
    if folder is not None and not options.check:
        written = written_manifest(folder)
        last = _note(options, findings, outcome, tree, written) if written else None
        note.leave(folder, last)


def of_run(options: Options, version: str) -> str:
    """The digest of what files are made of besides the document; empty where bytes cannot tell it."""
    if not _can_repeat(options):
        return ""
    known = {**_besides(options), "version": version, "target": options.target}
    return sha256(json.dumps(known, sort_keys=True).encode()).hexdigest()


def remember_files(options: Options, version: str, made: Iterable[Made]) -> None:
    """Leave word of what the files are made of, for the next run."""
    run = of_run(options, version)
    if run and options.output is not None and not options.check:
        leave(options.output, run, made)


def _note(
    options: Options, findings: Findings, outcome: Outcome, tree: Iterable[str], written: str
) -> Note | None:
    parts = findings.parts
    if parts is None:
        return None
    told = tell(findings.found, _documents(findings.root, parts, findings.overlays))
    if told is None or not _can_repeat(options):
        return None
    if options.output is not None and older(options.output).ignored:
        return None  # which files that leaves alone is looked up each time
    return Note(
        _inputs(options, findings.root, findings.overlays),
        {path: parts[path].digest for path in parts},
        written,
        tuple(path for path in tree if any(fnmatchcase(path, each) for each in options.keep)),
        {name: getattr(outcome, name) for name in COUNTS},
        tuple(told),
    )


def _inputs(options: Options, root: Source, overlays: Iterable[Source]) -> dict[str, str]:
    """What came in, by what it is; with the names by which the main document can be referred to."""
    names = f"{root.name} {root.origin}" if is_url(root.origin) else os.path.basename(root.name)
    return {
        "document": f"{names} {root.digest}",
        "overlays": " ".join(each.digest for each in overlays),
        **_besides(options),
    }


def _besides(options: Options) -> dict[str, str]:
    """What came in besides documents."""
    own = {"own": fingerprint.of_folders({"": options.templates})} if options.templates else {}
    return {
        "settings": fingerprint.of_settings(options),
        "generator": _of_generator(),
        **own,
    }


@cache
def _of_generator() -> str:
    """What we are is looked at once: a run goes on as what it began as."""
    return fingerprint.of_generator()
