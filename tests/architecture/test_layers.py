"""Who may import whom: the walls between the rooms."""

import sys
from collections.abc import Iterator

import pytest

from tests.architecture.source import MODULES, dotted, imports

TARGET_PROTOCOL = {
    *("targets.code", "targets.target", "targets.prose", "targets.spelled", "targets.views"),
}
BOTTOM = {"diagnostics", "model", "naming", "patterns"}
EVERYWHERE = {"values"}

MAY_IMPORT: dict[str, set[str]] = {
    "diagnostics": set(),
    "naming": {"diagnostics"},
    "patterns": set(),
    "model": {"diagnostics", "patterns"},
    "document": {"diagnostics"},
    "overlays": {"diagnostics", "document"},
    "openapi": {"diagnostics", "document", "patterns"},
    "swagger": {"diagnostics", "document", "openapi.versions"},
    "meaning": {*BOTTOM, "openapi"},
    "targets.code": set(),
    "targets.views": set(),
    "targets.from_html": set(),
    "targets.prose": {"targets.from_html"},
    "targets.spelled": {"model"},
    "targets.target": {"diagnostics", "model", "project", "targets.spelled"},
    "targets.registry": {"targets.target"},
    "targets.markdown": {*BOTTOM, *TARGET_PROTOCOL},
    "targets.*": {*BOTTOM, *TARGET_PROTOCOL, "targets.markdown", "project", "resources"},
    "targets": set(),
    "changes": {"diagnostics", "model", "targets.markdown.escape", "targets.spelled"},
    "render": {"diagnostics", "resources", "room", *TARGET_PROTOCOL},
    "offered": {"resources", "targets.registry", "targets.target", "targets.views"},
    "output": {"diagnostics", "naming"},
    "resources": set(),
    "values": set(),
    "room": set(),
    "lasting": set(),
    "settings_file": {"diagnostics", "settings_places"},
    "settings_places": {"diagnostics"},
    "clients": {"diagnostics", "settings_file"},
    "project": {"diagnostics"},
    "transfer": {"diagnostics", "document", "project"},
    "explained": {"changes", "diagnostics", "document", "model.types"},
    "options": {
        *("diagnostics", "document.access", "document.credentials", "naming", "output.tree"),
        *("project", "targets.registry"),
    },
    "corrections": {
        *("diagnostics", "document", "meaning", "openapi.objects", "openapi.parse_operations"),
        "options",
    },
    "suggestions": {
        *("corrections.finding", "diagnostics", "document", "meaning.paging.words", "model"),
        *("naming", "openapi.objects", "overlays.paths"),
    },
    "outcome": {"diagnostics", "options", "output.compare"},
    "fingerprint": {"options", "resources"},
    "repeat": {
        *("diagnostics", "document", "fingerprint", "options", "outcome", "output"),
        "targets.registry",
    },
    "beside": {"lasting"},
    "verify": {"diagnostics", "model.operations", "output.tree", "targets.spelled"},
    "glance": {"diagnostics", "verify.eiffel"},
    "making": {
        *("beside", "lasting", "model.operations", "output.left", "render", "targets.target"),
    },
    "validating": {"beside", "diagnostics", "document", "making", "openapi"},
    "names_lock": {"diagnostics", "model", "naming", "targets.spelled"},
    "held": {
        *("changes.pairing", "changes.seen", "changes.surface", "diagnostics", "document.load"),
        *("model", "names_lock", "options", "targets.spelled", "versions"),
    },
    "stages": {"diagnostics", "outcome"},
    "wanted": {"diagnostics", "meaning", "options"},
    "understanding": {
        *("corrections", "stages", "validating", "wanted"),
        *("diagnostics", "document", "overlays", "openapi", "swagger", "meaning"),
        *("beside", "model.operations", "options", "outcome", "repeat", "room"),
    },
    "pipeline": {
        *("glance", "held", "lasting", "names_lock", "stages", "understanding"),
        *("diagnostics", "document", "model.dump", "openapi.objects"),
        *("beside", "making", "model.operations", "options", "outcome", "output", "project"),
        *("changes.seen", "noted", "targets.spelled", "versions"),
        *("render", "repeat", "room", "verify"),
        *("targets.target", "__version__"),
    },
    "noted": {
        *("beside", "changes.as_json", "changes.seen", "lasting", "model.operations"),
        *("names_lock", "targets.spelled", "versions"),
    },
    "versions": {"changes", "diagnostics", "options", "output", "__version__"},
    "revisions": {"diagnostics", "document.load", "output.unpacked"},
    "differences": {
        *("changes", "diagnostics", "document", "model.operations", "options", "outcome", "output"),
        *("held", "names_lock", "revisions", "understanding"),
        *("targets.registry", "targets.spelled", "targets.target"),
    },
    "cli": {
        *("changes", "differences", "lasting"),
        *("diagnostics", "options", "output.check", "output.ours", "outcome", "pipeline", "repeat"),
        "understanding",
        *(
            "settings_file",
            "project",
            "transfer",
            "explained",
            "suggestions",
            "meaning.renamings",
            "output.appended",
        ),
        *("targets.registry", "__version__"),
        *(
            "clients",
            "offered",
            "output.beginning",
            "output.tree",
            "render.faults",
            "targets.target",
        ),
    },
    "__main__": {"cli"},
    "": set(),
}
"""Room → what it may import of ours, besides itself. A target is a room of its own."""

