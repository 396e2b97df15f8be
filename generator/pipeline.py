"""The one-way street, top to bottom: a document comes in, files go out.

In: `Options`, a target, a collector of problems, somebody who watches. Out: an `Outcome`, and the output folder. Each
stage gives a new value to the next one. Errors stop the run at the end of the stage that found them, and the output
folder is touched by the last stage alone. Does not print, and knows no stage's inside.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from functools import cache, partial
from pathlib import Path

from generator import __version__, document, versions
from generator.beside import there_are_two
from generator.changes.seen import surface
from generator.diagnostics import Diagnostics, Source
from generator.glance import glance
from generator.held import Held, in_output
from generator.lasting import lasting
from generator.making import is_much, make
from generator.model.dump import dump
from generator.model.operations import Api
from generator.names_lock import NAME
from generator.noted import Noted, Noting, notes
from generator.openapi.objects import Document
from generator.options import Options, inside
from generator.outcome import Outcome, Watch, be_strict
from generator.output import manifest
from generator.output.compare import Changes, compare, refuse_unusable
from generator.output.left import Left, Made, left
from generator.output.looking import Looker
from generator.output.manifest import Fetched
from generator.output.tree import SURFACE, Tree
from generator.output.writer import at_work, write
from generator.project import project
from generator.render.workshop import Workshop
from generator.repeat import Findings, of_run, remember, remember_files
from generator.room import with_room
from generator.stages import Stages
from generator.targets.spelled import Spelled
from generator.targets.target import Plan, Settings, Target
from generator.understanding import Understood, understood_in
from generator.values import dataclass, replace
from generator.versions import Step


def generate(
    options: Options,
    target: Target,
    diagnostics: Diagnostics,
    watch: Watch,
    source: Source | None = None,
) -> Outcome:
    """Run the whole street; raises `InputError` where the input is at fault, `InternalError` where we are. `source` is
    the text of the document, if somebody has read it before."""
    return with_room(lambda: _generate(options, target, diagnostics, watch, source))


def _generate(
    options: Options,
    target: Target,
    diagnostics: Diagnostics,
    watch: Watch,
    source: Source | None,
) -> Outcome:
    stage = Stages(diagnostics, watch)
    known = len(diagnostics.items)
    if options.output is not None and not options.dump_model:
        refuse_unusable(options.output, diagnostics, writing=not options.check)
        diagnostics.raise_errors()
    understood = understood_in(options, diagnostics, stage, source)
    asked, options = options, understood.options
    bundle, described, api = understood.bundle, understood.described, understood.api
    total, schemas = len(described.operations), _schemas(described)
    if options.dump_model or options.output is None:
        be_strict(options, diagnostics)
        operations = sum(len(service.operations) for service in api.services)
        model = dump(replace(api, ways={}, references={}))
        return Outcome(operations, total, schemas, None, model, *counted(api))
    held = in_output(options, api, diagnostics)
    following = _following(understood, target, options, held, diagnostics) if options.bump else None
    two, folder, of = is_much(api) and there_are_two(), options.output, options.target
    noting: list[Noting] = []

    def made(version: str) -> tuple[Plan, Tree, list[Made], Noted, Left]:
        before = held.kept(version)
        settings = replace(_settings(options, version), kept=before.spelled)
        lock = before if options.names_lock else None

        def planned() -> Plan:
            plan = target.plan(api, settings, diagnostics)
            if isinstance(plan, Plan):  # an outside target may be wrong, which is told elsewhere
                work = partial(notes, api, plan.spelled, of, lock, folder)
                noting[:] = [Noting(work, two=two)]
            return plan

        look = cache(partial(left, folder, of_run(options, version)))
        workshop = Workshop(target, options.templates, diagnostics)
        plan, files = make(planned, workshop, stage, two=two, look=look)
        noted = noting.pop().result()
        return plan, _with_names(files, noted.names), files, noted, look()

    version = following.version if following else options.package_version
    plan, tree, files, noted, there = made(version)
    if following and following.is_open and _differs(tree, noted, version, options):
        version = following.otherwise
        plan, tree, files, noted, there = made(version)
    if options.verify:
        from generator.verify import verify  # most runs do not

        with stage("verify"):
            verify(options.target, tree, api, plan.spelled, diagnostics)
    known_now = diagnostics.items[known:]
    findings = Findings(bundle.root.source, bundle.parts, understood.overlays, known_now)
    grows = following is not None and following.before != version
    grown = (
        versions.grown(options.output, following, version, api.title, options.date)
        if following is not None and grows
        else {}
    )
    digests = {each.path: each.digest for each in files if each.digest}
    further = _Further(
        _lock(bundle), {SURFACE: noted.surface}, grown, version, there.looker, digests
    )
    changes = _write(tree, options.output, further, options, diagnostics, stage)
    outcome = replace(
        Outcome(plan.operations, total, schemas, changes, None, *counted(api)),
        called=plan.called,
        commands=plan.commands,
        headline=noted.headline,
        version=version if grows else "",
    )
    remember(asked, findings, outcome, tree)
    remember_files(options, version, files)
    lasting.hold(understood, held, plan, tree, files)
    return outcome


def _schemas(described: Document) -> int:
    """How many schemas there are: the components, and those that something refers to in other files."""
    elsewhere = (id_ for id_ in described.schemas if not id_.startswith("#"))
    return len({*described.components.values(), *elsewhere})


def counted(api: Api) -> tuple[int, int]:
    """How many operations have pages, and how many webhooks there are."""
    every = {id(each): each for service in api.services for each in service.operations}
    paginated = sum(each.pagination is not None for each in every.values())
    return paginated, len(api.webhooks.each) if api.webhooks else 0


def _with_names(files: Iterable[Made], text: str) -> Tree:
    """The files, and the one that has the names."""
    tree = Tree((each.path, each.content) for each in files)
    return tree.and_also(NAME, text.encode()) if text else tree


def _lock(bundle: document.Bundle) -> Mapping[str, Fetched]:
    """What the network gave."""
    return {url: Fetched(one.digest, one.at) for url, one in bundle.remote.items()}


@dataclass(frozen=True, slots=True)
class _Further:
    """What comes with the files of a client: what the network gave, our own notes, what has grown, the version, what is
    known of the folder, and of the files."""

    lock: Mapping[str, Fetched]
    notes: Mapping[str, bytes]
    grown: Mapping[str, bytes]
    version: str
    looker: Looker
    digests: Mapping[str, str]


def _following(
    understood: Understood, target: Target, options: Options, held: Held, diagnostics: Diagnostics
) -> Step:
    """The version that comes after that of the client in the folder; names of before stay unless something breaks."""
    api = understood.api
    assert options.output is not None
    last = versions.last(options.output)
    version = (last.version if last else "") or options.package_version
    say = getattr(target, "spelled", None)
    settings = replace(_settings(options, version), kept=held.kept(version).spelled)
    spelled = say(api, settings) if say else Spelled()
    return versions.step(options, last, surface(api, spelled, options.target), diagnostics)


def _differs(tree: Tree, noted: Noted, version: str, options: Options) -> bool:
    """Whether files of a client differ of which callers see no difference."""
    assert options.output is not None
    held = compare(
        tree,
        options.output,
        target=options.target,
        generator=__version__,
        keep=options.keep,
        notes={SURFACE: noted.surface},
        version=version,
        diagnostics=Diagnostics(),
    )
    return bool({*held.write} - {manifest.PATH}) or bool(held.remove)


def _write(
    tree: Tree,
    folder: Path,
    further: _Further,
    options: Options,
    diagnostics: Diagnostics,
    stage: Stages,
) -> Changes:
    with nullcontext() if options.check else at_work(folder, diagnostics):
        with stage("compare"):
            changes = compare(
                tree,
                folder,
                target=options.target,
                generator=__version__,
                keep=options.keep,
                remote=further.lock,
                notes=further.notes,
                grown=further.grown,
                version=further.version,
                diagnostics=diagnostics,
                looker=further.looker,
                digests=further.digests,
            )
            glance(options.target, changes.write, diagnostics)
        be_strict(options, diagnostics)
        if not options.check:
            with stage("write"):
                write(changes, diagnostics)
    return changes


def _settings(options: Options, version: str) -> Settings:
    return Settings(
        options.package_name,
        version,
        options.website,
        compatibility=options.compatibility,
        is_async=options.is_async,
        client_name=options.client_name,
        without=frozenset(options.without),
        project=project(options.project, inside(options.places, "project"), Diagnostics()),
        user_agent=options.user_agent,
        own=options.targets.get(options.target, {}),
        places=inside(options.places, "targets", options.target),
    )
