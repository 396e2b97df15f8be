"""Where Gobo is at hand: the client of each case and of our own document is linted, built, and passes its tests.

Needs `gec` and `gelint` on the PATH, GOBO and ISE_LIBRARY in the environment, and the development files of libcurl.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import document, openapi
from generator.diagnostics import Diagnostics
from generator.meaning import build
from generator.model.operations import Api
from tests.cases.conftest import CASES
from tests.generated import ROOT, generated
from tests.samples.api_server import ApiServer

HAS_COMPILER = all(map(shutil.which, ("gec", "gelint"))) and {"GOBO", "ISE_LIBRARY"} <= {
    *os.environ
}
OURS = ROOT / "specs" / "openai.yaml"
PROGRAMS = Path(__file__).parent / "programs"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not HAS_COMPILER, reason="needs gec and gelint of Gobo"),
]


@pytest.mark.parametrize("spec", [*(case / "spec.yaml" for case in CASES), OURS], ids=str)
def test_the_client_compiles_and_passes_its_tests(spec: Path, tmp_path: Path) -> None:
    generated(spec, tmp_path, None, target="eiffel")
    for system in ("api_client.ecf", "test/test.ecf"):
        assert complaints(tmp_path / system) == []
    built(tmp_path / "test" / "test.ecf")
    tested = run(tmp_path / "test" / "api_test")
    assert (tested.returncode, tested.stdout.endswith(" 0 failures\n")) == (0, True), tested.stdout


def test_the_example_answers_without_a_network(tmp_path: Path) -> None:
    spec = ROOT / "tests" / "cases" / "described" / "spec.yaml"
    generated(spec, tmp_path, None, target="eiffel")
    system = tmp_path / "examples" / "quickstart.ecf"
    assert complaints(system) == []
    built(system)
    shown = run(tmp_path / "examples" / "quickstart")
    assert shown.returncode == 0, shown.stderr
    said, _, answer = shown.stdout.partition("\n")
    assert said.startswith("A recorded answer for: ") and answer and "null" not in answer


def test_a_program_checks_the_preconditions_of_the_client_and_no_kernel(tmp_path: Path) -> None:
    spec = ROOT / "tests" / "cases" / "described" / "spec.yaml"
    generated(spec, tmp_path, None, target="eiffel")
    shown = (tmp_path / "README.md").read_text("utf-8")
    own = shown.split("```xml\n")[1].split("```")[0]
    own = own.replace('"api_client\\', '"..\\').replace("APPLICATION", "QUICKSTART")
    own = own.replace(r".\src" + "\\", ".\\")
    (tmp_path / "examples" / "app.ecf").write_text(own, "utf-8")
    for system in ("quickstart", "app"):
        found = checked(tmp_path / "examples" / f"{system}.ecf")
        assert "API_REQUEST" in found["PRE"] and not found.keys() & {"POST", "CINV"}
        assert not found["PRE"] & {"ARRAYED_LIST", "SPECIAL", "STRING_8", "STRING_32"}


def checked(ecf: Path) -> dict[str, set[str]]:
    """The kinds of assertions that gec writes for a system, and the classes that have them."""
    subprocess.run(["gec", "--cc=no", ecf.name], cwd=ecf.parent, capture_output=True, check=True)
    found, name = dict[str, set[str]](), ""
    for path in (ecf.parent / ".gobo").glob(f"{ecf.stem}_*.c"):
        for line in path.read_text("utf-8", "replace").splitlines():
            if about := re.match(r"/\* ([A-Z_0-9]+)\b.*\.\w+ \*/", line):
                name = about[1]
            for kind in re.findall(r"GE_raise_with_message\(GE_EX_(\w+)", line):
                found.setdefault(kind, set()).add(name)
    return found


def test_the_client_talks_to_a_server(tmp_path: Path) -> None:
    generated(OURS, tmp_path, None, target="eiffel")
    built(tmp_path / "test" / "test.ecf")
    server = ApiServer(api(OURS))
    try:
        tested = run(tmp_path / "test" / "api_test", API_BASE_URL=server.url)
    finally:
        server.close()
    assert (tested.returncode, server.missing) == (0, []), tested.stdout


@pytest.mark.parametrize(("spec", "program"), [("spec", "behaviour"), ("edges", "edges")])
def test_the_client_does_what_the_document_says(spec: str, program: str, tmp_path: Path) -> None:
    tested = run(compiled(spec, program, tmp_path))
    assert (tested.returncode, tested.stdout.endswith(" 0 failures\n")) == (0, True), tested.stdout


def test_two_clients_live_in_one_system(tmp_path: Path) -> None:
    for spec, folder, package in (
        ("spec", "behaviour", "behaviour"),
        ("edges", "edges", "acme.edges"),
    ):
        generated(PROGRAMS / f"{spec}.yaml", tmp_path / folder, package, target="eiffel")
    for file in ("two.e", "two.ecf"):
        shutil.copy(PROGRAMS / file, tmp_path)
    first, second = (set(class_files(tmp_path / each)) for each in ("behaviour", "edges"))
    assert len(first) > 80 and not first & second
    assert complaints(tmp_path / "two.ecf") == []
    built(tmp_path / "two.ecf")
    assert run(tmp_path / "two").stdout == "TrueTrueTrueTrue\n"
    system = tmp_path / "behaviour" / "test" / "test.ecf"
    assert complaints(system) == []
    built(system)
    assert run(system.parent / "api_test").returncode == 0


def class_files(folder: Path) -> Iterator[str]:
    """The classes of a client, its tests and examples too."""
    return (each.stem for each in folder.rglob("*.e") if each.stem != "quickstart")


def compiled(spec: str, program: str, folder: Path, *classes: str) -> Path:
    """A program of `programs/` with more `classes`, built with the client of a document that stands there too."""
    generated(PROGRAMS / f"{spec}.yaml", folder, None, target="eiffel")
    system = folder / "test" / "test.ecf"
    for each in (program, *classes):
        shutil.copy(PROGRAMS / f"{each}.e", folder / "test")
    text = system.read_text("utf-8").replace('"API_TEST"', f'"{program.upper()}"')
    system.write_text(text, "utf-8")
    assert complaints(system) == []
    built(system)
    return folder / "test" / "api_test"


def complaints(ecf: Path) -> list[str]:
    """What gelint says about all classes of a system."""
    said = subprocess.run(
        ["gelint", "--flat", ecf.name], cwd=ecf.parent, capture_output=True, text=True, check=False
    )
    lines = (said.stdout + said.stderr).splitlines()
    return [line for line in lines if not line.startswith(("Degree ", "Total Time:"))]


def built(ecf: Path) -> None:
    subprocess.run(["gec", ecf.name], cwd=ecf.parent, capture_output=True, check=True)


def run(program: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    settings = {**os.environ, **environment}
    return subprocess.run(
        [program, *arguments], env=settings, capture_output=True, text=True, check=False
    )


def api(spec: Path) -> Api:
    diagnostics = Diagnostics()
    bundle = document.resolve(document.load(str(spec), diagnostics), diagnostics)
    return build(openapi.parse(bundle, diagnostics), diagnostics, ())
