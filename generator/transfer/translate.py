"""What somebody says to OpenAPI Generator, in our settings.

In: what is said of its options, in the order of its precedence (the last word counts). Out: values of `Options` by name,
with their places. What has no counterpart is reported with what to do instead; what is so anyway is a note.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import field
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

from generator.diagnostics import Diagnostics, Location
from generator.project import PARTS
from generator.transfer.generators import instead_of, target_of
from generator.transfer.parts import ignored, left_out
from generator.transfer.said import Said, pairs, text, texts, truth
from generator.transfer.vocabulary import OPTIONS, Kind, Option
from generator.values import dataclass

PACKAGE: Final = "openapi_client"
"""What OpenAPI Generator calls a Python package for which nobody has a name."""

_TEXTS: Final[Mapping[str, str]] = {
    "inputSpec": "spec",
    "packageName": "package_name",
    "packageVersion": "package_version",
    "httpUserAgent": "user_agent",
}
_PROJECT: Final[Mapping[str, str]] = {"projectName": "name", "packageUrl": "url"}
_NAMES: Final[Mapping[str, str]] = {
    "modelNameMappings": "types",
    "schemaMappings": "types",
    "operationIdNameMappings": "operations",
    "parameterNameMappings": "parameters",
    "nameMappings": "fields",
    "enumNameMappings": "members",
    "inlineSchemaNameMappings": "inline",
}
_OF_OTHERS: Final = ("fields", "parameters", "members")
"""Parts of others: OpenAPI Generator names them wherever they are."""
_SAID_TOGETHER: Final = frozenset(
    {"gitHost", "gitUserId", "gitRepoId", "infoName", "infoEmail", "modelNamePrefix"}
    | {"modelNameSuffix", "globalProperties"}
)
_ASYNC: Final = ("asyncio", "httpx", "httpx2", "tornado")


@dataclass(slots=True)
class Translated:
    """Values of `Options` by name, and where they were said, by the keys that lead there."""

    values: dict[str, Any] = field(default_factory=dict)
    places: dict[tuple[str, ...], Location] = field(default_factory=dict)

    def put(self, value: Any, at: Location, *keys: str) -> None:
        """A value, within tables."""
        table = self.values
        for depth, key in enumerate(keys[:-1], 1):
            self.places.setdefault(keys[:depth], at)
            table = table.setdefault(key, {})
        table[keys[-1]] = value
        self.places[keys] = at


def translate(
    said: Iterable[Said],
    diagnostics: Diagnostics,
    *,
    targets: Collection[str],
    kinds: Collection[str],
) -> Translated:
    """Our settings; `targets` are those that there are, `kinds` the things to which the table `names` gives names."""
    every = {each.key: each for each in said if each.key != "globalProperties"}
    merged = [each for each in said if each.key == "globalProperties"]
    if merged:
        values = {
            name: value for each in merged for name, value in _pairs(each, diagnostics).items()
        }
        last = merged[-1]
        every["globalProperties"] = Said(last.key, last.shown, values, last.at)
    return _Translation(every, diagnostics, targets, kinds).all()


def _pairs(said: Said, diagnostics: Diagnostics) -> dict[str, str]:
    try:
        return pairs(said.value)
    except ValueError:
        diagnostics.report(
            "O147", said.at, option=said.shown, wanted="names with values", value=said.value
        )
        return {}


class _Translation:
    def __init__(
        self,
        said: Mapping[str, Said],
        diagnostics: Diagnostics,
        targets: Collection[str],
        kinds: Collection[str],
    ) -> None:
        self._said = said
        self._diagnostics = diagnostics
        self._targets = targets
        self._kinds = kinds
        self._made = Translated()

    def all(self) -> Translated:
        for said in self._said.values():
            try:
                self._one(said)
            except ValueError as error:
                value = "***" if said.key == "auth" else said.value
                self._report("O147", said, wanted=error, value=value)
        self._project()
        self._prefix()
        self._parts()
        if self._made.values.get("target", "python") == "python":
            self._made.values.setdefault("package_name", PACKAGE)
            self._made.values.setdefault("compatibility", "exact")
        return self._made

    def _one(self, said: Said) -> None:
        option = OPTIONS.get(said.key)
        if option is None:
            self._unknown(said)
        elif option.advice:
            self._without(said, option)
        elif said.key in _TEXTS:
            self._made.put(text(said.value), said.at, _TEXTS[said.key])
        elif said.key in _PROJECT:
            self._made.put(text(said.value), said.at, "project", _PROJECT[said.key])
        elif said.key in _NAMES:
            self._names(said)
        elif said.key in self._WAYS:
            self._WAYS[said.key](self, said)
        elif said.key not in _SAID_TOGETHER:
            raise ValueError("said on the command line, or be names with values")

    def _open(self, said: Said) -> None:
        if not truth(said.value):
            self._made.put("exact-open", said.at, "compatibility")

    def _unknown(self, said: Said) -> None:
        close = get_close_matches(said.key, OPTIONS, n=1)
        advice = f"did you mean '{close[0]}'?" if close else "templates of your own cannot see it"
        self._report("O145", said, advice=advice)

    def _without(self, said: Said, option: Option) -> None:
        """A word on an option that does nothing here, unless the word is no."""
        if option.kind is Kind.FLAG and not truth(said.value):
            return
        code = "O144" if option.needless else "O143"
        self._report(code, said, advice=option.advice)

    def _report(self, code: str, said: Said, **details: object) -> None:
        self._diagnostics.report(code, said.at, option=said.shown, **details)

    def _target(self, said: Said) -> None:
        name = text(said.value)
        target = target_of(name, self._targets)
        if target is None:
            advice = instead_of(name, self._targets)
            self._diagnostics.report("O146", said.at, name=name, advice=advice)
            return
        self._made.put(target, said.at, "target")
        if target != name:
            why = f"the target {target} makes its client"
            self._diagnostics.report("O144", said.at, option=name, advice=why)

    def _output(self, said: Said) -> None:
        self._made.put(Path(text(said.value)), said.at, "output")

    def _auth(self, said: Said) -> None:
        """Headers for whoever has the document: `name:value`, several with commas between, as in an address."""
        for each in texts(said.value):
            name, colon, value = each.partition(":")
            if not colon or not name.strip():
                raise ValueError("headers, such as Authorization:Bearer%20…")
            self._made.put(unquote(value).strip(), said.at, "headers", unquote(name).strip())

    def _library(self, said: Said) -> None:
        name = text(said.value)
        if name in _ASYNC:
            self._made.put(True, said.at, "async")
        elif name != "urllib3":
            advice = "the client is httpx2's; leave the option out"
            self._report("O143", said, advice=advice)

    def _source_only(self, said: Said) -> None:
        if truth(said.value):
            self._leave_out(PARTS, said.at)

    def _unvalidated(self, said: Said) -> None:
        if truth(said.value):
            self._made.put(False, said.at, "validate")

    def _kept(self, said: Said) -> None:
        if truth(said.value):
            self._keep(["*"], said.at)

    def _ignored(self, said: Said) -> None:
        parts, kept = ignored(texts(said.value))
        self._leave_out(parts, said.at)
        self._keep(kept, said.at)

    def _quiet(self, said: Said) -> None:
        if truth(said.value):
            self._made.put(True, said.at, "quiet")

    def _checked(self, said: Said) -> None:
        if truth(said.value):
            self._made.put(True, said.at, "check")

    def _leave_out(self, parts: Iterable[str], at: Location) -> None:
        there = {*self._made.values.get("without", ()), *parts}
        if there:
            self._made.put(tuple(each for each in PARTS if each in there), at, "without")

    def _keep(self, patterns: Iterable[str], at: Location) -> None:
        there = dict.fromkeys((*self._made.values.get("keep", ()), *patterns))
        if there:
            self._made.put(tuple(there), at, "keep")

    def _names(self, said: Said) -> None:
        """Names for things, by their names in the document."""
        kind = _NAMES[said.key]
        if kind not in self._kinds:
            advice = (
                'the table `names` has names by the pointer to the schema: "#/paths/…" = "Name"'
                if kind == "inline"
                else "the table `names` has names for " + ", ".join(sorted(self._kinds))
            )
            self._report("O143", said, advice=advice)
            return
        for name, value in pairs(said.value).items():
            if not name or not value:
                raise ValueError("names with values, such as old=New")
            called = f"*.{name}" if kind in _OF_OTHERS else name
            self._made.put(value, said.at, "names", kind, called)

    def _texts(self, *keys: str) -> list[str]:
        """What is said of options, empty where nothing is."""
        return [text(self._said[key].value) if key in self._said else "" for key in keys]

    def _at(self, *keys: str) -> Location:
        """Where the first of these is said."""
        return next(self._said[key].at for key in keys if key in self._said)

    def _project(self) -> None:
        user, repository, host = self._texts("gitUserId", "gitRepoId", "gitHost")
        if user and repository:
            url = f"https://{host or 'github.com'}/{user}/{repository}"
            self._made.put({"Repository": url}, self._at("gitUserId"), "project", "urls")
        elif user or repository or host:
            said = next(each for key, each in self._said.items() if key.startswith("git"))
            self._report(
                "O143", said, advice="an address is made of gitUserId and gitRepoId together"
            )
        name, email = self._texts("infoName", "infoEmail")
        if name or email:
            author = f"{name} <{email}>" if name and email else name or email
            self._made.put([author], self._at("infoName", "infoEmail"), "project", "authors")

    def _prefix(self) -> None:
        before, after = self._texts("modelNamePrefix", "modelNameSuffix")
        if before or after:
            at = self._at("modelNamePrefix", "modelNameSuffix")
            self._made.put(f"{before}*{after}", at, "names", "types", "*")

    def _parts(self) -> None:
        said = self._said.get("globalProperties")
        if said is not None:
            parts, problems = left_out(said.value)
            self._leave_out(parts, said.at)
            for name, advice in problems:
                self._diagnostics.report("O143", said.at, option=name, advice=advice)

    _WAYS: Final[Mapping[str, Callable[[_Translation, Said], None]]] = {
        "generatorName": _target,
        "outputDir": _output,
        "auth": _auth,
        "library": _library,
        "generateSourceCodeOnly": _source_only,
        "skipValidateSpec": _unvalidated,
        "skipOverwrite": _kept,
        "openapiGeneratorIgnoreList": _ignored,
        "quiet": _quiet,
        "dryRun": _checked,
        "disallowAdditionalPropertiesIfNotPresent": _open,
    }
