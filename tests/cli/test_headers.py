"""Headers for a document that not everybody may fetch: to its host alone, from the environment, never shown."""

from pathlib import Path

import pytest

from tests.cli.calls import SPEC, files, gen_client
from tests.document.server import web

SECRET = "s3cr3t-token"
HEADER = ("--header", "Authorization: Bearer ${API_TOKEN}")
LINES = ("--target", "lines", "-o", "out")


def test_they_go_to_the_host_of_the_document_and_nowhere_else(tmp_path: Path) -> None:
    with web() as own, web() as other:
        part = (
            '  schemas: {Item: {type: string}, P: {$ref: "part.yaml"}, O: {$ref: "OTHER/o.yaml"}}\n'
        )
        text = SPEC.partition("  schemas:")[0] + part.replace("OTHER", other.url)
        own.has("/api.yaml", text)
        own.has("/part.yaml", "type: string\n")
        other.has("/o.yaml", "type: string\n")
        url = f"{own.url}/api.yaml"
        host = other.url.removeprefix("http://")
        answer = gen_client(
            tmp_path, url, *LINES, *HEADER, "--allow-remote", host, API_TOKEN=f" {SECRET}\n"
        )
        assert answer.code == 0, answer.err
        assert {each.get("Authorization") for each in own.headers} == {f"Bearer {SECRET}"}
        assert own.asked == ["/api.yaml", "/part.yaml"]
        assert [each.get("Authorization") for each in other.headers] == [None]
    assert SECRET not in answer.err + answer.out
    assert not [name for name, text in files(tmp_path).items() if SECRET.encode() in text]


def test_a_redirect_to_another_host_goes_without_them(tmp_path: Path) -> None:
    with web() as own, web() as other:
        other.has("/api.yaml", SPEC)
        own.has("/moved.yaml", "", 302, Location=f"{own.url}/again.yaml")
        own.has("/again.yaml", "", 302, Location=f"{other.url}/api.yaml")
        url = f"{own.url}/moved.yaml"
        answer = gen_client(tmp_path, url, *LINES, *HEADER, API_TOKEN=SECRET)
        assert answer.code == 0, answer.err
        assert [each.get("Authorization") for each in own.headers] == [f"Bearer {SECRET}"] * 2
        assert [each.get("Authorization") for each in other.headers] == [None]


def test_a_refusal_says_what_helps_and_not_what_was_sent(tmp_path: Path) -> None:
    with web() as site:
        site.has("/api.yaml", "no", 401)
        answer = gen_client(tmp_path, f"{site.url}/api.yaml", *LINES, *HEADER, API_TOKEN=SECRET)
    assert answer.code == 1
    assert "--header 'Authorization: Bearer ${TOKEN}'" in answer.err
    assert SECRET not in answer.err


@pytest.mark.parametrize(
    ("value", "variables", "said"),
    [
        ("Bearer ${GONE_TOKEN}", {}, "the environment has no variable GONE_TOKEN"),
        ("Bearer ${API_TOKEN}", {"API_TOKEN": f"{SECRET}\r\nX: y"}, "no header can have"),
        ("Bearer ${API_TOKEN}", {"API_TOKEN": f"{SECRET}☃"}, "no header can have"),
    ],
)
def test_what_cannot_be_sent_is_an_error_with_its_place(
    tmp_path: Path, value: str, variables: dict[str, str], said: str
) -> None:
    (tmp_path / "gen-client.toml").write_text(
        f'[headers]\nAccept = "*/*"\nAuthorization = "{value}"\n'
    )
    with web() as site:
        answer = gen_client(tmp_path, f"{site.url}/api.yaml", *LINES, **variables)
        assert site.asked == []
    assert answer.code == 1
    assert (
        "gen-client.toml:3:1: error[O179]: the header 'Authorization' cannot be sent" in answer.err
    )
    assert said in answer.err
    assert SECRET not in answer.err


def test_a_file_needs_no_variable(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(SPEC)
    assert gen_client(tmp_path, "api.yaml", *LINES, *HEADER).code == 0


def test_a_header_that_is_none_is_refused_without_its_value(tmp_path: Path) -> None:
    answer = gen_client(tmp_path, "http://localhost:1/", *LINES, "--header", SECRET)
    assert answer.code == 2
    assert "NAME: VALUE" in answer.err
    assert SECRET not in answer.err
