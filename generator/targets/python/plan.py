"""The whole output of the Python target, file by file.

In: the model and the user's settings. Out: a `Plan`: the runtime, copied; the package, the modules of models and APIs
and the pages, rendered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial

from generator.diagnostics import Diagnostics
from generator.diagnostics.progress import looking_at
from generator.model.declarations import Declaration, Enum, Record
from generator.model.made_of import MadeOf
from generator.model.operations import Api
from generator.model.part_of import uses
from generator.model.types import Kind
from generator.targets.python.package import apis, models, project
from generator.targets.python.package.client import client_view
from generator.targets.python.package.copied import runtime
from generator.targets.python.package.errors import errors_view
from generator.targets.python.package.former import former_apis, former_models, former_views
from generator.targets.python.package.input_types import InputSpeller
from generator.targets.python.package.inputs import inputs
from generator.targets.python.package.made_of import made_of, of_exports, of_inputs, of_root
from generator.targets.python.package.model_lists import LISTS, model_lists
from generator.targets.python.package.old_names import OldNames, old_names, old_names_view
from generator.targets.python.package.part_of import PartOf
from generator.targets.python.package.resources import resources_view
from generator.targets.python.package.twins import exported, inputs_view, stubs, within
from generator.targets.python.package.unchecked import report_unchecked
from generator.targets.python.package.webhooks import webhooks_view
from generator.targets.python.package.xml_data import xml_view
from generator.targets.python.spelling.asked_names import report_unspellable
from generator.targets.python.spelling.former_names import with_former
from generator.targets.python.spelling.names import Names, has_module, names
from generator.targets.python.spelling.package_names import package_name
from generator.targets.python.spelling.resource_names import Node, resource_nodes
from generator.targets.python.spelling.spelled import spelled
from generator.targets.python.spelling.types import Speller
from generator.targets.spelled import Spelled
from generator.targets.target import (
    Copied,
    Deferred,
    Entry,
    Later,
    Part,
    Plan,
    Planned,
    Rendered,
    Settings,
)


def plan(api: Api, settings: Settings, diagnostics: Diagnostics) -> Plan:
    """Decide every file of the client."""
    decided = _names(api, settings, diagnostics)
    report_unspellable(api, decided, diagnostics)
    report_unchecked(api, diagnostics)
    nodes = resource_nodes(api, decided)
    operations = {id(operation) for service in api.services for operation in service.operations}
    commands = tuple(_commands(settings, has_operations=bool(operations)))
    return Plan(
        (),
        len(operations),
        f"the package {decided.package}",
        commands,
        spelled(api, decided, nodes),
        Deferred(partial(_parts, api, decided, settings, nodes)),
    )


def _parts(
    api: Api, decided: Names, settings: Settings, nodes: tuple[Node, ...]
) -> tuple[Part, Part]:
    """The package, and what leads to it: packaging, its root with the client, tests and pages. Both need to know what
    callers give, and what files are made of."""
    speller = Speller(decided, api.declarations)
    given = InputSpeller(decided, api.declarations, inputs=inputs(api, decided), module="..inputs")
    digests = made_of(api, decided, given.inputs, nodes)
    old = old_names(api, decided) if settings.compatibility else OldNames()

    def package() -> Iterator[Planned]:
        yield from runtime(api, decided, settings, old=old.any)
        yield _errors(api, decided, speller)
        yield from _webhooks(api, decided)
        yield from _xml(api, decided)
        yield from _old_names(decided, old, digests)
        yield from _former(decided)
        yield from _models(api, decided, given, digests, old=old.any)
        yield from _inputs(api, decided, given, digests)
        yield from _apis(api, decided, speller, given, digests)
        yield from _resources(nodes, decided)

    def rest() -> Iterator[Planned]:
        from generator.targets.python.tests_and_pages import tests_and_pages  # in its own process

        yield from _project(api, decided, settings, nodes, digests, old=old.any)
        yield from tests_and_pages(api, decided, settings, digests, old.classes)

    return package, rest


def names_alone(api: Api, settings: Settings) -> Spelled:
    """What callers write, without the files."""
    decided = _names(api, settings, Diagnostics())
    return spelled(api, decided, resource_nodes(api, decided))


def _names(api: Api, settings: Settings, diagnostics: Diagnostics) -> Names:
    decided = names(
        api,
        settings.package_name or _package(api, diagnostics),
        diagnostics,
        settings.client_name,
        settings.kept,
        is_async=settings.is_async,
    )
    return with_former(decided, api, settings.kept.former)


def _commands(settings: Settings, *, has_operations: bool) -> Iterator[str]:
    """How to go on with a client that can be installed."""
    if settings.has("packaging"):
        yield "python -m pip install -e {folder}"
        if has_operations and settings.has("examples"):
            yield "python {folder}/examples/quickstart.py"


def _package(api: Api, diagnostics: Diagnostics) -> str:
    """The package's name by the title of the API."""
    name, why = package_name(api.title)
    if why is not None:
        diagnostics.report("N205", None, name=name, why=why)
    return name


def _project(
    api: Api,
    decided: Names,
    settings: Settings,
    nodes: tuple[Node, ...],
    digests: MadeOf,
    *,
    old: bool,
) -> Iterator[Planned]:
    root, version = decided.folder, settings.package_version
    if settings.has("packaging"):
        described = project.project_view(api, decided, settings)
        yield Rendered("pyproject.toml", "python/pyproject.toml.jinja", described)
    exported = partial(project.package_view, api, decided, version, old=old)
    told = of_root(digests, decided, old=old)
    yield from _exports(root, exported, told, "init")
    yield Rendered(
        f"{root}/_settings.py",
        "python/settings.py.jinja",
        project.settings_view(api, decided, settings),
    )
    yield Rendered(f"{root}/client.py", "python/client.py.jinja", client_view(api, decided, nodes))


