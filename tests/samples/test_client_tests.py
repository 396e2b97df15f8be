"""The tests that come with a client pass, and fail where the client does something else than its document says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generated import NO_SHARED, ROOT, SHARED, generated

SAMPLE = ROOT / "output_samples" / "python"
PLAIN = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error")


def said_by(folder: Path) -> str:
    """What pytest says in the folder of a client, as a user would run it."""
    environment = {name: each for name, each in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, *PLAIN], cwd=folder, env=environment, capture_output=True, text=True
    )
    return done.stdout + done.stderr


def test_those_of_the_sample_pass(tmp_path: Path) -> None:
    folder = tmp_path / "client"
    shutil.copytree(SAMPLE, folder)
    assert "\n67 passed" in said_by(folder)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ('"/files/{file_id}/content"', '"/files/{file_id}/contents"'),
        ('"GET",\n    "/files",', '"POST",\n    "/files",'),
        ('Query("after")', 'Query("before", name="after")'),
        ('Multipart("CreateFileRequest")', 'Json("CreateFileRequest")'),
        ('Json("DeleteFileResponse")', 'Json("OpenAIFile")'),
    ],
)
def test_they_see_what_is_wrong(right: str, wrong: str, tmp_path: Path) -> None:
    folder = tmp_path / "client"
    shutil.copytree(SAMPLE, folder)
    module = folder / "openai_api" / "api" / "files_api.py"
    code = module.read_text()
    assert right in code
    module.write_text(code.replace(right, wrong))
    for other in (folder / "tests").glob("test_*.py"):
        if other.name != "test_files_api.py":
            other.unlink()
    assert " failed" in said_by(folder)


@pytest.mark.corpus
@pytest.mark.skipif(not SHARED.is_dir(), reason=NO_SHARED)
def test_each_operation_of_a_large_document_has_one(tmp_path: Path) -> None:
    spec = SHARED / "specs" / "openai-2026-08-21.yaml"
    outcome = generated(spec, tmp_path, "client", validate=False)
    assert f"\n{outcome.operations + 1} passed" in said_by(tmp_path)
    package = tmp_path / "client"
    code = [path for path in package.rglob("*.py*") if path.suffix in (".py", ".pyi")]
    # of which 28,000 say what fields are
    assert sum(path.read_bytes().count(b"\n") for path in code) < 142_000
