"""The first half of the street: a document comes in, and what it means goes out.

In: `Options`, a collector of problems, the stages. Out: `Understood`. Errors stop the run at the end of the stage that
found them. Touches no output, and knows no target.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

from generator import document, openapi, swagger, wanted
from generator.beside import there_are_two
from generator.corrections import told
from generator.diagnostics import Diagnostics, Source
from generator.meaning import (
    build,
    deep_style,
    renamings,
    with_example,
    with_selections,
    with_xml,
)
from generator.model.operations import Api
from generator.openapi.objects import Document
from generator.options import Options
from generator.outcome import Watch
from generator.repeat import overlay_texts
from generator.room import with_room
from generator.stages import Stages
from generator.validating import validated
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Understood:
    """A document as it was read: its files, the overlays that changed it, what stands in them in words of OpenAPI, and
    what that means."""

    bundle: document.Bundle
    overlays: tuple[Source, ...]
    described: Document
    api: Api
    options: Options
    """With what the document itself says of its client."""


def understand(
    options: Options, diagnostics: Diagnostics, watch: Watch, source: Source | None = None
) -> Understood:
    """The first half of the street, for those who want the model alone: nothing is planned, compared or written. Raises
    as `generate` does."""
    return with_room(
        lambda: understood_in(options, diagnostics, Stages(diagnostics, watch), source)
    )


def understood_in(
    options: Options, diagnostics: Diagnostics, stage: Stages, source: Source | None
) -> Understood:
    """The same among other stages."""
    with stage("load"):
        known = options.credentials()
        source = source or document.open_source(options.spec, diagnostics, credentials=known)
        overlays = overlay_texts(options, diagnostics)
        root = _overlaid(document.root_of(source, diagnostics), overlays, diagnostics)
    with stage("resolve"):
        access = document.Access(options.allow_root, options.allow_remote)
        bundle = document.resolve(root, diagnostics, access, known)
    with _validated(bundle, overlays, options, diagnostics, stage):
        found = _understand(bundle, overlays, options, diagnostics, stage)
    return Understood(bundle, overlays, *found)


def _validated(
    bundle: document.Bundle,
    overlays: tuple[Source, ...],
    options: Options,
    diagnostics: Diagnostics,
    stage: Stages,
) -> AbstractContextManager[None]:
    """Whether the document is what it should be is told before what is found in the block."""
    if not options.validate:
        return nullcontext()
    return validated(bundle, overlays, diagnostics, stage, two=there_are_two())


def _overlaid(
    root: document.Node, overlays: tuple[Source, ...], diagnostics: Diagnostics
) -> document.Node:
    """The document as overlays change it."""
    if not overlays:
        return root
    from generator.overlays import apply  # slow to import, and few have some

    return apply(root, overlays, diagnostics)


def _understand(
    bundle: document.Bundle,
    overlays: tuple[Source, ...],
    options: Options,
    diagnostics: Diagnostics,
    stage: Stages,
) -> tuple[Document, Api, Options]:
    with stage("parse"):
        described = openapi.parse(swagger.convert(bundle, diagnostics), diagnostics)
        if not described.operations and not described.webhooks:
            diagnostics.report("V105", bundle.root.at)
    with stage("build"):
        said = told(bundle, overlays, described.operations, options, diagnostics)
        options = said.options
        described = with_xml(described, wanted.xml(options), diagnostics)
        streams = {each.operation: each for each in wanted.streams(options, diagnostics)}
        deep = deep_style(options.encoding, wanted.encoding_places(options), diagnostics)
        at = wanted.place(options, "names", "")
        names = [*said.names, *renamings(options.names, wanted.inner_places(options, "names"), at)]
        api = build(
            described,
            diagnostics,
            wanted.corrections(options),
            streams,
            deep,
            wanted.resources(options),
            names,
            compatible=bool(options.compatibility),
        )
        api = with_selections(api, wanted.answers(options), diagnostics)
        api = with_example(api, options.readme, wanted.readme_places(options), diagnostics)
    return described, api, options
