"""The next version of a client, and its changelog."""

import pytest

from generator.changes.change import Change, Difference, Grade, Topic, Turn
from generator.changes.changelog import HEAD, body, with_entry
from generator.changes.version import NoVersion, following


@pytest.mark.parametrize(
    ("version", "worst", "expected"),
    [
        ("1.4.2", Grade.BREAKING, "2.0.0"),
        ("1.4.2", Grade.COMPATIBLE, "1.5.0"),
        ("1.4.2", Grade.DOCS, "1.4.3"),
        ("1.4.2", None, "1.4.3"),
        ("0.4.2", Grade.BREAKING, "0.5.0"),
        ("0.4.2", Grade.COMPATIBLE, "0.4.3"),
        ("0.4.2", Grade.DOCS, "0.4.3"),
        ("v1.4", Grade.COMPATIBLE, "v1.5.0"),
    ],
)
def test_the_next_version(version: str, worst: Grade | None, expected: str) -> None:
    assert following(version, worst) == expected


@pytest.mark.parametrize("version", ["1.0.0rc1", "1.0.0-alpha", "1", "2026.01.02.3", "1.0.0+local"])
def test_what_is_no_three_numbers_is_not_counted_up(version: str) -> None:
    with pytest.raises(NoVersion):
        following(version, None)


def change(kind: str, grade: Grade, turn: Turn, subject: str, what: str) -> Change:
    return Change(kind, grade, Topic.TYPES, turn, subject, subject, what)


DIFFERENCE = Difference(
    "python",
    (
        change("field-added", Grade.COMPATIBLE, Turn.ADDED, "Item.size", "is new"),
        change("type-added", Grade.COMPATIBLE, Turn.ADDED, "Size", "is new"),
        change("type-added", Grade.COMPATIBLE, Turn.ADDED, "Unit", "is new"),
        change("docs", Grade.DOCS, Turn.CHANGED, "Item", "is described in other words"),
        change("field-type", Grade.BREAKING, Turn.CHANGED, "Item.name", "is `integer` now"),
    ),
)
BODY = """\
### Added

- `Item.size` is new.
- New types: `Size`, `Unit`.

### Changed

- **Breaking:** `Item.name` is `integer` now.
- Descriptions: `Item`.
"""


def test_an_entry_has_the_headings_of_keep_a_changelog() -> None:
    assert body(DIFFERENCE, "0.1.0") == BODY
    assert with_entry("", "1.1.0", BODY) == f"{HEAD}\n## [1.1.0]\n\n{BODY}"


def test_what_its_owner_wrote_stays() -> None:
    own = (
        "# News of *our* client\n\n## [Unreleased]\n\n- Soon.\n\n"
        "```\n## [0.0.1]\n```\n\n## [1.0.0] - 2026-01-02\n\n- First.\n"
    )
    grown = with_entry(own, "1.1.0", BODY, "2026-03-04")
    start = own.index("## [1.0.0]")
    assert grown == f"{own[:start]}## [1.1.0] - 2026-03-04\n\n{BODY}\n{own[start:]}"
    assert with_entry(grown, "1.1.0", "### Added\n\n- Other.\n") == grown
    assert with_entry("Just words.", "1.1.0", BODY) == f"Just words.\n\n## [1.1.0]\n\n{BODY}"
