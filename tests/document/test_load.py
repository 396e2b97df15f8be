"""Documents from files, URLs and standard input."""

import gzip
import os
import socket
from collections.abc import Iterator
from importlib import import_module
from io import BytesIO
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, Diagnostics, InputError
from generator.document import Node, fetch, load
from tests.document.server import Web, web

TEXT = "openapi: 3.1.0\ninfo: {title: Ä}\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def site() -> Iterator[Web]:
    with web() as site:
        yield site


def write(name: str, data: bytes | str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return name


def refusal(spec: str, stdin: bytes = b"") -> Diagnostic:
    """The error that loading stops with."""
    diagnostics = Diagnostics()
    with pytest.raises(InputError) as raised:
        load(spec, diagnostics, BytesIO(stdin))
    (problem,) = raised.value.diagnostics
    assert problem in diagnostics.errors
    return problem


def title(root: Node) -> str | None:
    return root.members["info"].text("title")


@pytest.mark.parametrize("name", ["a.yaml", "specs/a.yml", "./a.json", "a.yaml.txt"])
def test_sources_are_named_as_the_user_names_them(name: str) -> None:
    root = load(write(name, TEXT), Diagnostics())
    assert title(root) == "Ä"
    assert root.source.name == name.removeprefix("./")
    assert root.source.origin == os.path.realpath(name)


def test_an_absolute_path_stays_absolute(here: Path) -> None:
    spec = str(here / write("a.yaml", TEXT))
    assert load(spec, Diagnostics()).source.name == spec


def test_standard_input() -> None:
    root = load("-", Diagnostics(), BytesIO(TEXT.encode()))
    assert title(root) == "Ä"
    assert str(root.at) == "<stdin>:1:1"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"]
)
@pytest.mark.parametrize("text", [TEXT, '{"openapi": "3.1.0", "info": {"title": "Ä"}}'])
def test_encodings(encoding: str, text: str) -> None:
    root = load(write("a.yaml", text.encode(encoding)), Diagnostics())
    assert title(root) == "Ä"
    assert (root.line, root.column) == (1, 1)


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"a: 1\nb: Stra\xdfe\n", "a.yaml:2:8"),
        ("ä: ö\nb: ".encode() + b"\xff", "a.yaml:2:4"),
        (b"\xff\xfea\x00:\x00 \x00\x00\xd8", "a.yaml:1:4"),
        (b"a: \xe2\x82", "a.yaml:1:4"),
    ],
)
def test_bytes_that_are_no_text(data: bytes, place: str) -> None:
    problem = refusal(write("a.yaml", data))
    assert (problem.code, str(problem.at)) == ("D110", place)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (gzip.compress(b"openapi: 3.1.0", mtime=0), "compressed by gzip"),
        (b"PK\x03\x04\x14\x00", "a ZIP archive"),
        (b"%PDF-1.7\n", "a PDF"),
    ],
)
def test_a_file_of_another_kind_is_called_what_it_is(data: bytes, kind: str) -> None:
    problem = refusal(write("a.yaml", data))
    assert (problem.code, str(problem.at)) == ("D116", "a.yaml:1:1")
    assert kind in problem.message


def test_a_merge_key_is_no_xml() -> None:
    assert load(write("a.yaml", b"<<: {a: 1}\nb: 2\n"), Diagnostics()).plain() == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("", "D112", "a.yaml:1:1"),
        ("# nothing\n\n", "D112", "a.yaml:1:1"),
        ("a: 1\n...\nb: 2\n", "D113", "a.yaml:3:1"),
        ("# x\n- a\n", "D116", "a.yaml:2:1"),
        ("just text", "D116", "a.yaml:1:1"),
        ("[1]", "D116", "a.yaml:1:1"),
        ("---\n---\n", "D116", "a.yaml:2:1"),
    ],
)
def test_texts_that_are_no_document(text: str, code: str, place: str) -> None:
    problem = refusal(write("a.yaml", text))
    assert (problem.code, str(problem.at)) == (code, place)
    assert problem.hint


@pytest.mark.parametrize(
    ("text", "code", "place", "value"),
    [
        ("a: 1\nb: \x07\n", "D111", "a.yaml:2:4", {"a": 1, "b": "\ufffd"}),
        ("a: 1\n---\nb: [\n", "D115", "a.yaml:2:1", {"a": 1}),
        ("a: *b\n", "D118", "a.yaml:1:4", {"a": {}}),
        ("a: !!int x\n", "D123", "a.yaml:1:4", {"a": "x"}),
    ],
)
def test_texts_of_which_a_part_is_read_otherwise(
    text: str, code: str, place: str, value: object
) -> None:
    diagnostics = Diagnostics()
    assert load(write("a.yaml", text), diagnostics).plain() == value
    (problem,) = diagnostics.items
    assert (problem.code, problem.severity, str(problem.at)) == (code, "warning", place)
    assert problem.hint


def test_a_start_marker_and_an_end_marker_are_fine() -> None:
    assert title(load(write("a.yaml", f"%YAML 1.2\n---\n{TEXT}...\n# end\n"), Diagnostics())) == "Ä"


