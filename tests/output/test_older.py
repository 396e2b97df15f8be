"""An output of OpenAPI Generator is taken over: its files are replaced or removed, what is somebody's own stays."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.output.compare import Changes, compare
from generator.output.older import older
from generator.output.tree import Tree

STUB = """\
class TestShop:
    def setUp(self):
        self.api = 1

    def test_list(self):
        \"\"\"Test case\"\"\"
        {}
"""
OLD = {
    "shop/__init__.py": "old",
    "setup.py": "old",
    ".gitignore": "*.pyc",
    "test/test_stub.py": STUB.format("pass"),
    "test/test_mine.py": STUB.format("assert self.api"),
    ".openapi-generator-ignore": "# nothing",
    "docs/Shop.md": "old",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path, OLD)
    put(tmp_path, {"shop/mine.py": "mine"})
    put(tmp_path, {".openapi-generator/FILES": "\n".join([*OLD, "../outside", ""])})
    put(tmp_path, {".openapi-generator/VERSION": "7.2.0"})
    return tmp_path


def put(folder: Path, files: dict[str, str]) -> None:
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content)


def changes(folder: Path, *paths: str) -> Changes:
    problems = Diagnostics()
    tree = Tree((path, b"new") for path in paths)
    found = compare(tree, folder, target="python", generator="1", keep=(), diagnostics=problems)
    assert problems.items == ()
    return found


def test_what_it_lists_is_replaced_or_removed(folder: Path) -> None:
    found = changes(folder, "shop/__init__.py", "README.md")
    assert set(found.write) == {"shop/__init__.py", "README.md", ".gen-client/manifest.json"}
    assert set(found.remove) == {
        *("setup.py", "test/test_stub.py", "docs/Shop.md", ".openapi-generator-ignore"),
        *(".openapi-generator/FILES", ".openapi-generator/VERSION"),
    }
    assert found.kept == ("test/test_mine.py",)


def test_a_file_that_it_does_not_list_is_in_the_way(folder: Path) -> None:
    problems = Diagnostics()
    tree = Tree([("shop/mine.py", b"new")])
    compare(tree, folder, target="python", generator="1", keep=(), diagnostics=problems)
    assert [each.code for each in problems.items] == ["O103"]


def test_what_its_ignore_file_names_is_neither_written_nor_removed(folder: Path) -> None:
    put(folder, {".openapi-generator-ignore": "/docs/*\n!docs/B.md\nsetup.*\nREADME.md\n"})
    found = changes(folder, "README.md", "docs/A.md", "docs/B.md", "shop/README.md")
    assert set(found.write) == {"docs/B.md", ".gen-client/manifest.json"}
    assert {"setup.py", "docs/Shop.md", ".openapi-generator-ignore"}.isdisjoint(found.remove)


@pytest.mark.parametrize(
    ("pattern", "ignored", "others"),
    [
        ("README.md", ["README.md", "docs/README.md"], ["README.mdx", "xREADME.md"]),
        ("docs/", ["docs/A.md", "a/docs/b"], ["docs", "docsx/a"]),
        ("/docs/*.md", ["docs/A.md"], ["docs/a/B.md", "x/docs/A.md"]),
        ("docs/**/*.md", ["docs/A.md", "docs/a/b/C.md"], ["docs/a.txt"]),
        ("**/test_?.py", ["test_a.py", "x/y/test_b.py"], ["test_ab.py"]),
        ("a+b", ["a+b"], ["aab"]),
    ],
)
def test_patterns_are_those_of_git(
    tmp_path: Path, pattern: str, ignored: list[str], others: list[str]
) -> None:
    put(tmp_path, {".openapi-generator-ignore": f"{pattern}\n"})
    found = older(tmp_path)
    assert [each for each in (*ignored, *others) if found.ignores(each)] == ignored
