"""`--check` shows a diff that `git apply` understands, and touches nothing."""

import subprocess
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.output.check import differences
from tests.output.folders import content, generate, plan


def diff(folder: Path, files: dict[str, str | bytes]) -> str:
    return "".join(differences(plan(folder, files, Diagnostics())))


def test_says_nothing_when_nothing_differs(tmp_path: Path) -> None:
    generate(tmp_path, {"a.py": "1\n"})
    assert diff(tmp_path, {"a.py": "1\n"}) == ""


def test_shows_what_is_altered_added_and_removed(tmp_path: Path) -> None:
    generate(tmp_path, {"a.py": "one\ntwo\n", "gone.py": "old\n"})
    shown = diff(tmp_path, {"a.py": "one\nthree\n", "new.py": "new\n"})
    assert "--- a/a.py\n+++ b/a.py\n@@ -1,2 +1,2 @@\n one\n-two\n+three\n" in shown
    assert "--- a/gone.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-old\n" in shown
    assert "--- /dev/null\n+++ b/new.py\n@@ -0,0 +1 @@\n+new\n" in shown
    assert content(tmp_path) == {"a.py": "one\ntwo\n", "gone.py": "old\n"}


def test_names_binary_files_without_showing_them(tmp_path: Path) -> None:
    generate(tmp_path, {"a.bin": b"\xff\xfe", "b.bin": b"\0"})
    shown = diff(tmp_path, {"a.bin": b"\xff", "b.bin": b"\0"})
    assert "Binary files a/a.bin and b/a.bin differ\n" in shown
    assert "b.bin b" not in shown


def test_the_diff_can_be_applied(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    before: dict[str, str | bytes] = {"a": "1\n2\n3", "b": "x\n", "c\u2028d": "p\fq\u2028r\r\ns\n"}
    after: dict[str, str | bytes] = {"a": "1\n2\n4", "n/e/w": "no end", "b": "", "e": "\u2028\n"}
    generate(old, {path: text for path, text in before.items() if path.isprintable()})
    generate(new, after)
    shown = diff(old, after)
    subprocess.run(["git", "apply", "-"], cwd=old, input=shown.encode(), check=True)
    assert content(old) == content(new)
