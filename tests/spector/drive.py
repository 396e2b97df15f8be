"""Plays the calls of `calls/*.yaml` on generated clients and compares what comes back.

A file holds documents, a document scenarios, a scenario one step or a list of them; `client` beside the scenarios, or
in a step, is what the `Configuration` gets besides the address; `pagination` and `xml` beside the scenarios are what the
settings say of the operations and schemas of the document. A step is:

    call      method of the API, `OtherApi.method` where it is not the `DefaultApi`
    with      its keyword arguments
    body      its one positional argument
    gives     the data that must come back, None where it is left out
    items     instead, what must come one by one from an `…_iter` or a `…_stream`
    headers   headers that must come back
    fails     `status` of the `ApiException` that must be raised, and its `data`

YAML's own timestamps and `!!binary` are date-times and bytes. `!asset image.png` the bytes of a file of the server,
`!file [name, asset, media type]` such a file as an upload, `!server` its address, `!localhost` the same by the name that
the server has for itself, and any other tag a model of the client: `!Eagle {wingspan: 5}`; what comes back must be of
the same class then.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

CALLS = Path(__file__).parent / "calls"
SETTINGS = ("pagination", "xml")
"""Tables of the settings that stand beside scenarios."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario of the server, and the calls on the client of a document that it takes."""

    name: str
    document: str
    client: Mapping[str, Any]
    steps: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Tagged:
    """A value that only the client or the server can give."""

    tag: str
    value: Any


class Loader(yaml.SafeLoader):
    """Reads what has a tag of ours as `Tagged`."""


def tagged(loader: Loader, tag: str, node: yaml.Node) -> Tagged:
    """The tag and what stands behind it."""
    if isinstance(node, yaml.MappingNode):
        return Tagged(tag, loader.construct_mapping(node, deep=True))
    if isinstance(node, yaml.SequenceNode):
        return Tagged(tag, loader.construct_sequence(node, deep=True))
    return Tagged(tag, node.value)


Loader.add_multi_constructor("!", tagged)


def scenarios(folder: Path = CALLS) -> Iterator[Scenario]:
    """All scenarios of all files."""
    for path in sorted(folder.glob("*.yaml")):
        documents = yaml.load(path.read_text("utf-8"), Loader)
        for document, found in documents.items():
            client = found.pop("client", {})
            for table in SETTINGS:
                found.pop(table, None)
            for name, steps in found.items():
                listed = steps if isinstance(steps, list) else [steps]
                yield Scenario(name, document, client, tuple(listed))


def settings(document: str, folder: Path = CALLS) -> Mapping[str, Mapping[str, object]]:
    """What the settings say of a document, by table."""
    files = (yaml.load(path.read_text("utf-8"), Loader) for path in folder.glob("*.yaml"))
    found: Mapping[str, Any] = next((each[document] for each in files if document in each), {})
    return {table: found.get(table, {}) for table in SETTINGS}


class Difference(Exception):
    """What came back is not what the scenario says."""


class Driver:
    """Calls clients; `package` gives the imported client of a document, `asset` a file of the server."""

    def __init__(
        self, url: str, package: Callable[[str], ModuleType], asset: Callable[[str], bytes]
    ) -> None:
        self.url = url
        self.package = package
        self.asset = asset
        self.opened = ExitStack()
        self.clients: dict[str, Any] = {}

    def play(self, scenario: Scenario) -> str | None:
        """Do the steps; what is wrong with the first that is not as it should be."""
        package = self.package(scenario.document)
        for step in scenario.steps:
            try:
                self.take(package, scenario, step)
            except Exception as error:  # whatever a client raises is a finding
                return f"{step['call']}: {type(error).__name__}: {error}"
        return None

    def take(self, package: ModuleType, scenario: Scenario, step: Mapping[str, Any]) -> None:
        """One call and what must come of it."""
        step = self.made(package, step)
        client = self.client(package, scenario.client | step.get("client", {}))
        holder, _, name = step["call"].rpartition(".")
        api = getattr(package, holder or "DefaultApi")(client)
        given = (step["body"],) if "body" in step else ()
        if "items" in step:
            found = getattr(api, name)(*given, **step.get("with", {}))
            return compare("items", [*found], step["items"])
        call = getattr(api, f"{name}_with_http_info")
        try:
            answer = call(*given, **step.get("with", {}))
        except package.ApiException as error:
            if "fails" not in step:
                raise
            compare("status", error.status, step["fails"]["status"])
            compare("error", error.data, step["fails"].get("data"))
            return
        if "fails" in step:
            raise Difference(f"no exception, but {answer.data!r}")
        compare("data", answer.data, step.get("gives"))
        for header, value in step.get("headers", {}).items():
            compare(header, answer.headers.get(header), value)

    def client(self, package: ModuleType, settings: Mapping[str, Any]) -> Any:
        """The client with these settings, one for all calls."""
        settings = self.made(package, settings)
        key = f"{package.__name__} {json.dumps(settings, sort_keys=True)}"
        if key not in self.clients:
            place = {} if "server_variables" in settings else {"host": self.url}
            configuration = package.Configuration(**place | settings)
            self.clients[key] = self.opened.enter_context(package.ApiClient(configuration))
        return self.clients[key]

    def made(self, package: ModuleType, value: Any) -> Any:
        """The value with everything that is `Tagged` made."""
        if isinstance(value, Mapping):
            return {name: self.made(package, each) for name, each in value.items()}
        if isinstance(value, list):
            return [self.made(package, each) for each in value]
        if isinstance(value, Tagged):
            return self.untagged(package, value.tag, self.made(package, value.value))
        return value

    def untagged(self, package: ModuleType, tag: str, value: Any) -> Any:
        """What a tag stands for."""
        match tag:
            case "server":
                return self.url
            case "localhost":
                return self.url.replace("127.0.0.1", "localhost")
            case "asset":
                return self.asset(value)
            case "file":
                name, asset, *media_type = value
                return (name, self.asset(asset), *media_type)
            case _:
                return getattr(package, tag).from_dict(value)

    def close(self) -> None:
        """Close all clients."""
        self.opened.close()


def compare(what: str, actual: Any, expected: Any) -> None:
    """Raise where one is not the other."""
    if not same(actual, expected):
        raise Difference(f"{what} is {actual!r}, not {expected!r}")


def same(actual: Any, expected: Any) -> bool:
    """Whether both are the same; a model is what was set in it, where its class is not asked for."""
    if hasattr(expected, "to_dict"):
        return type(actual) is type(expected) and bool(actual == expected)
    if hasattr(actual, "to_dict"):
        actual = actual.to_dict()
    if isinstance(actual, dict) and isinstance(expected, dict):
        names = expected.keys()
        return actual.keys() == names and all(same(actual[each], expected[each]) for each in names)
    if isinstance(actual, list) and isinstance(expected, list):
        return len(actual) == len(expected) and all(map(same, actual, expected))
    alike = isinstance(actual, bool) == isinstance(expected, bool)  # 1 == True
    return alike and bool(actual == expected)
