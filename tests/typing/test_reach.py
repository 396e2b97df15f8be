"""What a type checker reads for an operation: the modules that its module leads to, not those of the whole document."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.generated import ROOT, generated

PACKAGE = "reach_client"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("reach")
    generated(ROOT / "specs" / "openai.yaml", folder, PACKAGE)
    return folder / PACKAGE


def stub(module: Path) -> Path | None:
    """The file that type checkers read for a module: a stub before anything else."""
    places = [module / "__init__", module]
    files = [each.with_name(each.name + ending) for each in places for ending in (".pyi", ".py")]
    return next((each for each in files if each.is_file()), None)


def imported(file: Path) -> Iterator[Path]:
    """The files of the package from which one takes names: modules, or what a module holds."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = file.parents[node.level - 1]
            module = base.joinpath(*(node.module or "").split("."))
            found = [stub(module / each.name) or stub(module) for each in node.names]
            yield from (each for each in found if each is not None)


def reached(start: Path) -> set[Path]:
    """All files to which a file leads."""
    waiting, found = [start], set[Path]()
    while waiting:
        file = waiting.pop()
        if file not in found:
            found.add(file)
            waiting += imported(file)
    return found


def names(files: set[Path], folder: Path) -> set[str]:
    return {each.stem for each in files if each.parent == folder}


def test_an_operation_leads_to_its_own_types(package: Path) -> None:
    found = reached(package / "api" / "embeddings_api.py")
    assert names(found, package / "inputs") == {"_create_embedding_request"}
    errors = reached(package / "_errors.py")
    assert names(found, package / "models") - names(errors, package / "models") == {
        "create_embedding_request",
        "create_embedding_response",
        "create_embedding_response_usage",
        "embedding",
    }


def test_what_several_services_send_is_apart(package: Path) -> None:
    """No stub of what one service alone sends is reached from another service."""
    chat = names(reached(package / "api" / "chat_api.py"), package / "inputs")
    tuning = names(reached(package / "api" / "fine_tuning_api.py"), package / "inputs")
    everything = {each.stem for each in (package / "inputs").glob("_*.pyi")} - {"__init__"}
    assert chat - tuning and tuning - chat
    assert chat | tuning < everything


def test_each_stub_has_a_module_and_each_name_one_stub(package: Path) -> None:
    stubs = [each for each in (package / "inputs").glob("_*.pyi") if each.stem != "__init__"]
    assert stubs and all(each.with_suffix(".py").is_file() for each in stubs)
    defined = [name for each in stubs for name in definitions(each) if not name.startswith("_")]
    everything = ast.parse((package / "inputs" / "__init__.pyi").read_text())
    exported = [each.asname for node in everything.body for each in getattr(node, "names", ())]
    assert len({*defined}) == len(defined)
    for_callers = [each for each in defined if each.endswith(("Dict", "Input"))]
    assert sorted(for_callers) == sorted(str(each) for each in exported)


def definitions(file: Path) -> Iterator[str]:
    """What a stub defines."""
    for node in ast.parse(file.read_text()).body:
        if isinstance(node, ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
