"""Heads of methods that are too wide are laid out as black has it, whether a caller waits or not."""

from __future__ import annotations

import black
import pytest

from generator.targets.python.spelling.tidy import WIDTH, tidy

HEAD = """class Api:
    {keyword} send(
        self,
        body: SomethingThatHasAVeryLongName | SomethingThatHasAVeryLongNameDict | None = None,
    ) -> None:{end}
"""


@pytest.mark.parametrize("keyword", ["def", "async def"])
@pytest.mark.parametrize("end", [" ...", "\n        return None"])
def test_a_head_that_is_too_wide(keyword: str, end: str) -> None:
    written = HEAD.format(keyword=keyword, end=end)
    tidied = tidy("api.py", written)
    assert max(map(len, tidied.split("\n"))) <= WIDTH
    assert tidied == black.format_str(written, mode=black.Mode())


@pytest.mark.parametrize(
    ("annotation", "lines"), [("A" * 50, 0), (f"Annotated[{'A' * 50}, {'B' * 40}]", 3)]
)
def test_what_type_checkers_are_told_stays_where_the_statement_begins(
    annotation: str, lines: int
) -> None:
    told = "  # type: ignore[assignment, unused-ignore]"
    tidied = tidy("model.py", f"class Model:\n    name: {annotation} = None{told}\n")
    assert tidied == black.format_str(tidied, mode=black.Mode())
    _, first, *others = tidied.splitlines()
    assert first.endswith(told) and len(others) == lines
