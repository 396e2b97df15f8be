"""Tiny documents of Swagger 2.0 that say themselves where they are bad."""

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.document import load, resolve
from generator.openapi import parse
from generator.swagger import convert
from tests.diagnostics.expected import cases, expected, found

CASES = cases(Path(__file__).parent / "cases")


def run(spec: str, diagnostics: Diagnostics) -> None:
    parse(convert(resolve(load(spec, diagnostics), diagnostics), diagnostics), diagnostics)


@pytest.mark.parametrize("main", CASES, ids=lambda main: main.name)
def test_every_problem_is_found_where_it_is_and_nothing_else(main: Path) -> None:
    assert expected(main), "the case announces nothing"
    assert found(run, main) == expected(main)
