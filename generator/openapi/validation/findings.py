"""What is wrong with a document, as openapi-spec-validator tells it.

In: a bundle and a version. Out: findings, first by the JSON Schema of documents, then those in schemas, defaults and
tags. What is certainly right is not shown to the validator, nor what is wrong in a simple way, and nothing at all is where
that is everything: it takes longer to import than most documents need here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.document import Bundle
from generator.openapi.finding import Crash, Finding
from generator.openapi.plain import PlainLibrary, Unclear
from generator.openapi.proof.proof import Proof
from generator.openapi.proof.rules import Doubt
from generator.openapi.validation.errors import Error, finding_of
from generator.openapi.validation.seen import Seen
from generator.openapi.validation.sparing import imports_spared
from generator.openapi.validation.walk import Walk


def findings(bundle: Bundle, version: str) -> Iterator[Finding | Crash]:
    """What the validator finds, at the price of what is not certainly right."""
    try:
        proof = Proof(version)
    except Doubt:
        yield from all_findings(bundle, version)
        return
    library = PlainLibrary(bundle)
    if not proof.is_document(library.plain(bundle.root)):
        wrong = proof.wrong_in_document(library.plain(bundle.root))
        yield from in_document(wrong or judged(version, library, proof), bundle)
    yield from by_walk(version, library, proof)


def in_document(errors: Iterable[Error], bundle: Bundle) -> Iterator[Finding]:
    """What is wrong with a document by the JSON Schema of its version."""
    found = (finding_of(each, bundle.root, bundle) for each in errors)
    yield from (each for each in found if each is not None)


def judged(version: str, library: PlainLibrary, proof: Proof | None) -> Iterator[Error]:
    """The same, as the validator says it."""
    with imports_spared():
        from generator.openapi.validation.judge import document_validator

    yield from document_validator(version, proof).iter_errors(library.plain(library.bundle.root))


def by_walk(version: str, library: PlainLibrary, proof: Proof) -> Iterator[Finding | Crash]:
    walk = Walk(version, library, proof)
    try:
        found = [] if library.is_odd else list(walk.findings())
    except Unclear:
        library.is_odd = True
    if library.is_odd:
        yield from in_parts(version, library)
        return
    yield from found
    yield from walk.crashes()[:1]


def all_findings(bundle: Bundle, version: str) -> Iterator[Finding | Crash]:
    """The same, all by the validator."""
    library = PlainLibrary(bundle)
    yield from in_document(judged(version, library, None), bundle)
    yield from in_parts(version, library)


def in_parts(version: str, library: PlainLibrary) -> Iterator[Finding | Crash]:
    """What the validator finds in the parts of a document."""
    with imports_spared():
        from generator.openapi.validation.judge import Judge

    seen = Seen(library.bundle)
    judge = Judge(version, library, seen)
    yield from judge.part("__root__", library.plain(library.bundle.root))
    while seen.put_off:
        value, options = seen.put_off.popleft()
        yield from judge.part("schema", value, **options)
    yield from judge.watch.crashes[:1]
