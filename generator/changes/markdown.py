"""A difference as Markdown, for the text of a pull request: the headline, what breaks, and the rest folded away.

In: a `Difference` and what the two clients are called. Out: text in GitHub's dialect. Whatever comes from a document stands
in spans of code, so that it neither changes the page nor calls anybody by name. A pull request holds 65,536 characters
(GitHub's limit), so rows end before that, the least important first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from generator.changes.change import GRADES, Change, Difference, Grade, Topic
from generator.targets.markdown.escape import cell, code_cell, code_span

LONGEST: Final = 60_000
"""Characters of the whole."""
_TITLES: Final = {
    Grade.BREAKING: "Breaking changes",
    Grade.COMPATIBLE: "Compatible changes",
    Grade.DOCS: "Documentation",
}
_TOPICS: Final = {Topic.CALLS: "Operations", Topic.TYPES: "Types", Topic.CLIENT: "Client"}
_MARKS: Final = {Grade.BREAKING: "💥", Grade.COMPATIBLE: "✅", Grade.DOCS: "📝"}


def markdown(differences: Sequence[Difference], old: str, new: str) -> str:
    """The text, which ends in a line feed; `old` and `new` are what the two are called to people."""
    blocks: list[str] = [f"## API client: {code_span(old)} → {code_span(new)}"]
    room = LONGEST - len(blocks[0])
    for each in differences:
        if len(differences) > 1:
            blocks.append(f"## Target {code_span(each.target)}")
        for block in _blocks(each, room):
            blocks.append(block)
            room -= len(block)
    return "\n\n".join(blocks) + "\n"


def _blocks(difference: Difference, room: int) -> Iterator[str]:
    worst = difference.worst
    if worst is None:
        yield "No changes: callers see the same client."
        return
    told = {
        Grade.BREAKING: "programs that call the client may have to change",
        Grade.COMPATIBLE: "no program has to change",
        Grade.DOCS: "no program has to change",
    }[worst]
    yield f"{_MARKS[worst]} **{difference.headline}**: {told}."
    for grade in GRADES:
        found = difference.of(grade)
        if found:
            block = _section(grade, found, room, folded=grade is not Grade.BREAKING)
            room -= len(block)
            yield block


def _section(grade: Grade, found: Sequence[Change], room: int, *, folded: bool) -> str:
    tables = "\n\n".join(_tables(found, room))
    if not folded:
        return f"### {_TITLES[grade]}\n\n{tables}"
    title = f"{_TITLES[grade]} ({len(found):,})"
    return f"<details>\n<summary>{title}</summary>\n\n{tables}\n\n</details>"


def _tables(found: Sequence[Change], room: int) -> Iterator[str]:
    for topic in Topic:
        of_topic = [each for each in found if each.topic is topic]
        if of_topic:
            table = _table(topic, of_topic, room)
            room -= len(table)
            yield table


def _table(topic: Topic, found: Sequence[Change], room: int) -> str:
    lines = [f"| {_TOPICS[topic]} | What | What callers notice | Where |", "|---|---|---|---|"]
    for index, each in enumerate(found):
        row = _row(each)
        room -= len(row)
        if room < 0:
            lines.append(f"| … | {len(found) - index:,} more | | |")
            break
        lines.append(row)
    return "\n".join(lines)


def _row(each: Change) -> str:
    cells: Iterable[str] = (
        code_cell(each.subject),
        cell(each.what),
        cell(each.notice),
        code_cell(each.where) if each.where else "",
    )
    return f"| {' | '.join(cells)} |"
