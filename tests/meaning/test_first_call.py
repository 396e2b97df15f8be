"""The operation that a README begins with: what most users want, or what the settings name."""

import re
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.model.first_call import first_call
from tests.cli.calls import gen_client
from tests.meaning.documents import api

BODY = (
    "requestBody: {required: true, content: {application/json: {schema: {type: object,"
    " properties: {a: {type: string}}}}}}"
)
JSON = "responses: {'200': {description: Done., content: {application/json: {schema: {type: %s}}}}}"
ONE, LIST, NONE = JSON % "object", JSON % "array", "responses: {'204': {description: Done.}}"
STREAM = (
    "responses: {'200': {description: Done., content: {application/json: {schema: {type: object}},"
    " text/event-stream: {schema: {type: object}}}}}"
)


def document(*operations: str) -> str:
    paths = "\n".join(f"  /{index}: {{{each}}}" for index, each in enumerate(operations))
    return f"paths:\n{paths}\n"


@pytest.mark.parametrize(
    ("operations", "expected"),
    [
        (
            [f"get: {{operationId: one, {ONE}}}", f"post: {{operationId: two, {BODY}, {ONE}}}"],
            "two",
        ),
        ([f"get: {{operationId: one, {ONE}}}", f"get: {{operationId: two, {LIST}}}"], "two"),
        (
            [
                f"post: {{operationId: one, deprecated: true, {BODY}, {ONE}}}",
                f"delete: {{operationId: two, {NONE}}}",
            ],
            "two",
        ),
        ([f"post: {{operationId: one, deprecated: true, {BODY}, {ONE}}}"], "one"),
        (
            [f"post: {{operationId: one, {BODY}, {NONE}}}", f"get: {{operationId: two, {LIST}}}"],
            "two",
        ),
        (
            [
                f"post: {{operationId: one, {BODY}, {ONE}}}",
                f"post: {{operationId: two, {BODY}, {STREAM}}}",
            ],
            "two",
        ),
    ],
)
def test_what_most_users_want_comes_first(
    tmp_path: Path, operations: list[str], expected: str
) -> None:
    found = first_call(api(tmp_path, document(*operations), Diagnostics()))
    assert found is not None
    assert found[0].operations[found[1]].name == expected


def test_without_operations_there_is_none(tmp_path: Path) -> None:
    assert first_call(api(tmp_path, "paths: {}\n", Diagnostics())) is None


HEAD = "openapi: 3.1.0\ninfo: {title: Tea, version: '1'}\n"
TWO = HEAD + document(
    f"post: {{operationId: makeTea, {BODY}, {ONE}}}", f"get: {{operationId: listTeas, {LIST}}}"
)


def test_the_settings_win(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(TWO)
    (tmp_path / "gen-client.toml").write_text('[readme]\nexample = "listTeas"\n')
    for target, call in (
        ("python", r"api_instance\.list_teas\("),
        ("eiffel", r"l_api\.\w+\.list_teas"),
    ):
        answer = gen_client(tmp_path, "spec.yaml", "-o", target, "--target", target)
        assert answer.code == 0, answer.err
        readme = (tmp_path / target / "README.md").read_text()
        start = readme.partition("## Getting Started")[2].partition("\n## ")[0]
        assert re.search(call, start)
        assert "make_tea" not in start


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ('[readme]\nexample = "listTea"\n', "gen-client.toml:2:1: error[C109]"),
        ("[readme]\nexample = 3\n", "gen-client.toml:2:1: error[C104]"),
        ('[readme]\nexmaple = "listTeas"\n', "gen-client.toml:2:1: error[C103]"),
        ("readme = true\n", "gen-client.toml:1:1: error[C104]"),
    ],
)
def test_wrong_settings_are_told_with_their_place(tmp_path: Path, settings: str, told: str) -> None:
    (tmp_path / "spec.yaml").write_text(TWO)
    (tmp_path / "gen-client.toml").write_text(settings)
    answer = gen_client(tmp_path, "spec.yaml", "-o", "out")
    assert answer.code == 1
    assert told in answer.err
    if "C109" in told:
        assert "did you mean 'listTeas'?" in answer.err
