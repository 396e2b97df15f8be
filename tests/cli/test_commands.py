"""Commands besides the main form: found by the first word, loaded only then, listed, and told from documents."""

import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli.commands import COMMANDS, find
from generator.cli.help import ReadableCommand
from tests.cli.calls import ROOT, SPEC, environment, gen_client


def test_every_module_is_in_the_table_and_has_a_command() -> None:
    folder = ROOT / "generator/cli/commands"
    assert {path.stem for path in folder.glob("[a-z]*.py")} == set(COMMANDS)
    for name in COMMANDS:
        assert isinstance(find(name), ReadableCommand), name


def test_help_lists_the_commands_and_loads_none(tmp_path: Path) -> None:
    said = gen_client(tmp_path, "--help").out
    for name, line in COMMANDS.items():
        assert any(
            each.split() == ["gen-client", name, *line.split()] for each in said.splitlines()
        )
    code = (
        "import sys; from generator.cli import main\n"
        "sys.argv = ['gen-client', '--help']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print([name for name in sys.modules if name.startswith('generator.cli.commands.')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=True
    )
    assert done.stdout.endswith("[]\n")


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help(tmp_path: Path, name: str) -> None:
    for arguments in ((name, "--help"), (name, "-h"), ("help", name)):
        answer = gen_client(tmp_path, *arguments)
        assert answer.code == 0
        assert answer.out.startswith(f"Usage: gen-client {name} ")


def test_help_alone_is_that_of_the_main_form(tmp_path: Path) -> None:
    assert gen_client(tmp_path, "help").out == gen_client(tmp_path, "--help").out
    answer = gen_client(tmp_path, "help", "nothing")
    assert (answer.code, "there is: " in answer.err) == (2, True)


@pytest.mark.parametrize("arguments", [("hepl",), ("Help", "x"), ("helpp", "-i", "x", "-o", "y")])
def test_a_mistyped_command_is_suspected(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    answer = gen_client(tmp_path, *arguments)
    assert answer.code == 2
    assert f"there is no command '{arguments[0]}'" in answer.err
    assert "did you mean 'help'?" in answer.err


def test_a_document_may_be_called_like_a_command(tmp_path: Path) -> None:
    for name in ("help", "helpp"):
        (tmp_path / name).write_text(SPEC)
    for spec in ("./help", "helpp"):
        answer = gen_client(tmp_path, spec, "-o", "out", "--target", "lines")
        assert answer.code == 0, answer.err


def test_what_resembles_no_command_is_a_document_that_is_not_there(tmp_path: Path) -> None:
    answer = gen_client(tmp_path, "shop", "-o", "out")
    assert answer.code == 1
    assert "command" not in answer.err
