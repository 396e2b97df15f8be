"""A document is held against the specification beside what is made of it, and nobody sees a difference."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import beside, openapi, pipeline, understanding, validating
from generator.beside import Beside, there_are_two
from generator.diagnostics import Diagnostics, InputError
from generator.options import Options
from generator.targets.registry import find
from tests.generated import Unwatched

pytestmark = pytest.mark.skipif(not there_are_two(), reason="one process is all that is made here")

OURS = os.getpid()

WRONG = """\
openapi: 3.9.0
info: {title: Shop, version: '1'}
paths:
  /things:
    get:
      operationId: things
      parameters: [{name: page, in: query, schema: {type: intger, exclusiveMinimum: true}}]
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
components:
  schemas:
    Thing: {type: object, required: [id, id], properties: {id: {type: string, default: 3}}}
    Other: {$ref: other.yaml#/Other}
"""
OTHER = "Other: {type: object, properties: 7, required: [a, a]}\n"
"""What is wrong in another file is told with its place there."""

ERROR = "    post: {operationId: post, parameters: [{$ref: '#/nowhere'}], responses: 5}\n"


def told(
    folder: Path, text: str, *, two: bool, monkeypatch: pytest.MonkeyPatch
) -> tuple[list[str], list[str]]:
    """What is said of a document, and what of it is why the run ended."""
    monkeypatch.setattr(validating, "ENOUGH", 0)
    monkeypatch.setattr(pipeline, "there_are_two", lambda: two)
    monkeypatch.setattr(understanding, "there_are_two", lambda: two)
    (folder / "spec.yaml").write_text(text)
    (folder / "other.yaml").write_text(OTHER)
    diagnostics, ended = Diagnostics(), list[str]()
    options = Options(str(folder / "spec.yaml"), folder / str(two))
    try:
        pipeline.generate(options, find("python"), diagnostics, Unwatched())
    except InputError as error:
        ended = [*map(str, error.diagnostics)]
    return [*map(str, diagnostics.items)], ended


@pytest.fixture(name="begun")
def count_processes(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    begun: list[object] = []

    def begin(work: Callable[[], object]) -> Beside:
        begun.append(work)
        return Beside(work)

    monkeypatch.setattr(validating, "Beside", begin)
    return begun


@pytest.mark.parametrize("text", [WRONG, WRONG.replace("components:", f"{ERROR}components:")])
def test_both_ways_say_the_same_in_the_same_order(
    tmp_path: Path, text: str, begun: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = told(tmp_path, text, two=False, monkeypatch=monkeypatch)
    assert not begun
    two = told(tmp_path, text, two=True, monkeypatch=monkeypatch)
    assert len(begun) == 1
    assert two == one
    codes = [each.partition("code='")[2][:4] for each in one[0]]
    assert codes.count("V301") >= 3
    assert codes.index("V103") < codes.index("V301")
    assert codes[-1] != "V301"


def test_what_ends_the_run_does_so_after_what_the_validator_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> object:
        raise InputError([])

    monkeypatch.setattr(understanding, "build", fail)
    one = told(tmp_path, WRONG, two=False, monkeypatch=monkeypatch)
    two = told(tmp_path, WRONG, two=True, monkeypatch=monkeypatch)
    assert two == one
    assert any("V301" in each for each in two[0])


def test_a_process_that_is_ended_is_not_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    validate = openapi.validate

    def ended(bundle: object, diagnostics: object) -> None:
        if os.getpid() != OURS:
            os._exit(1)
        validate(bundle, diagnostics)  # type: ignore[arg-type]

    monkeypatch.setattr(beside, "PATIENCE", 20)
    monkeypatch.setattr(openapi, "validate", ended)
    one = told(tmp_path, WRONG, two=False, monkeypatch=monkeypatch)
    assert told(tmp_path, WRONG, two=True, monkeypatch=monkeypatch) == one


def test_no_version_is_an_error_before_another_process_is_made(
    tmp_path: Path, begun: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, ended = told(tmp_path, "info: {title: t}\n", two=True, monkeypatch=monkeypatch)
    assert len(ended) == 1
    assert not begun
