"""The styles that RFC 6570 defines, against its published test suite."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Any

import pytest
from sample._runtime.request.parameters import Writer
from sample._runtime.words.parameters import Path, Query

SUITE = FilePath(__file__).parents[3] / "shared" / "conformance" / "uritemplate"
FILES = ("spec-examples.json", "spec-examples-by-section.json", "extended-tests.json")
STYLES = {"": "simple", ".": "label", ";": "matrix"}
# {+x} of a reserved character that would end the path, and of a query inside a path
OUT_OF_PLACE = re.compile(r"[?#\[\]]")
EXPRESSION = re.compile(r"\{([.;?&+]?)(\w+)(\*?)\}")
WRITER = Writer()


def cases() -> Iterator[Any]:
    """Templates of one expression with one variable; OpenAPI has nothing else."""
    for name in FILES:
        if not (SUITE / name).is_file():
            continue
        for title, group in json.loads((SUITE / name).read_text()).items():
            for template, expected in group["testcases"]:
                found = EXPRESSION.findall(template)
                if len(found) != 1 or template.count("{") != 1 or not template.isascii():
                    continue  # what stands around an expression is no parameter
                operator, variable, star = found[0]
                value = group["variables"].get(variable)
                if value is None or expected is False:
                    continue
                if operator == "+" and OUT_OF_PLACE.search(str(value)):
                    continue
                yield pytest.param(
                    template,
                    operator,
                    variable,
                    star,
                    value,
                    expected,
                    id=f"{title} {template}",
                )


CASES = list(cases())
pytestmark = pytest.mark.skipif(not CASES, reason="../shared/conformance/uritemplate is absent")


def test_the_suite_covers_each_style() -> None:
    assert len(CASES) > 60
    assert {case.values[1] for case in CASES} == {"", ".", ";", "?", "&", "+"}


@pytest.mark.parametrize(
    ("template", "operator", "variable", "star", "value", "expected"),
    CASES or [("",) * 6],
)
def test_expression(
    template: str, operator: str, variable: str, star: str, value: Any, expected: Any
) -> None:
    written = expanded(operator, variable, bool(star), value)
    got = EXPRESSION.sub(written.replace("\\", r"\\"), template)
    assert got in (expected if isinstance(expected, list) else [expected])


def expanded(operator: str, variable: str, explode: bool, value: Any) -> str:
    if operator in ("?", "&"):
        pairs = WRITER.query(Query(variable, explode=explode), value)
        return operator + "&".join(pairs) if pairs else ""
    style = STYLES.get(operator, "simple")
    reserved = operator == "+"
    path = Path(variable, style=style, explode=explode, allow_reserved=reserved)
    return WRITER.path(path, value)
