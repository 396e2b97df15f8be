"""The command from outside: what is written where, what is said on which stream, and the exit code."""

import subprocess
import sys
from pathlib import Path

import pytest

from generator import __version__
from generator.cli.run import run
from generator.diagnostics.progress import working_on
from generator.options import Options
from generator.settings_file import SETTINGS
from tests.cli.calls import SPEC, environment, files, gen_client

LINES = ("--target", "lines")


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "spec.yaml").write_text(SPEC)
    return tmp_path


def test_help_names_every_option_setting_and_default(tmp_path: Path) -> None:
    answer = gen_client(tmp_path, "--help")
    assert answer.code == 0
    text = " ".join(answer.out.split())
    for option in ("-o", "--target", "--package-name", "--package-version", "--check", "--strict"):
        assert option in text
    for option in ("--no-validate", "--dump-model", "--quiet", "--report", "--version"):
        assert option in text
    assert all(key in text for key in SETTINGS)
    assert f"Default: {Options('').package_version}" in text
    assert f"{Options('').target} (default)" in text


def test_help_and_version_import_nothing_heavy(tmp_path: Path) -> None:
    for option in ("--help", "--version"):
        code = (
            "import sys; from generator.cli import main\n"
            f"sys.argv = ['gen-client', '{option}']\n"
            "try: main()\n"
            "except SystemExit: pass\n"
            "heavy = {'rich', 'yaml', 'jinja2', 'black', 'openapi_spec_validator', 'generator.pipeline'}\n"
            "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
        )
        subprocess.run(
            [sys.executable, "-c", code], env=environment(), stdout=subprocess.DEVNULL, check=True
        )


def test_version(tmp_path: Path) -> None:
    assert gen_client(tmp_path, "--version").out == f"gen-client {__version__}\n"


def test_writes_the_client_and_says_so(here: Path) -> None:
    answer = gen_client(here, "spec.yaml", "-o", "out", *LINES)
    assert answer.code == 0
    assert answer.out == ""
    assert "2/2 operations, 1 schema, 4 files written, 0 unchanged, 0 removed" in answer.err
    assert "no warnings" in answer.err
    assert "seconds: load " in answer.err
    made = files(here / "out")
    assert made["0.txt"] == b"'Shop'\n* 'listItems'\n* 'createItem'\n"
    assert made["LICENSE"] == b"Do what you like with {{ this }}.\n"


@pytest.mark.parametrize(
    ("target", "made", "commands"),
    [
        ("lines", "The client is in out.", []),
        (
            "python",
            "The package shop is in out. Next:",
            ["python -m pip install -e out", "python out/examples/quickstart.py"],
        ),
        (
            "eiffel",
            "The library api_client.ecf is in out. Next:",
            ["cd out/test && gec test.ecf && ./api_test"],
        ),
    ],
)
def test_the_last_lines_say_how_to_go_on(
    here: Path, target: str, made: str, commands: list[str]
) -> None:
    arguments = ("spec.yaml", "-o", "out", "--target", target)
    said = gen_client(here, *arguments).err.splitlines()
    assert said[-1 - len(commands) :] == [made, *(f"  {each}" for each in commands)]
    assert made not in gen_client(here, *arguments).err  # there is nothing new
    (here / "spec.yaml").write_text((here / "spec.yaml").read_text().replace("Fine.", "Well."))
    assert made not in gen_client(here, *arguments, "--check").err
    for command in commands[1:]:
        done = subprocess.run([sys.executable, *command.split()[1:]], cwd=here, capture_output=True)
        assert b"The mock got: GET /items" in done.stdout, done.stderr


def test_without_operations_there_is_nothing_to_call(here: Path) -> None:
    (here / "spec.yaml").write_text('openapi: 3.1.0\ninfo: {title: S, version: "1"}\npaths: {}\n')
    said = gen_client(here, "spec.yaml", "-o", "it is here").err.splitlines()
    assert said[-1] == "  python -m pip install -e 'it is here'"
    assert not (here / "it is here" / "examples").exists()