HOME = {
    "black": "targets.*",
    "click": "cli",
    "jinja2": "render",
    "jsonpath": "overlays",
    "openapi_spec_validator": "openapi",
    "pydantic_core": "patterns",
    "rich": "cli",
    "watchfiles": "cli",
    "yaml": "document",
    # What openapi-spec-validator takes and gives is theirs, and it brings them with it:
    "jsonschema": "openapi",
    "jsonschema_path": "openapi",
    "openapi_schema_validator": "openapi",
    "referencing": "openapi",
}
"""Each outside package has one room."""

HOST_AND_CLOCK = {"datetime", "getpass", "platform", "random", "secrets", "socket", "time", "uuid"}
"""What would make two runs differ."""

MAY_LOOK_AT_THE_CLOCK = {
    "generator/stages.py": {"time"},
    "generator/cli/bar.py": {"time"},
    "generator/cli/dates.py": {"datetime"},  # counts from a number that it is given
    "generator/document/allowance.py": {"time"},  # nothing waits without end
    "generator/document/fetch.py": {"time"},
    "generator/targets/eiffel/package/project.py": {"uuid"},  # a hash (RFC 9562, 5.5), no clock
}


def room_of(name: str) -> str:
    """The room of a module: `generator.targets.python.spelling.names` is in `targets.python`."""
    parts = name.split(".")[1:]
    return ".".join(parts[:2] if parts[:1] == ["targets"] else parts[:1])


def rule_for(room: str) -> str:
    """The row of a table above that speaks about the room."""
    return room if room in MAY_IMPORT else "targets.*"


def ours(module: str) -> Iterator[tuple[int, str]]:
    for line, name in imports(module):
        if name.split(".")[0] == "generator":
            yield line, name.removeprefix("generator").removeprefix(".")


def is_within(name: str, places: set[str]) -> bool:
    return any(name == place or name.startswith(f"{place}.") for place in places)


@pytest.mark.parametrize("module", MODULES)
def test_a_room_imports_only_what_is_below_it(module: str) -> None:
    room = room_of(dotted(module))
    assert room in MAY_IMPORT or room.startswith("targets."), f"which room is {module}?"
    allowed = MAY_IMPORT[rule_for(room)] | {room} | EVERYWHERE
    wrong = [
        f"{module}:{line}: {name}" for line, name in ours(module) if not is_within(name, allowed)
    ]
    assert wrong == []


@pytest.mark.parametrize("module", MODULES)
def test_an_outside_package_is_known_in_one_room(module: str) -> None:
    rule = rule_for(room_of(dotted(module)))
    wrong = []
    for line, name in imports(module):
        package = name.split(".")[0]
        if package not in sys.stdlib_module_names | {"generator"} and HOME.get(package) != rule:
            wrong.append(f"{module}:{line}: {package}")
    assert wrong == []


@pytest.mark.parametrize("module", MODULES)
def test_nothing_depends_on_the_clock_or_the_host(module: str) -> None:
    found = {name.split(".")[0] for _, name in imports(module)}
    assert found & HOST_AND_CLOCK <= MAY_LOOK_AT_THE_CLOCK.get(module, set())
