"""What one run is asked to do: the only place that knows a default.

In: settings from a file, overruled by what the command line gives. Out: frozen `Options`, checked. Knows neither how
a settings file is read nor how a command line is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from keyword import iskeyword
from os.path import isdir
from pathlib import Path
from typing import Any, Literal

from generator.diagnostics import Diagnostics, Location
from generator.document.access import unfit
from generator.document.credentials import Credentials, credentials
from generator.naming import packages
from generator.output.tree import name_problem
from generator.project import check_parts, project
from generator.targets.registry import BUILT_IN
from generator.values import dataclass

AUTO = "auto"
"""The version that is counted up by itself."""
_VERSION = re.compile(r"v?[0-9][0-9A-Za-z.!+_-]*")

_AGENT = re.compile(r"[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?")
"""Of a header (RFC 9110, 5.5): visible letters of ASCII, with spaces between them."""


@dataclass(frozen=True, slots=True)
class Options:
    """One run. `output` may be missing only if `dump_model` is set; no `package_name` and no `client_name`, which is
    what the class of the client object is called: they are made of the API's title.

    `bump`: the version is that after the one of the client that is there, by what has changed for callers; `date` stands
    beside it in the changelog.
    `is_async` gives async classes the plain names. `verify` tries the client out before it is written. `keep` holds
    patterns of files that stay as the user has them.
    `website`: pages come with the settings of a site.
    `without` names parts of the client that are not made, `project` is what its packaging tells, `user_agent` how it
    names itself.
    `templates` is a folder whose files come before ours of the same names.
    `allow_root` and `allow_remote` are folders and hosts to which references may lead besides the document's own.
    `pagination` says of operations how their pages go on, where the document does not, and `streams` what ends their
    streams, `encoding` how arrays are written in brackets, `xml` how schemas stand in XML, `resources` where operations
    are in the resource tree, `answers` what selects an operation's answer, `names` what things are called, `readme` which
    operation is shown first, `targets` what an outside target has been told; `overlays` are files that change the
    document before anything is made of it; `headers` are sent to the host of the document, with `${VARIABLE}` in them;
    with `names_lock` the client in the output calls things as it did before; `places` is where all that stands, by the
    keys that lead there.
    """

    spec: str
    output: Path | None = None
    target: str = "python"
    package_name: str | None = None
    package_version: str = "1.0.0"
    bump: bool = False
    date: str = ""
    compatibility: bool | str = True
    is_async: bool = False
    client_name: str | None = None
    check: bool = False
    strict: bool = False
    validate: bool = True
    verify: bool = False
    dump_model: bool = False
    quiet: bool = False
    report: Literal["json", "sarif", "github"] | None = None
    keep: tuple[str, ...] = ()
    website: bool = True
    without: tuple[str, ...] = ()
    user_agent: str | None = None
    project: Mapping[str, object] = field(default_factory=dict)
    templates: Path | None = None
    allow_root: tuple[str, ...] = ()
    allow_remote: tuple[str, ...] = ()
    pagination: Mapping[str, object] = field(default_factory=dict)
    streams: Mapping[str, object] = field(default_factory=dict)
    encoding: Mapping[str, object] = field(default_factory=dict)
    xml: Mapping[str, object] = field(default_factory=dict)
    resources: Mapping[str, object] = field(default_factory=dict)
    answers: Mapping[str, object] = field(default_factory=dict)
    names: Mapping[str, object] = field(default_factory=dict)
    readme: Mapping[str, object] = field(default_factory=dict)
    overlays: tuple[str, ...] = ()
    headers: Mapping[str, object] = field(default_factory=dict)
    names_lock: bool = True
    targets: Mapping[str, Any] = field(default_factory=dict)
    places: Mapping[tuple[str, ...], Location] = field(default_factory=dict)

    def credentials(self, diagnostics: Diagnostics | None = None) -> Credentials:
        """What the host of the document is told of who asks."""
        at = inside(self.places, "headers")
        return credentials(self.spec, self.headers, at, diagnostics or Diagnostics())


def combine(settings: Mapping[str, Any], given: Mapping[str, Any]) -> Options:
    """The command line's values, then the settings file's, then the defaults."""
    said = {name: value for name, value in given.items() if value not in (None, ())}
    values = {**settings, **said}
    if values.get("package_version") == AUTO:
        del values["package_version"]
        values["bump"] = True
    if "async" in values:  # no name that Python could have
        values["is_async"] = values.pop("async")
    return Options(**values)


def check(options: Options, places: Mapping[str, Location], diagnostics: Diagnostics) -> None:
    """Report values that cannot be used; `places` tells where those from a settings file stand."""
    if options.package_name is not None:
        _check_package(options.package_name, options, places.get("package_name"), diagnostics)
    if not _VERSION.fullmatch(options.package_version):
        diagnostics.report("C106", places.get("package_version"), version=options.package_version)
    if options.client_name is not None:
        check_client_name(options.client_name, places.get("client_name"), diagnostics)
    if options.user_agent is not None and not _AGENT.fullmatch(options.user_agent):
        diagnostics.report("O142", places.get("user_agent"), agent=options.user_agent)
    check_parts(options.without, places.get("without"), diagnostics)
    project(options.project, inside(options.places, "project"), diagnostics)
    options.credentials(diagnostics)
    _check_targets(options, diagnostics)
    if options.templates is not None and not isdir(options.templates):
        diagnostics.report("O172", places.get("templates"), folder=options.templates)
    for folder in options.allow_root:
        if not isdir(folder):
            diagnostics.report("C111", places.get("allow_root"), folder=folder)
    for host in unfit(options.allow_remote):
        diagnostics.report("C112", places.get("allow_remote"), host=host)


def check_client_name(name: str, at: Location | None, diagnostics: Diagnostics) -> None:
    """Report a name that no class can have."""
    if why := _unfit_class(name):
        diagnostics.report("O120", at, name=name, why=why)


def inside(
    places: Mapping[tuple[str, ...], Location], *table: str
) -> dict[tuple[str, ...], Location]:
    """Where a table of the settings and what is in it stand, by the keys that lead there from it."""
    most = len(table)
    return {keys[most:]: at for keys, at in places.items() if keys[:most] == table}


def _check_targets(options: Options, diagnostics: Diagnostics) -> None:
    for name, table in options.targets.items():
        at = options.places.get(("targets", name)) or options.places.get(("targets",))
        if name in BUILT_IN:
            diagnostics.report("O176", at, target=name)
        elif not isinstance(table, dict):
            diagnostics.report("C104", at, key=f"targets.{name}", wanted="a table", found="a value")


def _check_package(
    name: str, options: Options, at: Location | None, diagnostics: Diagnostics
) -> None:
    is_python = options.target == "python"
    why = _unfit(name) or (packages.against(name) if is_python else None)
    if why:
        diagnostics.report("C105", at, name=name, why=why, advice=f"for example {_fit(name)}")
    elif is_python and (doubt := packages.doubts(name)):
        advice = f"{name}_client would be nobody else's"
        diagnostics.report("N206", at, name=name, why=doubt, advice=advice)


def _unfit(name: str) -> str | None:
    if not name.isascii():
        return "it has letters other than those of ASCII"
    for part in name.split("."):
        if not part.isidentifier():
            return (
                "it must be letters, digits and underscores, with no digit first, or several such"
                " names with a dot between them"
            )
        if iskeyword(part):
            return "it is a keyword"
        if problem := name_problem(part):
            return problem
    return None


def _unfit_class(name: str) -> str | None:
    """Why nobody would take the name for one of a class."""
    if not name.isidentifier() or not name[0].isupper():
        return "it must be letters, digits and underscores, with a capital letter first"
    return "it is a keyword" if iskeyword(name) else None


def _fit(name: str) -> str:
    words = re.findall(r"[a-z0-9]+", name.lower())
    joined = "_".join(words) or "api"
    if _unfit(joined) is None and packages.against(joined) is None:
        return joined
    return f"{joined.lstrip('0123456789_')}_client".lstrip("_")