def test_a_second_run_leaves_everything_as_it_is(here: Path) -> None:
    gen_client(here, "spec.yaml", "-o", "out", *LINES)
    before = {path: path.stat().st_mtime_ns for path in (here / "out").rglob("*")}
    answer = gen_client(here, "spec.yaml", "-o", "out", *LINES, PYTHONHASHSEED="7")
    assert "0 files written, 4 unchanged, 0 removed" in answer.err
    assert {path: path.stat().st_mtime_ns for path in (here / "out").rglob("*")} == before


def test_takes_the_package_name(here: Path) -> None:
    gen_client(here, "spec.yaml", "-o", "out", *LINES, "--package-name", "my_shop")
    assert files(here / "out")["0.txt"].startswith(b"'my_shop'\n")


def test_reads_standard_input(here: Path) -> None:
    answer = gen_client(here, "-", "-o", "out", *LINES, stdin=SPEC)
    assert answer.code == 0
    assert "2/2 operations" in answer.err


def test_quiet_says_nothing(here: Path) -> None:
    answer = gen_client(here, "spec.yaml", "-o", "out", "--quiet", *LINES)
    assert (answer.code, answer.out, answer.err) == (0, "", "")


def test_quiet_still_names_problems(here: Path) -> None:
    answer = gen_client(here, "gone.yaml", "-o", "out", "--quiet", *LINES)
    assert answer.code == 1
    assert "gone.yaml" in answer.err


def test_check_shows_a_diff_and_writes_nothing(here: Path) -> None:
    answer = gen_client(here, "spec.yaml", "-o", "out", "--check", *LINES)
    assert answer.code == 1
    assert "--- /dev/null\n+++ b/0.txt\n" in answer.out
    assert not (here / "out").exists()
    gen_client(here, "spec.yaml", "-o", "out", *LINES)
    before = files(here / "out")
    answer = gen_client(here, "spec.yaml", "-o", "out", "--check", *LINES)
    assert (answer.code, answer.out) == (0, "")
    (here / "spec.yaml").write_text(SPEC.replace("createItem", "makeItem"))
    answer = gen_client(here, "spec.yaml", "-o", "out", "--check", *LINES)
    assert answer.code == 1
    assert "-* 'createItem'\n+* 'makeItem'\n" in answer.out
    assert "3 files to be written, 1 unchanged" in answer.err
    assert files(here / "out") == before


def test_an_edited_file_is_replaced_with_a_warning_but_not_if_strict(here: Path) -> None:
    gen_client(here, "spec.yaml", "-o", "out", *LINES)
    (here / "out/0.txt").write_text("mine")
    answer = gen_client(here, "spec.yaml", "-o", "out", "--strict", *LINES)
    assert answer.code == 1
    assert "warning[O104]" in answer.err
    assert "error[C108]: stopped because of 1 warning with --strict" in answer.err
    assert (here / "out/0.txt").read_text() == "mine"
    answer = gen_client(here, "spec.yaml", "-o", "out", *LINES)
    assert answer.code == 0
    assert "1 warning: O104 1" in answer.err
    assert (here / "out/0.txt").read_text() != "mine"


def test_dump_model_prints_the_model_and_needs_no_output(here: Path) -> None:
    answer = gen_client(here, "spec.yaml", "--dump-model")
    assert answer.code == 0
    assert answer.report["title"] == "Shop"
    assert [service["name"] for service in answer.report["services"]] == ["Items"]
    assert sorted(path.name for path in here.iterdir()) == ["spec.yaml"]


