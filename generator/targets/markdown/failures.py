"""The answers that are no success, as a caller meets them: what is raised, what it holds, and when.

In: an operation. Out: a `FailureRow` for each status that the document tells of.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.calling import answer, successes
from generator.model.operations import Operation, Response
from generator.targets.code import Code
from generator.targets.markdown.escape import cell, code_cell, literal
from generator.targets.markdown.field_rows import FieldRows
from generator.targets.markdown.openings import opening
from generator.targets.markdown.plainly import without_null
from generator.targets.markdown.views import FailureRow


def failures(operation: Operation, rows: FieldRows) -> Iterator[FailureRow]:
    """In the order of the document."""
    good = {each.status for each in successes(operation)}
    for each in operation.responses:
        if each.status not in good and not each.status.startswith(("1", "2", "3")):
            yield FailureRow(
                status=literal(each.status),
                raised=code_cell(rows.language.failure(each.status)),
                data=_data(each, rows),
                when=cell(opening(each.doc.description or each.doc.summary)),
            )


def _data(response: Response, rows: FieldRows) -> Code:
    content = answer(response)
    return rows.shown(without_null(content.type)) if content is not None else Code("-")
