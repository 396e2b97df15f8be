"""What a module of one room may do and no other: write to disk, print, end the process."""

import ast
import re

import pytest

from tests.architecture.source import MODULES, calls, imports, tree

CHANGES_THE_DISK = {
    *("os.replace", "os.remove", "os.rename", "os.unlink", "os.mkdir", "os.makedirs", "os.rmdir"),
    *("os.removedirs", "os.link", "os.symlink", "os.chmod", "os.utime", "os.truncate", "os.open"),
    *(".write_text", ".write_bytes", ".unlink", ".rmdir", ".mkdir", ".touch", ".chmod"),
    *(".symlink_to", ".hardlink_to"),
}
SPEAKS = {"print", "input", "sys.exit", "exit", "quit", ".exit", ".echo"}
VAGUE = {"base", "common", "helper", "helpers", "manager", "misc", "util", "utils"}


def is_in(module: str, room: str) -> bool:
    return module.startswith(f"generator/{room}/")


def writes(name: str, call: ast.Call) -> bool:
    if name not in ("open", ".open"):
        return name in CHANGES_THE_DISK or name.startswith("shutil.")
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    modes = [node.value for node in given if isinstance(node, ast.Constant)]
    return any(
        isinstance(mode, str) and re.fullmatch(r"[rbt]*[wax+][wax+bt]*", mode) for mode in modes
    )


@pytest.mark.parametrize("module", [m for m in MODULES if not is_in(m, "output")])
def test_only_the_output_room_changes_the_disk(module: str) -> None:
    found = [f"{module}:{line}: {name}" for line, name, call in calls(module) if writes(name, call)]
    assert found == []
    assert "tempfile" not in {name.split(".")[0] for _, name in imports(module)}


TALKS = ("generator/verify/__init__.py", "generator/verify/child.py")
"""Who talks to a process by its streams; nobody else sees them."""


@pytest.mark.parametrize("module", [m for m in MODULES if not is_in(m, "cli") and m not in TALKS])
def test_only_the_command_line_prints_and_exits(module: str) -> None:
    found = [f"{module}:{line}: {name}" for line, name, _ in calls(module) if name in SPEAKS]
    assert found == []
    names = {node.id for node in ast.walk(tree(module)) if isinstance(node, ast.Name)}
    assert not names & {"SystemExit"}
    streams = {node.attr for node in ast.walk(tree(module)) if isinstance(node, ast.Attribute)}
    assert not streams & {"stdout", "stderr", "argv"}


@pytest.mark.parametrize("module", MODULES)
def test_a_module_says_what_it_is_for(module: str) -> None:
    assert ast.get_docstring(tree(module))


@pytest.mark.parametrize("module", MODULES)
def test_a_module_has_a_name_that_says_something(module: str) -> None:
    assert not set(module.removesuffix(".py").split("/")) & VAGUE


@pytest.mark.parametrize("module", [m for m in MODULES if m != "generator/values.py"])
def test_values_are_the_ones_of_ours(module: str) -> None:
    """`generator.values` makes them as quickly as open ones; its `replace` takes them."""
    found = {name for _, name in imports(module)}
    allowed = {"generator/openapi/sparse.py": {"dataclasses.replace"}}.get(module, set())
    assert not found & {"dataclasses", "dataclasses.dataclass", "dataclasses.replace"} - allowed
