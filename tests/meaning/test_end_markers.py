"""What ends an event stream: found in the document, or said by the settings."""

import json
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from tests.cli.calls import gen_client
from tests.meaning.documents import HEAD, api, only

EVENT = "{type: object, properties: {a: {type: integer}}}"


def document(schema: str = EVENT, more: str = "", key: str = "schema", beside: str = "") -> str:
    return (
        f"paths: {{/a: {{get: {{operationId: listen, {more} responses: {{'200': {{description: ok, "
        f"content: {{text/event-stream: {{{key}: {schema}{beside}}}}}}}}}}}}}}}\n"
    )


def end(folder: Path, text: str) -> str | None:
    stream = only(api(folder, text, Diagnostics())).stream
    assert stream is not None
    return stream.end


DONE = "'[DONE]'"
NAMED = "'The stream is terminated by a `data: [DONE]` message.'"
WORD = "'Ends with `[END_OF_STREAM]`.'"
DATA = f"{{type: object, properties: {{event: {{type: string}}, data: {{const: {DONE}}}}}}}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (document(), None),
        (document("{type: string}"), None),
        (document(more="description: 'Levels are [INFO] and [WARN].',"), None),
        (document(more=f"description: {NAMED},"), "[DONE]"),
        (document(more=f"description: {WORD},"), "[END_OF_STREAM]"),
        (document("{type: string}", more=f"description: {NAMED},"), "[DONE]"),
        (document(f"{{oneOf: [{EVENT}, {{const: {DONE}}}]}}"), "[DONE]"),
        (document(f"{{oneOf: [{EVENT}, {{type: string, enum: [{DONE}]}}]}}"), "[DONE]"),
        (document(f"{{oneOf: [{EVENT}, {{type: string, enum: [ping]}}]}}"), None),
        (document(f"{{oneOf: [{DATA}, {EVENT}]}}", key="itemSchema"), "[DONE]"),
        (
            document(
                f"{{oneOf: [{EVENT}, {{properties: {{data: {{const: bye}}}}, "
                "x-ms-sse-terminal-event: true}]}"
            ),
            "bye",
        ),
        (document(beside=', example: "data: {}\\n\\ndata: [DONE]\\n\\n"'), "[DONE]"),
        (document(beside=', example: "data: {}\\n\\n"'), None),
        (document("{type: object, properties: {a: {description: " + NAMED + "}}}"), "[DONE]"),
    ],
)
def test_the_document_names_it(tmp_path: Path, text: str, expected: str | None) -> None:
    assert end(tmp_path, text) == expected


@pytest.mark.parametrize(("schema", "expected"), [(EVENT, "[DONE]"), ("{type: string}", None)])
def test_another_place_of_the_document_names_it(
    tmp_path: Path, schema: str, expected: str | None
) -> None:
    other = f"components: {{schemas: {{Other: {{type: object, description: {NAMED}}}}}}}\n"
    using = document(schema).replace(
        "responses:",
        "parameters: [{name: q, in: query, schema: {$ref: '#/components/schemas/Other'}}], responses:",
    )
    assert end(tmp_path, using + other) == ("[DONE]" if schema == EVENT else expected)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ('[streams]\nlisten = { end = "[STOP]" }\n', "[STOP]"),
        ('[streams."*"]\nend = "[STOP]"\n', "[STOP]"),
        ("[streams]\nlisten = { end = false }\n", None),
        ("", "[DONE]"),
    ],
)
def test_the_settings_win(tmp_path: Path, settings: str, expected: str | None) -> None:
    (tmp_path / "spec.yaml").write_text(HEAD + document(more=f"description: {NAMED},"))
    (tmp_path / "gen-client.toml").write_text(settings)
    answer = gen_client(tmp_path, "spec.yaml", "--dump-model")
    assert answer.code == 0, answer.err
    stream = json.loads(answer.out)["services"][0]["operations"][0]["stream"]
    assert stream.get("end") == expected


def test_operations_go_by_method_and_path_and_the_end_of_all_streams_stays(tmp_path: Path) -> None:
    asked = "parameters: [{name: stream, in: query, schema: {type: boolean}}],"
    (tmp_path / "spec.yaml").write_text(HEAD + document(more=asked))
    settings = '[streams]\n"*" = { end = "[STOP]" }\n"GET /a" = { switch = false }\n'
    (tmp_path / "gen-client.toml").write_text(settings)
    answer = gen_client(tmp_path, "spec.yaml", "--dump-model")
    assert answer.code == 0, answer.err
    stream = json.loads(answer.out)["services"][0]["operations"][0]["stream"]
    assert stream["end"] == "[STOP]" and stream["switch"] is None


@pytest.mark.parametrize(
    ("settings", "code", "line"),
    [
        ('[streams]\nlistne = { end = "[STOP]" }\n', "C109", 2),
        ("[streams]\nlisten = { end = true }\n", "B314", 2),
        ('[streams]\nlisten = "[DONE]"\n', "B314", 2),
        ('[streams]\nlisten = { ends = "[DONE]" }\n', "B314", 2),
        ("streams = 3\n", "C104", 1),
    ],
)
def test_wrong_settings_are_told_with_their_place(
    tmp_path: Path, settings: str, code: str, line: int
) -> None:
    (tmp_path / "spec.yaml").write_text(HEAD + document())
    (tmp_path / "gen-client.toml").write_text(settings)
    answer = gen_client(tmp_path, "spec.yaml", "--dump-model")
    assert answer.code == 1
    assert f"[{code}]" in answer.err
    assert f"gen-client.toml:{line}:" in answer.err
