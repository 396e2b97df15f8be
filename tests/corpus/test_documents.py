"""Real documents of others, and small ones with a fault: each gives a client with all its operations, in both languages.

Every module of it imports, every type can be built, its own tests pass, and the usual tools find nothing. It is the
table of `python -m tests corpus`, made once.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.corpus.__main__ import TARGETS, jobs, table
from tests.corpus.documents import roots
from tests.corpus.row import Row
from tests.generated import NO_SHARED, ROOT, SHARED

PUBLISHED = {"openai-2026-08-21": 288, "openai-2024-12-18": 110}
OPERATIONS = {**PUBLISHED, "tab-before-comment": 1}
"""Where the number is known; PyYAML cannot count those of a document that has tabs where YAML 1.2 allows them."""
MANY, TWINS = "matrix-cs", "learn-openapis"
EVERY = 20
"""Of a folder of many small documents that are much alike, each so-manieth is enough."""
SYNC = "corpus/matrix-cs/api/client-server/sync.yaml"
"""Has several files, and types that only their ids tell apart."""
TIMEOUT = 600.0

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not SHARED.is_dir(), reason=NO_SHARED),
]


def documents() -> list[Path]:
    """The documents of the corpus and of the faults, the published ones of OpenAI and our own."""
    found = [*roots([SHARED / "corpus", SHARED / "faults"])]
    alike = [path for path in found if MANY in path.parts]
    published = [SHARED / "specs" / f"{name}.yaml" for name in PUBLISHED]
    rest = [path for path in found if MANY not in path.parts and not has_twin(path)]
    return [*rest, *alike[::EVERY], *published, ROOT / "specs" / "openai.yaml"]


def has_twin(path: Path) -> bool:
    """Whether it is the JSON form of a document that is there in YAML too."""
    twin = Path(str(path).replace("/json/", "/yaml/")).with_suffix(".yaml")
    return TWINS in path.parts and path.suffix == ".json" and twin.exists()


def name_of(path: Path) -> str:
    return str(path.relative_to(SHARED if path.is_relative_to(SHARED) else ROOT))


@pytest.fixture(scope="module")
def rows(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[tuple[str, str], Row]:
    """The table of the documents that are asked for."""
    folder = tmp_path_factory.mktemp("clients")
    found = [(path, name_of(path)) for path in documents()]
    asked = {each.name for each in request.session.items}
    wanted = [
        job
        for job in jobs(found, TARGETS, folder, TIMEOUT, validate=False)
        if f"test_the_client_is_whole[{job.name}-{job.target}]" in asked
    ]
    made = table(wanted, os.cpu_count() or 1, check=True, folder=folder)
    return {row.key: row for row in made}


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("path", documents(), ids=name_of)
def test_the_client_is_whole(path: Path, target: str, rows: dict[tuple[str, str], Row]) -> None:
    row = rows[name_of(path), target]
    assert row.faults == []
    declared = OPERATIONS.get(path.stem, row.declared)
    assert row.operations == declared
    assert row.modules > 0


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("name", [*(f"specs/{each}.yaml" for each in PUBLISHED), SYNC])
def test_the_same_bytes_wherever_the_document_is_and_whatever_the_hash_seed(
    name: str, target: str, tmp_path: Path
) -> None:
    document, made = SHARED / name, []
    parts = shutil.copytree(document.parent, tmp_path / "a" / "copy")
    for seed, place, spec in (
        ("1", ROOT, str(document)),
        ("2", parts, document.name),
        ("1", tmp_path, f"a/copy/{document.name}"),
    ):
        folder = tmp_path / f"{len(made)}" / "client"
        command = [sys.executable, "-m", "generator", spec, "--target", target]
        subprocess.run(
            [*command, "-o", str(folder), "--quiet", "--no-validate"],
            cwd=place,
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            check=True,
            capture_output=True,
        )
        made.append(
            {
                path.relative_to(folder): path.read_bytes()
                for path in folder.rglob("*")
                if path.is_file()
            }
        )
    assert made[0] == made[1] == made[2]
    assert {Path("names.lock"), Path(".gen-client/surface.json")} <= made[0].keys()


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_plain_call_generates_all_operations(name: str, tmp_path: Path) -> None:
    document = SHARED / "specs" / f"{name}.yaml"
    command = [sys.executable, "-m", "generator", str(document), "-o", str(tmp_path / "out")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert f"{PUBLISHED[name]}/{PUBLISHED[name]} operations" in done.stdout + done.stderr