def test_the_report_is_all_there_is_on_standard_output(here: Path) -> None:
    answer = gen_client(here, "spec.yaml", "-o", "out", "--report", "json", *LINES)
    assert answer.code == 0
    assert set(answer.report) == {
        *("generator", "operations", "operations_total", "paginated", "webhooks", "schemas"),
        *("files", "diagnostics", "seconds"),
    }
    assert (answer.report["operations"], answer.report["operations_total"]) == (2, 2)
    assert answer.report["files"] == {"written": 4, "unchanged": 0, "removed": 0, "kept": 0}
    assert next(iter(answer.report["seconds"])) == "load"
    answer = gen_client(here, "spec.yaml", "-o", "elsewhere", "--check", "--report", "json", *LINES)
    assert answer.code == 1
    assert answer.report["files"]["written"] == 4
    assert "+++ b/0.txt" in answer.err


def test_schemas_of_other_files_count(here: Path) -> None:
    (here / "more.yaml").write_text(
        "A: {type: object, properties: {b: {$ref: '#/B'}}}\nB: {type: string}\n"
    )
    text = (
        'openapi: 3.1.0\ninfo: {title: Shop, version: "1"}\npaths: {}\n'
        "components: {schemas: {Own: {$ref: 'more.yaml#/A'}, Alone: {type: string}}}\n"
    )
    (here / "spec.yaml").write_text(text)
    answer = gen_client(here, "spec.yaml", "-o", "out", "--report", "json", *LINES)
    assert answer.report["schemas"] == 3


def test_a_run_that_fails_has_a_report_too(here: Path) -> None:
    (here / "spec.yaml").write_text(SPEC.replace("description: Fine.", "description: ["))
    answer = gen_client(here, "spec.yaml", "-o", "out", "--report", "json", *LINES)
    assert answer.code == 1
    problem = next(item for item in answer.report["diagnostics"] if item["severity"] == "error")
    assert set(problem) == {
        *("code", "severity", "message", "file", "line", "column", "pointer", "hint"),
    }
    assert (problem["file"], problem["line"]) == ("spec.yaml", 10)
    assert answer.report["operations"] is None


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "SPEC is missing"),
        (("spec.yaml",), "-o FOLDER is missing"),
        (("spec.yaml", "-o", ""), "it is empty; this folder is ."),
        (("spec.yaml", "-o", "out", "--templates", ""), "it is empty"),
        (("spec.yaml", "-o", "out", "--colour"), "No such option"),
        (("spec.yaml", "-o", "out", "--report", "xml"), "'xml' is not"),
        (("spec.yaml", "-o", "out", "--target", "pyhton"), "did you mean 'python'?"),
        (("spec.yaml", "-o", "out", "--target", "rust"), "there is: eiffel, lines, python"),
        (("spec.yaml", "-o", "out", "--package-name", "class"), "it is a keyword"),
        (("spec.yaml", "-o", "out", "--package-name", "my-shop"), "for example my_shop"),
        (("spec.yaml", "-o", "out", "--package-name", "con"), "Windows"),
        (("spec.yaml", "-o", "out", "--package-version", "new one"), "error[C106]"),
    ],
)
def test_a_wrong_command_line_exits_with_2(
    here: Path, arguments: tuple[str, ...], said: str
) -> None:
    answer = gen_client(here, *arguments)
    assert answer.code == 2
    assert said in answer.err
    assert not (here / "out").exists()


def test_an_output_path_that_is_a_file_is_said_before_anything_is_read(here: Path) -> None:
    (here / "out").write_text("")
    answer = gen_client(here, "gone.yaml", "-o", "out", *LINES)
    assert answer.code == 1
    assert "is a file, not a folder" in answer.err
    assert "hint: " in answer.err


@pytest.mark.parametrize(
    ("spec", "said"),
    [
        ("openapi: 3.1.0\ninfo: [", "spec.yaml:2:"),
        (SPEC.replace("{description: Fine.}", "{$ref: '#/gone'}"), "spec.yaml:10:"),
        (SPEC.replace("createItem", "listItems"), "spec.yaml:12:"),
        ("name: CI\non: push\n", "spec.yaml:1:1"),
    ],
)
def test_a_wrong_document_leaves_the_previous_output_alone(
    here: Path, spec: str, said: str
) -> None:
    gen_client(here, "spec.yaml", "-o", "out", *LINES)
    before = files(here / "out")
    (here / "spec.yaml").write_text(spec)
    answer = gen_client(here, "spec.yaml", "-o", "out", "--strict", *LINES)
    assert answer.code == 1
    assert said in answer.err
    assert "hint: " in answer.err
    assert files(here / "out") == before