def test_a_missing_file_and_what_was_probably_meant() -> None:
    write("specs/openai.yaml", TEXT)
    problem = refusal("specs/opanai.yaml")
    assert (problem.code, problem.at) == ("D101", None)
    assert problem.hint == "did you mean 'specs/openai.yaml'?"
    assert "no folder 'specks'" in refusal("specks/openai.yaml").hint
    assert refusal("specs/openai.yaml/x").code == "D101"


def test_a_folder_is_no_document() -> None:
    write("specs/openai.yaml", TEXT)
    problem = refusal("specs")
    assert problem.code == "D102" and "specs/openai.yaml" in problem.hint


def test_a_file_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    problem = refusal("a.yaml")
    assert problem.code == "D103" and "Permission denied" in problem.message
    monkeypatch.undo()
    assert refusal("a\0b").code == "D103"


@pytest.mark.parametrize("spec", ["ftp://x/a.yaml", "file:///etc/passwd", "s3://b/a.yaml"])
def test_other_schemes_are_refused(spec: str) -> None:
    assert refusal(spec).code == "D105"


def test_too_large(monkeypatch: pytest.MonkeyPatch, site: Web) -> None:
    for module in ("generator.document.load", "generator.document.fetch"):
        monkeypatch.setattr(import_module(module), "SIZE_LIMIT", 10)
    site.has("/a.yaml", TEXT)
    assert refusal(write("a.yaml", TEXT)).code == "D106"
    assert refusal("-", TEXT.encode()).code == "D106"
    assert refusal(f"{site.url}/a.yaml").code == "D106"


def test_json_by_content_not_by_name() -> None:
    root = load(
        write("a.yaml", ' \n{"openapi":"3.1.0",\t"info":{"title":"\\ud83d\\ude00"}}'), Diagnostics()
    )
    assert title(root) == "\U0001f600"
    assert (root.line, root.column) == (2, 1)


def test_yaml_in_flow_style_looks_like_json() -> None:
    diagnostics = Diagnostics()
    assert title(load(write("a.yaml", "{openapi: 3.1.0, info: {title: x}}"), diagnostics)) == "x"
    assert diagnostics.items == ()


def test_a_json_file_that_is_yaml_is_read_with_a_warning() -> None:
    diagnostics = Diagnostics()
    root = load(write("a.json", '{"info": {"title": "x",},\n"b": 1, "b": 2}'), diagnostics)
    assert title(root) == "x"
    assert [(item.code, str(item.at)) for item in diagnostics.items] == [
        ("D133", "a.json:1:24"),
        ("D130", "a.json:2:9"),
    ]


@pytest.mark.parametrize(
    ("name", "text", "code", "place"),
    [
        ("a.json", '{"a": 1,\n "b": }}', "D114", "a.json:2:7"),
        ("a.yaml", '{"a": 1\n "b": 2}', "D114", "a.yaml:2:2"),
        ("a.yaml", "{a: 1,\n b: [2, 3\n c: 4}", "D113", "a.yaml:3:3"),
        ("a.json", "{a: 1,\n b: [2, 3\n c: 4}", "D114", "a.json:1:2"),
    ],
)
def test_of_two_errors_the_more_sensible_one(name: str, text: str, code: str, place: str) -> None:
    problem = refusal(write(name, text))
    assert (problem.code, str(problem.at)) == (code, place)


def test_fetching(site: Web) -> None:
    site.has("/a.yaml", TEXT)
    root = load(f"{site.url}/a.yaml", Diagnostics())
    assert title(root) == "Ä"
    assert str(root.at) == f"{site.url}/a.yaml:1:1"
    assert site.agents == ["gen-client"]


def test_redirects_are_followed_on_the_web_only(site: Web) -> None:
    site.has("/a", "", 302, Location="/deep/b.yaml")
    site.has("/deep/b.yaml", TEXT)
    site.has("/out", "", 302, Location="file:///etc/passwd")
    source = load(f"{site.url}/a", Diagnostics()).source
    assert (source.name, source.origin) == (f"{site.url}/a", f"{site.url}/deep/b.yaml")
    assert refusal(f"{site.url}/out").code == "D104"


def test_failures_of_fetching_say_what_happened(site: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    site.has("/secret", "", 403)
    assert "HTTP status 404" in refusal(f"{site.url}/none").message
    assert "--header" in refusal(f"{site.url}/secret").hint
    site.has("/round", "", 302, Location="/round")
    assert "in a circle" in refusal(f"{site.url}/round").message
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/a.yaml"
        assert "refused" in refusal(url).message.lower()
        silent.listen()
        monkeypatch.setattr(fetch, "TIMEOUT", 0.05)
        assert "no answer" in refusal(url).message
    assert refusal("http://").code == "D104"
    assert refusal("http://[::1/a").code in ("D101", "D104")


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(InputError) as raised:
        load("-", Diagnostics())
    (problem,) = raised.value.diagnostics
    assert problem.message == "cannot read '<stdin>': standard input is closed"
