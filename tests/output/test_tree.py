"""A tree holds what every file system can hold, and nothing that leaves the output folder."""

from pathlib import PurePosixPath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.output.tree import Tree, UnsafePath, check_path

NAMES = st.text(st.characters(codec="utf-8"), max_size=12) | st.sampled_from(
    ["..", ".", "a", "A", "con", "NUL.txt", "a.", "a ", "docs", "Docs", ".gen-client"]
)
PATHS = st.lists(NAMES, max_size=4).map("/".join)


def test_keeps_content_and_order() -> None:
    tree = Tree([("b.py", b"2"), ("a/c.py", b"1"), ("a/b.py", b"")])
    assert list(tree.items()) == [("b.py", b"2"), ("a/c.py", b"1"), ("a/b.py", b"")]
    assert "a" not in tree


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../up",
        "a/../../up",
        "a//b",
        "a/",
        "./a",
        "a\\b",
        "C:/a",
        "C:a",
        "a\0b",
        "a\nb",
        "docs/con",
        "docs/NUL.md",
        "LPT1",
        "com¹.txt",
        "aux .txt",
        "final.",
        "final ",
        "what?.md",
        "a\u202eb",
        "\ud800",
        "x" * 256,
        ".gen-client/manifest.json",
        ".Gen-Client/other",
        ".gen-client",
    ],
)
def test_refuses_a_path_that_is_not_safe_everywhere(path: str) -> None:
    with pytest.raises(UnsafePath):
        Tree([(path, b"")])


@pytest.mark.parametrize(
    "path", ["a", ".gitignore", "a/b.c/d", "console.py", "ä/ß", "com.py", "x" * 255]
)
def test_takes_an_ordinary_path(path: str) -> None:
    assert list(Tree([(path, b"")])) == [path]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a", "a"),
        ("docs/User.md", "docs/USER.md"),
        ("docs/a", "Docs/b"),
        ("é", "e\u0301"),
        ("straße", "STRASSE"),
        ("a", "a/b"),
        ("a/b", "a"),
        ("A", "a/b"),
        ("a/b", "A"),
    ],
)
def test_refuses_two_paths_that_are_one_somewhere(one: str, other: str) -> None:
    with pytest.raises(UnsafePath):
        Tree([(one, b""), (other, b"")])


@settings(deadline=None)
@given(PATHS)
def test_an_accepted_path_stays_below_its_folder(path: str) -> None:
    try:
        check_path(path)
    except UnsafePath:
        return
    parts = PurePosixPath(path).parts
    assert "/".join(parts) == path
    assert not PurePosixPath(path).is_absolute()
    assert ".." not in parts


@settings(deadline=None)
@given(st.lists(PATHS, max_size=8))
def test_accepted_paths_differ_in_more_than_case(paths: list[str]) -> None:
    try:
        tree = Tree((path, b"") for path in paths)
    except UnsafePath:
        return
    assert len({path.casefold() for path in tree}) == len(paths)


def test_one_more_file_is_held_against_the_others_and_leaves_their_tree_as_it_is() -> None:
    tree = Tree([("docs/a.md", b"1")])
    more = tree.and_also("names.lock", b"2")
    assert dict(more) == {"docs/a.md": b"1", "names.lock": b"2"}
    assert dict(tree) == {"docs/a.md": b"1"}
    for path in ("docs", "DOCS/A.md", "names.LOCK"):
        with pytest.raises(UnsafePath):
            more.and_also(path, b"3")
    assert dict(tree.and_also("Names.lock", b"3"))["Names.lock"] == b"3"
