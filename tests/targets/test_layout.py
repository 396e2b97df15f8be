"""Statements are laid out exactly as black leaves them, whatever they are made of."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import black
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.targets.code import Code
from generator.targets.python.spelling.expressions import (
    annotated,
    assigned,
    call,
    fixed,
    function_head,
    mapping,
    parameter,
    subscript,
    union,
)
from generator.targets.python.spelling.layout import lay_out, remarked
from tests.generated import generated
from tests.targets.python_values import Statement, statements

MODE = black.Mode(target_versions={black.TargetVersion.PY311})
NAME = Code("SomethingThatHasAVeryLongName")


def standing(code: str, statement: Statement, depth: int) -> str:
    """A module in which the code stands as deep, with what must follow it."""
    outer = ["class _:"] * depth
    if statement.in_function:
        outer[-1] = "def f():"
    lines = [*outer, code, *([statement.below] if statement.below else [])]
    margins = [*range(depth), depth, depth]
    return "".join(
        f"{'    ' * margin}{line}\n" for margin, line in zip(margins, lines, strict=False)
    )


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(statements(apart=False), st.integers(1, 2))
def test_as_black_lays_out_one_line(statement: Statement, depth: int) -> None:
    laid_out = standing(lay_out(statement.code, 4 * depth), statement, depth)
    if "def " in statement.code:  # parameters are apart, as a comma after the last one tells black
        assert black.format_str(laid_out, mode=MODE) == laid_out
    else:
        assert laid_out == black.format_str(standing(statement.code, statement, depth), mode=MODE)


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(statements(apart=True), st.integers(1, 2))
def test_black_leaves_what_is_one_a_line(statement: Statement, depth: int) -> None:
    laid_out = standing(lay_out(statement.code, 4 * depth), statement, depth)
    assert black.format_str(laid_out, mode=MODE) == laid_out


def test_what_is_apart_is_one_a_line_as_soon_as_it_does_not_fit() -> None:
    short = call(Code("f"), [Code("a"), Code("b")], apart=True)
    assert lay_out(short, 4) == "f(a, b)"
    pieces = mapping([Code("a" * 50), Code("b" * 50)], apart=True)
    assert (
        lay_out(assigned(Code("x"), pieces), 0) == f"x = {{\n    {'a' * 50},\n    {'b' * 50},\n}}"
    )


def test_what_is_not_may_share_a_line() -> None:
    type_ = subscript(Code("tuple"), [Code("A" * 38), Code("B" * 38)])
    assert (
        lay_out(annotated(Code("field"), type_), 4)
        == f"field: tuple[\n        {'A' * 38}, {'B' * 38}\n    ]"
    )


def test_a_union_gets_parentheses() -> None:
    taken = parameter(Code("body"), union([NAME, Code(f"{NAME}Dict"), Code("None")]), Code("None"))
    head = function_head(Code("def send"), [Code("self"), taken], Code("None"), is_stub=True)
    assert lay_out(head, 4).splitlines() == [
        "def send(",
        "        self,",
        "        body: (",
        f"            {NAME} | {NAME}Dict | None",
        "        ) = None,",
        "    ) -> None: ...",
    ]


def test_a_tuple_of_one_keeps_its_comma() -> None:
    assert lay_out(fixed([Code('"a"')]), 0) == '("a",)'


def test_letters_of_the_east_take_two_columns() -> None:
    wide = [Code(f'"{"語" * 20}"'), Code(f'"{"語" * 20}"')]
    assert lay_out(call(Code("f"), wide, apart=True), 0).splitlines()[1] == f"    {wide[0]},"


@pytest.mark.parametrize(
    ("type_", "lines"),
    [(NAME, 0), (subscript(Code("Annotated"), [Code("A" * 50), Code("B" * 40)]), 3)],
)
def test_what_type_checkers_are_told_stays_where_the_statement_begins(
    type_: Code, lines: int
) -> None:
    told = Code("# type: ignore[assignment, unused-ignore]")
    laid_out = remarked(lay_out(annotated(Code("name"), type_, Code("None")), 4), told)
    first, *others = laid_out.splitlines()
    assert first.endswith(f"  {told}")
    assert len(others) == lines
    written = f"class Model:\n    {laid_out}\n"
    assert black.format_str(written, mode=MODE) == written


GENERATE = """
import sys
from generator.cli import main
try:
    main()
finally:
    assert "black" not in sys.modules
"""


def test_a_run_never_needs_black(tmp_path: Path) -> None:
    spec = Path(__file__).parents[1] / "cases" / "unions" / "spec.yaml"
    command = [sys.executable, "-c", GENERATE, str(spec), "-o", str(tmp_path / "client")]
    assert subprocess.run(command, check=False).returncode == 0


@pytest.mark.parametrize("package", ["a_name_" + "long_" * 12 + "indeed", "語" * 24])
def test_names_of_packages_may_be_long(package: str, tmp_path: Path) -> None:
    spec = Path(__file__).parents[1] / "cases" / "unions" / "spec.yaml"
    generated(spec, tmp_path, package)
    for module in tmp_path.glob("tests/*.py"):
        written = module.read_text("utf-8")
        assert black.format_str(written, mode=MODE) == written