def test_a_fault_of_a_target_names_its_package_the_stage_and_the_operation(here: Path) -> None:
    (here / "spec.yaml").write_text(SPEC.replace("Shop", "Fault"))
    answer = gen_client(here, "spec.yaml", "-o", "out", *LINES)
    assert answer.code == 3
    assert (
        "the target 'lines' of the package gen-client-lines 1.0 failed in the stage 'plan'"
        " at the operation 'listItems' (spec.yaml:6:5)\n"
    ) in answer.err
    assert "ZeroDivisionError: by design\n" in answer.err
    assert 'lines_target.py:51: raise ZeroDivisionError("by design")\n' in answer.err
    assert "Traceback" not in answer.err
    assert not (here / "out").exists()
    answer = gen_client(here, "spec.yaml", "-o", "out", *LINES, GEN_CLIENT_DEBUG="1")
    assert answer.code == 3
    assert "lines_target.py" in answer.err


def test_a_fault_of_ours_is_confessed(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def faulty(*_: object) -> None:
        with working_on("listItems"):
            raise ZeroDivisionError("by accident")

    monkeypatch.chdir(here)
    monkeypatch.setattr("generator.targets.python.PythonTarget.plan", faulty)
    assert run({"spec": "spec.yaml", "output": here / "out"}) == 3
    said = capsys.readouterr().err
    assert "internal error in the stage 'plan' at the operation 'listItems'\n" in said
    assert "ZeroDivisionError: by accident\nThis is a fault of gen-client" in said


def test_what_is_too_deep_for_us_is_an_error_with_its_place(here: Path) -> None:
    (here / "spec.yaml").write_text(SPEC.replace("Shop", "Endless"))
    answer = gen_client(here, "spec.yaml", "-o", "out", *LINES)
    assert answer.code == 1
    assert "spec.yaml:6:5: error[D150]" in answer.err
    assert "the operation 'listItems' is where it stopped" in answer.err


def test_a_reader_that_leaves_early_is_no_fault(here: Path) -> None:
    items = "".join(f"    S{number}: {{type: object}}\n" for number in range(3000))
    (here / "spec.yaml").write_text(SPEC + items)
    with subprocess.Popen(
        [
            sys.executable,
            "-m",
            "generator",
            "spec.yaml",
            "--dump-model",
            "--quiet",
            "--no-validate",
        ],
        cwd=here,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        said = process.stderr.read().decode()
    assert "Traceback" not in said
    assert "internal error" not in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no disk that is always full")
def test_a_model_for_which_there_is_no_room(here: Path) -> None:
    command = [sys.executable, "-m", "generator", "spec.yaml", "--dump-model", "-q"]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(command, cwd=here, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert done.stderr.decode().splitlines()[-1].startswith("Error: the output cannot be written")


@pytest.mark.skipif(sys.platform != "linux", reason="where names of files are text or UTF-8")
def test_a_locale_that_has_not_the_letters_of_a_file(here: Path) -> None:
    spec = (here / "spec.yaml").read_text(encoding="utf-8")
    (here / "spec.yaml").write_text(spec.replace("[Items]", "[ä]"), encoding="utf-8")
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    answer = gen_client(here, "spec.yaml", "-o", "out", **ascii_only)
    assert answer.code == 1
    assert "names of files are ASCII" in answer.err and "PYTHONUTF8=1" in answer.err
    assert not (here / "out").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="has no shell that closes streams")
def test_nobody_needs_to_listen(here: Path) -> None:
    command = f"'{sys.executable}' -m generator spec.yaml -o out <&- >&- 2>&-"
    assert subprocess.run(command, cwd=here, shell=True).returncode == 0
    assert (here / "out/README.md").exists()
