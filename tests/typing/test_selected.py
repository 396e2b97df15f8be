"""An argument that selects the answer tells its type, in every form of the method."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.generated import ROOT, generated

SPEC = ROOT / "tests" / "cases" / "selected_answers" / "spec.yaml"
PROGRAM = """
from typing import assert_type

from reports import ApiResponse, AsyncReportsApi, Client, ReportsApi
from reports.models import HeardShort, HeardVeryLong, HeardWord, LongReport, Report, ShortReport
from reports.streams import Stream

api = ReportsApi()
assert_type(api.hear(b""), HeardShort)
assert_type(api.hear(b"", layout="very_long"), HeardVeryLong)
assert_type(api.hear(b"", layout="text"), HeardShort | HeardVeryLong)
assert_type(api.hear(b"", layout="very_long", stream=True), Stream[HeardWord])
assert_type(api.hear_with_http_info(b"", layout="very_long"), ApiResponse[HeardVeryLong])
assert_type(api.get_report("a", format="csv"), str)
assert_type(api.get_report("a", format="pdf"), bytes)
assert_type(api.get_report("a"), HeardShort | bytes | str)
assert_type(api.get_report("a", "monday", "json"), HeardShort | bytes | str)
assert_type(api.make_report({"kind": "short"}), Report)
assert_type(api.make_report({"kind": "short"}, kind="long"), LongReport)
assert_type(api.make_report(kind="short", title="x"), ShortReport)
assert_type(api.remake_report(kind="short"), Report)
assert_type(Client().reports.get_report("a", format="json"), HeardShort)


async def later() -> None:
    client = AsyncReportsApi()
    assert_type(await client.hear(b"", layout="very_long"), HeardVeryLong)
    assert_type(await client.get_report("a", format="csv"), str)
    assert_type(await client.get_report_with_http_info("a", format="csv"), ApiResponse[str])
    assert_type(await client.make_report(kind="long"), LongReport)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("selected")
    generated(SPEC, folder, "reports")
    (folder / "program.py").write_text(PROGRAM)
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    return folder


@pytest.mark.parametrize("checker", [["mypy", "--strict"], ["pyright"]])
def test_type_checkers_know_the_answer(checker: list[str], folder: Path) -> None:
    command = [sys.executable, "-m", *checker, "program.py", "reports/api"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
