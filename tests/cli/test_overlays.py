"""Overlays as users name them: on the command line and in the settings, for documents from anywhere, of any version."""

import json
import subprocess
import sys
from pathlib import Path

from tests.cli.calls import SPEC, environment, files, gen_client
from tests.document.server import web

FIX = """\
overlay: 1.1.0
info: {title: Fixes, version: "1"}
actions:
- target: $.paths['/items'].get
  update: {operationId: findItems, tags: [1]}
- target: $.paths['/items'].post
  remove: true
"""
MORE = """\
overlay: 1.0.0
info: {title: More, version: "1"}
actions:
- target: $.paths.*[?@.operationId == 'findItems']
  update: {operationId: searchItems}
"""


def names(model: str) -> list[str]:
    """The operations of a dumped model."""
    return [
        each["name"] for service in json.loads(model)["services"] for each in service["operations"]
    ]


def test_several_are_applied_in_their_order(tmp_path: Path) -> None:
    for name, text in {"api.yaml": SPEC, "fix.yaml": FIX, "more.yaml": MORE}.items():
        (tmp_path / name).write_text(text)
    given = ("--overlay", "fix.yaml", "--overlay", "more.yaml")
    made = gen_client(tmp_path, "api.yaml", "--dump-model", *given)
    assert dict.fromkeys(names(made.out)) == {"searchItems": None}
    assert "fix.yaml:5:43: warning[V" in made.err, "the tag is a number, there"
    swapped = gen_client(tmp_path, "api.yaml", "--dump-model", *given[2:], *given[:2])
    assert "more.yaml:4:3: warning[D174]" in swapped.err
    assert dict.fromkeys(names(swapped.out)) == {"findItems": None}


def test_the_settings_name_them_from_their_own_folder(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(SPEC)
    (tmp_path / "overlays").mkdir()
    (tmp_path / "overlays/fix.yaml").write_text(FIX)
    (tmp_path / "inner").mkdir()
    text = 'spec = "api.yaml"\noverlays = ["overlays/fix.yaml"]\n'
    (tmp_path / "gen-client.toml").write_text(text)
    assert "findItems" in names(gen_client(tmp_path / "inner", "--dump-model").out)
    (tmp_path / "gen-client.toml").write_text(text.replace("fix", "fixes"))
    answer = gen_client(tmp_path, "--dump-model")
    assert answer.code == 1
    assert "gen-client.toml:2:1: error[D101]" in answer.err
    assert "did you mean 'overlays/fix.yaml'?" in answer.err


def test_documents_of_the_network_and_of_standard_input_have_them_too(tmp_path: Path) -> None:
    (tmp_path / "fix.yaml").write_text(FIX)
    given = ("--dump-model", "--overlay", "fix.yaml")
    assert "findItems" in names(gen_client(tmp_path, "-", *given, stdin=SPEC).out)
    with web() as site:
        site.has("/api.yaml", SPEC)
        site.has("/more.yaml", MORE)
        more = ("--overlay", f"{site.url}/more.yaml")
        model = gen_client(tmp_path, f"{site.url}/api.yaml", *given, *more).out
    assert "searchItems" in names(model)


def test_they_speak_swagger_where_the_document_does(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(
        'swagger: "2.0"\ninfo: {title: Shop, version: "1"}\nhost: x.example.com\nschemes: [https]\n'
        "paths:\n  /items:\n    get:\n      operationId: listItems\n"
        "      responses: {200: {description: Fine.}}\n"
    )
    parameter = "{name: n, in: query, type: arry, default: 1}"
    (tmp_path / "fix.yaml").write_text(
        "overlay: 1.1.0\ninfo: {title: Fixes, version: '1'}\nactions:\n"
        "- target: $.paths.*.get\n  update:\n    operationId: findItems\n"
        f"    parameters:\n    - {parameter}\n"
    )
    made = gen_client(tmp_path, "api.yaml", "--dump-model", "--overlay", "fix.yaml")
    assert "findItems" in names(made.out)
    assert "fix.yaml:8:7: warning[" in made.err


def test_a_change_of_one_is_noticed_and_what_was_said_of_it_is_told_again(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(SPEC)
    (tmp_path / "fix.yaml").write_text(FIX)
    (tmp_path / "more.yaml").write_text(MORE.replace("findItems", "nothing"))
    run = ("api.yaml", "-o", "out", "--overlay", "fix.yaml", "--overlay", "more.yaml")
    first, again = gen_client(tmp_path, *run), gen_client(tmp_path, *run)
    assert "nothing has changed since the last run" in again.err
    for answer in (first, again):
        assert "more.yaml:4:3: warning[D174]" in answer.err
        assert "fix.yaml:5:43: warning[V" in answer.err
    before = files(tmp_path / "out")
    (tmp_path / "more.yaml").write_text(MORE)
    assert "nothing has changed" not in gen_client(tmp_path, *run).err
    assert files(tmp_path / "out") != before


def test_a_run_without_any_does_not_pay_for_them(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text(SPEC)
    program = (
        "import sys; from generator.cli import main\n"
        "sys.argv[1:] = ['api.yaml', '-o', 'out', '--quiet', '--no-validate']\n"
        "try: main()\nfinally: print(sorted(n for n in sys.modules if 'jsonpath' in n or 'overlays' in n))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
    )
    assert answer.stdout.strip() == "['generator.diagnostics.catalogue.overlays']"