def _exports(
    folder: str, view: Callable[[], object], digest: bytes, template: str = "exports"
) -> Iterator[Planned]:
    """What a folder exports: for the interpreter on demand, for type checkers in a stub; two templates of one name."""
    once = cache(view)
    yield Later(f"{folder}/__init__.py", f"python/{template}.py.jinja", once, digest)
    yield Later(f"{folder}/__init__.pyi", f"python/{template}.pyi.jinja", once, digest)


def _errors(api: Api, decided: Names, speller: Speller) -> Entry:
    """What exceptions carry."""
    view = errors_view(api, speller)
    return Rendered(f"{decided.folder}/_errors.py", "python/errors.py.jinja", view)


def _webhooks(api: Api, decided: Names) -> Iterator[Entry]:
    if api.webhooks is not None:
        view = webhooks_view(api.webhooks, decided)
        yield Rendered(f"{decided.folder}/webhooks.py", "python/webhooks.py.jinja", view)


def _xml(api: Api, decided: Names) -> Iterator[Entry]:
    if decided.xml_roots:
        yield Rendered(f"{decided.folder}/_xml.py", "python/xml.py.jinja", xml_view(api, decided))


def _old_names(decided: Names, old: OldNames, digests: MadeOf) -> Iterator[Planned]:
    """The table of other names; none where there are no such names."""
    if old.any:
        view, told = partial(old_names_view, old), digests.alone(old)
        yield Later(f"{decided.folder}/_old_names.py", "python/old_names.py.jinja", view, told)


def _former(decided: Names) -> Iterator[Entry]:
    """The modules of classes that had other names before."""
    for folder, found in (("models", former_models(decided)), ("api", former_apis(decided))):
        for module, view in former_views(found).items():
            path = f"{decided.folder}/{folder}/{module}.py"
            yield Rendered(path, "python/former.py.jinja", view)


def _models(
    api: Api, decided: Names, given: InputSpeller, digests: MadeOf, *, old: bool
) -> Iterator[Planned]:
    root = f"{decided.folder}/models"
    told = of_exports(digests, api, decided, given.inputs)
    yield from _exports(root, partial(project.models_view, api, decided, old=old), told)
    yield from _lists(f"{root}/{LISTS}", decided, told)
    checked = Speller(decided, api.declarations, checked=True)
    part_of = PartOf(uses(api), decided, api.declarations)
    for declaration in api.declarations.values():
        if has_module(declaration):
            is_class = isinstance(declaration, Record) or (
                isinstance(declaration, Enum) and declaration.kind in _CLASSES
            )
            template = "class" if is_class else "alias"
            path = f"{root}/{decided.classes[declaration.id].module}.py"
            view = partial(_model, declaration, api, checked, given, part_of)
            said = part_of.sentence(declaration.id)
            told = digests.declaration(declaration.id, "model", said)
            yield Later(path, f"python/models/{template}.py.jinja", view, told)


def _lists(folder: str, decided: Names, told: bytes) -> Iterator[Planned]:
    """Where type checkers find many classes: a package that is empty for the interpreter."""
    lists = model_lists(decided)
    if lists:
        yield Copied(f"{folder}/__init__.py", "python/models/lists.py")
    for stub, classes in lists.items():
        listed = partial(project.listed_view, classes)
        yield Later(f"{folder}/{stub}.pyi", "python/inputs/all.pyi.jinja", listed, told)


def _model(
    declaration: Declaration, api: Api, speller: Speller, given: InputSpeller, part_of: PartOf
) -> models.ModelView:
    with looking_at(f"the schema '{declaration.name}'", declaration.at):
        return models.model_view(declaration, api, speller, given, part_of)


_CLASSES = (Kind.STRING, Kind.INTEGER, Kind.NUMBER)


def _inputs(api: Api, decided: Names, given: InputSpeller, digests: MadeOf) -> Iterator[Planned]:
    """The stubs of what callers give; each has a module beside it, which holds nothing."""
    root = f"{decided.folder}/inputs"
    everything, inside = exported(given.inputs), within(given)
    yield Rendered(f"{root}/__init__.pyi", "python/inputs/all.pyi.jinja", everything)
    for name, ids in stubs(given.inputs).items():
        view, told = cache(partial(inputs_view, name, ids, api, inside)), of_inputs(digests, ids)
        yield Later(f"{root}/{name}.pyi", "python/inputs/part.pyi.jinja", view, told)
        yield Later(f"{root}/{name}.py", "python/inputs/part.py.jinja", view, told)


def _apis(
    api: Api, decided: Names, speller: Speller, given: InputSpeller, digests: MadeOf
) -> Iterator[Planned]:
    root = f"{decided.folder}/api"
    yield from _exports(root, partial(project.apis_view, decided), digests.every)
    for service in api.services:
        path = f"{root}/{decided.services[service.name].module}.py"
        view = partial(apis.api_view, service, api.services, speller, given)
        yield Later(path, "python/api.py.jinja", view, digests.service(service))


def _resources(nodes: tuple[Node, ...], decided: Names) -> Iterator[Entry]:
    """The resource tree, a module for each of its roots."""
    root = f"{decided.folder}/resources"
    if nodes:
        exported = project.resources_view(nodes)
        for kind in ("py", "pyi"):
            yield Rendered(f"{root}/__init__.{kind}", f"python/exports.{kind}.jinja", exported)
    for each in nodes:
        path = f"{root}/{each.module}.py"
        yield Rendered(path, "python/resources.py.jinja", resources_view(each, decided))
